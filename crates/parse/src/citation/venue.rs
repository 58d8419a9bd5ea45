//! Reads the venue of an entry: its prefix, name, suffix and acronym.

use std::ops::Range;

use super::acronym::{acronym, without_year};
use super::annotations::{Annotation, Annotations};
use super::brackets::Brackets;
use super::roles::{Role, Roles};
use super::text::Text;
use super::token::Whitespace;
use super::traits::Traits;
use crate::strings::{trim, without};
use crate::vocabulary::{holds, venues::PREFIXES};
use offprint_model::Venue;

/// Words that may stand before a venue's name.
const PREFIX_WORDS: &str = "\
    accepted actes appeared appears at de des du for für in la of on presented proc proceedings \
    publication published submitted the to under review dans der";

/// The venue that a reading found in `range`, with the tokens of its name. Sets the roles of all tokens it
/// uses.
pub(crate) fn venue(
    text: &Text,
    brackets: &Brackets,
    annotations: &Annotations,
    roles: &mut Roles,
    range: Range<usize>,
) -> Option<(Venue, Range<usize>)> {
    let prefix = prefix(text, roles, &range);
    let mut start = prefix.end.max(range.start);
    // "(Forthcoming, ABC)"
    while matches!(annotations.at(start), Some(Annotation::Status(_)))
        || start > range.start && text.sign(start) == Some(',')
    {
        start += 1;
    }
    let end = range.end;
    if start >= end || (start..end).all(|index| !text.is_word(index)) {
        return None;
    }
    roles.set(start..end, Role::Venue);
    roles.set(prefix.clone(), Role::VenuePrefix);
    let suffix = suffix(text, annotations, roles, end);
    let short_form =
        acronym(text, brackets, start..end).or_else(|| later_acronym(text, brackets, roles, end));
    let name = unbraced(text.slice(start..end));
    let acronym = short_form
        .clone()
        .map(|range| without_year(text.slice(range)).to_owned())
        .filter(|acronym| !acronym.is_empty());
    let of_conference = short_form.is_some_and(|at| is_hosted(text, start..end, at.start));
    let short = match &acronym {
        Some(acronym) if of_conference => [acronym.as_str(), " Workshop"].concat(),
        Some(acronym) => acronym.clone(),
        None => without_number(&name),
    };
    let venue = Venue { name, acronym, short, prefix: text.slice(prefix).to_owned(), suffix };
    Some((venue, start..end))
}

/// The words before the name: "In Proceedings of the".
fn prefix(text: &Text, roles: &Roles, range: &Range<usize>) -> Range<usize> {
    let mut start = range.start;
    while start > 0
        && roles.at(start - 1) == Role::Unassigned
        && holds(PREFIX_WORDS, text.low(start - 1))
        && text.gap(start) < Whitespace::Block
    {
        start -= 1;
    }
    if start > 1
        && text.sign(start - 1) == Some(':')
        && roles.at(start - 2) == Role::Unassigned
        && holds(PREFIXES, text.low(start - 2))
    {
        start -= 2;
    }
    // "Submitted to", "R&R at the"
    while start > 0 && roles.at(start - 1) == Role::Status && text.gap(start) < Whitespace::Break {
        start -= 1;
    }
    let mut end = range.start;
    let preposition = |index: usize| {
        matches!(text.low(index), "in" | "at" | "on" | "to")
            || matches!(text.word(index), "En" | "Dans" | "Em")
    };
    let mut has_prefix = (start..end).any(|index| preposition(index) || roles.at(index) == Role::Status);
    while end < range.end && preposition(end) && text.is_word(end) {
        end += 1;
        has_prefix = true;
    }
    // "In Proceedings of the", but the name of a journal may be "Proceedings of the …"
    // and "Proc. ICSC"
    let short = text.low(end) == "proc"
        && text.sign(end + 1) == Some('.')
        && text.traits(end + 2).has(Traits::ACRONYM_LIKE.or(Traits::KNOWN))
        && !text.traits(end + 2).has(Traits::ORGANISATION);
    if (has_prefix || short) && matches!(text.low(end), "proceedings" | "proc") {
        let mut behind = end + 1;
        while behind < range.end
            && (matches!(text.low(behind), "of" | "the") || text.sign(behind) == Some('.'))
        {
            behind += 1;
        }
        let endowment = (behind..range.end).any(|index| {
            matches!(
                text.low(index),
                "endowment" | "endow" | "academy" | "society" | "programming" | "institution"
            )
        });
        if (behind + 1 < range.end || short && behind < range.end)
            && !endowment
            && !matches!(text.low(behind), "on")
        {
            end = behind;
        }
    }
    if end > range.start || has_prefix {
        while end < range.end && text.low(end) == "the" {
            end += 1;
        }
    }
    start..end
}

/// Volume, pages, place and publisher after the name.
fn suffix(text: &Text, annotations: &Annotations, roles: &mut Roles, from: usize) -> String {
    let mut at = from;
    while text.sign_in(at, ",.:;-–\"”»」』》") && text.gap(at) < Whitespace::Break {
        at += 1;
    }
    let start = at;
    while at < text.len()
        && matches!(roles.at(at), Role::Unassigned | Role::Date)
        && text.gap(at) < Whitespace::Break
        && !starts_remark(text, at, start)
    {
        at += 1;
    }
    while at > start && (annotations.at(at - 1) == Some(Annotation::Date) || text.sign_in(at - 1, ",.;:-–(["))
    {
        at -= 1;
    }
    let words = (start..at).filter(|&index| text.is_word(index)).count();
    if words > 24 || at <= start || (start..at).all(|index| text.sign(index).is_some()) {
        return String::new();
    }
    roles.set(start..at, Role::VenueSuffix);
    text.slice(start..at).to_owned()
}

/// Returns whether a note of its own begins at `at`: a bracket after the suffix, or a new sentence.
fn starts_remark(text: &Text, at: usize, start: usize) -> bool {
    let remark = text.sign_in(at, "([（")
        && at > start
        && text.gap(at) != Whitespace::None
        && !text.traits(at + 1).has(Traits::DIGIT.or(Traits::VENUE_SUFFIX));
    let sentence = text.traits(at).has(Traits::SENTENCE) && !text.traits(at).has(Traits::INITIAL);
    remark || sentence
}

/// An acronym in brackets somewhere after the name: "(ICML 2026)".
fn later_acronym(text: &Text, brackets: &Brackets, roles: &Roles, from: usize) -> Option<Range<usize>> {
    (from..text.len())
        .filter(|&open| {
            text.sign_in(open, "([（")
                && matches!(roles.at(open), Role::Unassigned | Role::VenueSuffix | Role::Award)
        })
        .find_map(|open| {
            let close = brackets.close(open)?;
            (close - open <= 12).then_some(())?;
            let first = text.traits(open + 1);
            let year = (open + 1..close).any(|index| text.traits(index).has(Traits::YEAR));
            (first.has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL))
                || first.has(Traits::ACRONYM_LIKE)
                    && (year && text.ends_part(open + 2)
                        || text.traits(open + 2).has(Traits::YEAR)
                        || close == open + 2))
                .then(|| acronym(text, brackets, open..close + 1))?
        })
}

/// Returns whether the acronym is that of the conference that hosted a workshop.
fn is_hosted(text: &Text, range: Range<usize>, acronym: usize) -> bool {
    let Some(workshop) = range.clone().find(|&index| text.traits(index).has(Traits::WORKSHOP)) else {
        return false;
    };
    let hosted = |index: usize| {
        matches!(text.low(index), "at" | "with" | "of" | "bei" | "à") || text.sign(index) == Some('@')
    };
    if acronym < workshop {
        return range.start <= acronym && !text.word(acronym).ends_with('W');
    }
    (workshop..acronym).any(|index| hosted(index) && text.low(index) != "of")
}

/// The name without the braces of BibTeX.
fn unbraced(name: &str) -> String {
    without(name, |c| matches!(c, '{' | '}'))
}

/// The name without ordinal, year and "Proceedings of the": the same for all years.
fn without_number(name: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    for word in name.split_whitespace() {
        let bare = trim(word, |c| !c.is_alphanumeric());
        let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
        let ordinal = digits > 0 && digits <= 3 && bare.len() > digits && bare.len() <= digits + 4;
        let year = digits == 4 && bare.len() == 4;
        if !ordinal && !year {
            words.push(word);
        }
    }
    let mut words = words.as_slice();
    if let [first, "of", rest @ ..] = words
        && first.eq_ignore_ascii_case("proceedings")
    {
        words = rest;
    }
    if let [first, rest @ ..] = words
        && first.eq_ignore_ascii_case("the")
    {
        words = rest;
    }
    let short = words.join(" ");
    let short = trim(&short, |c| matches!(c, ',' | '.' | ':' | ';' | '-' | ' '));
    if short.is_empty() { name.to_owned() } else { short.to_owned() }
}
