//! Finds the acronym of a venue: in brackets, beside a year, or because the vocabulary knows it.

use std::ops::Range;

use super::brackets::Brackets;
use super::text::Text;
use super::token::Whitespace;
use super::traits::Traits;
use crate::strings::trim_end;
use crate::vocabulary::{acronyms, words_of};

/// The tokens of the acronym in the name of a venue.
pub(crate) fn acronym(text: &Text, brackets: &Brackets, range: Range<usize>) -> Option<Range<usize>> {
    beside_year(text, range.clone())
        .filter(|found| found.start == range.start)
        .or_else(|| in_brackets(text, brackets, range.clone()))
        .or_else(|| beside_year(text, range.clone()))
        .or_else(|| in_front(text, range.clone()))
        .or_else(|| known(text, range.clone()))
        .or_else(|| in_other_case(text, range.clone()))
        .map(|found| with_body(text, range, found))
}

/// Takes the organisation before an acronym of two letters with it: "ACM MM".
fn with_body(text: &Text, range: Range<usize>, found: Range<usize>) -> Range<usize> {
    let short = found.len() == 1 && text.word(found.start).len() == 2;
    let body = found.start > range.start
        && text.traits(found.start - 1).has(Traits::ORGANISATION)
        && text.gap(found.start) != Whitespace::None;
    if short && body { found.start - 1..found.end } else { found }
}

/// An acronym in brackets: "(VLDB 2022)", "(StarSEM @ NAACL)"; not "(Datasets Track)".
fn in_brackets(text: &Text, brackets: &Brackets, range: Range<usize>) -> Option<Range<usize>> {
    range.clone().filter(|&index| text.sign(index) != Some('{')).find_map(|open| {
        let close = brackets.close(open).filter(|&close| close <= range.end)?;
        let start = (open + 1..close).find(|&index| text.sign(index) != Some('{'))?;
        let found = whole(text, start, close)?;
        let behind = (found.end..close).find(|&index| text.sign(index) != Some('}')).unwrap_or(close);
        let year = behind == close
            || text.traits(behind).has(Traits::ANY_YEAR.or(Traits::DIGIT))
            || text.sign_in(behind, "'’,-");
        let at = text.sign(behind) == Some('@');
        let single = text.is_word(start) && text.traits(start).has(Traits::CAPITAL);
        (year && is_acronym(text, start) || at && single).then_some(found)
    })
}

/// An acronym before a year: "NeurIPS 2021", "BIBM, 2019", "CHI '26", "{ECIR} 2025", "SemEval@ACL 2025".
fn beside_year(text: &Text, range: Range<usize>) -> Option<Range<usize>> {
    range.clone().find_map(|start| {
        if !is_acronym(text, start) {
            return None;
        }
        let found = whole(text, start, range.end)?;
        if text.sign(found.end) == Some('@') {
            return Some(found);
        }
        let next = (found.end..found.end + 3).find(|&index| !text.sign_in(index, "},;('’-–"))?;
        let close = text.gap(next) < Whitespace::Block;
        // "Providence, RI, 2018"
        let place = text.word(start).len() == 2
            && !text.traits(start).has(Traits::KNOWN)
            && start > 1
            && text.sign(start - 1) == Some(',');
        if place {
            return None;
        }
        let short = text.sign_in(next - 1, "'’") && text.word(next).len() == 2;
        (close && (text.traits(next).has(Traits::ANY_YEAR) || short && text.traits(next).has(Traits::DIGIT))
            || text.word(start).as_bytes().last().is_some_and(u8::is_ascii_digit)
                && !text.word(start).contains('-'))
        .then_some(found)
    })
}

/// An acronym before the full name, or alone: "TASLP, ACM/IEEE Transactions on …"
fn in_front(text: &Text, range: Range<usize>) -> Option<Range<usize>> {
    // "Proc. ICSC", "Findings of UST"
    let leads = |index: &usize| {
        matches!(text.low(*index), "proc" | "proceedings" | "findings" | "of" | "the")
            || !text.is_word(*index)
    };
    let start = range.clone().find(|index| !leads(index))?;
    let comma = text.sign_in(start + 1, ",:");
    let alone = start + 1 == range.end;
    let upper = text.traits(start).has(Traits::UPPER) && text.word(start).chars().count() <= 10;
    (is_acronym(text, start) && (comma && start + 3 < range.end && upper || alone && upper))
        .then_some(start..start + 1)
}

fn known(text: &Text, range: Range<usize>) -> Option<Range<usize>> {
    range
        .clone()
        .find(|&index| {
            text.traits(index).has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL))
                && text.word(index).chars().count() >= 3
        })
        .and_then(|index| whole(text, index, range.end))
}

/// The acronym of a known venue in capitals and small letters of another kind, with nothing but a year beside it: "Neurips 2020".
fn in_other_case(text: &Text, range: Range<usize>) -> Option<Range<usize>> {
    let mut words = range.filter(|&index| text.is_word(index) && !text.traits(index).has(Traits::ANY_YEAR));
    let (first, more) = (words.next()?, words.next());
    let is_known = || words_of(acronyms::KNOWN).any(|known| known.eq_ignore_ascii_case(text.word(first)));
    (more.is_none() && is_known()).then_some(first..first + 1)
}

/// An acronym with others that signs join to it: "ESEC/FSE", "LLM+KG".
fn whole(text: &Text, start: usize, end: usize) -> Option<Range<usize>> {
    if !text.is_word(start) {
        return None;
    }
    let mut stop = start + 1;
    while stop + 1 < end
        && text.sign_in(stop, "/+&")
        && text.gap(stop) == Whitespace::None
        && text.gap(stop + 1) == Whitespace::None
        && text.is_word(stop + 1)
    {
        stop += 2;
    }
    Some(start..stop)
}

fn is_acronym(text: &Text, index: usize) -> bool {
    let traits = text.traits(index);
    let word = text.word(index);
    let letters = trim_end(word, |c| c.is_ascii_digit());
    let joined = (2..=4).contains(&(word.len() - letters.len()))
        && letters.len() >= 2
        && letters.chars().all(|c| c.is_ascii_uppercase());
    let form = traits.has(Traits::ACRONYM_LIKE) || joined;
    text.is_word(index)
        && (traits.has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL)) || form && word.chars().count() >= 2)
        && !traits.has(Traits::ORGANISATION.or(Traits::PREPRINT))
        && !is_roman(word)
}

fn is_roman(word: &str) -> bool {
    word.len() <= 5 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))
}

/// The acronym without a year at its end: "ACL2023" is "ACL".
pub(crate) fn without_year(written: &str) -> &str {
    let letters = trim_end(written, |c| c.is_ascii_digit());
    let digits = written.len() - letters.len();
    let bare = if matches!(digits, 2 | 4) && letters.len() >= 2 { letters } else { written };
    trim_end(bare, |c| matches!(c, '-' | '\'' | '’'))
}
