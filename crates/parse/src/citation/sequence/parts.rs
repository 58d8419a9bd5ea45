//! The parts that an entry falls into at its signs, and what each of them holds: a token is judged by its
//! company.

use std::ops::Range;

use super::super::annotations::Annotations;
use super::super::text::Text;
use super::super::text_style::TextStyle;
use super::super::token::{Whitespace, formatting_changes};
use super::super::traits::Traits;
use super::shape::Shape;
use crate::vocabulary::{holds, words};

/// How fine an entry is divided.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fineness {
    /// At ends of sentences, quotations, lines and changes of formatting.
    Sentences,
    /// At commas, colons and brackets too.
    Phrases,
}

/// What a part holds, as numbers of features: at most one of each group.
pub(super) struct Part {
    pub(super) range: Range<usize>,
    pub(super) facts: Vec<u8>,
}

/// How many facts there are.
pub(super) const FACTS: usize = 48;

/// The traits that a part has if one of its words has them, in the order of their facts.
const HELD: [Traits; 23] = [
    Traits::YEAR,
    Traits::MONTH,
    Traits::VOLUME,
    Traits::PAGES,
    Traits::ISSUE,
    Traits::VENUE,
    Traits::JOURNAL,
    Traits::PREPRINT,
    Traits::THESIS,
    Traits::BOOK,
    Traits::ORGANISATION,
    Traits::PUBLISHER,
    Traits::SCHOOL,
    Traits::PLACE,
    Traits::EDITOR,
    Traits::KNOWN,
    Traits::KNOWN_JOURNAL,
    Traits::REPORT,
    Traits::ACCESS,
    Traits::IDENTIFIER,
    Traits::EDITION,
    Traits::AWARD,
    Traits::SENTENCE,
];

/// Divides an entry from its token `first` on. Every token is in exactly one part.
pub(super) fn parts(
    text: &Text,
    quoted: &[bool],
    annotations: &Annotations,
    shapes: &[Shape],
    fineness: Fineness,
    first: usize,
) -> Vec<Part> {
    let mut found = Vec::new();
    let mut start = first;
    for at in first + 1..=text.len() {
        if at == text.len() || begins(text, quoted, annotations, shapes, at, fineness) {
            let range = start..at;
            found.push(Part { facts: facts(text, shapes, range.clone()), range });
            start = at;
        }
    }
    found
}

fn begins(
    text: &Text,
    quoted: &[bool],
    annotations: &Annotations,
    shapes: &[Shape],
    at: usize,
    fineness: Fineness,
) -> bool {
    if text.gap(at) >= Whitespace::Break {
        return true;
    }
    let (Some(before), Some(token)) = (text.tokens.get(at - 1), text.tokens.get(at)) else { return true };
    let shape = |index: usize| shapes.get(index).copied().unwrap_or(Shape::Edge);
    let spaced = token.gap != Whitespace::None;
    let stopped = match shape(at - 1) {
        Shape::Stop => spaced && !is_abbreviation(text, shapes, at - 1),
        Shape::Question => spaced,
        _ => false,
    };
    let quoted = quoted.get(at) != quoted.get(at - 1);
    let styled = spaced
        && (formatting_changes(before, token) || before.link != token.link)
        && !before.style.has(TextStyle::SUPERSCRIPT);
    if stopped || quoted || styled {
        return true;
    }
    if fineness == Fineness::Sentences {
        return false;
    }
    matches!(shape(at - 1), Shape::Comma | Shape::Semicolon | Shape::CloseRound | Shape::CloseSquare)
        || shape(at - 1) == Shape::Colon && spaced
        || shape(at - 1) == Shape::Dash && spaced
        || matches!(shape(at), Shape::OpenRound | Shape::OpenSquare)
        || annotations.at(at) != annotations.at(at - 1)
}

/// Returns whether the full stop at `stop` shortens a word and ends no sentence.
fn is_abbreviation(text: &Text, shapes: &[Shape], stop: usize) -> bool {
    let before = stop.checked_sub(1).and_then(|before| shapes.get(before)).copied().unwrap_or(Shape::Edge);
    let traits = stop.checked_sub(1).map(|before| text.traits(before)).unwrap_or_default();
    let next = shapes.get(stop + 1).copied().unwrap_or(Shape::Edge);
    before == Shape::Initial
        || stop > 0 && holds(words::SHORT, text.low(stop - 1))
        || next == Shape::Lower
        || next.is_sign() && !matches!(next, Shape::OpenRound | Shape::OpenSquare | Shape::Quote)
        || traits.has(Traits::SHORTENED.or(Traits::EDITOR).or(Traits::VOLUME).or(Traits::ISSUE))
            && before.is_word()
        || traits.has(Traits::PAGES) && before.is_word()
}

fn facts(text: &Text, shapes: &[Shape], range: Range<usize>) -> Vec<u8> {
    let mut facts = Vec::new();
    let (mut word_count, mut lower, mut commas, mut initials, mut capitals, mut numbers) = (0, 0, 0, 0, 0, 0);
    let (mut italic, mut free, mut all) = (0, 0, Traits::default());
    let (mut ranged, mut joined, mut mixed) = (false, false, false);
    for index in range.clone() {
        let shape = shapes.get(index).copied().unwrap_or(Shape::Edge);
        let traits = text.traits(index);
        word_count += usize::from(shape.is_word());
        lower += usize::from(shape == Shape::Lower);
        capitals += usize::from(matches!(shape, Shape::Capital | Shape::ShortCapital));
        commas += usize::from(shape == Shape::Comma);
        initials += usize::from(matches!(shape, Shape::Initial | Shape::Initials));
        numbers += usize::from(matches!(shape, Shape::Digit | Shape::Number | Shape::LongNumber));
        ranged |= shape == Shape::Range;
        mixed |= matches!(shape, Shape::LetterNumber | Shape::NumberLetter);
        joined |= shape == Shape::Ampersand || traits.has(Traits::CONJUNCTION) && shape == Shape::Lower;
        free += usize::from(!shape.is_sign());
        italic += usize::from(
            !shape.is_sign()
                && text.tokens.get(index).is_some_and(|token| token.style.has(TextStyle::ITALIC)),
        );
        all.add(traits);
    }
    let bucket =
        |count: usize, bounds: &[usize]| bounds.iter().take_while(|bound| count >= **bound).count() as u8;
    // 0..8: words
    facts.push(bucket(word_count, &[1, 2, 3, 4, 6, 9, 15]));
    // 8..12: small words
    facts.push(8 + bucket(lower, &[1, 2, 4]));
    // 12..16: commas
    facts.push(12 + bucket(commas, &[1, 2, 4]));
    // 16..19: initials
    facts.push(16 + bucket(initials, &[1, 2]));
    let mut flag = |is: bool, number: u8| {
        if is {
            facts.push(number);
        }
    };
    flag(numbers > 0, 19);
    flag(ranged, 20);
    flag(joined, 21);
    flag(mixed, 22);
    flag(free > 0 && italic == free, 23);
    flag(word_count > 0 && capitals + initials == word_count, 24);
    for (number, which) in (25..).zip(HELD) {
        flag(all.has(which), number);
    }
    facts
}
