//! The owner's order and headings, papers that stand in two places, and what is in progress.

use super::{paper, values};
use crate::{Facet, Index, Query};
use offprint_model::{Block, Heading, Inline, Kind, Publication, Section, Site};

/// Four papers under "Selected" and "Articles", below it "Short", with "Teaching" between. The second paper stands
/// under "Selected" and, as number 4, between the others.
fn site() -> Site {
    let again = Publication {
        repeats: Some(0),
        notes: vec![vec![Inline::Text("Translated into Basque".to_owned())]],
        ..paper("Salt Marsh Ledgers", &["*Ada Quill"], "LAKE", 2019)
    };
    let publications = [
        paper("Salt Marsh Ledgers", &["*Ada Quill"], "LAKE", 2019),
        paper("Windmill Tolls", &["*Ada Quill", "Bo Øst"], "RIVER", 2021),
        paper("Dike Reeves", &["*Ada Quill"], "LAKE", 2017),
        paper("Peat", &["*Ada Quill"], "", 2022),
        again,
    ];
    let section = |level, words: &str, blocks| {
        let content = vec![Inline::Text(words.to_owned())];
        Section { heading: Some(Heading { level, anchor: words.to_owned(), line: 1, content }), blocks }
    };
    let sections = vec![
        section(2, "Selected", vec![Block::Publications(0..1)]),
        section(2, "Teaching", vec![Block::Code("one course".to_owned())]),
        section(
            2,
            "Articles",
            vec![Block::Publications(1..2), Block::Publications(4..5), Block::Publications(2..3)],
        ),
        section(3, "Short", vec![Block::Publications(3..4)]),
    ];
    Site { sections, publications: publications.into_iter().collect(), ..Site::default() }
}

/// "Selected: 0" for each heading.
fn sections(search: &str) -> Vec<String> {
    let index = Index::new(site());
    let result = index.select(&Query::parse(search));
    let section = |number: &usize| {
        let heading = &index.written().sections[*number].heading;
        let rows = &result.rows[result.groups.runs[*number].clone()];
        let rows: Vec<_> = rows.iter().map(usize::to_string).collect();
        let name = heading.iter().filter_map(|heading| heading.anchor.clone());
        format!("{}: {}", name.collect::<String>(), rows.join(" "))
    };
    result.groups.order.iter().map(section).collect()
}

#[test]
fn the_list_opens_as_it_was_written() {
    let written = ["Selected: 0", "Teaching: ", "Articles: 1 4 2", "Short: 3"];
    assert_eq!(sections(""), written);
    assert_eq!(sections("?sort=written&group=section"), written);
}

#[test]
fn another_order_keeps_the_headings_until_they_are_dropped() {
    assert_eq!(sections("?sort=oldest"), ["Selected: 0", "Teaching: ", "Articles: 2 4 1", "Short: 3"]);
    let flat = Index::new(site()).select(&Query::parse("?sort=oldest&group=none"));
    assert_eq!((flat.rows, flat.groups.order), (vec![2, 0, 1, 3], vec![0]));
}

#[test]
fn headings_without_papers_go_while_filtered() {
    assert_eq!(sections("?venue=lake"), ["Selected: 0", "Articles: 4 2"]);
    assert_eq!(sections("?year=2022"), ["Articles: ", "Short: 3"]);
}

#[test]
fn a_paper_in_two_places_is_one() {
    let index = Index::new(site());
    let all = index.select(&Query::default());
    assert_eq!((all.shown, all.total, all.rows.len()), (vec![0, 1, 2, 3], 4, 5));
    let lake = index.select(&Query::parse("?venue=lake"));
    assert_eq!((&lake.shown, lake.rows.len()), (&vec![0, 2], 3));
    let counted = values(&lake, Facet::Venue).into_iter().find(|value| &*value.value == "LAKE");
    assert_eq!(counted.map(|value| value.count), Some(2));
}

#[test]
fn a_paper_is_found_by_the_words_of_any_of_its_places() {
    assert_eq!(sections("?q=basque"), ["Selected: 0", "Articles: 4"]);
}

#[test]
fn what_is_in_progress_is_the_newest_and_what_has_no_year_is_last() {
    let draft = Publication { kind: Kind::Preprint, ..paper("A Draft", &[], "", 0) };
    let publications =
        [paper("Old", &[], "", 1990), paper("Undated", &[], "", 0), draft, paper("New", &[], "", 2020)];
    let index = Index::new(Site { publications: publications.into_iter().collect(), ..Site::default() });
    let shown = |search: &str| index.select(&Query::parse(search)).shown;
    assert_eq!(shown("?sort=newest"), [2, 3, 0, 1]);
    assert_eq!(shown("?sort=oldest"), [0, 3, 1, 2]);
    let by_year = index.select(&Query::parse("?sort=newest&group=year"));
    let headings: Vec<_> =
        by_year.groups.order.iter().map(|number| index.heading(by_year.groups.by, *number)).collect();
    assert_eq!(headings, [None, Some("2020"), Some("1990"), None]);
    assert!(index.is_in_progress(by_year.groups.by, by_year.groups.order[0]));
    assert!(!index.is_in_progress(by_year.groups.by, by_year.groups.order[3]));
}
