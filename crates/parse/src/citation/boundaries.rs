//! Finds where fields may begin and end in an entry, and what each of these boundaries costs.

use super::annotations::Annotations;
use super::brackets::Brackets;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::{TokenKind, Whitespace, formatting_changes};
use super::traits::Traits;

/// What separates two fields at a boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum BoundaryKind {
    /// The beginning or end of a paragraph, an item or the entry.
    Block,
    /// A hard line break.
    Break,
    Quote,
    /// A full stop, question mark or exclamation mark.
    Stop,
    /// A change of formatting.
    Style,
    /// The beginning or end of an annotation: a label, an award, a date.
    Annotation,
    /// The end of a source line.
    Line,
    Bracket,
    Comma,
    Colon,
    Dash,
    /// Only a word that announces a field: "in", "by".
    Prefix,
}

impl BoundaryKind {
    pub(crate) const COUNT: usize = 12;

    fn cost(self) -> f32 {
        match self {
            Self::Block | Self::Break | Self::Quote => 0.0,
            Self::Stop => 0.2,
            Self::Style | Self::Annotation => 0.3,
            Self::Bracket | Self::Line => 0.6,
            Self::Comma => 0.8,
            Self::Colon | Self::Dash => 1.0,
            Self::Prefix => 1.2,
        }
    }
}

/// A place between two tokens where a field may start or end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Boundary {
    /// The token after it.
    pub(crate) at: usize,
    pub(crate) kind: BoundaryKind,
    /// Subtracted from the score of a field that starts or ends here.
    pub(crate) cost: f32,
    /// Extra cost of splitting inside one emphasis or link.
    pub(crate) split_cost: f32,
}

/// Most boundaries of an entry; of longer entries only the beginning is segmented.
const LIMIT: usize = 160;

/// Finds the boundaries of an entry, in order. A separating sign has one before and one after it.
pub(crate) fn boundaries(text: &Text, brackets: &Brackets, annotations: &Annotations) -> Vec<Boundary> {
    let mut boundaries: Vec<Boundary> = Vec::new();
    for at in 0..=text.len() {
        // "(With Ann Lee and Bo Park.)"
        let stopped = text.sign(at) == Some('.') && text.sign(at + 1) == Some(')');
        if stopped {
            boundaries.push(Boundary {
                at,
                kind: BoundaryKind::Bracket,
                cost: BoundaryKind::Bracket.cost(),
                split_cost: 0.0,
            });
            continue;
        }
        let deep = at > 0 && at < text.len() && brackets.depth(at) > 0 && brackets.depth(at - 1) > 0;
        if deep && !follows_lead(text, at) {
            continue;
        }
        if let Some(kind) = kind(text, brackets, annotations, at) {
            let split_cost = match kind {
                _ if !tears(text, at) => 0.0,
                BoundaryKind::Bracket => 0.3,
                // "*Revision requested at the Journal of …*"
                BoundaryKind::Prefix if at > 1 && annotations.is_annotated(at - 2) => 0.3,
                BoundaryKind::Stop | BoundaryKind::Line | BoundaryKind::Annotation | BoundaryKind::Quote => {
                    0.8
                }
                _ => 2.5,
            };
            boundaries.push(Boundary { at, kind, cost: kind.cost(), split_cost });
        }
        if boundaries.len() >= LIMIT {
            break;
        }
    }
    boundaries
}

fn kind(text: &Text, brackets: &Brackets, annotations: &Annotations, at: usize) -> Option<BoundaryKind> {
    match text.gap(at) {
        Whitespace::Block => return Some(BoundaryKind::Block),
        Whitespace::Break => return Some(BoundaryKind::Break),
        _ => {}
    }
    let before = text.tokens.get(at.checked_sub(1)?)?;
    let token = text.tokens.get(at)?;
    if brackets
        .quotes
        .iter()
        .any(|quote| at == quote.start || at == quote.end || at + 1 == quote.start || at == quote.end + 1)
    {
        return Some(BoundaryKind::Quote);
    }
    // "19.Ann Lee" at the beginning of a line
    let counted = at > 1
        && before.kind == TokenKind::Sign('.')
        && text.gap(at - 2) >= Whitespace::Break
        && text.traits(at - 2).has(Traits::DIGIT);
    if counted {
        return Some(BoundaryKind::Stop);
    }
    let spaced = token.gap != Whitespace::None;
    let styled = formatting_changes(before, token) || before.link != token.link;
    // before and after the full stop of a sentence
    if before.kind == TokenKind::Sign('.')
        && (spaced || styled)
        && !lower(text, at)
        && !text.is_ordinal(at - 1)
        || token.kind == TokenKind::Sign('.') && brackets.quotes.iter().any(|quote| at + 2 == quote.start)
        || token.kind == TokenKind::Sign('.')
            && !text.is_ordinal(at)
            && (text.gap(at + 1) != Whitespace::None && !lower(text, at + 1) || changes_behind(text, at))
        || matches!(before.kind, TokenKind::Sign('?' | '!' | '。')) && (spaced || styled)
    {
        return Some(BoundaryKind::Stop);
    }
    let glued = !spaced
        && matches!(
            (before.kind, token.kind),
            (TokenKind::Word | TokenKind::Number, TokenKind::Word | TokenKind::Number)
        );
    if styled
        && !glued
        && !(token.style.has(TextStyle::SUPERSCRIPT) || before.style.has(TextStyle::SUPERSCRIPT))
    {
        return Some(BoundaryKind::Style);
    }
    if annotations.at(at) != annotations.at(at - 1) {
        return Some(BoundaryKind::Annotation);
    }
    if token.gap == Whitespace::Line {
        return Some(BoundaryKind::Line);
    }
    match (before.kind, token.kind) {
        (_, TokenKind::Sign('(' | '[' | '（'))
        | (TokenKind::Sign('(' | '[' | '（' | ')' | ']' | '）'), _)
        | (_, TokenKind::Sign(')' | ']' | '）')) => {
            return Some(BoundaryKind::Bracket);
        }
        (TokenKind::Sign(',' | ';' | '，' | '；'), _) | (_, TokenKind::Sign(',' | ';' | '，' | '；')) => {
            return Some(BoundaryKind::Comma);
        }
        // the full-width colon brings its own space
        (TokenKind::Sign('：'), _) | (_, TokenKind::Sign('：')) => return Some(BoundaryKind::Colon),
        (TokenKind::Sign(':'), _) if spaced => return Some(BoundaryKind::Colon),
        (_, TokenKind::Sign(':')) if text.gap(at + 1) != Whitespace::None => {
            return Some(BoundaryKind::Colon);
        }
        (TokenKind::Sign('-' | '–' | '—' | '|' | '·' | '•' | '/' | '@' | '→' | '»' | '>'), _) if spaced =>
        {
            return Some(BoundaryKind::Dash);
        }
        (_, TokenKind::Sign('-' | '–' | '—' | '|' | '·' | '•' | '/' | '→' | '>'))
            if spaced && text.gap(at + 1) != Whitespace::None =>
        {
            return Some(BoundaryKind::Dash);
        }
        _ => {}
    }
    let starts_prefix = matches!(text.low(at), "in" | "by" | "with" | "at" | "published" | "presented")
        || text.phrase(at, "to appear").is_some();
    let freely = at == 1
        || text.prefix_start(at) + 1 < at && text.begins_part(text.prefix_start(at))
        || !text.traits(at - 1).has(Traits::LOWER)
        || begins_field(text, annotations, at - 1);
    let after_prefix = freely
        && (matches!(text.low(at - 1), "in" | "at" | "on" | "en" | "dans" | "em")
            || text.traits(at - 1).has(Traits::AUTHOR_PREFIX));
    let digits = text.traits(at).has(Traits::DIGIT) && before.traits.has(Traits::CAPITAL);
    let after_prefix = after_prefix || text.low(at - 1) == "by" || text.low(at - 1) == "authors";
    // "134 Town L. Rev. 1201 (2020)"
    let volume = before.traits.has(Traits::DIGIT)
        && !before.traits.has(Traits::ANY_YEAR)
        && token.traits.has(Traits::CAPITAL)
        && text.sign_in(at.wrapping_sub(2), ",.”\"?")
        && reporter(text, at);
    (spaced && (starts_prefix || after_prefix || digits || volume) || text.runs_into_title(at))
        .then_some(BoundaryKind::Prefix)
}

/// Returns whether a journal between its volume and its page begins at `at`, as in legal citations.
fn reporter(text: &Text, at: usize) -> bool {
    let name = |index: &usize| {
        text.traits(*index).has(Traits::CAPITAL) && text.is_word(*index) || text.sign_in(*index, ".&'’")
    };
    let end = (at..at + 14).find(|index| !name(index)).unwrap_or(at);
    let page = text.traits(end).has(Traits::DIGIT) && !text.traits(end).has(Traits::ANY_YEAR);
    let coming = text.sign(end) == Some('(') && text.traits(end + 1).has(Traits::OPENS_STATUS);
    end > at
        && (at..end).any(|index| text.sign(index) == Some('.') || text.traits(index).has(Traits::JOURNAL))
        && (coming || page && text.sign_in(end + 1, "(,"))
}

/// Returns whether a part of the entry begins at `at`, or follows an annotation.
fn begins_field(text: &Text, annotations: &Annotations, at: usize) -> bool {
    text.begins_part(at) || at > 0 && annotations.is_annotated(at - 1)
}

/// Returns whether `at` follows the "with" of "(with Ann Lee)".
fn follows_lead(text: &Text, at: usize) -> bool {
    let first = text.prefix_start(at);
    first < at && first > 0 && text.sign_in(first - 1, "([,")
}

/// Returns whether a boundary at `at` would split one emphasis or one link.
fn tears(text: &Text, at: usize) -> bool {
    let (Some(before), Some(token)) = (text.tokens.get(at.wrapping_sub(1)), text.tokens.get(at)) else {
        return false;
    };
    token.gap < Whitespace::Break
        && before.style.and(token.style).has(TextStyle::DISTINCTIVE)
        && before.element == token.element
        || token.link.is_some() && before.link == token.link
}

/// Returns whether a lower-case word at `at` rules out a new sentence. "arXiv" and "in" may begin a venue.
fn lower(text: &Text, at: usize) -> bool {
    text.traits(at).has(Traits::LOWER)
        && !text.traits(at).has(Traits::PREPRINT.or(Traits::ACRONYM_LIKE))
        && text.low(at) != "in"
}

fn changes_behind(text: &Text, at: usize) -> bool {
    match (text.tokens.get(at), text.tokens.get(at + 1)) {
        (Some(token), Some(next)) => formatting_changes(token, next) || token.link != next.link,
        _ => true,
    }
}
