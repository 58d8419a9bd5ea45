//! The words, signs, numbers and pictures of an entry.

use super::text_style::TextStyle;
use super::traits::Traits;

/// A word, a sign, a number or a picture.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// The token's bytes in the plain text of the entry.
    pub(super) start: u32,
    pub(super) end: u32,
    /// Where the token begins in the lower-case text of the entry, in bytes.
    pub(super) low: u32,
    pub(crate) kind: TokenKind,
    /// The white space between the token before and this one.
    pub(crate) gap: Whitespace,
    pub(crate) style: TextStyle,
    /// The number of the innermost formatting element around the token: two adjacent ones differ.
    pub(crate) element: u32,
    /// The link that the token belongs to, by index.
    pub(crate) link: Option<u32>,
    pub(crate) traits: Traits,
}

/// What sort of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, maybe with digits, hyphens and apostrophes inside.
    Word,
    /// Digits, maybe with a full stop or a dash inside.
    Number,
    /// A single sign.
    Sign(char),
    /// A URL or DOI written out.
    Address,
    /// A formula, as one opaque word.
    Formula,
    /// A picture, by index.
    Image(u32),
}

/// White space, from none to the end of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whitespace {
    None,
    Space,
    /// The end of a source line.
    Line,
    /// A hard line break.
    Break,
    /// The end of a paragraph, item or heading.
    Block,
}

impl Token {
    /// Its bytes in the plain text of the entry.
    pub(crate) fn bytes(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns whether both are shown alike: as text, as a formula or as a picture.
    pub(crate) fn is_shown_like(&self, other: &Self) -> bool {
        let class = |token: &Self| match token.kind {
            TokenKind::Image(_) => 2,
            TokenKind::Formula => 1,
            _ => 0,
        };
        class(self) == class(other)
    }
}

/// Returns whether formatting begins or ends between two tokens, or one link or emphasis follows another.
pub(crate) fn formatting_changes(before: &Token, token: &Token) -> bool {
    let distinctive = |token: &Token| token.style.and(TextStyle::DISTINCTIVE);
    distinctive(before) != distinctive(token)
        || before.element != token.element && before.style.and(token.style).has(TextStyle::DISTINCTIVE)
}

/// Returns whether a new part of the entry may begin with `token`: after a separating sign, at a bracket, or
/// where the formatting or the link changes.
pub(super) fn starts_part(before: &Token, token: &Token) -> bool {
    let sign = matches!(
        before.kind,
        TokenKind::Sign(
            ',' | ';'
                | ':'
                | '('
                | ')'
                | '['
                | ']'
                | '|'
                | '–'
                | '—'
                | '·'
                | '•'
                | '“'
                | '”'
                | '"'
                | '（'
                | '）'
                | '，'
                | '。'
                | '!'
                | '?'
                | '+'
        )
    ) || matches!(before.kind, TokenKind::Sign('.' | '-' | '/' | '}'))
        && token.gap != Whitespace::None;
    let opens = matches!(token.kind, TokenKind::Sign('(' | '[' | '（' | '【'));
    let styled = token.gap != Whitespace::None && formatting_changes(before, token);
    sign || opens || styled || before.link != token.link && token.gap != Whitespace::None
}
