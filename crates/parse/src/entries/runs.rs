//! Divides runs of consecutive paragraphs into entries of one or more of them.
//!
//! Every way to join up to four neighbours is read; the division with the best total score wins.

use super::candidate::{MIN_SCORE, is_prose};
use super::continuation::{is_keyed, is_only_labels};
use super::lines::{Line, joined_where_wrapped, lines, numbered};
use crate::citation::TokenizedEntry;
use crate::markdown::tree::{Node, NodeKind, paragraphs};
use offprint_model::{Gathered, Inline};

/// A paragraph, or a line of one.
pub(crate) struct Unit {
    node: Node,
    parts: Vec<Vec<Inline>>,
    /// It holds labels of links or "Authors: …", and belongs to the unit before.
    continues: bool,
    /// It is a line that begins an entry of its own.
    whole: bool,
    /// It is a list, which only goes on with an entry.
    listed: bool,
}

/// A part of a run after division.
pub(crate) enum Part {
    Text(Vec<Node>),
    Entry { nodes: Vec<Node>, parts: Vec<Vec<Inline>>, line: usize },
}

/// Most units that one entry joins.
const JOINED: usize = 4;

/// What a paragraph that is joined has to add to the score: what stands above a list may be a link to all of it.
const JOIN_COST: f32 = 0.5;

/// Fewest words of an entry.
const WORDS: usize = 3;

/// The score of a title alone, where entries may be titles.
const ALONE: f32 = 0.5;

/// What it takes from the score to leave out a bold paragraph above an entry, and to put one behind other text of an entry:
/// most probably it begins one.
const TITLE_COST: f32 = 2.0;

impl Unit {
    /// Returns whether it reads as a title and nothing else.
    fn is_title(&self) -> bool {
        let [part] = self.parts.as_slice() else { return false };
        let entry = TokenizedEntry::new(&[part]);
        let reading = entry.read_alone();
        let is_alone = reading.authors.is_none() && reading.venue.is_none() && !entry.has_status();
        !self.continues && !is_prose(part) && reading.title.is_some() && is_alone
    }

    /// Returns whether it is a paragraph in bold, as titles are, maybe with labels of links behind.
    fn is_bold(&self) -> bool {
        let [part] = self.parts.as_slice() else { return false };
        let Some((Inline::Strong(_), rest)) = part.split_first() else { return false };
        rest.is_empty() || is_only_labels(&[rest])
    }
}

/// The units of a node: the lines of a paragraph where most are complete entries, else the node.
pub(crate) fn units(node: Node) -> Vec<Unit> {
    if let NodeKind::Paragraph(content) = &node.kind
        && let Some((lines, numbered)) = own_lines(content, node.start_line, node.end_line)
    {
        let unit = |line: Line| Unit {
            node: line.node(),
            continues: is_only_labels(std::slice::from_ref(&line.content)),
            parts: vec![line.content],
            whole: numbered,
            listed: false,
        };
        return lines.into_iter().map(unit).gathered();
    }
    let parts: Vec<Vec<Inline>> = match &node.kind {
        NodeKind::Paragraph(content) => vec![content.clone()],
        NodeKind::List { items, .. } => paragraphs(items).into_iter().cloned().collect(),
        _ => Vec::new(),
    };
    let continues = is_only_labels(&parts) || parts.iter().any(|part| is_keyed(part));
    let listed = matches!(node.kind, NodeKind::List { .. });
    vec![Unit { node, parts, continues, whole: false, listed }]
}

/// The lines of a paragraph that are entries of their own: numbered lines, and lines of which most read as complete
/// entries. And whether none of them goes on with the one before.
fn own_lines(content: &[Inline], start: usize, end: usize) -> Option<(Vec<Line>, bool)> {
    let written = lines(content, start, end);
    if written.len() < 2 {
        return None;
    }
    if let Some(numbered) = numbered(&written)
        && numbered.iter().filter(|line| may_be_entry(&line.content)).count() * 2 > numbered.len()
    {
        return Some((numbered, true));
    }
    let forced = joined_where_wrapped(&written);
    let complete = |lines: &[Line]| lines.iter().filter(|line| stands_alone(&line.content)).count();
    if forced.len() > 1 {
        let whole = complete(&forced);
        return (whole > 1 && whole * 3 >= forced.len() * 2).then_some((forced, false));
    }
    // a long entry is wrapped: then its lines are not complete
    (complete(&written) == written.len()).then_some((written, true))
}

/// Returns whether a numbered line reads as an entry, maybe without venue.
fn may_be_entry(content: &[Inline]) -> bool {
    let reading = TokenizedEntry::new(&[content]).read_alone();
    reading.title.is_some()
        && (reading.authors.is_some() || reading.venue.is_some())
        && reading.score > MIN_SCORE - 2.0
}

/// Returns whether a line reads as a complete entry by itself.
fn stands_alone(content: &[Inline]) -> bool {
    let reading = TokenizedEntry::new(&[content]).read_alone();
    reading.has_names()
        && reading.title.is_some()
        && reading.venue.is_some()
        && reading.score > MIN_SCORE + 1.0
}

/// What the headings above a run make expect of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected {
    /// What an entry has to score.
    pub(crate) enough: f32,
    /// Entries may be titles alone: work that has not appeared names no venue, and often nobody.
    pub(crate) may_be_titles: bool,
}

/// Divides a run into text and entries.
pub(crate) fn divide(units: Vec<Unit>, expected: Expected) -> Vec<Part> {
    let count = units.len();
    let are_titles: Vec<bool> = units.iter().map(|unit| expected.may_be_titles && unit.is_title()).gathered();
    let is_title = |at: usize| are_titles.get(at) == Some(&true);
    // best[i]: the score of the best division of the units from i on, and where its first part ends
    let mut best: Vec<(f32, usize, bool)> = vec![(0.0, count, false); count + 1];
    for start in (0..count).rev() {
        let next = best.get(start + 1).copied().unwrap_or_default();
        // an entry behind it most probably begins with it
        let left_out = if next.2 && units.get(start).is_some_and(Unit::is_bold) { TITLE_COST } else { 0.0 };
        let mut choice = (next.0 - left_out, start + 1, false);
        let mut parts: Vec<&[Inline]> = Vec::new();
        let mut begun_late = 0.0;
        for end in start + 1..=(start + JOINED).min(count) {
            let Some(unit) = units.get(end - 1) else { break };
            if end == start + 1 && unit.listed {
                break;
            }
            let begins = unit.whole || is_title(end - 1);
            if end > start + 1 && (begins || unit.parts.iter().any(|part| is_prose(part))) {
                break;
            }
            if end > start + 1 && unit.is_bold() {
                begun_late += TITLE_COST;
            }
            parts.extend(unit.parts.iter().map(Vec::as_slice));
            let alone = (end == start + 1 && is_title(start)).then_some(ALONE);
            let Some(score) = score(&parts, expected.enough).or(alone) else { continue };
            let continued = if end == start + 1 {
                0.0
            } else if unit.continues || unit.listed {
                1.0
            } else {
                -JOIN_COST * (end - start - 1) as f32
            };
            let total = score + continued - begun_late + best.get(end).map_or(0.0, |next| next.0);
            if total > choice.0 {
                choice = (total, end, true);
            }
        }
        if let Some(slot) = best.get_mut(start) {
            *slot = choice;
        }
    }
    let mut result = Vec::new();
    let mut units = units.into_iter();
    let mut at = 0;
    while at < count {
        let Some((_, end, entry)) = best.get(at).copied() else { break };
        let (mut nodes, mut parts) = (Vec::new(), Vec::new());
        for mut unit in units.by_ref().take(end - at) {
            nodes.push(unit.node);
            parts.append(&mut unit.parts);
        }
        at = end;
        let line = nodes.first().map_or(1, |node: &Node| node.start_line);
        result.push(if entry { Part::Entry { nodes, parts, line } } else { Part::Text(nodes) });
    }
    result
}

/// The score of joining these parts to one entry; `None` if they are not one.
fn score(parts: &[&[Inline]], enough: f32) -> Option<f32> {
    let entry = TokenizedEntry::new(parts);
    // "a" and "b" are no entry
    let words = (0..entry.text.len()).filter(|&index| entry.text.is_word(index)).take(WORDS).count();
    if entry.text.len() > 700 || words < WORDS {
        return None;
    }
    let reading = entry.read_alone();
    let title = reading.title.as_ref();
    // "PODC, 2025" names no paper
    let titled = title.filter(|title| !entry.is_acronym(title));
    let whole = titled.is_some_and(|title| {
        reading.authors.is_some()
            || reading.venue.is_some()
            || entry.has_status()
            || entry.is_linked(title)
            || entry.has_year() && reading.has_formatted_title()
    });
    // an abstract names a venue at times, but nobody
    let prose = parts.iter().all(|part| is_prose(part)) && !reading.has_names();
    (whole && !prose && reading.score > enough).then_some(reading.score - enough / 3.0)
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// The titles of a page's publications, each with its line.
    #[track_caller]
    fn assert_titles(list: &str, expected: &[(usize, &str)]) {
        let parsed = parse(["# Publications\n\n", list].concat().as_bytes());
        let found: Vec<_> = parsed
            .site
            .publications
            .iter()
            .map(|publication| (publication.line, publication.title.clone()))
            .collect();
        let expected: Vec<_> = expected.iter().map(|(line, title)| (*line, (*title).to_owned())).collect();
        assert_eq!(found, expected, "{list}");
    }

    const DOORS: &str = "Ann Lee and Bo Lind. A Town of Doors. *Journal of Towns*, 2020.";
    const ROOFS: &str = "Ann Lee and Bo Lind. A Town of Roofs. *Journal of Towns*, 2021.";

    #[test]
    fn numbered_lines_are_entries() {
        for (one, other) in
            [("[2] ", "[1] "), ("[J2] ", "[J1] "), ("(1) ", "(2) "), ("• ", "• "), ("1.", "2. ")]
        {
            let list = [one, DOORS, "\n", other, ROOFS, "\n"].concat();
            assert_titles(&list, &[(3, "A Town of Doors"), (4, "A Town of Roofs")]);
            let quoted = ["> ", one, DOORS, "\n> ", other, ROOFS, "\n"].concat();
            assert_titles(&quoted, &[(3, "A Town of Doors"), (4, "A Town of Roofs")]);
        }
    }

    #[test]
    fn a_bold_title_belongs_to_the_paragraphs_below_it() {
        let list = "**A Town of Doors**\n\nAnn Lee, Bo Lind, Max Poe\n\n\
                    *International Conference on Doors (ICD), 2022*\n\n[paper](a.pdf) / [code](b)\n\n\
                    **A Town of Roofs**\n\nAnn Lee\n\n*Symposium on Towns (ST), 2021*\n\n[paper](c.pdf)\n";
        assert_titles(list, &[(3, "A Town of Doors"), (11, "A Town of Roofs")]);
    }

    #[test]
    fn a_bold_title_may_have_links_beside_it() {
        let list = "**A Town of Doors** [bib](a.bib) [pdf](a.pdf)\n\nLee, Ann and Lind, Bo and Poe, Max\n\n\
                    Journal of Towns, 2021, pp. 3--9\n\n\
                    **A Town of Roofs** [bib](b.bib)\n\nLee, Ann and Lind, Bo\n\nJournal of Towns, 2020, pp. 7--8\n\n\
                    **The Hinges of a Town** [bib](c.bib)\n\nPoe, Max and Lee, Ann\n\nJournal of Towns, 2020, pp.\n";
        assert_titles(list, &[(3, "A Town of Doors"), (9, "A Town of Roofs"), (15, "The Hinges of a Town")]);
    }

    #[test]
    fn a_link_above_an_entry_is_not_part_of_it() {
        let list = "[All my papers](https://papers.example)\n\n**A Town of Doors**  \nAnn Lee, Bo Lind.  \n\
                    Under review in Letters on Towns (LOT). 2026.\n";
        assert_titles(list, &[(5, "A Town of Doors")]);
    }

    #[test]
    fn a_numbered_entry_may_be_wrapped() {
        let list = "[1] Ann Lee and Bo Lind. A Town of\nDoors. *Journal of Towns*, 2020.\n\
                    [2] Ann Lee and Bo Lind. A Town\nof Roofs. *Journal of Towns*, 2021.\n";
        assert_titles(list, &[(3, "A Town of Doors"), (5, "A Town of Roofs")]);
    }

    #[test]
    fn lines_are_entries_where_each_is_complete() {
        assert_titles(
            &[DOORS, "\n", ROOFS, "\n"].concat(),
            &[(3, "A Town of Doors"), (4, "A Town of Roofs")],
        );
        assert_titles(
            &[DOORS, "<br>\n", ROOFS, "\n"].concat(),
            &[(3, "A Town of Doors"), (4, "A Town of Roofs")],
        );
        let wrapped =
            "Ann Lee and Bo Lind. A Town of Doors.\n*Journal of Towns and Their Doors and Windows*, 2020.\n";
        assert_titles(wrapped, &[(3, "A Town of Doors")]);
    }
}
