//! The date of an entry whose tokens are labelled: "2020 Mar 5", "05/2021", "(2012, September)".

use offprint_model::Gathered;
use std::ops::Range;

use offprint_model::{Month, PartialDate};

use super::fields::fields;
use super::sequence::Label;
use super::text::Text;
use super::token::Whitespace;
use super::traits::Traits;
use super::year::year;
use crate::strings::{number, trim_end};
use crate::vocabulary::months;

/// The year, month and day that the labels tell. The days of a conference, "July 3–5", are no date of a
/// paper, and neither is their month.
pub(crate) fn labelled_date(text: &Text, labels: &[Label]) -> PartialDate {
    let dates: Vec<PartialDate> =
        fields(labels, Label::Date).into_iter().filter_map(|range| date(text, range)).gathered();
    let year = dates.iter().find(|date| date.year.is_some());
    let mut found = year.copied().unwrap_or_default();
    if found.month.is_none()
        && let Some(other) = dates
            .iter()
            .find(|date| date.month.is_some() && date.year.is_none_or(|year| Some(year) == found.year))
    {
        (found.month, found.day) = (other.month, other.day);
    }
    found
}

/// A part of a date, as a number or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year(u16),
    Month(u8),
    /// A number that may be a day or a month.
    Small(u8),
    /// A dash between two parts.
    To,
}

fn date(text: &Text, range: Range<usize>) -> Option<PartialDate> {
    let parts: Vec<Part> = range.flat_map(|index| parts(text, index)).gathered();
    let year = parts.iter().find_map(|part| match part {
        Part::Year(year) => Some(*year),
        _ => None,
    });
    let named = parts.iter().position(|part| matches!(part, Part::Month(_)));
    let small: Vec<u8> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Small(number) => Some(*number),
            _ => None,
        })
        .gathered();
    let ranged = parts.windows(3).any(|window| {
        matches!(
            window,
            [Part::Small(_), Part::To, Part::Small(_) | Part::Month(_)]
                | [Part::Month(_), Part::To, Part::Small(_)]
        )
    });
    let (month, day) = match (named.and_then(|at| parts.get(at)), small.as_slice()) {
        _ if ranged && named.is_some() => (None, None),
        (Some(Part::Month(month)), [day]) if (1..=31).contains(day) => (Some(*month), Some(*day)),
        (Some(Part::Month(month)), _) => (Some(*month), None),
        // "05/2021", "2021.5"
        (_, [month]) if (1..=12).contains(month) && year.is_some() => (Some(*month), None),
        // "2021-05-03": the year first; "3.5.2021": the day first, unless it can only be the other way
        (_, [one, other]) if year.is_some() => match parts.first() {
            Some(Part::Year(_)) if *one <= 12 && *other <= 31 => (Some(*one), Some(*other)),
            _ if *other > 12 && *one <= 12 && *other <= 31 => (Some(*one), Some(*other)),
            // "03/05/2021" may be either
            _ if *other <= 12 && (*one > 12 || parts.contains(&Part::To)) && *one <= 31 => {
                (Some(*other), Some(*one))
            }
            _ => (None, None),
        },
        _ => (None, None),
    };
    let month = month.and_then(Month::new);
    (year.is_some() || month.is_some()).then_some(PartialDate {
        year,
        month,
        day: day.filter(|_| month.is_some()),
    })
}

/// The parts of a date in one token, which may hold several: "2021-05-03".
fn parts(text: &Text, index: usize) -> Vec<Part> {
    let word = text.word(index);
    if text.sign_in(index, "-–—") {
        return vec![Part::To];
    }
    if text.sign(index) == Some('.')
        && text.gap(index + 1) == Whitespace::None
        && text.traits(index + 1).has(Traits::DIGIT)
    {
        return vec![Part::To];
    }
    let bare = trim_end(word, |c| matches!(c, '年' | '년' | '月' | '월' | '日' | '일'));
    if let Some(month) =
        months::month(text.low(index)).filter(|_| !bare.bytes().all(|byte| byte.is_ascii_digit()))
    {
        let year = bare.get(..4).and_then(year).map(Part::Year);
        return year.into_iter().chain([Part::Month(month)]).gathered();
    }
    // "Nov-Dec"
    let ends: Vec<u8> = text.low(index).split(['-', '–', '/']).filter_map(months::month).gathered();
    if let [first, .., last] = ends.as_slice() {
        return vec![Part::Month(*first), Part::To, Part::Month(*last)];
    }
    let mut found = Vec::new();
    for (at, part) in bare.split(['-', '–', '.', '/', '年', '년', '月', '월']).enumerate() {
        if at > 0 {
            found.push(Part::To);
        }
        // "2020a", "3rd"
        let digits = trim_end(part, char::is_alphabetic);
        match year(digits) {
            Some(year) => found.push(Part::Year(year)),
            None if digits.len() <= 2 => {
                found.extend(number(digits).and_then(|number| u8::try_from(number).ok()).map(Part::Small));
            }
            None => {}
        }
    }
    if word.ends_with(['月', '월'])
        && let Some(Part::Small(month)) = found.last().copied()
    {
        found.pop();
        found.push(Part::Month(month));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::Inline;

    #[track_caller]
    fn assert_date(written: &str, expected: (Option<u16>, Option<u8>, Option<u8>)) {
        let content = [Inline::Text(written.into())];
        let text = Text::new(&[content]);
        let found = date(&text, 0..text.len()).unwrap_or_default();
        assert_eq!((found.year, found.month.map(Month::number), found.day), expected, "{written}");
    }

    #[test]
    fn dates_are_read_in_any_usual_order() {
        assert_date("2020 Mar 5", (Some(2020), Some(3), Some(5)));
        assert_date("March 5, 2020", (Some(2020), Some(3), Some(5)));
        assert_date("5 mars 2020", (Some(2020), Some(3), Some(5)));
        assert_date("2012, September", (Some(2012), Some(9), None));
        assert_date("Sept. 2012", (Some(2012), Some(9), None));
        assert_date("05/2021", (Some(2021), Some(5), None));
        assert_date("2021.5", (Some(2021), Some(5), None));
        assert_date("2021-05-03", (Some(2021), Some(5), Some(3)));
        assert_date("15.5.2021", (Some(2021), Some(5), Some(15)));
        assert_date("2021年3月", (Some(2021), Some(3), None));
        assert_date("2020a", (Some(2020), None, None));
        assert_date("2019 Nov-Dec", (Some(2019), Some(11), None));
    }

    #[test]
    fn days_of_a_conference_and_doubtful_dates_name_no_month() {
        assert_date("July 3–5, 2020", (Some(2020), None, None));
        assert_date("3–5 July 2020", (Some(2020), None, None));
        assert_date("30 May - 2 June 2020", (Some(2020), None, None));
    }
}
