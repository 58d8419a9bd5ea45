//! No string becomes markup, whatever is used on the page. Leptos writes an element with nothing in it that
//! could change as `innerHTML`, which the page's policy forbids: such an element would stop the app.

use thirtyfour::Key;

use super::visits;
use crate::fixture::HOMEPAGE;
use crate::host::Fault;
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![no_control_writes_markup, no_notice_writes_markup, markup_is_refused_and_told,];

/// Notes what the policy forbids.
const WATCH: &str = "() => {
    globalThis.forbidden = [];
    addEventListener('securitypolicyviolation', (event) =>
        forbidden.push(`${event.effectiveDirective}: ${event.sample}`));
}";
const KELP: &str = "Cite: Kelp: Serving Models between Tides";

/// A homepage with formulas in its text and in an entry of its list.
fn homepage() -> String {
    let sum = r"Models of $\sum_{i=1}^n \frac{x_i}{\sqrt[3]{2}}$ wait";
    HOMEPAGE.replacen("Models wait", sum, 1)
}

async fn no_control_writes_markup(visit: Visit) {
    visit.run_first(WATCH).await;
    // The app mounts all of the page into the first, and only its controls into the second.
    for host in [visit.host(homepage()).await, visit.host_built_of(&homepage()).await] {
        let page = visit.open_at(host, "").await;
        use_every_control(&page).await;
        expect_nothing_forbidden(&page).await;
    }
}

async fn no_notice_writes_markup(visit: Visit) {
    visit.run_first(WATCH).await;
    let host = visit.host(homepage()).await;
    host.fault(Page::CONTENT, Fault::Missing);
    let page = visit.open_at(host, "").await;
    page.expect_alert("could not be loaded").await;
    page.host.put(Page::CONTENT, homepage().replacen("lang: en", "lang: [en", 1));
    page.host.mend(Page::CONTENT);
    page.press("Try again").await;
    page.expect_text("For the owner of this page:").await;
    expect_nothing_forbidden(&page).await;
}

/// Else the visits above would see nothing.
async fn markup_is_refused_and_told(visit: Visit) {
    const WRITE: &str = "(() => {
        try { document.createElement('template').innerHTML = '<b>text</b>'; return 'written' }
        catch { return 'refused' }
    })()";
    visit.run_first(WATCH).await;
    let page = visit.open(homepage(), "").await;
    page.expect_running().await;
    assert_eq!(page.ask(WRITE).await, "refused");
    page.expect_answer("String(forbidden.length > 0)", "true").await;
    page.expect_error("against the policy: require-trusted-types-for").await;
    // One browser's own words for it.
    page.forgive("Content-Security-Policy");
}

async fn expect_nothing_forbidden(page: &Page) {
    assert_eq!(page.ask("forbidden.join()").await, "");
}

async fn use_every_control(page: &Page) {
    page.resize(1280, 800).await;
    page.expect_status("7 publications").await;
    page.press("Theme: system").await;
    page.find(Role::Button, "Theme: light").await;
    filter(page).await;
    arrange(page).await;
    cite(page).await;
    find_nothing(page).await;
    use_the_sheet(page).await;
}

async fn filter(page: &Page) {
    page.types("tides").await;
    page.expect_address("?q=tides").await;
    page.key(Key::Escape).await;
    page.expect_status("7 publications").await;
    for (facet, value) in [("Venue", "SLOW"), ("Year", "2022"), ("Co-author", "Zoë Ångström")] {
        page.check(facet, value).await;
    }
    page.press("Remove filter 2022").await;
    page.press("Clear all filters").await;
    page.expect_status("7 publications").await;
}

async fn arrange(page: &Page) {
    page.choose("Group", "By year").await;
    page.find(Role::Heading, "2026 · 1").await;
    page.choose("Group", "No groups").await;
    page.choose("Sort", "By title").await;
    page.choose("Sort", "Newest first").await;
}

async fn cite(page: &Page) {
    page.unfold("Abstract").await;
    page.press(KELP).await;
    page.expect_focus(Role::Tab, "BibTeX").await;
    for (key, tab) in [(Key::Right, "RIS"), (Key::Right, "CSL-JSON")] {
        page.key(key).await;
        page.expect_focus(Role::Tab, tab).await;
    }
    page.press("Copy").await;
    page.expect_status("Copied").await;
    page.press("Close").await;
    page.press("Export 7 publications").await;
    page.find(Role::Dialog, "Cite").await;
    page.press("Close").await;
}

async fn find_nothing(page: &Page) {
    page.types("nothing of the kind").await;
    page.expect_text("No publication matches all of these filters.").await;
    page.press("Clear all filters").await;
    page.expect_status("7 publications").await;
}

async fn use_the_sheet(page: &Page) {
    page.resize(320, 640).await;
    page.press("Filters").await;
    page.check("Venue", "SLOW").await;
    page.press("Clear all filters").await;
    page.press("Show 7 publications").await;
    page.expect_status("7 publications").await;
}
