//! Tables: some hold data, and many HTML tables only serve the layout.

use crate::markdown::tree::{Node, NodeKind};
use offprint_model::{Alignment, Inline};

/// A table that is being built.
#[derive(Default)]
pub(crate) struct Table {
    /// As given by Markdown; empty for HTML.
    pub(crate) alignments: Vec<Alignment>,
    pub(crate) rows: Vec<Row>,
}

/// One of its rows.
#[derive(Default)]
pub(crate) struct Row {
    pub(crate) start_line: usize,
    pub(crate) end_line: usize,
    pub(crate) cells: Vec<Cell>,
}

/// One cell of a row.
pub(crate) struct Cell {
    pub(crate) head: bool,
    pub(crate) nodes: Vec<Node>,
}

impl Table {
    /// Becomes a table if it holds data: a row of heads, then only running text in cells. Else its rows one
    /// below the other, each a group.
    pub(crate) fn into_kind(self) -> NodeKind {
        let markdown = !self.alignments.is_empty();
        let columns = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let cells: usize = self.rows.iter().map(|row| row.cells.len()).sum();
        let headed = self.rows.first().is_some_and(|row| row.cells.iter().all(|cell| cell.head));
        let flat = self.rows.iter().flat_map(|row| &row.cells).all(|cell| running_text(&cell.nodes));
        // Rows are filled up to the longest: a few long ones must not make a giant of the rest.
        let dense = columns * self.rows.len() <= 4 * cells + 64;
        if !(markdown || headed && flat) || !dense {
            let mut nodes = Vec::new();
            for row in self.rows {
                nodes.extend(row.into_node());
            }
            return NodeKind::Group(nodes);
        }
        let mut alignments = self.alignments;
        alignments.resize(columns, Alignment::Natural);
        let (mut head, mut rows) = (None, Vec::new());
        for row in self.rows {
            let mut cells = Vec::with_capacity(columns);
            for cell in row.cells {
                cells.push(flatten(cell.nodes));
            }
            cells.resize(columns, Vec::new());
            match head {
                None => head = Some(cells),
                Some(_) => rows.push(cells),
            }
        }
        NodeKind::Table { alignments, head: head.unwrap_or_default(), rows }
    }
}

impl Row {
    fn into_node(self) -> Option<Node> {
        let mut nodes = Vec::new();
        for cell in self.cells {
            nodes.extend(group(cell.nodes));
        }
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
pub(crate) fn group(mut nodes: Vec<Node>) -> Option<Node> {
    let (start_line, end_line) = (nodes.first()?.start_line, nodes.last()?.end_line);
    if nodes.len() == 1 {
        return nodes.pop();
    }
    Some(Node { start_line, end_line, kind: NodeKind::Group(nodes) })
}

fn running_text(nodes: &[Node]) -> bool {
    matches!(nodes, [] | [Node { kind: NodeKind::Paragraph(_), .. }])
}

/// Joins blocks to running text, with a forced line end between two.
fn flatten(nodes: Vec<Node>) -> Vec<Inline> {
    let mut text = Vec::new();
    flatten_into(nodes, &mut text);
    text
}

fn flatten_into(nodes: Vec<Node>, text: &mut Vec<Inline>) {
    for node in nodes {
        match node.kind {
            NodeKind::Paragraph(inner) | NodeKind::Heading { content: inner, .. } => append(inner, text),
            NodeKind::Code(code) => append(vec![Inline::Code(code)], text),
            NodeKind::Quote(nodes) | NodeKind::Group(nodes) | NodeKind::Footnote { nodes, .. } => {
                flatten_into(nodes, text);
            }
            NodeKind::List { items, .. } => {
                for item in items {
                    flatten_into(item.nodes, text);
                }
            }
            NodeKind::Details { summary, nodes, .. } => {
                append(summary, text);
                flatten_into(nodes, text);
            }
            NodeKind::Table { head, mut rows, .. } => {
                rows.insert(0, head);
                for row in rows {
                    for cell in row {
                        append(cell, text);
                    }
                }
            }
            NodeKind::Rule | NodeKind::Publications(_) => {}
        }
    }
}

fn append(mut more: Vec<Inline>, text: &mut Vec<Inline>) {
    if !text.is_empty() && !more.is_empty() {
        text.push(Inline::Break);
    }
    text.append(&mut more);
}
