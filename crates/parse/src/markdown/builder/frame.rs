//! The open elements that the builder keeps on its stack.

use super::table::{Row, Table};
use crate::markdown::tree::{Item, Node};
use offprint_model::{Href, ImageSource, Inline};

/// An element that is still open, with what it holds so far: `nodes` if it holds blocks, `text`
/// if it holds running text.
pub(crate) struct Frame {
    pub(crate) kind: Kind,
    /// The HTML element that opened it; empty for Markdown's own.
    pub(crate) tag: &'static str,
    /// How many Markdown elements were open then, itself included.
    pub(crate) depth: usize,
    /// Byte offsets of its start and of the end of its content.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// How many formats were to be resumed before it.
    pub(crate) formats: usize,
    /// It resumes a format that a block had cut.
    pub(crate) resumed: bool,
    pub(crate) nodes: Vec<Node>,
    pub(crate) text: Vec<Inline>,
}

/// What an open element is.
pub(crate) enum Kind {
    // Holding blocks.
    Root,
    Group,
    Definition,
    Quote,
    List { start: Option<u64>, reversed: bool, items: Vec<Item> },
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

/// What is resumed in the next block when a block starts inside it, as in browsers.
#[derive(Clone)]
pub(crate) enum Format {
    Marked(fn(Vec<Inline>) -> Inline),
    Link(Target),
}

/// Where a link leads.
#[derive(Clone)]
pub(crate) enum Target {
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
pub(crate) enum Level {
    /// It holds blocks.
    Container,
    /// It holds running text.
    Leaf,
    /// It stands in running text.
    Inline,
}

impl Kind {
    pub(crate) fn level(&self) -> Level {
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
    pub(crate) fn new(kind: Kind, tag: &'static str, depth: usize, start: usize, formats: usize) -> Self {
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
