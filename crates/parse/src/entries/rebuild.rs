//! Rebuilds the tree after classification: accepted entries become publications, the rest stays as it was.

use super::candidate::Candidate;
use super::collector::{ItemSlot, Slot, Wrap};
use crate::markdown::tree::{Item, Node, NodeKind, hold_publications};

/// The nodes of `slots`, and the candidates that are published, in the order of the file.
pub(crate) fn rebuild(slots: Vec<Slot>, candidates: &[Candidate]) -> (Vec<Node>, Vec<usize>) {
    let mut published = Vec::new();
    let nodes = slots_to_nodes(slots, candidates, &mut published);
    (nodes, published)
}

fn slots_to_nodes(slots: Vec<Slot>, candidates: &[Candidate], published: &mut Vec<usize>) -> Vec<Node> {
    let is_accepted = |index: usize| candidates.get(index).is_some_and(|candidate| candidate.accepted);
    let mut nodes: Vec<Node> = Vec::new();
    for slot in slots {
        match slot {
            Slot::Keep(node) => nodes.push(node),
            Slot::Entry(index, written) => {
                let lines = (
                    written.first().map_or(1, |node| node.start_line),
                    written.last().map_or(1, |node| node.end_line),
                );
                if is_accepted(index) {
                    push_entry(&mut nodes, published, index, lines);
                } else {
                    nodes.extend(written);
                }
            }
            Slot::Table(rows, table) => {
                let all = candidates.get(rows.clone()).unwrap_or_default();
                if all.is_empty() || !all.iter().all(|candidate| candidate.accepted) {
                    nodes.push(table);
                    continue;
                }
                let lines = (table.start_line, table.end_line);
                for row in rows {
                    push_entry(&mut nodes, published, row, lines);
                }
            }
            Slot::List { start, lines, items } => {
                list(&mut nodes, start, lines, items, candidates, published)
            }
            Slot::Inside { lines, wrap, slots } => {
                let inner = slots_to_nodes(slots, candidates, published);
                let kind = match wrap {
                    Wrap::Group => NodeKind::Group(inner),
                    Wrap::Quote => NodeKind::Quote(inner),
                    Wrap::Details { summary, open } => NodeKind::Details { summary, open, nodes: inner },
                };
                nodes.push(Node { start_line: lines.0, end_line: lines.1, kind });
            }
        }
    }
    nodes
}

fn list(
    nodes: &mut Vec<Node>,
    start: Option<u64>,
    lines: (usize, usize),
    items: Vec<ItemSlot>,
    candidates: &[Candidate],
    published: &mut Vec<usize>,
) {
    let mut kept: Vec<Item> = Vec::new();
    let mut number = start;
    let flush = |kept: &mut Vec<Item>, number: &mut Option<u64>, nodes: &mut Vec<Node>| {
        let (Some(first), Some(last)) = (kept.first(), kept.last()) else { return };
        let node = Node {
            start_line: first.start_line,
            end_line: last.end_line,
            kind: NodeKind::Publications(0..0),
        };
        let count = kept.len() as u64;
        let items = std::mem::take(kept);
        nodes.push(Node { kind: NodeKind::List { start: *number, reversed: false, items }, ..node });
        *number = number.map(|number| number.saturating_add(count));
    };
    for item in items {
        match item {
            ItemSlot::Entry(index, item) => {
                match candidates.get(index).filter(|candidate| candidate.accepted) {
                    Some(_) => {
                        flush(&mut kept, &mut number, nodes);
                        push_entry(nodes, published, index, (item.start_line, item.end_line));
                        number = number.map(|number| number.saturating_add(1));
                    }
                    None => kept.push(item),
                }
            }
            ItemSlot::Inside { lines, slots } => {
                let inner = slots_to_nodes(slots, candidates, published);
                let holds_entries = hold_publications(&inner);
                let item = Item { start_line: lines.0, end_line: lines.1, number: None, nodes: inner };
                if holds_entries {
                    // Its first words are the heading over them.
                    flush(&mut kept, &mut number, nodes);
                    let kind = NodeKind::List { start: None, reversed: false, items: vec![item] };
                    nodes.push(Node { start_line: lines.0, end_line: lines.1, kind });
                } else {
                    kept.push(item);
                }
            }
        }
    }
    flush(&mut kept, &mut number, nodes);
    let _ = lines;
}

/// Publishes a candidate; consecutive publications share a node.
fn push_entry(nodes: &mut Vec<Node>, published: &mut Vec<usize>, candidate: usize, lines: (usize, usize)) {
    let index = published.len();
    published.push(candidate);
    if let Some(Node { kind: NodeKind::Publications(range), end_line, .. }) = nodes.last_mut()
        && range.end == index
    {
        range.end = index + 1;
        *end_line = lines.1;
        return;
    }
    nodes.push(Node {
        start_line: lines.0,
        end_line: lines.1,
        kind: NodeKind::Publications(index..index + 1),
    });
}
