//! What separates tokens, and where another field may begin.

use super::super::text::Text;
use super::super::token::Whitespace;
use super::super::traits::Traits;
use super::shape::Shape;
use crate::vocabulary::{holds, words};

/// What separates a token from the one before, where it begins a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Boundary {
    /// Nothing but a space, between two words.
    Space,
    /// Not even that: "12" behind the bracket of "5(12".
    Glued,
    Line,
    Break,
    Block,
    /// Formatting begins or ends.
    Styled,
    Stop,
    /// The full stop of an initial or of a shortened word.
    ShortStop,
    Comma,
    Semicolon,
    Colon,
    Opens,
    Closes,
    Quote,
    Dash,
    Question,
    /// The token is a sign itself.
    Sign,
}

impl Boundary {
    /// How many there are.
    pub(super) const COUNT: usize = Self::Sign as usize + 1;

    /// The set of those that tell something of a field that goes on across them.
    pub(super) const TELLING: u32 = ((1 << Self::COUNT) - 1)
        & !(1 << Self::Space as u32 | 1 << Self::Glued as u32 | 1 << Self::Sign as u32);

    pub(super) fn before(text: &Text, shapes: &[Shape], index: usize) -> Self {
        match text.gap(index) {
            Whitespace::Block => return Self::Block,
            Whitespace::Break => return Self::Break,
            _ => {}
        }
        let Some((before, at)) = index.checked_sub(1).and_then(|at| Some((text.tokens.get(at)?, at))) else {
            return Self::Block;
        };
        let shape = |index: usize| shapes.get(index).copied().unwrap_or(Shape::Edge);
        if shape(index).is_sign() {
            return Self::Sign;
        }
        match shape(at) {
            Shape::Stop => {
                let short = at > 0
                    && (text.traits(at - 1).has(Traits::INITIAL.or(Traits::SHORTENED).or(Traits::VOLUME))
                        || text.traits(at - 1).has(Traits::PAGES.or(Traits::ISSUE).or(Traits::EDITOR))
                        || holds(words::SHORT, text.low(at - 1)));
                if short { Self::ShortStop } else { Self::Stop }
            }
            Shape::Comma => Self::Comma,
            Shape::Semicolon => Self::Semicolon,
            Shape::Colon => Self::Colon,
            Shape::OpenRound | Shape::OpenSquare => Self::Opens,
            Shape::CloseRound | Shape::CloseSquare => Self::Closes,
            Shape::Quote => Self::Quote,
            Shape::Dash | Shape::Bar => Self::Dash,
            Shape::Question => Self::Question,
            _ if text.gap(index) == Whitespace::Line => Self::Line,
            _ => match text.tokens.get(index) {
                Some(token) if before.style != token.style || before.link != token.link => Self::Styled,
                _ if text.gap(index) == Whitespace::None => Self::Glued,
                _ => Self::Space,
            },
        }
    }
}

/// Returns whether another label than that of the token before may begin at `index`.
pub(super) fn may_begin(text: &Text, shapes: &[Shape], index: usize) -> bool {
    let Some(before) = index.checked_sub(1).and_then(|before| shapes.get(before)) else { return true };
    let shape = shapes.get(index).copied().unwrap_or(Shape::Edge);
    let plain = |shape: Shape| shape.is_word() && shape != Shape::Caseless;
    // "k*mean*s" is one word
    if text.gap(index) == Whitespace::None && !before.is_sign() && !shape.is_sign() && *before != Shape::Edge
    {
        return false;
    }
    let styled = text
        .tokens
        .get(index - 1)
        .zip(text.tokens.get(index))
        .is_some_and(|(before, token)| before.style != token.style || before.link != token.link);
    if !plain(*before) || !plain(shape) || text.gap(index) > Whitespace::Space || styled {
        return true;
    }
    if shape != Shape::Lower {
        return true;
    }
    // before a small word only where it announces something: "in Lake Letters", but not "in winter"
    let announces = Traits::IN.or(Traits::AUTHOR_PREFIX).or(Traits::NAMES_END).or(Traits::CONJUNCTION);
    let names = Traits::VOLUME
        .or(Traits::ISSUE)
        .or(Traits::PAGES)
        .or(Traits::EDITION)
        .or(Traits::EDITOR)
        .or(Traits::MONTH)
        .or(Traits::IDENTIFIER)
        .or(Traits::OTHERS)
        .or(Traits::OPENS_STATUS);
    let next = shapes.get(index + 1).copied().unwrap_or(Shape::Edge);
    let traits = text.traits(index);
    traits.has(announces) && next != Shape::Lower
        || traits.has(names) && (*before != Shape::Lower || next != Shape::Lower)
        || matches!(*before, Shape::Initial | Shape::Initials)
}
