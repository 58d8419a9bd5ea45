//! Divides runs of consecutive paragraphs into entries of one or more of them.
//!
//! Every way to join up to four neighbours is read; the division with the best total score wins.

use super::candidate::{MIN_SCORE, is_prose};
use crate::citation::TokenizedEntry;
use crate::markdown::tree::{Node, NodeKind, paragraphs};
use offprint_model::{Inline, plain_text};

/// A paragraph, or a line of one.
pub(crate) struct Unit {
    node: Node,
    parts: Vec<Vec<Inline>>,
    /// It holds only labels of links, and belongs to the unit before.
    only_labels: bool,
}

/// A part of a run after division.
pub(crate) enum Part {
    Text(Vec<Node>),
    Entry { nodes: Vec<Node>, parts: Vec<Vec<Inline>>, line: usize },
}

/// Most units that one entry joins.
const JOINED: usize = 4;

/// The units of a node: the lines of a paragraph where most are complete entries, else the node.
pub(crate) fn units(node: Node) -> Vec<Unit> {
    if let NodeKind::Paragraph(content) = &node.kind {
        let lines = lines(content, node.start_line, node.end_line);
        let whole = lines.iter().filter(|line| stands_alone(&line.1)).count();
        if lines.len() > 1 && whole > 1 && whole * 3 >= lines.len() * 2 {
            let unit = |(line, content): (usize, Vec<Inline>)| Unit {
                parts: vec![content.clone()],
                only_labels: is_only_labels(std::slice::from_ref(&content)),
                node: Node { start_line: line, end_line: line, kind: NodeKind::Paragraph(content) },
            };
            return lines.into_iter().map(unit).collect();
        }
    }
    let parts: Vec<Vec<Inline>> = match &node.kind {
        NodeKind::Paragraph(content) => vec![content.clone()],
        NodeKind::List { items, .. } => paragraphs(items).into_iter().cloned().collect(),
        _ => Vec::new(),
    };
    let only_labels = is_only_labels(&parts);
    vec![Unit { node, parts, only_labels }]
}

/// The lines of a paragraph between hard line breaks, each with its line in the file.
fn lines(content: &[Inline], start: usize, end: usize) -> Vec<(usize, Vec<Inline>)> {
    let mut lines: Vec<(usize, Vec<Inline>)> = Vec::new();
    let mut current: Vec<Inline> = Vec::new();
    let mut line = start;
    let mut begun = start;
    for (index, inline) in content.iter().enumerate() {
        match inline {
            Inline::Break => {
                lines.push((begun, std::mem::take(&mut current)));
                // after `<br>` the text begins with the end of the source line
                let counted =
                    matches!(content.get(index + 1), Some(Inline::Text(text)) if text.starts_with('\n'));
                line += usize::from(!counted);
                begun = line + usize::from(counted);
            }
            inline => {
                line += plain_text(std::slice::from_ref(inline)).matches('\n').count();
                current.push(inline.clone());
            }
        }
    }
    lines.push((begun, current));
    lines.retain(|(_, content)| !plain_text(content).trim().is_empty());
    for (line, _) in &mut lines {
        *line = (*line).min(end);
    }
    lines
}

/// Returns whether a line reads as a complete entry by itself.
fn stands_alone(content: &[Inline]) -> bool {
    let reading = TokenizedEntry::new(&[content]).read_alone();
    let named = reading.authors.as_ref().is_some_and(|(_, names)| names.iter().any(|name| name.score > 0.5));
    named && reading.title.is_some() && reading.venue.is_some() && reading.score > MIN_SCORE + 1.0
}

/// Returns whether a list holds nothing but labels of links: it belongs to the paragraph above.
pub(crate) fn is_label_list(node: &Node) -> bool {
    let NodeKind::List { items, .. } = &node.kind else { return false };
    let parts = paragraphs(items);
    let all: usize = items.iter().map(|item| item.nodes.len()).sum();
    items.len() <= 8 && parts.len() == all && is_only_labels(&parts)
}

fn is_only_labels<P: AsRef<[Inline]>>(parts: &[P]) -> bool {
    let entry = TokenizedEntry::new(parts);
    entry.text.len() > 0 && entry.is_only_labels()
}

/// Divides a run into text and entries that score more than `enough`.
pub(crate) fn divide(units: Vec<Unit>, enough: f32) -> Vec<Part> {
    let count = units.len();
    // best[i]: the score of the best division of the units from i on, and where its first part ends
    let mut best: Vec<(f32, usize, bool)> = vec![(0.0, count, false); count + 1];
    for start in (0..count).rev() {
        let rest = best.get(start + 1).map_or(0.0, |next| next.0);
        let mut choice = (rest, start + 1, false);
        let mut parts: Vec<&[Inline]> = Vec::new();
        for end in start + 1..=(start + JOINED).min(count) {
            let Some(unit) = units.get(end - 1) else { break };
            if end > start + 1 && unit.parts.iter().any(|part| is_prose(part)) {
                break;
            }
            parts.extend(unit.parts.iter().map(Vec::as_slice));
            let Some(score) = score(&parts, enough) else { continue };
            let labels = if unit.only_labels && end > start + 1 { 1.0 } else { 0.0 };
            let total = score + labels + best.get(end).map_or(0.0, |next| next.0);
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
    if entry.text.len() > 700 {
        return None;
    }
    let reading = entry.read_alone();
    let title = reading.title.as_ref();
    let whole = title.is_some_and(|title| {
        reading.authors.is_some()
            || reading.venue.is_some()
            || entry.has_status()
            || entry.is_linked(title)
            || entry.has_year() && reading.has_formatted_title()
    });
    (whole && reading.score > enough).then_some(reading.score - enough / 3.0)
}
