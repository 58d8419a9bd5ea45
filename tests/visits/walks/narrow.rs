//! On a small telephone, and in large letters.

use std::fmt::Write;

use thirtyfour::Key;

use super::visits;
use crate::fixture::{GAPS, HARBOUR, HOMEPAGE, TEN, TITLES, TREES};
use crate::page::Role;
use crate::visit::Visit;

visits![nothing_lies_beyond_the_side, filters_behind_their_button, years_of_a_long_life_are_no_small_targets];

/// What is wide by nature: long words, addresses, code, tables, formulas.
fn wide() -> String {
    let (word, sum) = ("Hydroelectromechanical".repeat(5), "a_{1}+".repeat(60));
    let cells = "| Hydroelectromechanics ".repeat(12);
    let line = "|---".repeat(12);
    format!(
        "---\ntitle: {word}\ndescription: {word}\n---\n# {word}\n\n{word} https://tides.example/{word} `{word}`\n\n\
         ```\n{word} {word}\n```\n\n{cells}|\n{line}|\n{cells}|\n\n$${sum}b$$\n\nInline ${sum}b$ too.\n\n> {word}\n\n\
         # Publications\n\n- {word} Ek, Bo Ek. {word}. _{word} (SLOW 2020)_, 2020. [{word}](https://tides.example/{word})\n\
         - Ada Ek. {word} of {word}. _{word}_, 2019. **{word} Award**\n- Ada Ek. Salt. _Proceedings of {word}_, 2018.\n\
         - Ada Ek. Silt. _{word}_, 2017.\n- Ada Ek. Sand. _{word}_, 2016.\n- Ada Ek. Rock. _{word}_.\n"
    )
}

/// A paper in each of forty years.
fn forty_years() -> String {
    let mut page = "---\ntitle: Forty years\n---\n# Papers\n\n".to_owned();
    for year in 1986..2026 {
        writeln!(page, "- Ines Halloran, Bo Ek. Tides of {year}. _SLOW {year}_.").unwrap();
    }
    page
}

async fn nothing_lies_beyond_the_side(visit: Visit) {
    let long = GAPS.replace("Salt and Silicon", &"Hydroelectromechanical".repeat(4));
    let (wide, forty) = (wide(), forty_years());
    for (content, address) in [
        (TEN, ""),
        (TEN, "?venue=OSDI&year=2020&q=trees"),
        (&*long, ""),
        (HOMEPAGE, ""),
        (&*wide, ""),
        (&*wide, "?q=salt&author=nobody"),
        (&*forty, ""),
    ] {
        let page = visit.open(content, address).await;
        page.expect_running().await;
        for letters in ["100%", "200%"] {
            page.ask(&format!("document.documentElement.style.fontSize = '{letters}'; ''")).await;
            for width in [320, 768, 1280] {
                page.resize(width, 640).await;
                page.expect_no_sideways_scroll().await;
            }
        }
    }
}

async fn filters_behind_their_button(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.resize(320, 640).await;
    page.expect_titles(&TITLES).await;
    page.press("Filters").await;
    page.check("Venue", "OSDI").await;
    page.expect_no_sideways_scroll().await;
    page.press("Show 2 publications").await;
    page.expect_titles(&[HARBOUR, TREES]).await;
    page.expect_focus(Role::Button, "Filters (1)").await;
    // What was asked for is what the visitor sees next.
    let top = "String(Math.round(document.querySelector('search').getBoundingClientRect().top / 100))";
    page.expect_answer(top, "0").await;
    page.key(Key::Enter).await;
    page.expect_checked("Venue", &["OSDI"]).await;
    page.press("Clear all filters").await;
    page.find(Role::Button, "Show 10 publications").await;
    page.key(Key::Escape).await;
    page.expect_focus(Role::Button, "Filters").await;
    page.expect_titles(&TITLES).await;
}

async fn years_of_a_long_life_are_no_small_targets(visit: Visit) {
    let page = visit.open(forty_years(), "").await;
    page.resize(320, 640).await;
    page.press("Filters").await;
    page.press("Show all 40").await;
    page.expect_no_sideways_scroll().await;
    let small = "(() => { \
        const boxes = [...document.querySelectorAll('[open] .choices input')]; \
        const years = boxes.filter((box) => /^(19|20)\\d\\d /.test(box.labels[0].textContent)); \
        const sizes = years.map((box) => box.labels[0].getBoundingClientRect()); \
        return `${years.length} years, ${sizes.filter((size) => size.width < 24 || size.height < 24).length} small`; })()";
    page.expect_answer(small, "40 years, 0 small").await;
    page.follow("Only 1999").await;
    page.expect_address("?year=1999").await;
}
