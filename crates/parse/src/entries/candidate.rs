//! Text that may be an entry, with what stands below it and what the page says around it.

use super::section_prior::SectionPrior;
use crate::citation::{EntryContext, Reading, Text, TokenizedEntry, Traits, links_below};
use crate::markdown::tree::{Item, Node, NodeKind, fold_space, into_blocks, paragraphs};
use offprint_model::{Block, Inline, Link, is_abstract};

/// The score of a reading above which text may be an entry, before anything is known of the page.
pub(crate) const MIN_SCORE: f32 = 3.0;

/// Text that may be an entry, until it is classified.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) entry: TokenizedEntry,
    pub(crate) reading: Reading,
    /// The readings that are nearly as good, the nearest first.
    pub(crate) rivals: Vec<Reading>,
    pub(crate) context: EntryContext,
    /// What the headings above announce.
    pub(crate) prior: SectionPrior,
    /// The line of the file where it starts.
    pub(crate) line: usize,
    /// Its number in a numbered list.
    pub(crate) ordinal: Option<u32>,
    /// Candidates of one list or one run of paragraphs share a number.
    pub(crate) group: usize,
    pub(crate) accepted: bool,
    /// The blocks of its text.
    parts: Vec<Vec<Inline>>,
    /// What stands below the text: an abstract, remarks, pictures.
    details: Vec<Node>,
}

impl Candidate {
    pub(crate) fn new(
        parts: Vec<Vec<Inline>>,
        details: Vec<Node>,
        context: EntryContext,
        prior: SectionPrior,
        line: usize,
        group: usize,
    ) -> Self {
        let entry = TokenizedEntry::new(&parts);
        Self {
            entry,
            reading: Reading::default(),
            rivals: Vec::new(),
            context,
            prior,
            line,
            ordinal: None,
            group,
            accepted: false,
            parts,
            details,
        }
    }

    /// Adds the heading that names its venue, if the entry itself names none.
    pub(crate) fn add_venue(&mut self, heading: &[Inline]) {
        if self.entry.read_alone().venue.is_none() && !self.entry.has_year() {
            let mut parts: Vec<&[Inline]> = self.parts.iter().map(Vec::as_slice).collect();
            parts.push(heading);
            self.entry = TokenizedEntry::new(&parts);
        }
    }

    /// Takes what stands below the entry, as blocks to show.
    pub(crate) fn take_details(&mut self) -> Vec<Block> {
        into_blocks(std::mem::take(&mut self.details))
    }

    /// Frees the memory of its text, which is no longer needed.
    pub(crate) fn free(&mut self) {
        self.entry = TokenizedEntry::default();
        self.rivals = Vec::new();
        self.parts = Vec::new();
    }

    /// The links in the lists below the entry, except in running text.
    pub(crate) fn links_below(&self) -> Vec<Link> {
        let mut links = Vec::new();
        for node in &self.details {
            if let NodeKind::List { items, .. } = &node.kind {
                for content in paragraphs(items).into_iter().filter(|content| !is_prose(content)) {
                    links.extend(links_below(content));
                }
            }
        }
        links
    }

    /// The entry as written.
    pub(crate) fn written(&self) -> Vec<Inline> {
        let mut written = Vec::new();
        for part in &self.parts {
            if !written.is_empty() {
                written.push(Inline::Break);
            }
            written.extend(part.iter().cloned());
        }
        fold_space(written)
    }
}

/// Divides the blocks of an item, or below a paper's heading, into the entry's text and what stands below it.
pub(crate) fn divide(nodes: Vec<Node>) -> (Vec<Vec<Inline>>, Vec<Node>) {
    let mut parts: Vec<Vec<Inline>> = Vec::new();
    let mut details: Vec<Node> = Vec::new();
    for node in nodes {
        if details.iter().any(|node| !is_picture(node)) {
            details.push(node);
            continue;
        }
        match node.kind {
            NodeKind::Paragraph(content) if parts.is_empty() || !is_prose(&content) => parts.push(content),
            NodeKind::Heading { content, .. } => parts.push(vec![Inline::Strong(content)]),
            NodeKind::Group(nodes) => {
                let (inner, below) = divide(nodes);
                parts.extend(inner);
                details.extend(below);
            }
            NodeKind::List { items, .. } if items.iter().all(is_short) => {
                for item in items {
                    for node in item.nodes {
                        if let NodeKind::Paragraph(content) = node.kind {
                            parts.push(content);
                        }
                    }
                }
            }
            // "With Ann Lee / Journal of Towns, 2020 / This paper examines …"
            NodeKind::Paragraph(content) => {
                let start = before_prose(&content);
                let (head, rest) = content.split_at_checked(start).unwrap_or((&content, &[]));
                let last = rest.iter().rposition(|inline| matches!(inline, Inline::Break));
                let (rest, links) = last.and_then(|last| rest.split_at_checked(last)).unwrap_or((rest, &[]));
                let labels =
                    links.len() < 8 && links.iter().any(|inline| matches!(inline, Inline::Link { .. }));
                parts.extend([head].into_iter().filter(|head| !head.is_empty()).map(<[Inline]>::to_vec));
                let mut prose = rest.to_vec();
                if labels {
                    parts.push(links.to_vec());
                } else {
                    prose.extend_from_slice(links);
                }
                details.push(Node { kind: NodeKind::Paragraph(prose), ..node });
            }
            kind => details.push(Node { kind, ..node }),
        }
    }
    (parts, details)
}

/// The index where running text begins in a paragraph of several lines.
pub(crate) fn before_prose(content: &[Inline]) -> usize {
    let mut start = 0;
    for line in content.split_inclusive(|inline| matches!(inline, Inline::Break)) {
        if is_prose(line) {
            break;
        }
        start += line.len();
    }
    start
}

fn is_picture(node: &Node) -> bool {
    matches!(&node.kind, NodeKind::Paragraph(content) if content.iter().all(|inline| matches!(inline, Inline::Image(_))))
}

/// Returns whether it is running text: an abstract, a remark of several sentences.
pub(crate) fn is_prose(content: &[Inline]) -> bool {
    let text = Text::new(&[content]);
    let words = (0..text.len()).filter(|&index| text.is_word(index)).count();
    let sentence = (0..text.len())
        .filter(|&index| text.traits(index).has(Traits::SENTENCE) && !text.traits(index).has(Traits::INITIAL))
        .count();
    let small = (0..text.len()).filter(|&index| text.traits(index).has(Traits::LOWER)).count();
    is_abstract(content)
        || words > 25 && sentence * 20 > words
        || words > 40 && small * 3 > words * 2
        || words > 220
}

fn is_short(item: &Item) -> bool {
    matches!(item.nodes.as_slice(), [Node { kind: NodeKind::Paragraph(content), .. }] if !is_prose(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_may_name_the_venue_of_the_entries_below() {
        let page = "# Papers\n\n## OSDI'24\n\n**A Town of Doors** \\\nAnn Lee, Bo Lind\n\n## NeurIPS 2023\n\n\
                    **A Town of Roofs** \\\nAnn Lee, Bo Lind\n\n**A Town of Walls** \\\nAnn Lee, Bo Lind\n";
        let publications = crate::parse(page.as_bytes()).site.publications;
        let found: Vec<_> = publications
            .iter()
            .map(|one| (one.date.year, one.venue.clone().and_then(|venue| venue.acronym).unwrap_or_default()))
            .collect();
        let expected = [(2024, "OSDI"), (2023, "NeurIPS"), (2023, "NeurIPS")];
        assert_eq!(found, expected.map(|(year, acronym)| (Some(year), acronym.to_owned())));
    }

    #[test]
    fn running_text_begins_behind_the_lines_of_the_entry() {
        let lines = |lines: &[&str]| {
            let mut content: Vec<Inline> = Vec::new();
            for line in lines {
                if !content.is_empty() {
                    content.push(Inline::Break);
                }
                content.push(Inline::Text((*line).into()));
            }
            content
        };
        let abstract_ = "This paper shows that the ships which wait outside are there because their captains \
                         know what we know about the tides, and that they have been right more often than not.";
        assert_eq!(before_prose(&lines(&["With Ann Lee", "Journal of Towns, 2020", abstract_])), 4);
        assert_eq!(before_prose(&lines(&[abstract_])), 0);
        assert!(is_prose(&lines(&["Abstract: Boats are salty."])));
        assert!(!is_prose(&lines(&["Ann Lee, Bo Lind and Jin-Ho Park. Boats. Journal of Towns, 2020"])));
    }
}
