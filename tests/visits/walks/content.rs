//! Content files as owners write them, or break them.

use super::visits;
use crate::fixture::{BROKEN_FRONT_MATTER, GAPS, NO_PUBLICATIONS, ONE_PUBLICATION, TEN, TITLES, megabyte};
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    an_edit_shows_at_the_next_load,
    an_empty_file,
    no_front_matter,
    broken_front_matter,
    front_matter_without_an_end,
    no_publications,
    one_publication,
    papers_without_year_or_venue,
    a_megabyte,
    mathematics,
    bytes_that_are_no_text,
    the_line_ends_of_windows,
    a_byte_order_mark,
    tabs,
];

async fn an_edit_shows_at_the_next_load(visit: Visit) {
    let page = visit.open(ONE_PUBLICATION, "").await;
    page.expect_titles(&["Lanterns for Lost Packets"]).await;
    page.host.put(Page::CONTENT, TEN);
    page.reload().await;
    page.expect_titles(&TITLES).await;
}

async fn an_empty_file(visit: Visit) {
    for content in ["", " \n\n\t\n"] {
        let page = visit.open(content, "").await;
        page.expect_text("the file holds nothing to show").await;
    }
}

async fn no_front_matter(visit: Visit) {
    let text = TEN.splitn(3, "---\n").nth(2).expect("the fixture has front matter");
    let page = visit.open(text, "").await;
    page.expect_titles(&TITLES).await;
    page.find(Role::Heading, "Ines Halloran").await;
}

async fn broken_front_matter(visit: Visit) {
    let page = visit.open(BROKEN_FRONT_MATTER, "").await;
    page.expect_titles(&["Lanterns for Lost Packets"]).await;
    page.expect_text("My words outlive my punctuation.").await;
    page.expect_text("the front matter could not be read").await;
    page.expect_text("Line 3").await;
}

async fn front_matter_without_an_end(visit: Visit) {
    let page = visit.open(TEN.replacen("---\n\n", "\n", 1), "").await;
    page.expect_text("the front matter is never closed").await;
    page.expect_text("Line 1").await;
    page.expect_titles(&TITLES).await;
}

async fn no_publications(visit: Visit) {
    let page = visit.open(NO_PUBLICATIONS, "?venue=OSDI").await;
    page.expect_text("I am new here and have written nothing yet").await;
    page.expect_none(Role::List, "Publications").await;
    page.expect_none(Role::SearchBox, "Search publications").await;
}

async fn one_publication(visit: Visit) {
    let page = visit.open(ONE_PUBLICATION, "").await;
    page.expect_titles(&["Lanterns for Lost Packets"]).await;
    page.expect_none(Role::Group, "Venue").await;
    page.expect_none(Role::SearchBox, "Search publications").await;
    page.go("?venue=SLOW").await;
    page.press("Clear all filters").await;
    page.expect_titles(&["Lanterns for Lost Packets"]).await;
}

async fn papers_without_year_or_venue(visit: Visit) {
    let page = visit.open(GAPS, "").await;
    page.expect_among_titles(&["A Paper Without a Year", "A Paper Without a Venue", "Salt and Silicon"])
        .await;
    page.expect_text("A remark that somebody left in the list and never came back for").await;
    page.expect_answer("document.querySelector('.years ~ .undated').textContent", "Without a year · 2").await;
    page.check("Venue", "SLOW").await;
    page.expect_titles(&["Tides in a Data Center", "Salt and Silicon"]).await;
}

async fn a_megabyte(visit: Visit) {
    let (content, papers) = megabyte();
    let page = visit.open(content, "").await;
    page.expect_status(&format!("{papers} publications")).await;
    page.types("table 4321").await;
    page.expect_titles(&["Table 4321 of All That Was Ever Measured"]).await;
}

async fn bytes_that_are_no_text(visit: Visit) {
    let bytes: Vec<u8> = TEN.chars().map(|letter| u8::try_from(letter).unwrap_or(b'?')).collect();
    let page = visit.open(bytes, "").await;
    page.expect_titles(&TITLES).await;
    page.expect_text("Zo\u{FFFD}").await;
    page.expect_text("save it as UTF-8").await;
}

async fn the_line_ends_of_windows(visit: Visit) {
    reads_like_the_ten(visit, TEN.replace('\n', "\r\n")).await;
}

async fn a_byte_order_mark(visit: Visit) {
    reads_like_the_ten(visit, format!("\u{FEFF}{TEN}")).await;
}

async fn tabs(visit: Visit) {
    reads_like_the_ten(visit, TEN.replace("\n1. ", "\n1.\t").replace(". _", ".\t_")).await;
}

async fn reads_like_the_ten(visit: Visit, content: String) {
    let page = visit.open(content, "?venue=OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.press("Clear all filters").await;
    page.expect_titles(&TITLES).await;
    page.find(Role::Heading, "Ines Halloran").await;
    page.expect_title(&["About me"], &[]).await;
}

async fn mathematics(visit: Visit) {
    const FORMULAS: &str = "I sort in $O(n \\log n)$ for $5 and $10 a day.\n\n$$\\sum_{i=1}^n \\frac{1}{i}$$\n\nNot $\\yet{this}$.";
    let page = visit.open(FORMULAS, "").await;
    page.expect_text("for $5 and $10 a day").await;
    page.expect_text("\\yet{this}").await;
    let set = page.ask("String([...document.querySelectorAll('math, mfrac, munderover, mi')].every((part) => part instanceof MathMLElement))").await;
    assert_eq!(set, "true");
    let formulas = page
        .ask("[...document.querySelectorAll('math')].map((formula) => formula.textContent).join(' ')")
        .await;
    assert_eq!(formulas, "O(nlogn) ∑i=1n1i");
    let high = page
        .ask(
            "String(document.querySelector('math[display=block] mfrac').getBoundingClientRect().height > 24)",
        )
        .await;
    assert_eq!(high, "true");
}
