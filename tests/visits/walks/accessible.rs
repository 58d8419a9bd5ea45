//! What axe-core finds: rules of WCAG 2.2 AA and best practices, in both colour schemes and at three
//! widths.

use super::visits;
use crate::fixture::{HEADINGS, HOMEPAGE, OWNERS, TEN};
use crate::host::Fault;
use crate::page::Page;
use crate::visit::Visit;

visits![
    nothing_filtered,
    filtered,
    nothing_found,
    citing,
    failed,
    a_whole_homepage,
    under_headings,
    six_owners
];

async fn nothing_filtered(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_list().await;
    accessible(&visit, &page).await;
}

async fn filtered(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&year=2020&q=trees").await;
    page.expect_list().await;
    accessible(&visit, &page).await;
}

async fn nothing_found(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&q=recursion").await;
    page.expect_status("0 of 10").await;
    accessible(&visit, &page).await;
}

async fn citing(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.press("Export 10 publications").await;
    page.press("Copy").await;
    page.expect_text("Copied").await;
    accessible(&visit, &page).await;
}

async fn failed(visit: Visit) {
    let host = visit.host(TEN).await;
    host.fault(Page::CONTENT, Fault::Missing);
    let page = visit.open_at(host, "").await;
    page.expect_alert("missing on the server").await;
    accessible(&visit, &page).await;
}

async fn a_whole_homepage(visit: Visit) {
    let page = visit.open(HOMEPAGE, "").await;
    page.unfold("and 15 more").await;
    accessible(&visit, &page).await;
}

async fn under_headings(visit: Visit) {
    let page = visit.open(HEADINGS, "").await;
    page.expect_status("8 publications").await;
    accessible(&visit, &page).await;
}

async fn six_owners(visit: Visit) {
    for (name, text) in OWNERS {
        let page = visit.open(text, "").await;
        let papers = match name {
            "humanities" => "6 publications",
            "korean" => "논문 5편",
            _ => "5 publications",
        };
        page.expect_status(papers).await;
        accessible(&visit, &page).await;
    }
}

/// Fails with what axe-core finds in the page as it stands now.
async fn accessible(visit: &Visit, page: &Page) {
    page.ask(&format!("{}; typeof axe", visit.axe())).await;
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        page.prefer_scheme(scheme).await;
        for width in [320, 768, 1280] {
            page.resize(width, 900).await;
            let violations = page.ask(RUN).await;
            if !violations.is_empty() {
                found.push(format!("{scheme}, {width} pixels wide: {violations}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Comes to one line for each element that breaks a rule.
const RUN: &str = "axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
}).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`)).join('\\n'))";
