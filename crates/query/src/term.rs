//! Parsing what visitors type into the search box.
//!
//! All terms must match, in any order. A word matches where a word of the text begins with it:
//! "net" finds "Networks", and "ImageNet" by its capital, but not "Planet"; in scripts without
//! spaces it matches anywhere. Quotes ask for whole words in sequence; while the closing quote is
//! missing, the last word may be incomplete. Words joined by other punctuation ("R&R", "10.1145/33")
//! are searched in sequence too. `author:`, `venue:` and `year:` search only that field.

use super::{fold, letter, year_range::YearRange};

/// One condition of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// The folded text contains one of these.
    Text(Reach, Vec<String>),
    /// The year lies in the range; `None` matches nothing.
    Year(Option<YearRange>),
}

impl Term {
    /// Whether everything that matches `other` matches this term, too: a text that contains a word
    /// contains its beginning.
    pub(super) fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(reach, needles), Self::Text(other_reach, longer)) => {
                let held = |longer: &String| needles.iter().any(|needle| longer.contains(needle));
                (*reach == Reach::Everything || reach == other_reach) && longer.iter().all(held)
            }
            _ => self == other,
        }
    }
}

/// Which part of a publication a term searches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The authors' names.
    Authors,
    /// The venue.
    Venue,
    /// Everything; as the part that a text is, what is neither of the above.
    Everything,
}

/// Parses a search; words without letters are no terms.
pub(super) fn terms(words: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut rest = words.trim_start_matches(is_gap);
    while !rest.is_empty() {
        let (field, text) = field(rest);
        let (text, quoted, after) = word(text);
        terms.extend(term(field, text, quoted));
        rest = after.trim_start_matches(is_gap);
    }
    terms
}

enum Field {
    Text(Reach),
    Year,
}

/// Splits off the field prefix, if there is one.
fn field(text: &str) -> (Field, &str) {
    let known = [
        ("author:", Field::Text(Reach::Authors)),
        ("venue:", Field::Text(Reach::Venue)),
        ("year:", Field::Year),
    ];
    for (prefix, field) in known {
        if let Some((start, rest)) = text.split_at_checked(prefix.len())
            && start.eq_ignore_ascii_case(prefix)
        {
            return (field, rest.trim_start());
        }
    }
    (Field::Text(Reach::Everything), text)
}

/// The first word or quotation, whether it is a closed quotation, and the rest.
fn word(text: &str) -> (&str, bool, &str) {
    if let Some(inner) = text.strip_prefix(is_quote) {
        return match inner.split_once(is_quote) {
            Some((quotation, rest)) => (quotation, true, rest),
            None => (inner, false, ""),
        };
    }
    let end = text.find(|c| is_gap(c) || is_quote(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (word, false, rest)
}

fn term(field: Field, text: &str, quoted: bool) -> Option<Term> {
    let reach = match field {
        Field::Text(reach) => reach,
        Field::Year if text.is_empty() => return None,
        Field::Year => return Some(Term::Year(YearRange::parse_typed(text))),
    };
    let needles: Vec<String> = fold::spellings(text).into_iter().map(|words| needle(words, quoted)).collect();
    (!needles.is_empty()).then_some(Term::Text(reach, needles))
}

/// Folded words as they are searched: with a space before where a word must begin, and after where it
/// must end.
fn needle(mut words: String, whole: bool) -> String {
    if whole && !words.ends_with(letter::is_unspaced) {
        words.push(' ');
    }
    match words.strip_prefix(' ') {
        Some(rest) if rest.starts_with(letter::is_unspaced) => rest.to_owned(),
        _ => words,
    }
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | '|' | '(' | ')' | '[' | ']' | '{' | '}')
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '＂')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(needle: &str) -> Term {
        Term::Text(Reach::Everything, vec![needle.to_owned()])
    }

    #[test]
    fn a_term_covers_what_asks_for_more_in_the_same_field() {
        for (one, other, expected) in [
            ("net", "networks", true),
            ("networks", "net", false),
            ("author:tan", "author:tang", true),
            ("tan", "author:tan", true),
            ("author:tan", "tan", false),
            ("author:tan", "venue:tan", false),
            ("year:2020", "year:2020", true),
            ("year:2020", "year:2021", false),
        ] {
            let [one, other] = [one, other].map(|words| terms(words).remove(0));
            assert_eq!(one.covers(&other), expected, "{one:?} {other:?}");
        }
    }

    #[test]
    fn words_and_quotations() {
        for (words, expected) in [
            ("", vec![]),
            (" , - ", vec![]),
            ("Fast  trees", vec![text(" fast"), text(" trees")]),
            ("fast,trees", vec![text(" fast"), text(" trees")]),
            ("2.0", vec![text(" 2 0")]),
            ("R&R", vec![text(" r r")]),
            ("R & R", vec![text(" r"), text(" r")]),
            ("C++", vec![text(" c++")]),
            ("10.1145/3190508", vec![text(" 10 1145 3190508")]),
            ("\"fast trees\" x", vec![text(" fast trees "), text(" x")]),
            ("“fast trees", vec![text(" fast trees")]),
            ("a\"fast\"b", vec![text(" a"), text(" fast "), text(" b")]),
            ("\"\" x", vec![text(" x")]),
            ("처리", vec![text("처리")]),
            ("\"언어 처리\"", vec![text("언어 처리")]),
            ("author:", vec![]),
            ("venue:\"", vec![]),
            ("venue:\"Very La", vec![Term::Text(Reach::Venue, vec![" very la".to_owned()])]),
            ("title:x", vec![text(" title x")]),
            ("author:Yu", vec![Term::Text(Reach::Authors, vec![" yu".to_owned()])]),
            ("VENUE: \"os\"", vec![Term::Text(Reach::Venue, vec![" os ".to_owned()])]),
            ("year:", vec![]),
            ("year:abc", vec![Term::Year(None)]),
            ("year:2018..", vec![Term::Year(YearRange::parse("2018.."))]),
            ("year:\"2018..2020\" x", vec![Term::Year(YearRange::parse("2018..2020")), text(" x")]),
        ] {
            assert_eq!(terms(words), expected, "{words:?}");
        }
    }
}
