//! Without a mouse.

use std::fmt::Debug;

use thirtyfour::{Key, TypingData};

use super::visits;
use crate::fixture::{FEATHER, HARBOUR, KNOBS, TEN, TITLES, TREES};
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    chooses_and_keeps_the_focus,
    removes_and_does_not_lose_the_focus,
    types_and_keeps_the_focus,
    a_slash_leads_to_the_search_and_escape_out_of_it,
    arrows_lead_through_the_years,
    all_values_are_shown_on_demand,
    a_value_is_found_by_its_letters,
    a_control_that_can_do_no_more_hands_the_focus_on,
    forty_actions_are_seen_and_each_is_said_once,
];

async fn chooses_and_keeps_the_focus(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.tab_to(Role::Checkbox, "OSDI").await;
    page.key(Key::Space).await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_focus(Role::Checkbox, "OSDI").await;
    page.key(Key::Space).await;
    page.expect_titles(&TITLES).await;
    page.expect_focus(Role::Checkbox, "OSDI").await;
}

async fn removes_and_does_not_lose_the_focus(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&year=2020").await;
    page.expect_titles(&[TREES]).await;
    page.tab_to(Role::Button, "Remove filter OSDI").await;
    page.key(Key::Enter).await;
    page.expect_titles(&[FEATHER, TREES]).await;
    page.expect_focus(Role::Button, "Remove filter 2020").await;
    page.key(Key::Enter).await;
    page.expect_titles(&TITLES).await;
    page.expect_focus(Role::List, "Publications").await;

    let page = visit.open(TEN, "?venue=OSDI&year=2020").await;
    page.expect_titles(&[TREES]).await;
    page.tab_to(Role::Button, "Remove filter 2020").await;
    page.key(Key::Enter).await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_focus(Role::Button, "Remove filter OSDI").await;
}

async fn types_and_keeps_the_focus(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.tab_to(Role::SearchBox, "Search publications").await;
    for letter in ["t", "e", "n", "s", "o", "r"] {
        page.key(letter).await;
    }
    page.expect_titles(&[TREES]).await;
    page.expect_focus(Role::SearchBox, "Search publications").await;
    page.expect_words("tensor").await;
}

async fn a_slash_leads_to_the_search_and_escape_out_of_it(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.key("/").await;
    page.expect_focus(Role::SearchBox, "Search publications").await;
    page.key("tcp/ip").await;
    page.expect_words("tcp/ip").await;
    page.key(Key::Escape).await;
    page.expect_words("").await;
    page.expect_titles(&TITLES).await;
    page.expect_focus(Role::SearchBox, "Search publications").await;
    page.key(Key::Escape).await;
    page.expect_focus(Role::List, "Publications").await;
}

async fn arrows_lead_through_the_years(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.tab_to(Role::Checkbox, "2022").await;
    page.key(Key::Left).await;
    page.expect_focus(Role::Checkbox, "2021").await;
    page.key(Key::Home).await;
    page.expect_focus(Role::Checkbox, "2018").await;
    page.key(Key::Enter).await;
    page.expect_address("?year=2018").await;
    page.key(Key::Shift + Key::Right).await;
    page.expect_address("?year=2018..2019").await;
    page.expect_checked("Year", &["2018", "2019"]).await;
    page.expect_focus(Role::Checkbox, "2019").await;
    page.key(Key::Shift + Key::Left).await;
    page.expect_address("?year=2018").await;
    // One stop for Tab, where the visitor was.
    page.key(Key::Tab).await;
    page.key(Key::Shift + Key::Tab).await;
    page.expect_focus(Role::Checkbox, "2018").await;
}

async fn all_values_are_shown_on_demand(visit: Visit) {
    let page = visit.open(thirty_venues(), "").await;
    page.find(Role::Button, "Show all 30").await;
    page.tab_to(Role::Button, "Show all 30").await;
    page.key(Key::Enter).await;
    page.expect_focus(Role::Button, "Show fewer").await;
    page.find(Role::Checkbox, "QUCJ 1").await;
    page.key(Key::Enter).await;
    page.expect_focus(Role::Button, "Show all 30").await;
    page.expect_none(Role::Checkbox, "QUCJ 1").await;
}

async fn a_value_is_found_by_its_letters(visit: Visit) {
    let page = visit.open(thirty_venues(), "").await;
    page.find(Role::SearchBox, "Find a venue").await;
    page.tab_to(Role::SearchBox, "Find a venue").await;
    page.key("qucj").await;
    page.expect_none(Role::Checkbox, "QUAA 1").await;
    page.tab_to(Role::Checkbox, "QUCJ").await;
    page.key(Key::Space).await;
    page.expect_address("?venue=QUCJ").await;
    page.key(Key::Space).await;
    page.expect_address("").await;
    page.expect_focus(Role::Checkbox, "QUCJ").await;
}

/// Thirty papers at as many venues.
fn thirty_venues() -> String {
    let letters = || "ABCDEFGHIJ".chars();
    let venues = letters().take(3).flat_map(|one| letters().map(move |other| format!("QU{one}{other}")));
    let papers: String = venues
        .map(|venue| {
            format!(
                "1. **Ines Halloran**, Bo Lindqvist. On {venue}. _Conference ({venue} 2020)_, May 2020.\n"
            )
        })
        .collect();
    format!("---\ntitle: Many\n---\n\nPublications\n======\n\n{papers}")
}

async fn a_control_that_can_do_no_more_hands_the_focus_on(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&year=2019").await;
    page.expect_status("0 of 10 publications").await;
    page.tab_to(Role::Checkbox, "OSDI").await;
    page.key(Key::Space).await;
    page.expect_address("?year=2019").await;
    page.expect_focus(Role::List, "Publications").await;
}

/// All that can be done on the page, without a mouse: after each the focus is seen, and each is said
/// once, also where as many papers are shown as before.
async fn forty_actions_are_seen_and_each_is_said_once(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.listen().await;
    let mut listener = Listener { page: &page, heard: 0 };
    for venue in ["EuroSys", "NeurIPS", "OSDI", "ICDCS", "NSDI", "VLDB"] {
        page.tab_to(Role::Checkbox, venue).await;
        listener.act(Key::Space).await;
    }
    page.tab_to(Role::Checkbox, "2022").await;
    listener.act(Key::Space).await;
    for _ in 0..3 {
        listener.act(Key::Shift + Key::Left).await;
    }
    listener.act(Key::Shift + Key::Right).await;
    listener.act(Key::Enter).await;
    listener.act(Key::Enter).await;
    page.tab_to(Role::Checkbox, "Bo Lindqvist").await;
    listener.act(Key::Space).await;
    listener.act(Key::Space).await;
    page.tab_to(Role::Checkbox, "Petra Novak").await;
    listener.act(Key::Space).await;
    page.tab_to(Role::Link, "Only Petra Novak").await;
    listener.act(Key::Enter).await;
    page.tab_to(Role::Checkbox, "Conference paper").await;
    listener.act(Key::Space).await;
    page.tab_to(Role::Button, "Remove filter EuroSys").await;
    for _ in 0..3 {
        listener.act(Key::Enter).await;
    }
    page.tab_to(Role::Button, "Clear all filters").await;
    listener.act(Key::Enter).await;
    page.expect_titles(&TITLES).await;
    page.key("/").await;
    for letter in "tensor".chars() {
        listener.act(letter.to_string()).await;
    }
    listener.act(Key::Escape).await;
    for letter in "knob".chars() {
        listener.act(letter.to_string()).await;
    }
    for _ in 0..3 {
        page.back().await;
        listener.hears().await;
    }
    for _ in 0..3 {
        page.forward().await;
        listener.hears().await;
    }
    page.expect_titles(&[KNOBS]).await;
    page.key("/").await;
    listener.act(Key::Escape).await;
    page.expect_titles(&TITLES).await;
    assert_eq!(listener.heard, 40);
}

struct Listener<'a> {
    page: &'a Page,
    heard: usize,
}

impl Listener<'_> {
    async fn act(&mut self, key: impl Into<TypingData> + Debug) {
        self.page.key(key).await;
        self.hears().await;
    }

    async fn hears(&mut self) {
        self.heard += 1;
        self.page.expect_heard(self.heard).await;
        self.page.expect_focus_seen().await;
    }
}
