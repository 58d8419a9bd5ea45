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
    let mut end = range.end;
    while end > start + 1 && text.sign_in(end - 1, ",.;:-–\"”，：；") && !abbreviates(text, end - 1)
        || end > start + 2 && is_page(text, end - 1) && text.traits(end + 1).has(Traits::DIGIT)
    {
        end -= 1;
    }
    end = before_remark(text, brackets, start..end);
    end = before_editors(text, start..end);
    end = before_publisher(text, start..end);
    end = before_place(text, start..end);
    end = before_volume(text, start..end);
    end = before_awards(text, brackets, annotations, start..end);
    if start >= end || (start..end).all(|index| !text.is_word(index)) {
        return None;
    }
    while text.traits(end).has(Traits::DIGIT) && matches!(text.low(end - 1), "patent" | "patents" | "no") {
        end += 1;
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

/// Where the name ends when only volume, pages and dates follow: "J. Appl. Math. 12(3): 1-9 (2020)".
fn before_volume(text: &Text, range: Range<usize>) -> usize {
    let numbered = range.clone().any(|index| {
        text.traits(index).has(Traits::PREPRINT) || matches!(text.low(index), "patent" | "patents")
    });
    let counts = |index: usize| {
        let traits = text.traits(index);
        let word = text.is_word(index)
            && !traits.has(Traits::MONTH.or(Traits::YEAR))
            && !is_page(text, index)
            && (!traits.has(Traits::VENUE_SUFFIX) || traits.has(Traits::INITIAL));
        !word
    };
    let volume = (range.start + 1..range.end).find(|&index| {
        let traits = text.traits(index);
        let number = traits.has(Traits::DIGIT) && !traits.has(Traits::ANY_YEAR);
        let named = traits.has(Traits::VENUE_SUFFIX) && !traits.has(Traits::INITIAL) && text.is_word(index);
        let dated = (traits.has(Traits::YEAR) && text.sign(index - 1) == Some('.')
            || traits.has(Traits::MONTH))
            && text.sign(index - 1).is_some();
        (number || named || dated) && (index..range.end).all(counts)
    });
    match volume.filter(|_| !numbered) {
        Some(mut at) => {
            while at > range.start + 1 && text.sign_in(at - 1, ",(:;.-，") && !abbreviates(text, at - 1) {
                at -= 1;
            }
            at
        }
        None => range.end,
    }
}

/// Returns whether it is the "S." of pages or the "H." of an issue, in German.
fn is_page(text: &Text, index: usize) -> bool {
    matches!(text.word(index), "S" | "H")
}

/// Where the name ends when a remark follows: "J. Appl. Math. (an earlier version appeared in …)".
fn before_remark(text: &Text, brackets: &Brackets, range: Range<usize>) -> usize {
    let remark =
        |index: usize| matches!(text.low(index), "version" | "earlier" | "previously" | "preliminary");
    (range.start + 1..range.end)
        .find(|&open| {
            brackets.close(open).is_some_and(|close| close < range.end && (open..close).any(remark))
        })
        .unwrap_or(range.end)
}

/// Where the name ends when awards or a status follow: "(NeurIPS 2020) (Spotlight)".
fn before_awards(text: &Text, brackets: &Brackets, annotations: &Annotations, range: Range<usize>) -> usize {
    let annotated =
        |index: usize| matches!(annotations.at(index), Some(Annotation::Award | Annotation::Status(_)));
    let mut end = range.end;
    while end > range.start + 1 {
        let open = (range.start + 1..end).find(|&open| brackets.close(open) == Some(end - 1));
        let bracket = open.filter(|&open| {
            (open..end).any(annotated)
                && (open..end).all(|index| annotated(index) || text.sign(index).is_some())
        });
        match bracket {
            Some(open) => end = open,
            None if annotated(end - 1) || text.sign_in(end - 1, ",;:-–") => end -= 1,
            None => break,
        }
    }
    if end > range.start + 1 { end } else { range.end }
}

/// Where the name ends when its editors follow: "A Handbook, ed. by Ann Lee".
fn before_editors(text: &Text, range: Range<usize>) -> usize {
    (range.start + 1..range.end)
        .find(|&index| text.sign_in(index, ",(") && text.edits(index + 1))
        .unwrap_or(range.end)
}

/// Where the name of a book ends when town and publisher follow: "A Handbook. Bremen: Halm 2017".
fn before_publisher(text: &Text, range: Range<usize>) -> usize {
    let capital = |index: &usize| text.is_word(*index) && text.traits(*index).has(Traits::CAPITAL);
    let publisher = |stop: &usize| {
        let town = (stop + 1..stop + 4).take_while(capital).count();
        let colon = stop + 1 + town;
        let boundary = text.traits(stop - 1).has(Traits::SHORTENED.or(Traits::JOURNAL));
        text.sign_in(*stop, ".,")
            && !boundary
            && text.word(stop - 1).chars().count() > 3
            && town > 0
            && text.sign(colon) == Some(':')
            && capital(&(colon + 1))
            && (colon..range.end + 3).any(|index| text.traits(index).has(Traits::YEAR))
    };
    (range.start + 1..range.end).find(publisher).unwrap_or(range.end)
}

/// Where the name ends when place and days follow: "…, {ECIR} 2025, Lucca, Italy, April 6-10".
fn before_place(text: &Text, range: Range<usize>) -> usize {
    let comma = (range.start + 1..range.end).find(|&index| {
        let before = text.traits(index - 1).has(Traits::ANY_YEAR) || text.sign_in(index - 1, "})");
        text.sign(index) == Some(',') && before
    });
    let Some(comma) = comma else { return range.end };
    let rest = comma + 1..range.end;
    let days = rest.clone().any(|index| text.traits(index).has(Traits::MONTH));
    let names = rest.clone().any(|index| {
        let traits = text.traits(index);
        traits.has(Traits::VENUE.or(Traits::WORKSHOP).or(Traits::JOURNAL).or(Traits::ACRONYM_LIKE))
            && !traits.has(Traits::INITIAL)
            && !matches!(text.low(index), "proceedings" | "i" | "ii" | "iii" | "iv" | "usa" | "uk")
    });
    let year = rest.len() == 1;
    if (days || !names) && !year { comma } else { range.end }
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

fn abbreviates(text: &Text, stop: usize) -> bool {
    text.sign(stop) == Some('.') && stop > 0 && text.traits(stop - 1).has(Traits::JOURNAL)
}

/// Volume, pages, place and publisher after the name.
fn suffix(text: &Text, annotations: &Annotations, roles: &mut Roles, from: usize) -> String {
    let mut at = from;
    while text.sign_in(at, ",.:;-–\"”") && text.gap(at) < Whitespace::Break {
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
    if matches!(words.as_slice(), [first, "of", ..] if first.eq_ignore_ascii_case("proceedings")) {
        words.drain(..2);
    }
    if words.first().is_some_and(|word| word.eq_ignore_ascii_case("the")) {
        words.remove(0);
    }
    let short = words.join(" ");
    let short = trim(&short, |c| matches!(c, ',' | '.' | ':' | ';' | '-' | ' '));
    if short.is_empty() { name.to_owned() } else { short.to_owned() }
}
