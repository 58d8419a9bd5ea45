//! Tables: some hold data, and many HTML tables only set things side by side.

use super::tree::{Node, NodeKind};
use crate::model::{Alignment, Inline};

/// A table on its way.
#[derive(Default)]
pub(super) struct Table {
    /// As given by Markdown; empty for HTML.
    pub(super) alignments: Vec<Alignment>,
    pub(super) rows: Vec<Row>,
}

/// One of its rows.
#[derive(Default)]
pub(super) struct Row {
    pub(super) start_line: usize,
    pub(super) end_line: usize,
    pub(super) cells: Vec<Cell>,
}

/// One cell of a row.
pub(super) struct Cell {
    pub(super) head: bool,
    pub(super) nodes: Vec<Node>,
}

impl Table {
    /// A table if it holds data: a row of heads, then only running text in cells. Else its rows
    /// one below the other, each a group, because the table only served the layout.
    pub(super) fn into_kind(self) -> NodeKind {
        let markdown = !self.alignments.is_empty();
        let columns = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let cells: usize = self.rows.iter().map(|row| row.cells.len()).sum();
        let headed = self.rows.first().is_some_and(|row| row.cells.iter().all(|cell| cell.head));
        let flat = self.rows.iter().flat_map(|row| &row.cells).all(|cell| running_text(&cell.nodes));
        // Rows are filled up to the longest: a few long ones must not make a giant of the rest.
        let dense = columns * self.rows.len() <= 4 * cells + 64;
        if !(markdown || headed && flat) || !dense {
            return NodeKind::Group(self.rows.into_iter().filter_map(Row::into_node).collect());
        }
        let mut alignments = self.alignments;
        alignments.resize(columns, Alignment::Natural);
        let mut rows = self.rows.into_iter().map(|row| {
            let mut cells: Vec<_> = row.cells.into_iter().map(|cell| flatten(cell.nodes)).collect();
            cells.resize(columns, Vec::new());
            cells
        });
        NodeKind::Table { alignments, head: rows.next().unwrap_or_default(), rows: rows.collect() }
    }
}

impl Row {
    fn into_node(self) -> Option<Node> {
        let mut nodes: Vec<Node> = self.cells.into_iter().filter_map(|cell| group(cell.nodes)).collect();
        match nodes.len() {
            0 | 1 => nodes.pop(),
            _ => Some(Node {
                start_line: self.start_line,
                end_line: self.end_line,
                kind: NodeKind::Group(nodes),
            }),
        }
    }
}

/// The only node, or all of them as a group.
pub(super) fn group(mut nodes: Vec<Node>) -> Option<Node> {
    let (start_line, end_line) = (nodes.first()?.start_line, nodes.last()?.end_line);
    if nodes.len() == 1 {
        return nodes.pop();
    }
    Some(Node { start_line, end_line, kind: NodeKind::Group(nodes) })
}

fn running_text(nodes: &[Node]) -> bool {
    matches!(nodes, [] | [Node { kind: NodeKind::Paragraph(_), .. }])
}

/// Blocks as running text: a forced line end between two.
fn flatten(nodes: Vec<Node>) -> Vec<Inline> {
    let mut text: Vec<Inline> = Vec::new();
    for node in nodes {
        let inner = match node.kind {
            NodeKind::Paragraph(inner) | NodeKind::Heading { content: inner, .. } => inner,
            NodeKind::Code(code) => vec![Inline::Code(code)],
            NodeKind::List { items, .. } => flatten(items.into_iter().flat_map(|item| item.nodes).collect()),
            NodeKind::Details { summary, nodes, .. } => {
                let mut inner = summary;
                inner.push(Inline::Break);
                inner.extend(flatten(nodes));
                inner
            }
            NodeKind::Quote(nodes) | NodeKind::Group(nodes) | NodeKind::Footnote { nodes, .. } => {
                flatten(nodes)
            }
            NodeKind::Table { head, rows, .. } => head
                .into_iter()
                .chain(rows.into_iter().flatten())
                .flat_map(|cell| [cell, vec![Inline::Break]])
                .flatten()
                .collect(),
            NodeKind::Rule | NodeKind::Publications(_) => Vec::new(),
        };
        if !text.is_empty() && !inner.is_empty() {
            text.push(Inline::Break);
        }
        text.extend(inner);
    }
    text
}
