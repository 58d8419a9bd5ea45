//! Rebuilds the tree after classification: accepted entries become publications, the rest stays as it was.

use super::candidate::Candidate;
use super::collector::{ItemSlot, Slot, Wrap};
use crate::markdown::tree::{Item, Node, NodeKind};

/// The nodes of `slots`. Calls `publish` for each accepted entry, in the order of the file.
pub(crate) fn rebuild(
    slots: Vec<Slot>,
    candidates: &mut [Candidate],
    publish: &mut dyn FnMut(&mut Candidate),
) -> Vec<Node> {
    let mut count = 0;
    let mut counted = |candidate: &mut Candidate| {
        publish(candidate);
        count += 1;
        count - 1
    };
    slots_to_nodes(slots, candidates, &mut counted)
}

type Publish<'a> = &'a mut dyn FnMut(&mut Candidate) -> usize;

fn slots_to_nodes(slots: Vec<Slot>, candidates: &mut [Candidate], publish: Publish<'_>) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    for slot in slots {
        match slot {
            Slot::Keep(node) => nodes.push(node),
            Slot::Entry(index, written) => {
                let lines = (
                    written.first().map_or(1, |node| node.start_line),
                    written.last().map_or(1, |node| node.end_line),
                );
                match candidates.get_mut(index).filter(|candidate| candidate.accepted) {
                    Some(candidate) => push_entry(&mut nodes, publish(candidate), lines),
                    None => nodes.extend(written),
                }
            }
            Slot::Table(rows, table) => {
                let all = candidates.get(rows.clone()).unwrap_or_default();
                if all.is_empty() || !all.iter().all(|candidate| candidate.accepted) {
                    nodes.push(table);
                    continue;
                }
                let lines = (table.start_line, table.end_line);
                for candidate in candidates.get_mut(rows).unwrap_or_default() {
                    push_entry(&mut nodes, publish(candidate), lines);
                }
            }
            Slot::List { start, lines, items } => list(&mut nodes, start, lines, items, candidates, publish),
            Slot::Inside { lines, wrap, slots } => {
                let inner = slots_to_nodes(slots, candidates, publish);
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
    candidates: &mut [Candidate],
    publish: Publish<'_>,
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
        nodes.push(Node { kind: NodeKind::List { start: *number, items }, ..node });
        *number = number.map(|number| number.saturating_add(count));
    };
    for item in items {
        match item {
            ItemSlot::Entry(index, item) => {
                match candidates.get_mut(index).filter(|candidate| candidate.accepted) {
                    Some(candidate) => {
                        flush(&mut kept, &mut number, nodes);
                        push_entry(nodes, publish(candidate), (item.start_line, item.end_line));
                        number = number.map(|number| number.saturating_add(1));
                    }
                    None => kept.push(item),
                }
            }
            ItemSlot::Inside { lines, slots } => {
                let inner = slots_to_nodes(slots, candidates, publish);
                if inner.iter().any(|node| matches!(node.kind, NodeKind::Publications(_))) {
                    flush(&mut kept, &mut number, nodes);
                    nodes.extend(inner);
                } else {
                    kept.push(Item { start_line: lines.0, end_line: lines.1, nodes: inner });
                }
            }
        }
    }
    flush(&mut kept, &mut number, nodes);
    let _ = lines;
}

/// Adds an entry; consecutive entries share a node.
fn push_entry(nodes: &mut Vec<Node>, index: usize, lines: (usize, usize)) {
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
