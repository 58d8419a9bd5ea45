//! Content that wants to run a script in the page, or to put something there that is not words.
//!
//! Nothing gets in even where no policy would stop it; under the policy nothing even tries.

use std::slice;

use super::visits;
use crate::fixture::TEN;
use crate::hostile::{Detector, FRONT_MATTER, SLOTS, Slot, everywhere, filled, others, ours};
use crate::page::Page;
use crate::visit::Visit;

visits![
    the_detector_sees_what_gets_in,
    the_detector_is_quiet_where_nothing_does,
    no_payload_gets_in_through_the_app,
    no_payload_gets_in_through_the_prerendered_page,
    no_payload_gets_in_through_any_place,
    no_payload_tries_what_the_policy_forbids,
];

/// A page that lets everything in, and what the detector says of it.
const BROKEN_INTO: &[(&str, &str)] = &[
    ("<script>alert(1)</script>", "alert was called"),
    ("<script>confirm(1)</script>", "confirm was called"),
    ("<script>prompt(1)</script>", "prompt was called"),
    ("<script>document.write(1)</script>", "document.write was called"),
    ("<script>1</script>", "there is a script in the page"),
    ("<img src=data:, onerror=alert(1)>", "alert was called"),
    ("<img src=data:, onerror=alert(1)>", "img has an attribute onerror"),
    ("<p onmouseover=alert(1)>words", "alert was called"),
    ("<input onfocus=alert(1)>", "alert was called"),
    ("<details ontoggle=alert(1)><summary>more", "alert was called"),
    ("<svg onload=alert(1)>", "alert was called"),
    ("<svg></svg>", "there is an element svg"),
    ("<a href=javascript:alert(1)>words</a>", "alert was called"),
    ("<a href='java\nscript:alert(1)'>words</a>", "a leads to java"),
    ("<a href=data:text/html,x>words</a>", "a leads to data:text/html,x"),
    ("<img src=data:image/svg+xml,x>", "img leads to data:image/svg+xml,x"),
    ("<iframe srcdoc='<script>alert(1)</script>'></iframe>", "there is an element iframe"),
    ("<object data=x></object>", "there is an element object"),
    ("<form action=javascript:alert(1)></form>", "form leads to javascript:alert(1)"),
    ("<meta http-equiv=refresh content=99>", "there is a meta refresh"),
    ("<base href=/x/>", "there is an element base"),
    ("<p style='color: red'>words", "p has an attribute style"),
    ("<p id=offprint-page>words<p id=offprint-page>", "two elements are offprint-page"),
    ("<script type=application/ld+json>{\"a\": }</script>", "the data for search engines is broken"),
];

async fn the_detector_sees_what_gets_in(visit: Visit) {
    Detector::watch(&visit).await;
    let page = visit.open_at(visit.host_unguarded().await, "").await;
    page.expect_running().await;
    page.forgive("broken into");
    page.forgive("not loaded");
    for (broken, expected) in BROKEN_INTO {
        page.host.put(
            "x.html",
            format!("<!doctype html><title>A page</title><link rel=icon href=icon><body>{broken}"),
        );
        page.go("x.html").await;
        let seen = Detector::report(&page).await;
        assert!(seen.contains(expected), "of {broken} is said: {seen:?}");
    }
}

async fn the_detector_is_quiet_where_nothing_does(visit: Visit) {
    Detector::watch(&visit).await;
    let page = visit.open(TEN, "?venue=OSDI").await;
    page.expect_running().await;
    assert_eq!(Detector::report(&page).await, "");
}

/// A few of ours to a page, so that what one of them swallows of it is little; others' one by one.
async fn no_payload_gets_in_through_the_app(visit: Visit) {
    const A_FEW: usize = 8;
    let ours: Vec<_> = ours().chunks(A_FEW).map(everywhere).collect();
    let others = others().into_iter().map(|payload| everywhere(&[payload]));
    through_the_app(&visit, &ours.into_iter().chain(others).collect::<Vec<_>>()).await;
}

async fn no_payload_gets_in_through_the_prerendered_page(visit: Visit) {
    Detector::watch(&visit).await;
    let page = unguarded(&visit).await;
    for content in ours().iter().chain(&others()).map(|payload| everywhere(slice::from_ref(payload))) {
        page.host.put("x.html", visit.prerendered(&content));
        page.go("x.html").await;
        expect_nothing(&page, &content).await;
    }
}

/// In each place alone: all of ours together, and others' one by one.
async fn no_payload_gets_in_through_any_place(visit: Visit) {
    let mut cases = together();
    for payload in others() {
        cases.extend(SLOTS.iter().map(|(_, slot)| filled(&[slot(&payload)])));
    }
    through_the_app(&visit, &cases).await;
}

async fn no_payload_tries_what_the_policy_forbids(visit: Visit) {
    Detector::watch(&visit).await;
    for content in together() {
        let page = visit.open(&content, "").await;
        page.expect_running().await;
        forgive_missing_pictures(&page);
        expect_nothing(&page, &content).await;
    }
}

/// A file for each place, with all payloads there. One front matter holds one payload.
fn together() -> Vec<String> {
    let places = SLOTS.iter().filter(|(name, _)| !name.starts_with(FRONT_MATTER));
    places
        .map(|(_, slot)| filled(&ours().iter().map(|payload| slot(payload)).collect::<Vec<Slot>>()))
        .collect()
}

async fn through_the_app(visit: &Visit, cases: &[String]) {
    Detector::watch(visit).await;
    let page = unguarded(visit).await;
    for content in cases {
        page.host.put(Page::CONTENT, content.as_str());
        page.go("").await;
        page.expect_running().await;
        expect_nothing(&page, content).await;
    }
}

async fn unguarded(visit: &Visit) -> Page {
    let page = visit.open_at(visit.host_unguarded().await, "").await;
    page.expect_running().await;
    forgive_missing_pictures(&page);
    page
}

/// Pictures are allowed, and those of payloads do not exist.
fn forgive_missing_pictures(page: &Page) {
    page.forgive("not loaded");
    page.forgive("Failed to load resource");
}

async fn expect_nothing(page: &Page, content: &str) {
    let here = page.ask("location.href").await;
    assert_eq!(Detector::report(page).await, "", "got in by\n{content}");
    assert_eq!(page.ask("location.href").await, here, "the visitor was led away by\n{content}");
    let asked = page.host.not_found().into_iter().find(|path| path.starts_with("ran"));
    assert_eq!(asked, None, "was asked for by\n{content}");
}
