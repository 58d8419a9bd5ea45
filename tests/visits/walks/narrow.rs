//! On a small telephone.

use thirtyfour::Key;

use super::visits;
use crate::fixture::{GAPS, HARBOUR, HOMEPAGE, TEN, TITLES, TREES};
use crate::page::Role;
use crate::visit::Visit;

visits![nothing_lies_beyond_the_side, filters_behind_their_button];

async fn nothing_lies_beyond_the_side(visit: Visit) {
    let long = GAPS.replace("Salt and Silicon", &"Hydroelectromechanical".repeat(4));
    for (content, address) in
        [(TEN, ""), (TEN, "?venue=OSDI&year=2020&q=trees"), (&*long, ""), (HOMEPAGE, "")]
    {
        let page = visit.open(content, address).await;
        page.expect_list().await;
        for text in ["100%", "200%"] {
            page.ask(&format!("document.documentElement.style.fontSize = '{text}'")).await;
            for width in [320, 768, 1280] {
                page.resize(width, 640).await;
                page.expect_no_sideways_scroll().await;
            }
        }
    }
}

async fn filters_behind_their_button(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.resize(320, 640).await;
    page.expect_titles(&TITLES).await;
    page.press("Filters").await;
    page.check("Venue", "OSDI").await;
    page.expect_no_sideways_scroll().await;
    page.press("Show 2 publications").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_focus(Role::Button, "Filters (1)").await;
    page.key(Key::Enter).await;
    page.expect_checked("Venue", &["OSDI"]).await;
    page.press("Clear all filters").await;
    page.find(Role::Button, "Show 10 publications").await;
    page.key(Key::Escape).await;
    page.expect_focus(Role::Button, "Filters").await;
    page.expect_titles(&TITLES).await;
}
