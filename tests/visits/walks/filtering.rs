//! Narrowing the list down, and widening it again.

use super::visits;
use crate::fixture::{FEATHER, HARBOUR, KNOBS, TEN, TITLES, TREES};
use crate::page::Role;
use crate::visit::Visit;

visits![
    by_venue,
    by_year,
    by_venue_and_year,
    by_words,
    by_the_address,
    removes_one_filter,
    clears_all_filters,
    counts_what_a_choice_would_bring,
    shows_of_many_values_those_that_bring_papers,
    says_which_filter_to_drop_when_nothing_is_left,
];

async fn by_venue(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.check("Venue", "OSDI").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_status("2 of 10 publications").await;
    page.expect_address("?venue=OSDI").await;
    page.check("Venue", "ICDCS").await;
    page.expect_titles(&[HARBOUR, TREES, KNOBS]).await;
    page.expect_address("?venue=OSDI&venue=ICDCS").await;
}

async fn by_year(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.check("Year", "2020").await;
    page.expect_titles(&[FEATHER, TREES]).await;
    page.expect_status("2 of 10 publications").await;
    page.expect_address("?year=2020").await;
}

async fn by_venue_and_year(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.check("Venue", "OSDI").await;
    page.check("Year", "2020").await;
    page.expect_titles(&[TREES]).await;
    page.expect_status("1 of 10 publications").await;
    page.expect_address("?venue=OSDI&year=2020").await;
}

async fn by_words(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.types("akerman knobs").await;
    page.expect_titles(&[KNOBS]).await;
    page.expect_status("1 of 10 publications").await;
    page.expect_filters(&["“akerman knobs”"]).await;
    page.expect_count("Venue", "ICDCS", 1).await;
    page.expect_count("Venue", "OSDI", 0).await;
    page.types(" and nothing else").await;
    page.expect_status("0 of 10 publications").await;
}

async fn by_the_address(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&year=2020").await;
    page.expect_titles(&[TREES]).await;
    page.expect_checked("Venue", &["OSDI"]).await;
    page.expect_checked("Year", &["2020"]).await;
    page.go("?venue=osdi&year=2018..2020&q=tensors").await;
    page.expect_titles(&[TREES]).await;
    page.expect_words("tensors").await;
}

async fn removes_one_filter(visit: Visit) {
    let page = visit.open(TEN, "?venue=OSDI&year=2020&q=trees").await;
    page.expect_titles(&[TREES]).await;
    page.expect_filters(&["OSDI", "2020", "“trees”"]).await;
    page.press("Remove filter OSDI").await;
    page.expect_filters(&["2020", "“trees”"]).await;
    page.expect_checked("Venue", &[]).await;
    page.press("Remove filter “trees”").await;
    page.expect_words("").await;
    page.expect_titles(&[FEATHER, TREES]).await;
    page.expect_address("?year=2020").await;
    page.uncheck("Year", "2020").await;
    page.expect_titles(&TITLES).await;
    page.expect_address("").await;
}

async fn clears_all_filters(visit: Visit) {
    let page = visit.open(TEN, "?q=trees&venue=OSDI&year=2020").await;
    page.expect_titles(&[TREES]).await;
    page.press("Clear all filters").await;
    page.expect_titles(&TITLES).await;
    page.expect_status("10 publications").await;
    page.expect_address("").await;
    page.expect_words("").await;
    page.expect_checked("Venue", &[]).await;
    page.expect_checked("Year", &[]).await;
    page.expect_none(Role::Button, "Clear all filters").await;
}

async fn counts_what_a_choice_would_bring(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_count("Venue", "NeurIPS", 2).await;
    page.expect_count("Year", "2019", 3).await;
    page.check("Venue", "NeurIPS").await;
    page.expect_count("Venue", "OSDI", 2).await;
    page.expect_count("Year", "2021", 1).await;
    page.expect_count("Year", "2019", 0).await;
}

async fn shows_of_many_values_those_that_bring_papers(visit: Visit) {
    let papers: String = (0..40)
        .map(|at| {
            let (letter, year) = (char::from(b'a' + at % 20), if at == 39 { 2001 } else { 2020 });
            format!("- Ines Halloran. Tides{at}. _SLOW{letter} {year}_.\n")
        })
        .collect();
    let page = visit.open(format!("---\ntitle: Many\n---\n# Papers\n\n{papers}"), "").await;
    page.find(Role::Checkbox, "SLOWa 2").await;
    page.expect_none(Role::Checkbox, "SLOWt 2").await;
    page.check("Year", "2001").await;
    page.find(Role::Checkbox, "SLOWt 1").await;
}

async fn says_which_filter_to_drop_when_nothing_is_left(visit: Visit) {
    let page = visit.open(TEN, "?venue=NSDI&year=2020").await;
    page.expect_status("0 of 10 publications").await;
    page.find(Role::Button, "Without 2020: 1 publication").await;
    page.press("Without NSDI: 2 publications").await;
    page.expect_titles(&[FEATHER, TREES]).await;
    page.expect_address("?year=2020").await;
}
