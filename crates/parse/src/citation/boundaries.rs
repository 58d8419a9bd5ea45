//! Where an entry may be cut into fields, and what each cut costs.

use super::annotations::{Annotations, begins_part};
use super::brackets::Brackets;
use super::text::Text;
use super::token::{TextStyle, TokenKind, Traits, Whitespace, changes};

/// What separates two fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum BoundaryKind {
    /// A paragraph, item or the entry itself begins or ends.
    Block,
    /// A forced line end.
    Break,
    Quote,
    /// A full stop, a question mark.
    Stop,
    /// Marks of text change.
    Style,
    /// Something that claims to be a link, an award, a date.
    Annotation,
    /// A line of the source ends.
    Line,
    Bracket,
    Comma,
    Colon,
    Dash,
    /// Only a word that leads to a field: "in", "by".
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
    /// The token behind it.
    pub(crate) at: usize,
    pub(crate) kind: BoundaryKind,
    pub(crate) cost: f32,
    /// What it costs more because it tears a mark or a link apart.
    pub(crate) split_cost: f32,
}

/// Most cuts of an entry; of longer ones, only the beginning is read.
const LIMIT: usize = 160;

/// The cuts of an entry in order: those at its signs stand twice, before and behind the sign.
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
                // "Revision requested at the Journal of …" in one mark
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
    let styled = changes(before, token) || before.link != token.link;
    // before and behind the stop of a sentence
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
        // the wide one has its space inside
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
    let leads = matches!(text.low(at), "in" | "by" | "with" | "at" | "published" | "presented")
        || text.phrase(at, "to appear").is_some();
    let freely = at == 1
        || text.prefix_start(at) + 1 < at && begins_part(text, text.prefix_start(at))
        || !text.traits(at - 1).has(Traits::LOWER)
        || begins_field(text, annotations, at - 1);
    let led = freely
        && (matches!(text.low(at - 1), "in" | "at" | "on" | "en" | "dans" | "em")
            || text.traits(at - 1).has(Traits::AUTHOR_PREFIX));
    let digits = text.traits(at).has(Traits::DIGIT) && before.traits.has(Traits::CAPITAL);
    let led = led || text.low(at - 1) == "by" || text.low(at - 1) == "authors";
    // "134 Town L. Rev. 1201 (2020)"
    let volume = before.traits.has(Traits::DIGIT)
        && !before.traits.has(Traits::ANY_YEAR)
        && token.traits.has(Traits::CAPITAL)
        && text.sign_in(at.wrapping_sub(2), ",.”\"?")
        && reporter(text, at);
    (spaced && (leads || led || digits || volume) || text.runs_into_title(at)).then_some(BoundaryKind::Prefix)
}

/// Whether what begins at `at` is a journal that stands between its volume and its page, as lawyers
/// cite it.
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

/// Whether a part of the entry begins at `at`.
fn begins_field(text: &Text, annotations: &Annotations, at: usize) -> bool {
    begins_part(text, at) || at > 0 && annotations.is_annotated(at - 1)
}

/// Behind the "with" of "(with Ann Lee)".
fn follows_lead(text: &Text, at: usize) -> bool {
    let first = text.prefix_start(at);
    first < at && first > 0 && text.sign_in(first - 1, "([,")
}

/// Whether the cut tears what stands in one mark, or is one link, apart.
fn tears(text: &Text, at: usize) -> bool {
    let (Some(before), Some(token)) = (text.tokens.get(at.wrapping_sub(1)), text.tokens.get(at)) else {
        return false;
    };
    token.gap < Whitespace::Break
        && before.style.and(token.style).has(TextStyle::DISTINCTIVE)
        && before.element == token.element
        || token.link.is_some() && before.link == token.link
}

/// A small letter, which begins no sentence: but "arXiv" and "in" may begin a venue.
fn lower(text: &Text, at: usize) -> bool {
    text.traits(at).has(Traits::LOWER)
        && !text.traits(at).has(Traits::PREPRINT.or(Traits::ACRONYM_LIKE))
        && text.low(at) != "in"
}

fn changes_behind(text: &Text, at: usize) -> bool {
    match (text.tokens.get(at), text.tokens.get(at + 1)) {
        (Some(token), Some(next)) => changes(token, next) || token.link != next.link,
        _ => true,
    }
}
