//! The pages of six owners, each of another discipline: their order, their headings and what they wrote.

use super::visits;
use crate::fixture::OWNERS;
use crate::page::Page;
use crate::visit::Visit;

visits![computing, biology, economics, humanities, physics, korean];

/// The headings in the list, with their counts.
const IN_LIST: &str = "[...document.querySelectorAll('#offprint-lists .group-heading')] \
                       .map((heading) => heading.textContent.replace(/\\s+/g, ' ').trim()).join(', ')";
/// Whose page it is, and its language.
const OWNER: &str = "[document.querySelector('h1').innerText, document.documentElement.lang].join(', ')";
/// What the list says of where and when.
const VENUES: &str = "[...document.querySelectorAll('li.entry')] \
                      .map((entry) => entry.querySelector('.venue')?.innerText ?? '-').join(' | ')";
/// The numbers before papers.
const NUMBERS: &str =
    "[...document.querySelectorAll('.margin-number')].map((number) => number.textContent).join(' ')";

async fn open(visit: &Visit, name: &str) -> Page {
    let (_, text) = OWNERS.into_iter().find(|(other, _)| *other == name).expect("a page of that name");
    visit.open(text, "").await
}

async fn computing(visit: Visit) {
    let page = open(&visit, "computing").await;
    page.expect_status("5 publications").await;
    page.expect_answer(OWNER, "Priya Ramaswamy, en").await;
    page.expect_answer(
        IN_LIST,
        "Selected publications · 2, Preprints · 1, All publications · 4, 2024 · 2, 2023 · 2",
    )
    .await;
    // The abstract stays with its paper, and is found.
    page.types("complain long before").await;
    page.expect_status("1 of 5 publications").await;
}

async fn biology(visit: Visit) {
    let page = open(&visit, "biology").await;
    page.expect_status("5 publications").await;
    page.expect_answer(OWNER, "Eva Lindgren, en").await;
    page.expect_answer(IN_LIST, "Original articles · 3, Reviews · 1, Book chapters · 1").await;
    page.expect_answer(NUMBERS, "5. 4. 2. 3. 1.").await;
    // She is the owner, and none of her co-authors.
    page.expect_answer(
        "String([...document.querySelectorAll('label')].some(({ innerText }) => innerText.includes('Lindgren')))",
        "false",
    )
    .await;
    page.expect_text("Soil Biol Lett, 2022 Mar 5;14(2):112-9").await;
}

async fn economics(visit: Visit) {
    let page = open(&visit, "economics").await;
    page.expect_status("5 publications").await;
    page.expect_answer(OWNER, "Rosalind Achterberg, en").await;
    page.expect_answer(
        IN_LIST,
        "Job Market Paper · 1, Working Papers · 2, Work in Progress · 1, Publications · 1",
    )
    .await;
    page.expect_answer(
        VENUES,
        "- | Review of Coastal Economics revise and resubmit | April 2024 | - | \
         Journal of Island Economics, 12(3), 2023, pp. 401–428",
    )
    .await;
    page.expect_text("When an island's last ferry leaves earlier, wages fall.").await;
    page.expect_text("We collect 312 deeds and find that nobody does.").await;
}

async fn humanities(visit: Visit) {
    let page = open(&visit, "humanities").await;
    page.expect_status("6 publications").await;
    page.expect_answer(OWNER, "Ottilie Brandhuber, de").await;
    page.expect_answer(IN_LIST, "Bücher · 3, Monographien · 2, Herausgegeben · 1, Aufsätze · 3").await;
    page.expect_text("Zeitschrift für Buchgeschichte, 14 (2022), S. 88–104").await;
    page.expect_text("Rez. zu: Leopold Amsel").await;
}

async fn physics(visit: Visit) {
    let page = open(&visit, "physics").await;
    page.expect_status("5 publications").await;
    page.expect_answer(OWNER, "Amara Diallo, en").await;
    page.expect_answer(IN_LIST, "Papers with my own hands in them · 2, Collaboration papers · 2, Theses · 1")
        .await;
    page.expect_answer(NUMBERS, "1. 2. 1. 2.").await;
    page.expect_text("A. Diallo on behalf of the PELICAN Collaboration").await;
    page.expect_text("Eur. Phys. J. C, 82, 901 (2022)").await;
}

async fn korean(visit: Visit) {
    let page = open(&visit, "korean").await;
    page.expect_status("논문 5편").await;
    page.expect_answer(OWNER, "김하늘 (Haneul Kim), ko").await;
    page.expect_answer(IN_LIST, "국제 학회 · 2, 국내 학술지 · 2, 국내 학회 · 1").await;
    page.expect_text("정보와 그래프, 제48권 제7호, 601-610쪽, 2023년 7월").await;
}
