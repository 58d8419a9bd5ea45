//! The candidates of a page with what became of them, for telling how an entry was read.

use super::candidate::Candidate;
use super::classify::{classify, refusal};
use super::collector::{Collector, ItemSlot, Slot};
use super::learned_style::LearnedStyle;
use super::news::news_groups;
use super::refusal::Refusal;
use crate::markdown::tree::Node;
use offprint_model::Meta;

/// All candidates of a page, read and classified.
pub(crate) struct Read {
    pub(crate) candidates: Vec<Candidate>,
    pub(crate) style: LearnedStyle,
    /// The first and last line of each candidate.
    pub(crate) lines: Vec<(usize, usize)>,
    /// Of each candidate, all rows of the table that it is one of.
    tables: Vec<Option<std::ops::Range<usize>>>,
}

/// Reads the candidates among `nodes`, as [`find`](super::find) does.
pub(crate) fn read(nodes: Vec<Node>, meta: &Meta) -> Read {
    let mut walk = Collector::new(meta);
    let slots = walk.nodes(nodes);
    let mut candidates = walk.finish();
    let style = classify(&mut candidates);
    let lines = candidates.iter().map(|candidate| (candidate.line, candidate.line)).collect();
    let tables = vec![None; candidates.len()];
    let mut read = Read { candidates, style, lines, tables };
    read.locate(&slots);
    read
}

impl Read {
    fn locate(&mut self, slots: &[Slot]) {
        for slot in slots {
            match slot {
                Slot::Keep(_) => {}
                Slot::Entry(index, nodes) => {
                    let end = nodes.last().map_or(0, |node| node.end_line);
                    self.ends(*index, end);
                }
                Slot::Table(rows, _) => {
                    for row in rows.clone() {
                        if let Some(table) = self.tables.get_mut(row) {
                            *table = Some(rows.clone());
                        }
                    }
                }
                Slot::List { items, .. } => {
                    for item in items {
                        match item {
                            ItemSlot::Entry(index, item) => self.ends(*index, item.end_line),
                            ItemSlot::Inside { slots, .. } => self.locate(slots),
                        }
                    }
                }
                Slot::Inside { slots, .. } => self.locate(slots),
            }
        }
    }

    fn ends(&mut self, candidate: usize, line: usize) {
        if let Some((_, end)) = self.lines.get_mut(candidate) {
            *end = line.max(*end);
        }
    }

    /// The candidate that stands at this line: that which begins last before it and has not ended.
    pub(crate) fn at(&self, line: usize) -> Option<usize> {
        let holds = |(_, (start, end)): &(usize, &(usize, usize))| (*start..=*end).contains(&line);
        let found = self.lines.iter().enumerate().filter(holds).max_by_key(|(_, (start, _))| *start);
        found.map(|(index, _)| index)
    }

    /// Why a candidate was not taken as a publication; `None` if it was.
    pub(crate) fn refusal(&self, index: usize) -> Option<Refusal> {
        let candidate = self.candidates.get(index)?;
        let table = self.tables.get(index).cloned().flatten();
        let rows = table.and_then(|rows| self.candidates.get(rows)).unwrap_or_default();
        if candidate.accepted {
            let whole = rows.iter().all(|row| row.accepted);
            return if whole { None } else { Some(Refusal::Table) };
        }
        if news_groups(&self.candidates).get(candidate.group) == Some(&true) {
            return Some(Refusal::News);
        }
        let of_group = || self.candidates.iter().filter(|other| other.group == candidate.group);
        let list = Refusal::List {
            good: of_group().filter(|other| refusal(other).is_none()).count(),
            all: of_group().count(),
        };
        Some(refusal(candidate).unwrap_or(list))
    }
}
