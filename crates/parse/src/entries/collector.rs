//! Walks through the tree and collects whatever may be an entry as a candidate.

use offprint_model::Gathered;
use std::ops::Range;

use super::candidate::{Candidate, MIN_SCORE, before_prose, divide, is_prose};
use super::continuation::{continues_entry, is_one_entry};
use super::heading_stack::{HeadingStack, groups, is_about_paper, is_line_heading};
use super::numbering;
use super::runs::{self, Unit};
use super::section_prior::SectionPrior;
use crate::citation::{MarkMeaning, Text, TokenizedEntry, meanings};
use crate::markdown::list_headings::LINE;
use crate::markdown::tree::{Item, Node, NodeKind};
use offprint_model::{Inline, Meta};

/// A part of the tree, with its candidates by index.
pub(crate) enum Slot {
    Keep(Node),
    /// A candidate, and its nodes in case it is not an entry.
    Entry(usize, Vec<Node>),
    /// The candidates of a table's rows: they are entries all together or not at all.
    Table(Range<usize>, Node),
    List {
        start: Option<u64>,
        lines: (usize, usize),
        items: Vec<ItemSlot>,
    },
    Inside {
        lines: (usize, usize),
        wrap: Wrap,
        slots: Vec<Slot>,
    },
}

/// An item of a list.
pub(crate) enum ItemSlot {
    Entry(usize, Item),
    Inside { lines: (usize, usize), slots: Vec<Slot> },
}

/// A node that holds others.
pub(crate) enum Wrap {
    Group,
    Quote,
    Details { summary: Vec<Inline>, open: bool },
}

/// Levels of nested lists, quotations and groups that are searched.
const MAX_DEPTH: usize = 10;

/// The score that makes a heading a publication, below one that announces publications.
const ENOUGH_WHERE_EXPECTED: f32 = 0.5;

pub(crate) struct Collector {
    headings: HeadingStack,
    candidates: Vec<Candidate>,
    group: usize,
    depth: usize,
    /// The meanings of marks from all legends of the page.
    meanings: Vec<MarkMeaning>,
}

impl Collector {
    pub(crate) fn new(meta: &Meta) -> Self {
        Self {
            headings: HeadingStack::new(meta),
            candidates: Vec::new(),
            group: 0,
            depth: 0,
            meanings: Vec::new(),
        }
    }

    /// Returns the candidates. A legend holds for the whole page, wherever it stands.
    pub(crate) fn finish(mut self) -> Vec<Candidate> {
        let meanings = std::mem::take(&mut self.meanings);
        for candidate in &mut self.candidates {
            for meaning in &meanings {
                if !candidate.context.meanings.iter().any(|known| known.mark == meaning.mark) {
                    candidate.context.meanings.push(meaning.clone());
                }
            }
        }
        self.candidates
    }

    /// Collects the candidates among `nodes`.
    pub(crate) fn nodes(&mut self, nodes: Vec<Node>) -> Vec<Slot> {
        if self.depth >= MAX_DEPTH {
            return nodes.into_iter().map(Slot::Keep).collect();
        }
        self.depth += 1;
        let slots = self.nodes_here(nodes);
        self.depth -= 1;
        slots
    }

    fn nodes_here(&mut self, nodes: Vec<Node>) -> Vec<Slot> {
        let mut slots = Vec::new();
        let mut nodes = nodes.into_iter().peekable();
        self.group += 1;
        while let Some(node) = nodes.next() {
            let lines = (node.start_line, node.end_line);
            match node.kind {
                NodeKind::Heading { level, content } => {
                    let mut body = Vec::new();
                    let listed = !matches!(self.headings.prior(), SectionPrior::Other | SectionPrior::Never);
                    if !groups(&content) && listed {
                        while let Some(next) =
                            nodes.next_if(|next| !matches!(next.kind, NodeKind::Heading { .. }))
                        {
                            body.push(next);
                        }
                    }
                    let heading = Node {
                        kind: NodeKind::Heading { level, content },
                        start_line: lines.0,
                        end_line: lines.1,
                    };
                    self.heading(heading, body, &mut slots);
                }
                NodeKind::List { start, reversed, items } => {
                    slots.push(self.list(start, reversed, lines, items));
                }
                NodeKind::Paragraph(content) => {
                    let mut run = vec![Node {
                        kind: NodeKind::Paragraph(content),
                        start_line: lines.0,
                        end_line: lines.1,
                    }];
                    while let Some(next) = nodes
                        .next_if(|next| matches!(next.kind, NodeKind::Paragraph(_)) || continues_entry(next))
                    {
                        run.push(next);
                    }
                    self.run(run, &mut slots);
                }
                NodeKind::Table { alignments, head, rows } => {
                    let first = self.candidates.len();
                    self.group += 1;
                    for (row, cells) in rows.iter().enumerate() {
                        let parts = cells.iter().filter(|cell| !cell.is_empty()).cloned().gathered();
                        // the head and the line below it come first
                        self.candidate(parts, Vec::new(), (lines.0 + 2 + row).min(lines.1));
                    }
                    let kind = NodeKind::Table { alignments, head, rows };
                    let table = Node { kind, start_line: lines.0, end_line: lines.1 };
                    slots.push(Slot::Table(first..self.candidates.len(), table));
                }
                NodeKind::Group(inner) => slots.push(self.group(inner, lines)),
                NodeKind::Quote(inner) => {
                    let slots_inside = self.nodes(inner);
                    slots.push(Slot::Inside { lines, wrap: Wrap::Quote, slots: slots_inside });
                }
                // what an abstract names is no entry
                NodeKind::Details { summary, open, nodes: inner } if is_about_paper(&summary) => {
                    let kind = NodeKind::Details { summary, open, nodes: inner };
                    slots.push(Slot::Keep(Node { kind, start_line: lines.0, end_line: lines.1 }));
                }
                NodeKind::Details { summary, open, nodes: inner } => {
                    let outer = self.headings.clone();
                    if is_line_heading(&summary) || self.headings.names_year(&summary) {
                        self.headings.enter_line(&summary);
                    }
                    let slots_inside = self.nodes(inner);
                    self.headings = outer;
                    slots.push(Slot::Inside {
                        lines,
                        wrap: Wrap::Details { summary, open },
                        slots: slots_inside,
                    });
                }
                NodeKind::Footnote { label, nodes: inner } => {
                    self.footnote_legend(&label, &inner);
                    let kind = NodeKind::Footnote { label, nodes: inner };
                    slots.push(Slot::Keep(Node { kind, start_line: lines.0, end_line: lines.1 }));
                }
                kind => slots.push(Slot::Keep(Node { kind, start_line: lines.0, end_line: lines.1 })),
            }
        }
        slots
    }

    fn candidate(&mut self, parts: Vec<Vec<Inline>>, details: Vec<Node>, line: usize) -> usize {
        let mut candidate =
            Candidate::new(parts, details, self.headings.context(), self.headings.prior(), line, self.group);
        if let Some(venue) = self.headings.venue() {
            candidate.add_venue(venue);
        }
        self.candidates.push(candidate);
        self.candidates.len() - 1
    }

    /// Handles a heading that may be the title of a paper, with what follows it.
    fn heading(&mut self, heading: Node, body: Vec<Node>, slots: &mut Vec<Slot>) {
        let NodeKind::Heading { level, content } = &heading.kind else { return };
        let mut all = vec![heading.clone()];
        all.extend(body.iter().cloned());
        let (parts, details) = divide(all.clone());
        let leads = !body.is_empty() && parts.len() > 1 && leads_paper(&body);
        let own_title = leads && has_own_title(parts.get(1));
        if leads && !own_title {
            let reading = TokenizedEntry::new(&parts).read_alone();
            let expected = self.headings.prior() == SectionPrior::Publications;
            let names = expected && reading.venue.is_some() || reading.has_names();
            let in_heading = reading.title.as_ref().is_some_and(|title| title.start < heading_words(content));
            let is_title = in_heading || heading_words(content) > 5 || self.headings.names_year(content);
            // "Authors: …" below a heading is certain
            let keyed = body.first().is_some_and(continues_entry);
            let enough = if expected { ENOUGH_WHERE_EXPECTED } else { MIN_SCORE };
            let reads = reading.score > enough && names && is_title;
            if (reads || keyed) && reading.title.is_some() {
                let mut inner = self.headings.context();
                let mut below = self.headings.clone();
                below.enter(level.saturating_add(1), content);
                inner.year = below.context().year;
                let index = self.candidate(parts, details, heading.start_line);
                if let Some(candidate) = self.candidates.get_mut(index) {
                    candidate.context.year = inner.year;
                }
                slots.push(Slot::Entry(index, all));
                return;
            }
        }
        self.headings.enter(*level, content);
        self.legend(content);
        slots.push(Slot::Keep(heading));
        if own_title {
            let line = body.first().map_or(1, |node| node.start_line);
            self.group += 1;
            let (parts, details) = divide(body.clone());
            slots.push(Slot::Entry(self.candidate(parts, details, line), body));
        } else {
            slots.extend(self.nodes(body));
        }
    }

    fn legend(&mut self, content: &[Inline]) {
        let text = Text::new(&[content]);
        let found = meanings(&text, 0..text.len());
        if text.len() < 80 {
            let found: Vec<MarkMeaning> =
                found.into_iter().filter(|meaning| !meaning.mark.is_empty()).gathered();
            self.meanings.extend(found.iter().cloned());
            self.headings.meanings.extend(found);
        }
    }

    /// A footnote may say what the references to it mean beside an author.
    fn footnote_legend(&mut self, label: &str, nodes: &[Node]) {
        let Some(Node { kind: NodeKind::Paragraph(content), .. }) = nodes.first() else { return };
        let text = Text::new(&[content]);
        if text.len() < 40 {
            let equal = meanings(&text, 0..text.len()).iter().any(|meaning| meaning.equal);
            self.meanings.push(MarkMeaning { mark: label.to_owned(), equal });
        }
    }

    fn list(&mut self, start: Option<u64>, reversed: bool, lines: (usize, usize), items: Vec<Item>) -> Slot {
        self.group += 1;
        let group = self.group;
        let mut slots = Vec::with_capacity(items.len());
        let ordinals = numbering::ordinals(start, reversed, &items);
        for (item, ordinal) in items.into_iter().zip(ordinals) {
            self.group = group;
            let lines = (item.start_line, item.end_line);
            if self.holds_entries(&item) {
                let outer = self.headings.clone();
                if let Some(Node { kind: NodeKind::Paragraph(content), .. }) = item.nodes.first() {
                    self.headings.enter_line(content);
                }
                let inside = self.nodes(item.nodes);
                self.headings = outer;
                slots.push(ItemSlot::Inside { lines, slots: inside });
            } else {
                let (parts, details) = divide(item.nodes.clone());
                let index = self.candidate(parts, details, item.start_line);
                if let Some(candidate) = self.candidates.get_mut(index) {
                    candidate.ordinal = ordinal;
                }
                // "- 2022. A title" is a nested list that starts with number 2022
                let numbered = start.filter(|number| slots.is_empty() && (1900..2100).contains(number));
                if let (Some(number), Some(candidate)) = (numbered, self.candidates.get_mut(index)) {
                    candidate.context.year = u16::try_from(number).ok();
                }
                slots.push(ItemSlot::Entry(index, item));
            }
        }
        self.group += 1;
        Slot::List { start, lines, items: slots }
    }

    /// Returns whether an item is a heading over a nested list of entries.
    fn holds_entries(&self, item: &Item) -> bool {
        if is_one_entry(item) && item.nodes.iter().any(|node| matches!(node.kind, NodeKind::List { .. })) {
            return matches!(item.nodes.first().map(|node| &node.kind), Some(NodeKind::List { .. }));
        }
        let Some(Node { kind: NodeKind::Paragraph(content), .. }) = item.nodes.first() else {
            return matches!(item.nodes.first().map(|node| &node.kind), Some(NodeKind::List { .. }));
        };
        let Some(NodeKind::List { items, .. }) =
            item.nodes.iter().map(|node| &node.kind).find(|kind| matches!(kind, NodeKind::List { .. }))
        else {
            return false;
        };
        let own = TokenizedEntry::new(&[content]).read_alone();
        let own_names = own.authors.is_some() && own.score > MIN_SCORE;
        let good = items
            .iter()
            .take(6)
            .filter(|item| {
                let (parts, _) = divide(item.nodes.clone());
                let reading = TokenizedEntry::new(&parts).read_alone();
                reading.score > MIN_SCORE
                    && reading.title.is_some()
                    && (reading.authors.is_some() || reading.venue.is_some())
            })
            .count();
        !own_names && good * 2 > items.len().min(6)
    }

    /// Handles consecutive paragraphs: entries of one paragraph or of several.
    fn run(&mut self, nodes: Vec<Node>, slots: &mut Vec<Slot>) {
        self.group += 1;
        let mut units: Vec<Unit> = Vec::new();
        for node in nodes {
            let heading = matches!(&node.kind, NodeKind::Paragraph(content) if is_line_heading(content));
            if heading {
                self.units(std::mem::take(&mut units), slots);
                if let NodeKind::Paragraph(content) = node.kind {
                    self.headings.enter_line(&content);
                    let kind = NodeKind::Heading { level: LINE, content };
                    slots.push(Slot::Keep(Node { kind, ..node }));
                }
                continue;
            }
            if let NodeKind::Paragraph(content) = &node.kind {
                self.legend(content);
            }
            units.extend(runs::units(node));
        }
        self.units(units, slots);
    }

    fn units(&mut self, units: Vec<Unit>, slots: &mut Vec<Slot>) {
        for part in runs::divide(units, self.headings.expected()) {
            match part {
                runs::Part::Text(nodes) => slots.extend(nodes.into_iter().map(Slot::Keep)),
                runs::Part::Entry { nodes, parts, line } => {
                    let index = self.candidate(parts, Vec::new(), line);
                    slots.push(Slot::Entry(index, nodes));
                }
            }
        }
    }

    /// Handles a group of nodes: it is one entry if it reads better as a whole than its parts do.
    fn group(&mut self, nodes: Vec<Node>, lines: (usize, usize)) -> Slot {
        let small = nodes.len() <= 8
            && lines.1 - lines.0 <= 40
            && !nodes
                .iter()
                .any(|node| matches!(&node.kind, NodeKind::List { items, .. } if items.len() > 6));
        if small
            && nodes.len() > 1
            && !matches!(nodes.first().map(|node| &node.kind), Some(NodeKind::Heading { content, .. }) if groups(content))
        {
            let (parts, details) = divide(nodes.clone());
            let read = |parts: &[Vec<Inline>]| TokenizedEntry::new(parts).read_alone();
            let whole = read(&parts);
            let best = parts
                .iter()
                .map(|part| read(std::slice::from_ref(part)))
                .filter(|alone| alone.score > MIN_SCORE + 2.0)
                .filter(|alone| alone.authors.is_some() || alone.venue.is_some())
                .count();
            if parts.len() > 1 && whole.score > MIN_SCORE && whole.title.is_some() && best <= 1 {
                let index = self.candidate(parts, details, lines.0);
                return Slot::Entry(
                    index,
                    vec![Node { kind: NodeKind::Group(nodes), start_line: lines.0, end_line: lines.1 }],
                );
            }
        }
        let slots = self.nodes(nodes);
        Slot::Inside { lines, wrap: Wrap::Group, slots }
    }
}

fn heading_words(content: &[Inline]) -> usize {
    Text::new(&[content]).len()
}

/// Returns whether the paragraph below a heading quotes the title of a paper and names its authors: then the heading
/// only names the topic.
fn has_own_title(part: Option<&Vec<Inline>>) -> bool {
    let Some(part) = part else { return false };
    let reading = TokenizedEntry::new(&[part]).read_alone();
    reading.has_names() && reading.title_form.is_quoted && reading.score > MIN_SCORE + 1.0
}

/// Returns whether the nodes below a heading can be the rest of one entry.
fn leads_paper(body: &[Node]) -> bool {
    let mut entries: Vec<&Vec<Inline>> = Vec::new();
    // complete items are entries of their own, and the heading stands over a list of them
    let complete = |item: &Item| {
        let Some(Node { kind: NodeKind::Paragraph(content), .. }) = item.nodes.first() else { return false };
        let reading = TokenizedEntry::new(&[content]).read_alone();
        // one or two words may be a name: "[Ann Lee], [Bo Lind] ([arXiv])"
        let has_title = reading.title.as_ref().is_some_and(|title| title.len() > 2);
        let is_complete = has_title && reading.authors.is_some() && reading.venue.is_some();
        is_complete && reading.score > MIN_SCORE + 1.0
    };
    if let Some(NodeKind::List { items, .. }) = body.first().map(|node| &node.kind)
        && items.iter().take(5).any(complete)
    {
        return false;
    }
    for node in body {
        match &node.kind {
            NodeKind::Paragraph(content) => entries.push(content),
            NodeKind::List { items, .. } => {
                for item in items {
                    if let Some(Node { kind: NodeKind::Paragraph(content), .. }) = item.nodes.first() {
                        entries.push(content);
                    }
                }
            }
            _ => {}
        }
    }
    entries.truncate(8);
    let good = |content: &&Vec<Inline>| {
        let reading = TokenizedEntry::new(&[content]).read_alone();
        reading.score > MIN_SCORE + 1.0 && reading.title.is_some() && reading.authors.is_some()
    };
    if entries.iter().filter(|content| good(content)).count() > 1 {
        return false;
    }
    match body.first().map(|node| &node.kind) {
        Some(NodeKind::Paragraph(content)) => !is_prose(content) || before_prose(content) > 0,
        Some(NodeKind::List { items, .. }) => items.len() <= 5,
        Some(NodeKind::Group(_)) => body.len() <= 3,
        _ => false,
    }
}
