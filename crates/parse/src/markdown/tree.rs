//! The content as a tree with the lines of the file: what entries are found in, before it becomes
//! [`Block`]s.

use std::ops::Range;

use offprint_model::{Alignment, Block, Gathered, Inline};

/// A block with its lines, which count from 1 in the file as given, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) start_line: usize,
    pub(crate) end_line: usize,
    pub(crate) kind: NodeKind,
}

/// As [`Block`], but located, and line ends inside a paragraph are still `\n` in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NodeKind {
    Heading {
        level: u8,
        content: Vec<Inline>,
    },
    Paragraph(Vec<Inline>),
    List {
        start: Option<u64>,
        /// Its numbers fall (HTML's `reversed`).
        reversed: bool,
        items: Vec<Item>,
    },
    Quote(Vec<Node>),
    Code(String),
    Rule,
    Table {
        alignments: Vec<Alignment>,
        head: Vec<Vec<Inline>>,
        rows: Vec<Vec<Vec<Inline>>>,
    },
    Details {
        summary: Vec<Inline>,
        open: bool,
        nodes: Vec<Node>,
    },
    Group(Vec<Node>),
    Footnote {
        label: String,
        nodes: Vec<Node>,
    },
    /// Here stood entries: those publications of the site, by index.
    Publications(Range<usize>),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) start_line: usize,
    pub(crate) end_line: usize,
    /// The number that is written before it: Markdown goes on from the first one whatever the others say.
    pub(crate) number: Option<u32>,
    pub(crate) nodes: Vec<Node>,
}

/// The paragraphs that stand in items themselves.
pub(crate) fn paragraphs(items: &[Item]) -> Vec<&Vec<Inline>> {
    let mut found = Vec::new();
    for node in items.iter().flat_map(|item| &item.nodes) {
        if let NodeKind::Paragraph(content) = &node.kind {
            found.push(content);
        }
    }
    found
}

impl Node {
    /// Becomes the block to show: without lines, its white space folded as browsers fold it.
    pub(crate) fn into_block(self) -> Block {
        match self.kind {
            NodeKind::Heading { level, content } => Block::Heading { level, content: fold_space(content) },
            NodeKind::Paragraph(content) => Block::Paragraph(fold_space(content)),
            NodeKind::List { start, items, .. } => {
                Block::List { start, items: items.into_iter().map(|item| into_blocks(item.nodes)).gathered() }
            }
            NodeKind::Quote(nodes) => Block::Quote(into_blocks(nodes)),
            NodeKind::Code(text) => Block::Code(text),
            NodeKind::Rule => Block::Rule,
            NodeKind::Table { alignments, head, rows } => Block::Table {
                alignments,
                head: fold_cells(head),
                rows: rows.into_iter().map(fold_cells).gathered(),
            },
            NodeKind::Details { summary, open, nodes } => {
                Block::Details { summary: fold_space(summary), open, blocks: into_blocks(nodes) }
            }
            NodeKind::Group(nodes) => Block::Group(into_blocks(nodes)),
            NodeKind::Footnote { label, nodes } => Block::Footnote { label, blocks: into_blocks(nodes) },
            NodeKind::Publications(range) => Block::Publications(range),
        }
    }
}

/// Returns whether publications stand among these nodes or inside them.
pub(crate) fn hold_publications(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match &node.kind {
        NodeKind::Publications(_) => true,
        NodeKind::Group(inner) | NodeKind::Quote(inner) | NodeKind::Details { nodes: inner, .. } => {
            hold_publications(inner)
        }
        NodeKind::List { items, .. } => items.iter().any(|item| hold_publications(&item.nodes)),
        _ => false,
    })
}

/// [`Node::into_block`] for each.
pub(crate) fn into_blocks(nodes: Vec<Node>) -> Vec<Block> {
    nodes.into_iter().map(Node::into_block).gathered()
}

fn fold_cells(cells: Vec<Vec<Inline>>) -> Vec<Vec<Inline>> {
    cells.into_iter().map(fold_space).gathered()
}

/// Folds each run of white space into one space, across the borders of marks, and drops it at
/// both ends and beside forced line ends. No-break spaces are no white space here.
pub(crate) fn fold_space(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut pending = Pending::Dropped;
    let mut folded = fold_inner(inlines, &mut pending);
    trim_end(&mut folded);
    folded
}

/// What to do with white space that comes next.
#[derive(PartialEq)]
enum Pending {
    /// It becomes one space.
    Kept,
    /// Another space, a line's start or a forced line end stands before it.
    Dropped,
}

fn fold_inner(inlines: Vec<Inline>, pending: &mut Pending) -> Vec<Inline> {
    let mut folded = Vec::with_capacity(inlines.len());
    for mut inline in inlines {
        match &mut inline {
            Inline::Text(text) => {
                *text = fold_text(text, pending);
                if text.is_empty() {
                    continue;
                }
            }
            Inline::Break => {
                trim_end(&mut folded);
                *pending = Pending::Dropped;
            }
            Inline::Anchor(_) => {}
            Inline::Code(_) | Inline::Math { .. } | Inline::Image(_) | Inline::FootnoteReference(_) => {
                *pending = Pending::Kept;
            }
            _ => {
                if let Some(inner) = inline.content_mut() {
                    *inner = fold_inner(std::mem::take(inner), pending);
                }
            }
        }
        folded.push(inline);
    }
    folded
}

fn fold_text(text: &str, pending: &mut Pending) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_ascii_whitespace() {
            folded.push(c);
            *pending = Pending::Kept;
        } else if *pending == Pending::Kept {
            folded.push(' ');
            *pending = Pending::Dropped;
        }
    }
    folded
}

/// Drops the one space at the end that folding may have left.
fn trim_end(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = inlines.last_mut() {
        while text.ends_with(' ') {
            text.pop();
        }
        if text.is_empty() {
            inlines.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Inline {
        Inline::Text(words.into())
    }

    #[test]
    fn white_space_folds_across_marks_and_at_line_ends() {
        let written = vec![
            text("  On \n"),
            Inline::Strong(vec![text(" graphs ")]),
            text(" and\u{A0}trees "),
            Inline::Break,
            text("\n again\n"),
        ];
        assert_eq!(
            fold_space(written),
            vec![
                text("On "),
                Inline::Strong(vec![text("graphs ")]),
                text("and\u{A0}trees"),
                Inline::Break,
                text("again"),
            ]
        );
    }

    #[test]
    fn program_text_stays_as_written() {
        let written = vec![Inline::Code("a  b".into()), text("  c")];
        assert_eq!(fold_space(written), vec![Inline::Code("a  b".into()), text(" c")]);
    }
}
