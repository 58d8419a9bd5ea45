//! The list under the headings that its owner wrote.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use offprint_parse::parse;
use offprint_web::render::page_html;

use crate::sketch::sketch;

const HEADINGS: &str = include_str!("../fixtures/visits/headings.md");

/// The values of an attribute in HTML, in order.
fn values(html: &str, attribute: &str) -> Vec<String> {
    let opening = format!(" {attribute}=\"");
    let parts = html.split(&opening).skip(1);
    parts.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

fn pages() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parse");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let pages = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let mut pages: Vec<_> =
        pages.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect();
    pages.push(("headings.md".to_owned(), HEADINGS.to_owned()));
    pages
}

#[test]
fn the_page_has_the_owners_order_headings_and_numbers() {
    let shown = sketch(parse(HEADINGS.as_bytes()).site);
    let lines = shown.lines().filter(|line| {
        ["group-heading:", "entry ", "p: ", "h2: "].iter().any(|start| line.starts_with(start))
            || line.trim_start().starts_with("margin: {")
    });
    let lines: Vec<&str> = lines.map(str::trim_end).collect();
    assert_eq!(
        lines,
        [
            "p: I study what grows between the tides, mostly seagrass, and mostly on foot.",
            "group-heading: Selected {· 2}",
            "p: Three that I would give to a stranger on a ferry.",
            "entry torvald2019meadows",
            "entry torvald2015count",
            "group-heading: Working papers {· 2}",
            "entry torvaldsalt",
            "entry haddadlimpets",
            "group-heading: Teaching",
            "p: Each May I take twelve students to the island of Hesp, where there is nothing but mud.",
            "group-heading: Publications {· 6}",
            "p: Numbers count down to my first paper.",
            "group-heading: Journal articles {· 3}",
            "entry torvald2022light",
            "  margin: {6.} 2022",
            "entry",
            "  margin: {5.} 2019",
            "entry",
            "  margin: {4.} 2015",
            "group-heading: Books {· 3}",
            "group-heading: Chapters {· 1}",
            "entry torvald2012shores",
            "  margin: {3.} 2012",
            "group-heading: Atlases {· 1}",
            "entry okonjo2011atlas",
            "  margin: {2.} 2011",
            "group-heading: Before 2010 {· 1}",
            "p: Out of print; write to me.",
            "entry torvald2008standing",
            "  margin: {1.} 2008",
        ]
    );
}

#[test]
fn text_around_publications_in_a_frame_is_shown() {
    const DOORS: &str = "- Ann Lee and Bo Lind. A Town of Doors. *Journal of Towns*, 2020.";
    for page in [
        ["<div>\nBefore them.\n\n", DOORS, "\n\nBehind them.\n\n</div>\n"].concat(),
        ["> Before them.\n>\n> ", DOORS, "\n>\n> Behind them.\n"].concat(),
        [
            "# Papers\n\n<details><summary>Old ones</summary>\n\n<div>\n\nBefore them.\n\n",
            DOORS,
            "\n\n</div>\n\n<div>\nBehind them.\n\n</div>\n</details>\n",
        ]
        .concat(),
        ["# Papers\n\n- Old ones\n\n  Before them.\n\n  ", DOORS, "\n- Behind them.\n"].concat(),
    ] {
        let shown = sketch(parse(page.as_bytes()).site);
        for words in ["Before them.", "A Town of Doors", "Behind them."] {
            assert!(shown.contains(words), "no “{words}” of\n{page}\nin\n{shown}");
        }
    }
}

#[test]
fn an_id_is_on_the_page_once() {
    for (name, page) in pages() {
        let html = page_html(parse(page.as_bytes()).site);
        let mut known = HashSet::new();
        for id in values(&html, "id") {
            assert!(known.insert(id.clone()), "{name}: {id} stands there twice");
        }
    }
}

#[test]
fn the_contents_lead_to_what_is_there() {
    for (name, page) in pages() {
        let html = page_html(parse(page.as_bytes()).site);
        let ids: HashSet<String> = values(&html, "id").into_iter().collect();
        let contents = html.split_once("class=\"contents\"").and_then(|(_, rest)| rest.split_once("</nav>"));
        for place in values(contents.map_or("", |(contents, _)| contents), "href") {
            assert!(ids.contains(place.trim_start_matches('#')), "{name}: {place} leads nowhere");
        }
    }
}
