//! Nothing is lost: every word of a page is in its text or in a field of a publication.

use proptest::prelude::*;

use super::{Context, find};
use crate::markdown;
use crate::markdown::tree::{Node, NodeKind, into_blocks};
use crate::source::Source;
use offprint_model::{Block, Inline, Meta, Publication, plain_text};

/// The words of `text`, in lower case, without signs.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn words_of_inlines(inlines: &[Inline], found: &mut Vec<String>) {
    found.extend(words(&plain_text(inlines)));
}

fn words_of_blocks(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => words_of_inlines(content, found),
            Block::List { items, .. } => items.iter().for_each(|item| words_of_blocks(item, found)),
            Block::Quote(blocks) | Block::Group(blocks) | Block::Footnote { blocks, .. } => {
                words_of_blocks(blocks, found)
            }
            Block::Code(text) => found.extend(words(text)),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| words_of_inlines(cell, found));
            }
            Block::Details { summary, blocks, .. } => {
                words_of_inlines(summary, found);
                words_of_blocks(blocks, found);
            }
            Block::Rule | Block::Publications(_) => {}
        }
    }
}

/// All that the fields of a publication show, with what values say in their stead.
fn shown(publication: &Publication) -> String {
    let mut shown: Vec<String> = vec![publication.title.clone()];
    for author in &publication.authors {
        shown.extend([author.conjunction.clone(), author.name.clone(), author.marks.clone()]);
    }
    shown.extend(publication.legend.clone());
    if let Some(venue) = &publication.venue {
        shown.extend([venue.prefix.clone(), venue.name.clone(), venue.suffix.clone()]);
    }
    shown.extend(publication.status.iter().map(|status| status.written.clone()));
    shown.extend(publication.awards.iter().cloned());
    for link in &publication.links {
        shown.extend([link.label.clone(), link.url.as_str().to_owned()]);
    }
    shown.extend(publication.notes.iter().map(|note| plain_text(note)));
    shown.extend(publication.verbatim.iter().map(|written| plain_text(written)));
    let mut below = Vec::new();
    words_of_blocks(&publication.details, &mut below);
    shown.extend(below);
    shown.join(" ")
}

/// Words that stand in a value: the year and the month.
fn is_value(word: &str, publication: &Publication) -> bool {
    use crate::vocabulary::months;
    let date = publication.date;
    // "2021年3月"
    let (word, rest) = word.split_at(word.find(['年', '년']).unwrap_or(word.len()));
    let rest = rest.trim_start_matches(['年', '년']);
    if !rest.is_empty() && date.month.map(|month| month.number()) != months::month(rest) {
        return false;
    }
    let year = date.year.is_some_and(|year| {
        let year = year.to_string();
        word == year || year.ends_with(word) && word.len() == 2
    });
    let month = date.month.is_some_and(|month| months::month(word) == Some(month.number()));
    year || month
}

/// The words over the columns of tables, which are no words of entries.
fn heads(nodes: &[Node]) -> Vec<String> {
    let mut found = Vec::new();
    for node in nodes {
        match &node.kind {
            NodeKind::Table { head, .. } => head.iter().for_each(|cell| words_of_inlines(cell, &mut found)),
            NodeKind::Group(inner) | NodeKind::Quote(inner) => found.extend(heads(inner)),
            NodeKind::List { items, .. } => items.iter().for_each(|item| found.extend(heads(&item.nodes))),
            _ => {}
        }
    }
    found
}

/// The words of the page that nothing shows any more.
fn lost(text: &str) -> Vec<String> {
    let source = Source::new(text.to_owned());
    let (nodes, ..) = markdown::read(&source, 0);
    let mut before = Vec::new();
    words_of_blocks(&into_blocks(nodes.clone()), &mut before);
    let heads = heads(&nodes);
    let meta = Meta::default();
    let found = find(nodes, Context { meta: &meta }, &mut Vec::new());
    let mut after = Vec::new();
    let left: Vec<Node> = found.nodes;
    words_of_blocks(&into_blocks(left), &mut after);
    let all: String = found.publications.iter().map(shown).collect::<Vec<_>>().join(" ").to_lowercase();
    let squeezed: String = all.chars().filter(|c| c.is_alphanumeric()).collect();
    after.extend(words(&all));
    after.extend(heads);
    after.sort();
    before
        .into_iter()
        .filter(|word| after.binary_search(word).is_err())
        // letters that a mark or a sign inside a word had parted
        .filter(|word| !all.contains(word.as_str()) && !squeezed.contains(word.as_str()))
        .filter(|word| !(word == "dagger" && all.contains('†')))
        .filter(|word| !found.publications.iter().any(|publication| is_value(word, publication)))
        .filter(|word| !(word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit())))
        .collect()
}

#[test]
fn no_word_of_the_example_pages_is_lost() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/parse");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            let text = std::fs::read_to_string(&path).unwrap();
            // the front matter is not read here
            let body = text
                .strip_prefix("---")
                .and_then(|rest| rest.split_once("\n---\n"))
                .map_or(text.as_str(), |(_, body)| body);
            assert_eq!(lost(body), Vec::<String>::new(), "{}", path.display());
        }
    }
}

#[test]
fn a_word_between_a_picture_and_a_name_is_not_lost() {
    let text = "# Publications\n\n- & & Osei T Mira Keller Sketching Sparse Tensors in One Pass \
                (with 🏆 and Keller, M. A. (Oral) Mira Keller";
    assert_eq!(lost(text), Vec::<String>::new());
}

/// Pieces of entries, glued in any order.
const PIECES: &[&str] = &[
    "Mira Keller",
    "Tomas Osei\\*",
    "**Ana Ruiz**",
    "Keller, M. A.",
    "Osei T",
    "et al.",
    "and",
    "&",
    ", ",
    ". ",
    "; ",
    " - ",
    ": ",
    "Sketching Sparse Tensors in One Pass",
    "\"Guessing Hash Functions\"",
    "*Sorting by Guessing*",
    "[Logs](a.pdf)",
    "[pdf](b.pdf)",
    "[[code](c)]",
    "[](#)",
    "https://doi.org/10.1234/x",
    "doi:10.1234/y.z",
    "![icon](i.svg)",
    "(ICSC 2022)",
    "ICSC'22",
    "In Proceedings of the",
    "*Journal of Unlikely Algorithms*",
    "12(3), 45–67",
    "2021",
    "(2019)",
    "March 2018",
    "to appear",
    "under review",
    "R&R at",
    "Forthcoming",
    "(conditionally accepted)",
    "Best Paper Award",
    "(Oral)",
    "🏆",
    "(\\*equal contribution)",
    "[12]",
    "[C3]",
    "<br>",
    "  \n",
    "\n",
    "\n\n",
    "\n- ",
    "\n1. ",
    "\n## Publications\n\n",
    "\n### ",
    "{AI}",
    "$x^2$",
    "`code`",
    "<sup>1,2</sup>",
    "王小明",
    "Иванов А. П.",
    "(with ",
    "joint with",
    "coauthored with Bo Lind",
    ")",
    "arXiv:2101.00001",
    "vol. 3",
    "US Patent 1,234,567",
    "|",
    "\n| a | b |\n|---|---|\n| c | d |\n",
    "We show that it is so.",
];

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(200),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_word_of_a_made_up_list_is_lost(pieces in prop::collection::vec(0..PIECES.len(), 1..60)) {
        let text: String = std::iter::once("# Publications\n\n- ").chain(pieces.iter().flat_map(|&piece| [PIECES[piece], " "])).collect();
        prop_assert_eq!(lost(&text), Vec::<String>::new(), "{}", text);
    }

    #[test]
    fn no_word_of_any_text_is_lost(text in "[ -~\n]{0,400}") {
        prop_assert_eq!(lost(&text), Vec::<String>::new());
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC{0,300}") {
        lost(&text);
    }
}
