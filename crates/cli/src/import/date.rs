//! When something was or will be published.

use super::fields::Fields;

/// Words for months that begin otherwise than in English: German, French, Spanish, Portuguese and Italian.
const OTHER_MONTHS: &[(&str, u8)] = &[
    ("gen", 1),
    ("ene", 1),
    ("jän", 1),
    ("fév", 2),
    ("fev", 2),
    ("mär", 3),
    ("maer", 3),
    ("avr", 4),
    ("abr", 4),
    ("mai", 5),
    ("mag", 5),
    ("giu", 6),
    ("juin", 6),
    ("juil", 7),
    ("lug", 7),
    ("aoû", 8),
    ("ago", 8),
    ("set", 9),
    ("okt", 10),
    ("out", 10),
    ("ott", 10),
    ("dez", 12),
    ("déc", 12),
    ("dic", 12),
];
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/// The keys of `pubstate`, and what they are called.
/// Source: the manual of the package biblatex, §4.9.2.11.
const STATES: &[(&str, &str)] = &[
    ("inpress", "in press"),
    ("inpreparation", "in preparation"),
    ("submitted", "submitted"),
    ("forthcoming", "forthcoming"),
    ("prepublished", "published online"),
];
/// Beginnings of a status in running text.
const STATUS: &[&str] = &[
    "to appear",
    "forthcoming",
    "in press",
    "in print",
    "accepted",
    "submitted",
    "under review",
    "under revision",
    "in review",
    "in preparation",
    "in submission",
    "conditionally accepted",
    "revise and resubmit",
    "r&r",
    "im druck",
    "im erscheinen",
    "à paraître",
    "sous presse",
    "en prensa",
    "soumis",
    "eingereicht",
];

/// A date as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct When {
    /// With four digits.
    pub(super) year: Option<u16>,
    /// 1 to 12.
    pub(super) month: Option<u8>,
    /// 1 to 31.
    pub(super) day: Option<u8>,
    /// How far it is on its way to print: "in press".
    pub(super) status: Option<String>,
}

/// Returns whether `words` begin as a status does.
pub(super) fn is_status(words: &str) -> bool {
    let lower = words.to_lowercase();
    STATUS.iter().any(|status| lower.starts_with(status)) && lower.split_whitespace().count() <= 12
}

/// The date and the status, of the fields `date`, `year`, `month`, `day`, `pubstate`.
pub(super) fn when(fields: &mut Fields) -> When {
    let mut when = When::default();
    if let Some(field) = fields.raw(&["date"]) {
        when = iso(&field.value);
    }
    if let Some(field) = fields.raw(&["year"]) {
        let value = super::tex::read(&field.value).0.plain();
        let found = year(&value);
        when.year = when.year.or(found);
        if is_status(&value) {
            when.status = Some(value);
        } else if found.is_none()
            && !matches!(value.to_lowercase().trim_matches('.'), "n.d" | "nd" | "undated")
        {
            fields.say(field.line, format!("{}: is no year: {value}", fields.entry.name()));
        }
    }
    if let Some(field) = fields.raw(&["month"]) {
        let value = super::tex::read(&field.value).0.plain();
        let (month, day) = month(&value);
        when.month = when.month.or(month);
        when.day = when.day.or(day);
        if month.is_none() {
            fields.say(field.line, format!("{}: is no month: {value}", fields.entry.name()));
        }
    }
    let day = fields.text(&["day"]).and_then(|day| day.parse().ok());
    when.day = when.day.or(day).filter(|day| (1..=31).contains(day) && when.month.is_some());
    if let Some(state) = fields.text(&["pubstate", "status"]) {
        let known = STATES.iter().find(|(key, _)| state.eq_ignore_ascii_case(key));
        when.status = Some(known.map_or(state, |(_, words)| (*words).to_owned()));
    }
    when
}

/// "2020-05-12", the first of "2020-05/2020-06", "2020~".
fn iso(value: &str) -> When {
    let first = value
        .trim_matches(|c: char| matches!(c, '{' | '}') || c.is_whitespace())
        .split('/')
        .next()
        .unwrap_or_default();
    let mut parts = first.split(['-', 'T']);
    let number = |part: Option<&str>| part?.trim_end_matches(['~', '?', '%']).parse::<u8>().ok();
    let found = year(parts.next().unwrap_or_default());
    let month = number(parts.next()).filter(|month| (1..=12).contains(month));
    let day = number(parts.next()).filter(|day| (1..=31).contains(day));
    if found.is_none() {
        return When { year: year(first), ..When::default() };
    }
    When { year: found, month, day, status: None }
}

/// The first number of four digits that may be a year.
fn year(text: &str) -> Option<u16> {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.filter_map(|digits| digits.parse().ok()).find(|year| (1400..=2200).contains(year))
}

/// "May", "5", "12 May", "5~12", "March--April": the first month, and the day if there is one only.
fn month(text: &str) -> (Option<u8>, Option<u8>) {
    let lower = text.to_lowercase();
    let words = || lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let named = words().find_map(|word| {
        let english = (1..).zip(MONTHS).find(|(_, month)| word.starts_with(month));
        let other = OTHER_MONTHS.iter().find(|(month, _)| word.starts_with(month));
        other.map(|(_, number)| *number).or(english.map(|(number, _)| number))
    });
    let digits = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<u8>().ok();
    let mut numbers = words().filter_map(digits);
    let month = named.or_else(|| numbers.next().filter(|month| (1..=12).contains(month)));
    let day = numbers.next().filter(|_| numbers.next().is_none());
    (month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_every_usual_form() {
        for (text, expected) in [
            ("jan", (Some(1), None)),
            ("Sept.", (Some(9), None)),
            ("05", (Some(5), None)),
            ("5 12", (Some(5), Some(12))),
            ("12 May", (Some(5), Some(12))),
            ("June 3–5", (Some(6), None)),
            ("March–April", (Some(3), None)),
            ("Dezember", (Some(12), None)),
            ("mai", (Some(5), None)),
            ("Spring", (None, None)),
        ] {
            assert_eq!(month(text), expected, "{text}");
        }
        for (text, expected) in [
            ("2020-05-12", (Some(2020), Some(5), Some(12))),
            ("2019-12/2020-01", (Some(2019), Some(12), None)),
            ("1999~", (Some(1999), None, None)),
            ("2020-21", (Some(2020), None, None)),
            ("199X", (None, None, None)),
            ("12345678-1", (None, None, None)),
        ] {
            let When { year, month, day, .. } = iso(text);
            assert_eq!((year, month, day), expected, "{text}");
        }
        assert_eq!(year("2020a"), Some(2020));
        assert_eq!(year("c. 1998/99"), Some(1998));
    }
}
