//! Who loads a page again is where they were.

use super::starting::PLACE;
use super::visits;
use crate::visit::Visit;

visits![a_reload_comes_back_to_its_place];

async fn a_reload_comes_back_to_its_place(visit: Visit) {
    let page = visit.open_at(visit.host_as_built("/").await, "").await;
    page.expect_running().await;
    page.ask("scrollTo({ top: 1200, behavior: 'instant' }); String(scrollY)").await;
    let before = page.ask(PLACE).await;
    page.reload().await;
    page.expect_running().await;
    page.expect_answer(PLACE, &before).await;
}
