//! The open elements that the builder keeps on its stack.

use super::table::{Row, Table};
use super::tree::{Item, Node};
use offprint_model::{Href, ImageSource, Inline};

/// An element that is still open, with what it holds so far: `nodes` if it holds blocks, `text`
/// if it holds running text.
pub(super) struct Frame {
    pub(super) kind: Kind,
    /// The HTML element that opened it; empty for Markdown's own.
    pub(super) tag: &'static str,
    /// How many Markdown elements were open then, itself included.
    pub(super) depth: usize,
    /// Byte offsets of its start and of the end of its content.
    pub(super) start: usize,
    pub(super) end: usize,
    /// How many formats were to be resumed before it.
    pub(super) formats: usize,
    /// It resumes a format that a block had cut.
    pub(super) resumed: bool,
    pub(super) nodes: Vec<Node>,
    pub(super) text: Vec<Inline>,
}

/// What an open element is.
pub(super) enum Kind {
    // Holding blocks.
    Root,
    Group,
    Definition,
    Quote,
    List { start: Option<u64>, items: Vec<Item> },
    Item,
    Details { open: bool, summary: Vec<Inline> },
    Footnote { label: String },
    Table(Table),
    Row(Row),
    Cell { head: bool },
    // Holding running text.
    Paragraph,
    Heading(u8),
    Summary,
    Verbatim,
    // Standing in running text.
    Format(Format),
    Code,
    Quoted,
    Picture { source: Option<ImageSource>, title: String },
}

/// What goes on in the next block when a block starts inside it, as browsers have it.
#[derive(Clone)]
pub(super) enum Format {
    Marked(fn(Vec<Inline>) -> Inline),
    Link(Target),
}

/// Where a link leads.
#[derive(Clone)]
pub(super) enum Target {
    To {
        url: Href,
        title: String,
    },
    /// It had no address at all.
    Nowhere,
    /// Its address was refused, or it was never a link; only its text is kept.
    Dropped,
}

/// Where an element may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// It holds blocks.
    Container,
    /// It holds running text.
    Leaf,
    /// It stands in running text.
    Inline,
}

impl Kind {
    pub(super) fn level(&self) -> Level {
        match self {
            Self::Root
            | Self::Group
            | Self::Definition
            | Self::Quote
            | Self::List { .. }
            | Self::Item
            | Self::Details { .. }
            | Self::Footnote { .. }
            | Self::Table(_)
            | Self::Row(_)
            | Self::Cell { .. } => Level::Container,
            Self::Paragraph | Self::Heading(_) | Self::Summary | Self::Verbatim => Level::Leaf,
            Self::Format(_) | Self::Code | Self::Quoted | Self::Picture { .. } => Level::Inline,
        }
    }
}

impl Frame {
    pub(super) fn new(kind: Kind, tag: &'static str, depth: usize, start: usize, formats: usize) -> Self {
        Self {
            kind,
            tag,
            depth,
            start,
            end: start,
            formats,
            resumed: false,
            nodes: Vec::new(),
            text: Vec::new(),
        }
    }
}
