//! Where an entry may be cut into fields, and what each cut costs.

use super::brackets::Brackets;
use super::claims::{Claims, begins_part};
use super::text::Text;
use super::token::{Gap, Kind, Style, Traits, changes};

/// What separates two fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CutKind {
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
    Claim,
    /// A line of the source ends.
    Line,
    Bracket,
    Comma,
    Colon,
    Dash,
    /// Only a word that leads to a field: "in", "by".
    Lead,
}

impl CutKind {
    pub(crate) const COUNT: usize = 12;

    fn cost(self) -> f32 {
        match self {
            Self::Block | Self::Break | Self::Quote => 0.0,
            Self::Stop => 0.2,
            Self::Style | Self::Claim => 0.3,
            Self::Bracket | Self::Line => 0.6,
            Self::Comma => 0.8,
            Self::Colon | Self::Dash => 1.0,
            Self::Lead => 1.2,
        }
    }
}

/// A place between two tokens where a field may start or end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    /// The token behind it.
    pub(crate) at: usize,
    pub(crate) kind: CutKind,
    pub(crate) cost: f32,
    /// What it costs more because it tears a mark or a link apart.
    pub(crate) torn: f32,
}

/// Most cuts of an entry; of longer ones, only the beginning is read.
const LIMIT: usize = 160;

/// The cuts of an entry in order: those at its signs stand twice, before and behind the sign.
pub(crate) fn cuts(text: &Text, brackets: &Brackets, claims: &Claims) -> Vec<Cut> {
    let mut cuts: Vec<Cut> = Vec::new();
    for at in 0..=text.len() {
        // "(With Ann Lee and Bo Park.)"
        let stopped = text.sign(at) == Some('.') && text.sign(at + 1) == Some(')');
        if stopped {
            cuts.push(Cut { at, kind: CutKind::Bracket, cost: CutKind::Bracket.cost(), torn: 0.0 });
            continue;
        }
        let deep = at > 0 && at < text.len() && brackets.depth(at) > 0 && brackets.depth(at - 1) > 0;
        if deep && !follows_lead(text, at) {
            continue;
        }
        if let Some(kind) = kind(text, brackets, claims, at) {
            let torn = match kind {
                _ if !tears(text, at) => 0.0,
                CutKind::Bracket => 0.3,
                // "Revision requested at the Journal of …" in one mark
                CutKind::Lead if at > 1 && claims.is_claimed(at - 2) => 0.3,
                CutKind::Stop | CutKind::Line | CutKind::Claim | CutKind::Quote => 0.8,
                _ => 2.5,
            };
            cuts.push(Cut { at, kind, cost: kind.cost(), torn });
        }
        if cuts.len() >= LIMIT {
            break;
        }
    }
    cuts
}

fn kind(text: &Text, brackets: &Brackets, claims: &Claims, at: usize) -> Option<CutKind> {
    match text.gap(at) {
        Gap::Block => return Some(CutKind::Block),
        Gap::Break => return Some(CutKind::Break),
        _ => {}
    }
    let before = text.tokens.get(at.checked_sub(1)?)?;
    let token = text.tokens.get(at)?;
    if brackets
        .quotes
        .iter()
        .any(|quote| at == quote.start || at == quote.end || at + 1 == quote.start || at == quote.end + 1)
    {
        return Some(CutKind::Quote);
    }
    // "19.Ann Lee" at the beginning of a line
    let counted = at > 1
        && before.kind == Kind::Sign('.')
        && text.gap(at - 2) >= Gap::Break
        && text.traits(at - 2).has(Traits::DIGIT);
    if counted {
        return Some(CutKind::Stop);
    }
    let spaced = token.gap != Gap::None;
    let styled = changes(before, token) || before.link != token.link;
    // before and behind the stop of a sentence
    if before.kind == Kind::Sign('.') && (spaced || styled) && !lower(text, at) && !text.is_ordinal(at - 1)
        || token.kind == Kind::Sign('.') && brackets.quotes.iter().any(|quote| at + 2 == quote.start)
        || token.kind == Kind::Sign('.')
            && !text.is_ordinal(at)
            && (text.gap(at + 1) != Gap::None && !lower(text, at + 1) || changes_behind(text, at))
        || matches!(before.kind, Kind::Sign('?' | '!' | '。')) && (spaced || styled)
    {
        return Some(CutKind::Stop);
    }
    let glued = !spaced
        && matches!((before.kind, token.kind), (Kind::Word | Kind::Number, Kind::Word | Kind::Number));
    if styled && !glued && !(token.style.has(Style::RAISED) || before.style.has(Style::RAISED)) {
        return Some(CutKind::Style);
    }
    if claims.at(at) != claims.at(at - 1) {
        return Some(CutKind::Claim);
    }
    if token.gap == Gap::Line {
        return Some(CutKind::Line);
    }
    match (before.kind, token.kind) {
        (_, Kind::Sign('(' | '[' | '（'))
        | (Kind::Sign('(' | '[' | '（' | ')' | ']' | '）'), _)
        | (_, Kind::Sign(')' | ']' | '）')) => {
            return Some(CutKind::Bracket);
        }
        (Kind::Sign(',' | ';' | '，' | '；'), _) | (_, Kind::Sign(',' | ';' | '，' | '；')) => {
            return Some(CutKind::Comma);
        }
        // the wide one has its space inside
        (Kind::Sign('：'), _) | (_, Kind::Sign('：')) => return Some(CutKind::Colon),
        (Kind::Sign(':'), _) if spaced => return Some(CutKind::Colon),
        (_, Kind::Sign(':')) if text.gap(at + 1) != Gap::None => return Some(CutKind::Colon),
        (Kind::Sign('-' | '–' | '—' | '|' | '·' | '•' | '/' | '@' | '→' | '»' | '>'), _) if spaced =>
        {
            return Some(CutKind::Dash);
        }
        (_, Kind::Sign('-' | '–' | '—' | '|' | '·' | '•' | '/' | '→' | '>'))
            if spaced && text.gap(at + 1) != Gap::None =>
        {
            return Some(CutKind::Dash);
        }
        _ => {}
    }
    let leads = matches!(text.low(at), "in" | "by" | "with" | "at" | "published" | "presented")
        || text.phrase(at, "to appear").is_some();
    let freely = at == 1
        || text.lead_to(at) + 1 < at && begins_part(text, text.lead_to(at))
        || !text.traits(at - 1).has(Traits::LOWER)
        || claims_part(text, claims, at - 1);
    let led = freely
        && (matches!(text.low(at - 1), "in" | "at" | "on" | "en" | "dans" | "em")
            || text.traits(at - 1).has(Traits::LEAD));
    let digits = text.traits(at).has(Traits::DIGIT) && before.traits.has(Traits::CAPITAL);
    let led = led || text.low(at - 1) == "by" || text.low(at - 1) == "authors";
    // "134 Town L. Rev. 1201 (2020)"
    let volume = before.traits.has(Traits::DIGIT)
        && !before.traits.has(Traits::ANY_YEAR)
        && token.traits.has(Traits::CAPITAL)
        && text.sign_in(at.wrapping_sub(2), ",.”\"?")
        && reporter(text, at);
    (spaced && (leads || led || digits || volume) || text.runs_into_title(at)).then_some(CutKind::Lead)
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
fn claims_part(text: &Text, claims: &Claims, at: usize) -> bool {
    begins_part(text, at) || at > 0 && claims.is_claimed(at - 1)
}

/// Behind the "with" of "(with Ann Lee)".
fn follows_lead(text: &Text, at: usize) -> bool {
    let first = text.lead_to(at);
    first < at && first > 0 && text.sign_in(first - 1, "([,")
}

/// Whether the cut tears what stands in one mark, or is one link, apart.
fn tears(text: &Text, at: usize) -> bool {
    let (Some(before), Some(token)) = (text.tokens.get(at.wrapping_sub(1)), text.tokens.get(at)) else {
        return false;
    };
    token.gap < Gap::Break
        && before.style.and(token.style).has(Style::TELLING)
        && before.element == token.element
        || token.link.is_some() && before.link == token.link
}

/// A small letter, which begins no sentence: but "arXiv" and "in" may begin a venue.
fn lower(text: &Text, at: usize) -> bool {
    text.traits(at).has(Traits::LOWER)
        && !text.traits(at).has(Traits::PREPRINT.or(Traits::HUMPED))
        && text.low(at) != "in"
}

fn changes_behind(text: &Text, at: usize) -> bool {
    match (text.tokens.get(at), text.tokens.get(at + 1)) {
        (Some(token), Some(next)) => changes(token, next) || token.link != next.link,
        _ => true,
    }
}
