//! Finds the year and month of an entry: after the authors, in the venue, standing alone, or in the heading.

use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::brackets::Brackets;
use super::roles::{Role, Roles};
use super::text::Text;
use super::token::Whitespace;
use super::traits::Traits;
use super::year::year;
use crate::strings::{number, trim_end};
use crate::vocabulary::months;
use offprint_model::{Month, PartialDate};

/// The date of the entry. `heading` is the year of the section, for entries without one.
pub(crate) fn date(
    text: &Text,
    brackets: &Brackets,
    annotations: &Annotations,
    roles: &Roles,
    venue: Option<Range<usize>>,
    heading: Option<u16>,
) -> PartialDate {
    let venue = venue.unwrap_or(0..0);
    let alone =
        |index: &usize| annotations.at(*index) == Some(Annotation::Date) && roles.at(*index) != Role::Title;
    let shallow = |index: &usize| {
        brackets.depth(*index) == 0 || brackets.depth(*index - 1) == 0 || brackets.depth(*index + 1) == 0
    };
    let rest = |index: &usize| {
        matches!(
            roles.at(*index),
            Role::Unassigned | Role::VenueSuffix | Role::VenuePrefix | Role::Status | Role::Venue
        ) && !brackets.quotes.iter().any(|quote| quote.contains(index))
    };
    let all = 0..text.len();
    // "(2019) A title", "Lee, A. (2019). A title": whatever the year of the proceedings
    let first = |index: &usize| {
        let open = index.wrapping_sub(1);
        text.sign(open) == Some('(')
            && text.sign(index + 1) == Some(')')
            && (open == 0 || roles.at(open - 1) == Role::Author)
    };
    let found = all
        .clone()
        .filter(alone)
        .filter(first)
        .find_map(|index| plain_year(text, index))
        .or_else(|| venue.clone().find_map(|index| plain_year(text, index)))
        .or_else(|| all.clone().filter(alone).filter(shallow).find_map(|index| plain_year(text, index)))
        .or_else(|| all.clone().filter(rest).filter(shallow).find_map(|index| plain_year(text, index)))
        .or_else(|| {
            all.clone().filter(|index| alone(index) || rest(index)).find_map(|index| plain_year(text, index))
        })
        .or_else(|| all.clone().filter(rest).find_map(|index| short_year(text, index)));
    let month = all
        .filter(|index| alone(index) && brackets.depth(*index) <= 1)
        .find(|&index| text.traits(index).has(Traits::MONTH))
        .and_then(|index| month(text, index));
    PartialDate { year: found.or(heading), month, day: None }
}

fn month(text: &Text, index: usize) -> Option<Month> {
    let named = text.traits(index).has(Traits::MONTH);
    named.then(|| months::month(text.low(index)).and_then(Month::new)).flatten()
}

/// The year of "2020", or at the end of "ACL2023".
fn plain_year(text: &Text, index: usize) -> Option<u16> {
    let word = text.word(index);
    if text.traits(index).has(Traits::YEAR) {
        // not "2018–2020" or "1.2018"
        return year(word);
    }
    if text.is_word(index) && word.len() > 4 && word.is_char_boundary(word.len() - 4) {
        let (letters, digits) = word.split_at(word.len() - 4);
        let letters = trim_end(letters, |c| c == '-');
        let joined = letters.len() >= 2
            && letters.chars().all(|c| c.is_alphabetic() || c == '-')
            && text.traits(index).has(Traits::CAPITAL);
        return if joined { year(digits) } else { None };
    }
    None
}

/// The year of two digits: "'26", "CVPR'23".
fn short_year(text: &Text, index: usize) -> Option<u16> {
    let quoted = index > 0 && text.sign_in(index - 1, "'’‘`") && text.gap(index) == Whitespace::None;
    let joined = text.is_word(index) && text.traits(index).has(Traits::ACRONYM_LIKE.or(Traits::UPPER));
    let digits = if quoted {
        text.word(index)
    } else {
        text.word(index).get(text.word(index).len().checked_sub(2)?..).filter(|_| joined)?
    };
    if digits.len() != 2 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let short = u16::try_from(number(digits)?).ok()?;
    Some(if short < 60 { 2000 + short } else { 1900 + short })
}

/// Returns whether `date` holds all that the token says.
pub(crate) fn is_shown(text: &Text, index: usize, date: PartialDate) -> bool {
    let (month, year) = (month(text, index), plain_year(text, index).or_else(|| short_year(text, index)));
    // one word may be both: "2021年3月"
    text.sign(index).is_some()
        || (month.is_some() || year.is_some())
            && (month.is_none() || month == date.month)
            && (year.is_none() || year == date.year)
}
