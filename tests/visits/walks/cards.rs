//! What a paper in the list offers.

use super::visits;
use crate::fixture::{HARBOUR, KNOBS, TEN, TREES};
use crate::page::Role;
use crate::visit::Visit;

visits![
    a_co_author_leads_to_their_papers,
    a_link_of_the_text_filters_without_leaving,
    many_authors_fold_and_none_is_lost,
    a_paper_has_an_address_that_marks_it,
    an_abstract_folds,
];

async fn a_co_author_leads_to_their_papers(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.go("").await;
    page.expect_running().await;
    page.ask("globalThis.still = 'here'").await;
    page.follow("Zoë Åkerman").await;
    page.expect_titles(&[KNOBS]).await;
    page.expect_filters(&["Zoë Åkerman"]).await;
    page.expect_address("?author=Zo%C3%AB+%C3%85kerman").await;
    page.expect_focus(Role::Link, "Zoë Åkerman").await;
    assert_eq!(page.ask("globalThis.still").await, "here", "the page is the same");
    page.back().await;
    page.expect_status("10 publications").await;
}

async fn a_link_of_the_text_filters_without_leaving(visit: Visit) {
    let page = visit.open(format!("{TEN}\n\n# More\n\nSee [my papers at OSDI](?venue=OSDI).\n"), "").await;
    page.expect_running().await;
    page.ask("globalThis.still = 'here'").await;
    page.follow("my papers at OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_address("?venue=OSDI").await;
    assert_eq!(page.ask("globalThis.still").await, "here", "the page is the same");
}

/// A page of six papers; `first` begins the list.
fn with(first: &str) -> String {
    let more = ["Ropes", "Knots", "Sails", "Masts", "Hulls"];
    let more =
        more.map(|title| format!("- Bo Ek, Ines Halloran. {title} of Old Boats. _SAIL 2020_, 2020.\n"));
    format!("---\nauthor: Ines Halloran\n---\n\n# Publications\n\n{first}\n{}", more.concat())
}

async fn many_authors_fold_and_none_is_lost(visit: Visit) {
    let names: Vec<String> =
        "ABCDEFGHIJKLMNOPQRST".chars().map(|initial| format!("{initial}ia {initial}olm")).collect();
    let first =
        format!("- {}, Ines Halloran, Zed Last. Everyone at Sea. _SAIL 2021_, 2021.\n", names.join(", "));
    let page = visit.open(with(&first), "").await;
    page.expect_running().await;
    page.expect_text("Aia Aolm, Bia Bolm, Cia Colm, …, Ines Halloran, Zed Last").await;
    page.unfold("and 17 more").await;
    page.expect_text(&format!("{}, Ines Halloran, Zed Last", names.join(", "))).await;
    page.follow("Tia Tolm").await;
    page.expect_titles(&["Everyone at Sea"]).await;
}

async fn a_paper_has_an_address_that_marks_it(visit: Visit) {
    const TARGET: &str = "String(document.querySelector(':target')?.id)";
    let page = visit.open(TEN, "?venue=OSDI").await;
    page.find(Role::Link, &format!("Link to: {TREES}")).await;
    let href = format!("document.querySelector('[aria-label=\"Link to: {TREES}\"]').getAttribute('href')");
    let fragment = page.ask(&href).await;
    page.ask("document.querySelector('.permanent').focus({ focusVisible: true }); ''").await;
    page.follow(&format!("Link to: {TREES}")).await;
    page.expect_address(&format!("?venue=OSDI{fragment}")).await;
    assert_eq!(page.ask(TARGET).await, fragment.trim_start_matches('#'));
    page.expect_titles(&[HARBOUR, TREES]).await;

    let page = visit.open(TEN, &fragment).await;
    page.expect_running().await;
    page.expect_scrolled_down().await;
    assert_eq!(page.ask(TARGET).await, fragment.trim_start_matches('#'), "the app marks what it shows");
}

async fn an_abstract_folds(visit: Visit) {
    let first =
        "- Bo Ek, Ines Halloran. Salt of Old Boats. _SAIL 2021_, 2021.\n\n  Abstract: Boats are salty.\n";
    let page = visit.open(with(first), "").await;
    page.unfold("Abstract").await;
    page.expect_text("Boats are salty.").await;
}
