//! The page as it was built, and the content as it is since: most visits need no reader, and one who
//! is already filtering loses nothing when an edited content takes its place.

use super::visits;
use crate::fixture::{TEN, TITLES};
use crate::host::{Fault, Host};
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    content_as_built_needs_no_reader,
    filters_answer_before_the_content_is_there,
    a_large_content_is_asked_for_when_the_list_is_there,
    edited_content_takes_the_place_of_the_built,
    what_was_typed_and_the_focus_outlive_the_change,
    content_that_does_not_come_leaves_the_filters,
    a_built_snapshot_that_does_not_come_is_not_missed,
    a_reader_that_does_not_come_leaves_the_page,
    a_reader_that_was_changed_is_not_run,
    a_reader_that_stalls_is_given_up,
];

/// A paper of the page as it was built.
const TITLE: &str = "Orca: A Distributed Serving System for Transformer-Based Generative Models";

async fn content_as_built_needs_no_reader(visit: Visit) {
    let page = visit.open_at(visit.host_as_built("/").await, "?venue=OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.expect_requests(Page::CONTENT, 1).await;
    page.press("Clear all filters").await;
    page.expect_status("10 publications").await;
    page.expect_quiet().await;
    for end in [".js", ".wasm"] {
        assert_eq!(page.host.requests(&reader(&page.host, end)), 0);
    }
}

async fn filters_answer_before_the_content_is_there(visit: Visit) {
    let host = visit.host_as_built("/").await;
    host.fault(Page::CONTENT, Fault::Held);
    let page = visit.open_at(host, "").await;
    page.check("Venue", "OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.host.mend(Page::CONTENT);
    page.expect_quiet().await;
    page.expect_status("2 of 10 publications").await;
}

async fn a_large_content_is_asked_for_when_the_list_is_there(visit: Visit) {
    let host = edited(&visit).await;
    let page = String::from_utf8(host.get("index.html")).expect("a page in UTF-8");
    let (before, after) = page.split_once("offprint-snapshot").expect("the snapshot is named");
    let (snapshot, after) = after.split_once(".txt ").expect("a file and a length");
    let after = after.trim_start_matches(|c: char| c.is_ascii_digit());
    host.put("index.html", [before, "offprint-snapshot", snapshot, ".txt 2000000", after].concat());
    let wasm = host.named("offprint-page-", ".wasm");
    host.fault(&wasm, Fault::Held);
    let page = visit.open_at(host, "").await;
    page.expect_requests(&page.host.named("snapshot-", ".txt"), 1).await;
    assert_eq!(page.host.requests(Page::CONTENT), 0);
    page.host.mend(&wasm);
    page.expect_titles(&TITLES).await;
    page.expect_requests(Page::CONTENT, 1).await;
}

async fn edited_content_takes_the_place_of_the_built(visit: Visit) {
    let page = visit.open_at(edited(&visit).await, "").await;
    page.expect_titles(&TITLES).await;
    page.expect_status("10 publications").await;
    page.check("Venue", "OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.expect_title(&["About me"], &[]).await;
    page.back().await;
    page.expect_titles(&TITLES).await;
}

async fn what_was_typed_and_the_focus_outlive_the_change(visit: Visit) {
    let host = edited(&visit).await;
    host.fault(Page::CONTENT, Fault::Held);
    let page = visit.open_at(host, "").await;
    page.types("rec").await;
    page.expect_focus(Role::SearchBox, "Search publications").await;
    page.host.mend(Page::CONTENT);
    page.expect_among_titles(&["Recursion for Everyone"]).await;
    page.expect_focus(Role::SearchBox, "Search publications").await;
    // Where the caret was: after what was typed.
    page.key("ursion").await;
    page.expect_address("?q=recursion").await;
}

async fn content_that_does_not_come_leaves_the_filters(visit: Visit) {
    let host = visit.host_as_built("/").await;
    host.fault(Page::CONTENT, Fault::Missing);
    let page = visit.open_at(host, "").await;
    page.expect_alert("could not be loaded").await;
    page.check("Venue", "OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.host.mend(Page::CONTENT);
    page.press("Try again").await;
    page.expect_none(Role::Button, "Try again").await;
    page.expect_status("2 of 10 publications").await;
}

async fn a_built_snapshot_that_does_not_come_is_not_missed(visit: Visit) {
    let host = visit.host_as_built("/").await;
    let snapshot = host.named("snapshot-", ".txt");
    host.fault(&snapshot, Fault::Missing);
    let page = visit.open_at(host, "?venue=OSDI").await;
    page.forgive(&snapshot);
    page.expect_status("2 of 10 publications").await;
    page.expect_among_titles(&[TITLE]).await;
}

async fn a_reader_that_does_not_come_leaves_the_page(visit: Visit) {
    for end in [".js", ".wasm"] {
        leaves_the_page(&visit, end, Fault::Missing, "could not be loaded").await;
    }
}

async fn a_reader_that_was_changed_is_not_run(visit: Visit) {
    for end in [".js", ".wasm"] {
        leaves_the_page(&visit, end, Fault::Changed, "could not be loaded").await;
    }
}

async fn a_reader_that_stalls_is_given_up(visit: Visit) {
    leaves_the_page(&visit, ".wasm", Fault::Stalled, "no progress for 10 seconds").await;
}

/// The page as built stays and works, says why it is not the newest, and is when the host was mended.
async fn leaves_the_page(visit: &Visit, end: &str, fault: Fault, reason: &str) {
    let host = edited(visit).await;
    let file = reader(&host, end);
    host.fault(&file, fault);
    let page = visit.open_at(host, "").await;
    page.forgive(&file);
    page.expect_alert(reason).await;
    page.check("Venue", "OSDI").await;
    page.expect_among_titles(&[TITLE]).await;
    page.host.mend(&file);
    page.press("Clear all filters").await;
    page.press("Try again").await;
    page.expect_titles(&TITLES).await;
}

/// The page as built, whose content was then edited.
async fn edited(visit: &Visit) -> Host {
    let host = visit.host_as_built("/").await;
    host.put(Page::CONTENT, TEN);
    host
}

fn reader(host: &Host, end: &str) -> String {
    host.named("offprint-reader-", end)
}
