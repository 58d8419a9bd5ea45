//! The rest of a homepage: its sections, its footnotes.

use super::visits;
use crate::fixture::{HOMEPAGE, TEN};
use crate::visit::Visit;

visits![several_sections_have_contents, a_footnote_leads_there_and_back];

async fn several_sections_have_contents(visit: Visit) {
    const CONTENTS: &str = "[...document.querySelectorAll('nav[aria-label=Contents] a')] \
                            .map((link) => link.textContent).join(', ')";
    let page = visit.open(HOMEPAGE, "").await;
    page.expect_running().await;
    assert_eq!(page.ask(CONTENTS).await, "News, Selected Publications, Teaching, Service, Talks");
    page.follow("Talks").await;
    page.expect_fragment("talks").await;
    page.expect_scrolled_down().await;
    page.expect_status("7 publications").await;
    let page = visit.open(TEN, "").await;
    page.expect_running().await;
    assert_eq!(page.ask(CONTENTS).await, "", "a few sections need none");
}

async fn a_footnote_leads_there_and_back(visit: Visit) {
    let target = "String(document.querySelector(':target')?.id)";
    let page = visit.open(HOMEPAGE, "").await;
    page.expect_running().await;
    page.ask("document.querySelector('[role=doc-noteref]').click(); ''").await;
    page.expect_fragment("footnote-1").await;
    assert_eq!(page.ask(target).await, "footnote-1");
    page.ask("document.querySelector('[role=doc-backlink]').click(); ''").await;
    page.expect_fragment("content-footnote-1").await;
    assert_eq!(page.ask(target).await, "content-footnote-1");
}
