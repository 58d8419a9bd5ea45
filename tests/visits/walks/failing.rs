//! When the content does not come.

use super::visits;
use crate::fixture::{TEN, TITLES, TREES};
use crate::host::Fault;
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    the_content_is_missing,
    the_content_is_a_page_of_html,
    the_content_is_cut_short,
    the_connection_is_reset,
    the_content_is_slow,
    the_content_never_comes,
    the_content_stops_in_the_middle,
    the_content_is_huge,
    a_filtered_address_is_kept,
];

async fn the_content_is_missing(visit: Visit) {
    fails_until_mended(visit, Fault::Missing, "missing on the server (404)").await;
}

async fn the_content_is_a_page_of_html(visit: Visit) {
    fails_until_mended(visit, Fault::HtmlPage, "sent a web page").await;
}

async fn the_content_is_cut_short(visit: Visit) {
    fails_until_mended(visit, Fault::Cut, "broke off").await;
}

async fn the_connection_is_reset(visit: Visit) {
    fails_until_mended(visit, Fault::Reset, "could not be reached").await;
}

/// The page says that it failed, as often as it does, and shows the content when that is back.
async fn fails_until_mended(visit: Visit, fault: Fault, reason: &str) {
    let host = visit.host(TEN).await;
    host.fault(Page::CONTENT, fault);
    let page = visit.open_at(host, "").await;
    page.expect_alert(reason).await;
    page.expect_all_as_built().await;
    let asked = page.host.requests(Page::CONTENT);
    page.press("Try again").await;
    page.expect_requests(Page::CONTENT, asked + 1).await;
    page.expect_alert("could not be loaded").await;
    page.host.mend(Page::CONTENT);
    page.press("Try again").await;
    page.expect_titles(&TITLES).await;
    page.expect_none(Role::Button, "Try again").await;
    page.expect_quiet().await;
}

async fn the_content_is_slow(visit: Visit) {
    let host = visit.host(TEN).await;
    host.fault(Page::CONTENT, Fault::Held);
    let page = visit.open_at(host, "").await;
    page.expect_status("Loading").await;
    page.host.mend(Page::CONTENT);
    page.expect_titles(&TITLES).await;
    page.expect_quiet().await;
}

async fn the_content_never_comes(visit: Visit) {
    fails_in_time(visit, Fault::Held).await;
}

async fn the_content_stops_in_the_middle(visit: Visit) {
    fails_in_time(visit, Fault::Stalled).await;
}

async fn fails_in_time(visit: Visit, fault: Fault) {
    let host = visit.host(TEN).await;
    host.fault(Page::CONTENT, fault);
    let page = visit.open_at(host, "").await;
    page.expect_alert("took too long").await;
    page.expect_all_as_built().await;
    page.host.mend(Page::CONTENT);
    page.press("Try again").await;
    page.expect_titles(&TITLES).await;
    page.expect_quiet().await;
}

async fn the_content_is_huge(visit: Visit) {
    const HUGE: usize = 17 * 1024 * 1024;
    let page = visit.open(TEN.repeat(HUGE / TEN.len()), "").await;
    page.expect_alert("larger than 16 MB").await;
    page.expect_all_as_built().await;
}

async fn a_filtered_address_is_kept(visit: Visit) {
    let host = visit.host(TEN).await;
    host.fault(Page::CONTENT, Fault::Missing);
    let page = visit.open_at(host, "?venue=OSDI&year=2020").await;
    page.expect_alert("could not be loaded").await;
    page.host.mend(Page::CONTENT);
    page.press("Try again").await;
    page.expect_titles(&[TREES]).await;
    page.expect_address("?venue=OSDI&year=2020").await;
}
