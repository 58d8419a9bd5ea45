//! On paper: a CV.

use super::visits;
use crate::fixture::{HARBOUR, TEN, TREES};
use crate::visit::Visit;

visits![the_list_as_filtered_without_controls, addresses_stand_behind_links];

/// What is there to be used and shows, but for the names of the filters that are on.
const CONTROLS: &str = "(() => { \
    const all = [...document.querySelectorAll('button:not(.chip), input, select, summary, .permanent, dialog, nav')]; \
    const seen = all.filter((control) => control.checkVisibility()); \
    return seen.map((control) => control.outerHTML).join() || 'none'; })()";

async fn the_list_as_filtered_without_controls(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    assert_ne!(page.ask(CONTROLS).await, "none", "on a screen there are some");
    page.print().await;
    page.expect_answer(CONTROLS, "none").await;
    page.expect_status("2 of 10 publications").await;
    page.expect_text("OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    let ground = page.ask("getComputedStyle(document.documentElement).backgroundColor").await;
    assert_eq!(ground, "rgb(255, 255, 255)");
}

async fn addresses_stand_behind_links(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_list().await;
    page.print().await;
    let behind = "(() => { \
        const links = [...document.querySelectorAll('.links a[href^=http]')]; \
        const said = links.filter((link) => link.checkVisibility()) \
            .map((link) => getComputedStyle(link, '::after').content); \
        return links.length > 0 && said.length === links.length \
            && said.every((said, at) => said.includes(links[at].getAttribute('href'))) ? 'all' : said.join(); })()";
    page.expect_answer(behind, "all").await;
}
