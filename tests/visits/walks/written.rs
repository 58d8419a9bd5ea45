//! The list as its owner wrote it: their order, their headings, their numbers, and papers that stand in two places.

use std::fmt::Write as _;

use super::visits;
use crate::fixture::{HEADINGS, TEN, TITLES};
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    opens_as_written,
    is_the_same_before_and_after_the_app_starts,
    headings_without_papers_go_while_filtered,
    visitors_choose_order_and_headings,
    work_in_progress_is_the_newest,
    a_paper_in_two_places_is_one,
    an_address_names_a_heading,
    a_long_list_goes_on_under_its_headings,
    a_list_without_headings_offers_none,
];

/// The headings in the list, with their counts.
const IN_LIST: &str = "[...document.querySelectorAll('#offprint-lists .group-heading')] \
                       .map((heading) => heading.textContent.replace(/\\s+/g, ' ').trim()).join(', ')";
/// The contents, with their counts.
const CONTENTS: &str = "[...document.querySelectorAll('nav[aria-label=Contents] a')] \
                        .map(({ parentElement }) => [...parentElement.childNodes].filter(({ tagName }) => tagName !== 'UL') \
                        .map((part) => part.textContent).join('').trim()).join(', ')";
const WRITTEN: &str = "Selected · 2, Working papers · 2, Teaching, Publications · 6, Journal articles · 3, Books · 3, \
                       Chapters · 1, Atlases · 1, Before 2010 · 1";
const MEADOWS: &str = "Meadows That Walk: Seagrass After the Storm of 2013";

async fn opens_as_written(visit: Visit) {
    let page = visit.open(HEADINGS, "").await;
    page.expect_status("8 publications").await;
    page.expect_answer(IN_LIST, WRITTEN).await;
    page.expect_answer(
        CONTENTS,
        "Selected 2, Working papers 2, Teaching, Publications 6, Journal articles 3, Books 3, Chapters 1, Atlases 1, \
         Before 2010 1",
    )
    .await;
    page.expect_answer(
        "[...document.querySelectorAll('.margin-number')].map((number) => number.textContent).join(' ')",
        "6. 5. 4. 3. 2. 1.",
    )
    .await;
    page.find(Role::List, "Working papers").await;
    page.expect_text("Out of print; write to me.").await;
    page.expect_address("").await;
}

async fn is_the_same_before_and_after_the_app_starts(visit: Visit) {
    const LIST: &str = "document.querySelector('.lists').innerText";
    let page = visit.open_at(visit.host_built_of(HEADINGS).await, "").await;
    page.expect_running().await;
    let prerendered = page.ask(LIST).await;
    // The same list, now made by the app.
    page.choose("Sort", "By title").await;
    page.choose("Sort", "As written").await;
    page.expect_address("").await;
    page.expect_answer(LIST, &prerendered).await;
}

async fn headings_without_papers_go_while_filtered(visit: Visit) {
    let page = visit.open(HEADINGS, "").await;
    page.check("Year", "2012").await;
    page.expect_status("1 of 8 publications").await;
    // What never had any stands behind the list.
    page.expect_answer(IN_LIST, "Publications · 1, Books · 1, Chapters · 1, Teaching").await;
    page.press("Clear all filters").await;
    page.expect_answer(IN_LIST, WRITTEN).await;
    page.types("nothing of the kind").await;
    page.expect_answer(IN_LIST, "Teaching").await;
}

async fn visitors_choose_order_and_headings(visit: Visit) {
    let page = visit.open(HEADINGS, "").await;
    page.choose("Sort", "Oldest first").await;
    page.expect_address("?sort=oldest").await;
    page.expect_answer(IN_LIST, WRITTEN).await;
    page.expect_answer(
        "document.querySelector('#offprint-group-section-0').closest('.group').querySelector('li.entry').id",
        "torvald2015count",
    )
    .await;
    page.choose("Group", "No groups").await;
    page.expect_address("?sort=oldest&group=none").await;
    page.expect_answer(IN_LIST, "Teaching").await;
    page.choose("Group", "By section").await;
    page.expect_address("?sort=oldest").await;
    page.go("?group=section").await;
    page.expect_answer(IN_LIST, WRITTEN).await;
}

async fn work_in_progress_is_the_newest(visit: Visit) {
    let page = visit.open(HEADINGS, "?sort=newest&group=none").await;
    let first = "document.querySelector('li.entry').id";
    page.expect_answer(first, "torvaldsalt").await;
    page.choose("Group", "By year").await;
    page.find(Role::Heading, "In progress · 2").await;
    page.choose("Sort", "Oldest first").await;
    page.expect_answer(first, "torvald2008standing").await;
}

async fn a_paper_in_two_places_is_one(visit: Visit) {
    let page = visit.open(HEADINGS, "").await;
    page.expect_status("8 publications").await;
    page.expect_answer("String(document.querySelectorAll('li.entry').length)", "10").await;
    page.expect_answer("String(document.querySelectorAll('li.entry[id=torvald2019meadows]').length)", "1")
        .await;
    page.find(Role::Button, "Export 8 publications").await;
    // Only its second place has the number of its pages.
    page.types("31–47").await;
    page.expect_status("1 of 8 publications").await;
    page.expect_answer("String(document.querySelectorAll('li.entry').length)", "2").await;
    page.ask("document.querySelectorAll('a.cite')[1].click(); ''").await;
    page.find(Role::Dialog, "Cite").await;
    page.expect_citation("@article{torvald2019meadows,").await;
    page.expect_citation("pages = {31--47}").await;
    page.press("Close").await;
    page.find(Role::Button, &format!("Cite: {MEADOWS}")).await;
}

async fn an_address_names_a_heading(visit: Visit) {
    let page = visit.open(HEADINGS, "#before-2010").await;
    page.expect_answer(&in_view("content-before-2010"), "true").await;
    page.ask("scrollTo({ top: 0, behavior: 'instant' }); ''").await;
    page.follow("Chapters").await;
    page.expect_fragment("content-chapters").await;
    page.expect_answer(&in_view("content-chapters"), "true").await;
}

/// A page of so many papers, twelve under each heading, which begins as it was built: in the middle of a shelf.
async fn long(visit: &Visit, papers: usize, address: &str) -> Page {
    let mut text = "---\ntitle: Long\n---\n# Papers\n\nAll of them.\n".to_owned();
    for at in 0..papers {
        if at % 12 == 0 {
            write!(text, "\n## Shelf {}\n\nA dozen.\n\n", at / 12).unwrap();
        }
        let letter = char::from(b'a' + u8::try_from(at % 26).unwrap());
        writeln!(text, "- Ines Halloran, Bo Ek. Tides{at} of Kind {letter}. _SLOW 2019_.").unwrap();
    }
    visit.open_at(visit.host_built_of(&text).await, address).await
}

async fn a_long_list_goes_on_under_its_headings(visit: Visit) {
    let page = long(&visit, 405, "").await;
    page.expect_answer("String(document.querySelectorAll('li.entry').length)", "405").await;
    page.expect_answer("String(document.querySelectorAll('.group-heading').length)", "34").await;
    page.expect_answer(
        "String(new Set([...document.querySelectorAll('li.entry')].map(({ id }) => id)).size)",
        "405",
    )
    .await;
    let page = long(&visit, 405, "#shelf-33").await;
    page.expect_answer(&in_view("content-shelf-33"), "true").await;
}

async fn a_list_without_headings_offers_none(visit: Visit) {
    let options =
        "[...document.querySelectorAll('.arrangement option')].map((option) => option.value).join(' ')";
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.expect_answer(options, "written newest oldest venue title year venue type none").await;
    page.go("?group=section").await;
    page.expect_list().await;
}

/// Whether an element is in the window.
fn in_view(id: &str) -> String {
    format!(
        "{{ const place = document.getElementById('{id}')?.getBoundingClientRect();
         String(Boolean(place) && place.top >= 0 && place.top < innerHeight) }}"
    )
}
