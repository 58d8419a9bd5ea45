//! Text with its marks, as a closed tree: only what these enums name can reach the page.

use serde::{Deserialize, Serialize};
use std::ops::Range;

use super::{Formula, Href, ImageSource};

/// A paragraph or what stands in a paragraph's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A heading inside something else; those of the page itself open a [`super::Section`].
    Heading { level: u8, content: Vec<Inline> },
    /// A list; numbered from `start` if there is one.
    List { start: Option<u64>, items: Vec<Vec<Block>> },
    /// A quotation.
    Quote(Vec<Block>),
    /// Program text, as written.
    Code(String),
    /// A thematic break.
    Rule,
    /// A table; each row has as many cells as `alignments`.
    Table { alignments: Vec<Alignment>, head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
    /// Text that folds away below its summary.
    Details { summary: Vec<Inline>, open: bool, blocks: Vec<Block> },
    /// Blocks held together without a meaning of their own.
    Group(Vec<Block>),
    /// The text of a footnote, which its references find by `label`.
    Footnote { label: String, blocks: Vec<Block> },
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

/// Stands before every name that the content gives to a place on the page, so that it cannot
/// take the name of a place of the app: `#papers` in the content is `#content-papers` on the page.
pub const ANCHOR_PREFIX: &str = "content-";

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Program text.
    Code(String),
    /// Mathematics in TeX, without the dollars; `display` if it stands alone. `formula` is empty if it
    /// was not understood.
    Math { tex: String, display: bool, formula: Vec<Formula> },
    /// Bold.
    Strong(Vec<Inline>),
    /// Italic.
    Emphasis(Vec<Inline>),
    /// No longer valid.
    Strikethrough(Vec<Inline>),
    /// Underlined.
    Underline(Vec<Inline>),
    /// Marked with a pen.
    Mark(Vec<Inline>),
    /// Side remark in small print.
    Small(Vec<Inline>),
    /// Raised.
    Superscript(Vec<Inline>),
    /// Lowered.
    Subscript(Vec<Inline>),
    /// A key to press.
    Key(Vec<Inline>),
    /// A link.
    Link { url: Href, title: String, content: Vec<Inline> },
    /// A place that fragments may name; the name is already prefixed.
    Anchor(String),
    /// A picture.
    Image(Image),
    /// A reference to the footnote with this label.
    FootnoteReference(String),
    /// A forced line end.
    Break,
}

impl Inline {
    /// What stands inside a mark or a link.
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

/// The words of `inlines`, without their marks; a forced line end becomes a space.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(inlines, &mut text);
    text
}

/// Whether running text says that it is an abstract: "**Abstract.** We show …".
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
