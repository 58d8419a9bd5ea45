//! Rich text as a closed tree: only what these enums name can reach the page, and no HTML can.

use serde::{Deserialize, Serialize};
use std::ops::Range;

use crate::{Formula, Href, ImageSource};

/// A paragraph or what stands in a paragraph's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading inside another block; headings of the page itself open a [`crate::Section`].
    Heading {
        /// 1 to 6; 7 for a line of text that serves as a heading.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// The first item's number; `None` for a list with bullets.
        start: Option<u64>,
        /// The blocks of each item.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Program text, as written.
    Code(String),
    /// A thematic break.
    Rule,
    /// A table.
    Table {
        /// One for each column.
        alignments: Vec<Alignment>,
        /// The cells of the heading row, as many as `alignments`.
        head: Vec<Vec<Inline>>,
        /// The cells of each row, as many as `alignments`.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Text that folds away below its summary (HTML's `<details>`).
    Details {
        /// What stays visible.
        summary: Vec<Inline>,
        /// It is unfolded at first.
        open: bool,
        /// What folds away.
        blocks: Vec<Block>,
    },
    /// Blocks held together without a meaning of their own (HTML's `<div>`).
    Group(Vec<Block>),
    /// The text of a footnote.
    Footnote {
        /// The number that [`Inline::FootnoteReference`] refers to: "1".
        label: String,
        /// Its text.
        blocks: Vec<Block>,
    },
    /// Here stood entries: those publications of the site, by index.
    Publications(Range<usize>),
}

/// How the cells of a table's column are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Alignment {
    /// As the language reads.
    #[default]
    Natural,
    /// At the left.
    Left,
    /// In the middle.
    Center,
    /// At the right.
    Right,
}

/// The prefix of every `id` that comes from the content, so that it cannot take one of the app's:
/// `#papers` in the content is `#content-papers` on the page.
pub const ANCHOR_PREFIX: &str = "content-";

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Program text.
    Code(String),
    /// Mathematics.
    Math {
        /// The TeX as written, without the dollars.
        tex: String,
        /// It stands on a line of its own.
        display: bool,
        /// What `tex` means; empty if that was not understood.
        formula: Vec<Formula>,
    },
    /// Bold.
    Strong(Vec<Inline>),
    /// Italic.
    Emphasis(Vec<Inline>),
    /// Struck through.
    Strikethrough(Vec<Inline>),
    /// Underlined.
    Underline(Vec<Inline>),
    /// Highlighted (HTML's `<mark>`).
    Mark(Vec<Inline>),
    /// In small print.
    Small(Vec<Inline>),
    /// Raised.
    Superscript(Vec<Inline>),
    /// Lowered.
    Subscript(Vec<Inline>),
    /// A key to press (HTML's `<kbd>`).
    Key(Vec<Inline>),
    /// A link.
    Link {
        /// Where it leads.
        url: Href,
        /// What it says when pointed at; may be empty.
        title: String,
        /// Its words or picture; may be empty.
        content: Vec<Inline>,
    },
    /// A target for fragments (HTML's `id`); the name has [`ANCHOR_PREFIX`] already.
    Anchor(String),
    /// A picture.
    Image(Image),
    /// A reference to the footnote with this label, which is its number.
    FootnoteReference(String),
    /// A forced line end.
    Break,
}

impl Inline {
    /// The text inside formatting or a link; `None` for what holds no text of this kind.
    pub fn content(&self) -> Option<&[Inline]> {
        match self {
            Self::Strong(inner)
            | Self::Emphasis(inner)
            | Self::Strikethrough(inner)
            | Self::Underline(inner)
            | Self::Mark(inner)
            | Self::Small(inner)
            | Self::Superscript(inner)
            | Self::Subscript(inner)
            | Self::Key(inner)
            | Self::Link { content: inner, .. } => Some(inner),
            _ => None,
        }
    }

    /// As [`Inline::content`], to change it.
    pub fn content_mut(&mut self) -> Option<&mut Vec<Inline>> {
        match self {
            Self::Strong(inner)
            | Self::Emphasis(inner)
            | Self::Strikethrough(inner)
            | Self::Underline(inner)
            | Self::Mark(inner)
            | Self::Small(inner)
            | Self::Superscript(inner)
            | Self::Subscript(inner)
            | Self::Key(inner)
            | Self::Link { content: inner, .. } => Some(inner),
            _ => None,
        }
    }
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Where it lies.
    pub source: ImageSource,
    /// What it shows, for those who do not see it; may be empty.
    pub alt: String,
    /// What it says when pointed at; may be empty.
    pub title: String,
    /// Width and height in pixels, where the source gives them.
    pub size: (Option<u32>, Option<u32>),
}

/// The words of `inlines` without formatting, links and footnotes; a picture is its alternative text, a
/// formula its TeX, a forced line end a space.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(inlines, &mut text);
    text
}

/// Returns whether running text says that it is an abstract: "**Abstract.** We show …".
pub fn is_abstract(inlines: &[Inline]) -> bool {
    const NAME: &str = "abstract";
    let text = plain_text(inlines);
    let Some((start, rest)) = text.trim_start().split_at_checked(NAME.len()) else { return false };
    let goes_on = rest.trim_start().starts_with([':', '.', '\u{2013}', '\u{2014}', '-']);
    goes_on && start.eq_ignore_ascii_case(NAME)
}

fn push_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Math { tex, .. } => text.push_str(tex),
            Inline::Image(image) => text.push_str(&image.alt),
            Inline::Break => text.push(' '),
            _ => push_plain(inline.content().unwrap_or_default(), text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abstract_says_that_it_is_one() {
        let says = |words: &str| is_abstract(&[Inline::Strong(vec![Inline::Text(words.to_owned())])]);
        assert!(says("Abstract: We show") && says(" ABSTRACT. We") && says("Abstract — We"));
        assert!(!says("Abstract Interpretation of Boats") && !says("Abs") && !says("") && !says("초록: 배"));
    }
}
