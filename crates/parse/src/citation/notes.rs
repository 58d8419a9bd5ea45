//! Turns what no field took into notes, with its formatting and links.

use std::ops::Range;

use super::roles::{Role, Roles};
use super::text::Text;
use super::text_style::TextStyle;
use super::token::{TokenKind, Whitespace};
use crate::markdown::formula;
use crate::strings::trim;
use offprint_model::Inline;

/// The notes of an entry, one for each run of tokens between fields and hard line breaks.
pub(crate) fn notes(text: &Text, roles: &Roles) -> Vec<Vec<Inline>> {
    let mut notes = Vec::new();
    for range in roles.ranges(Role::Unassigned) {
        let mut start = range.start;
        for end in range.start + 1..=range.end {
            if end == range.end || text.gap(end) >= Whitespace::Break {
                notes.extend(note(text, start..end));
                start = end;
            }
        }
    }
    notes
}

fn note(text: &Text, range: Range<usize>) -> Option<Vec<Inline>> {
    let range = trimmed(text, range);
    (!range.is_empty()).then(|| inlines(text, range))
}

/// Trims signs at the ends, except those that the words need.
fn trimmed(text: &Text, range: Range<usize>) -> Range<usize> {
    let separates = |index: usize| {
        text.sign(index).is_some_and(|sign| {
            !sign.is_alphanumeric()
                && (sign.is_ascii_punctuation()
                    || matches!(
                        sign,
                        '“' | '”'
                            | '–'
                            | '—'
                            | '·'
                            | '•'
                            | '，'
                            | '。'
                            | '（'
                            | '）'
                            | '«'
                            | '»'
                            | '„'
                            | '：'
                            | '「'
                            | '」'
                            | '『'
                            | '』'
                            | '《'
                            | '》'
                    ))
        })
    };
    let mut start = range.start;
    let mut end = range.end;
    while start < end && separates(start) {
        start += 1;
    }
    while start < end && separates(end - 1) && !text.sign_in(end - 1, "?!%") {
        end -= 1;
    }
    // keep the bracket that closes one inside
    let count = |signs: [char; 2]| {
        (start..end).filter(|&index| text.sign(index).is_some_and(|sign| signs.contains(&sign))).count()
    };
    if count(['(', '（']) > count([')', '）']) && end < range.end {
        end += 1;
    }
    start..end
}

/// The tokens of `range` as rich text.
pub(crate) fn inlines(text: &Text, range: Range<usize>) -> Vec<Inline> {
    let mut result: Vec<Inline> = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let Some(token) = text.tokens.get(at) else { break };
        let same = |index: &usize| {
            text.tokens.get(*index).is_some_and(|other| {
                other.style == token.style && other.link == token.link && other.is_shown_like(token)
            })
        };
        let end = (at + 1..range.end)
            .find(|index| !same(index) || matches!(token.kind, TokenKind::Image(_)))
            .unwrap_or(range.end);
        if at > range.start && text.gap(at) != Whitespace::None {
            result.push(Inline::Text(" ".into()));
        }
        let content = match token.kind {
            TokenKind::Image(image) => {
                text.images.get(image as usize).map(|image| Inline::Image(image.clone()))
            }
            _ if token.style.has(TextStyle::MATH) => math(text.slice(at..end)),
            _ if token.style.has(TextStyle::CODE) => Some(Inline::Code(text.slice(at..end).to_owned())),
            _ => Some(Inline::Text(text.slice(at..end).to_owned())),
        };
        if let Some(content) = content {
            let styled = formatted(content, token.style);
            result.push(match token.link.and_then(|link| text.links.get(link as usize)) {
                Some(link) => {
                    Inline::Link { url: link.url.clone(), title: link.title.clone(), content: vec![styled] }
                }
                None => styled,
            });
        }
        at = end;
    }
    result
}

fn math(written: &str) -> Option<Inline> {
    let display = written.starts_with("$$");
    let tex = trim(written, |c| c == '$').to_owned();
    Some(formula::inline(&tex, display))
}

fn formatted(content: Inline, style: TextStyle) -> Inline {
    type Wrap = fn(Vec<Inline>) -> Inline;
    let wraps: [(TextStyle, Wrap); 9] = [
        (TextStyle::SUBSCRIPT, Inline::Subscript),
        (TextStyle::SUPERSCRIPT, Inline::Superscript),
        (TextStyle::KEY, Inline::Key),
        (TextStyle::SMALL, Inline::Small),
        (TextStyle::MARK, Inline::Mark),
        (TextStyle::UNDERLINE, Inline::Underline),
        (TextStyle::STRIKE, Inline::Strikethrough),
        (TextStyle::ITALIC, Inline::Emphasis),
        (TextStyle::BOLD, Inline::Strong),
    ];
    wraps.into_iter().filter(|(mark, _)| style.has(*mark)).fold(content, |inner, (_, wrap)| wrap(vec![inner]))
}
