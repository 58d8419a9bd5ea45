//! Who loads a page again is where they were.

use super::arranging::long;
use super::starting::PLACE;
use super::visits;
use crate::visit::Visit;

visits![a_reload_comes_back_to_its_place, a_reload_far_down_a_long_list_comes_back_to_it];

async fn a_reload_comes_back_to_its_place(visit: Visit) {
    let page = visit.open_at(visit.host_as_built("/").await, "").await;
    page.expect_running().await;
    page.ask("scrollTo({ top: 1200, behavior: 'instant' }); String(scrollY)").await;
    let before = page.ask(PLACE).await;
    page.reload().await;
    page.expect_running().await;
    page.expect_answer(PLACE, &before).await;
}

async fn a_reload_far_down_a_long_list_comes_back_to_it(visit: Visit) {
    let page = visit.open_at(visit.host_built_of(&long(1000)).await, "").await;
    page.expect_answer("String(document.querySelectorAll('article').length)", "1000").await;
    page.ask("scrollTo({ top: 50000, behavior: 'instant' }); ''").await;
    page.expect_answer("String(Math.round(scrollY / 10000))", "5").await;
    page.reload().await;
    page.expect_running().await;
    page.expect_answer("String(Math.round(scrollY / 10000))", "5").await;
}
