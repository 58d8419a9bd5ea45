//! Publisher, place, edition and series in the words around a venue's name.

use super::text::{before, contains_word, is_small, is_year, parts, trimmed, undated, words};
use crate::vocabulary::{holds, venues};

/// Publishers whose names do not say that they are.
const PUBLISHERS: &str = " ACM AAAI Brill CRC CEUR Elsevier IEEE IOS Kluwer MDPI OpenReview PMLR Routledge SIAM \
    Springer USENIX Wiley ";
const PUBLISHING: &str = " Books Press Publishers Publishing Verlag ";
const EDITION: &str = " aufl auflage ed edición edition edizione edn édition ";
const ORDINALS: &str = " first second third fourth fifth sixth seventh eighth ninth tenth ";
/// Series that are known by their letters.
const SERIES: &str = " CCIS LIPIcs LNAI LNBIP LNCS LNEE LNICST LNNS ";

/// Where the publisher is, and the publisher.
type Issuer<'t> = (Option<String>, &'t str);

/// Returns whether `part` names a publisher.
pub(super) fn is_publisher(part: &str) -> bool {
    let words = words(part);
    let (first, last) =
        (words.first().copied().unwrap_or_default(), words.last().copied().unwrap_or_default());
    contains_word(PUBLISHING, last) && first != last || contains_word(PUBLISHERS, first) && part.len() <= 40
}

/// The publisher that `text` names among other things, with the place before it: "Cambridge, MA: MIT Press".
pub(super) fn publisher(text: &str) -> Option<Issuer<'_>> {
    let parts = undated(text, ",.;，");
    (0..).zip(&parts).find_map(|(at, part)| {
        // "Springer (2021)"
        let (place, publisher) = placed(before(part, |c| c == '(').trim_end());
        let town = parts.get(..at).and_then(<[&str]>::last).filter(|town| is_place(town));
        let place = match (place, town) {
            (Some(state), Some(town)) if is_state(state) => Some([town, ", ", state].concat()),
            (place, _) => place.map(str::to_owned),
        };
        is_publisher(publisher).then_some((place, publisher))
    })
}

/// The publisher of a book, whose venue is nothing else: "New York: Wiley", "Springer, Berlin".
pub(super) fn publisher_of_book(name: &str) -> Option<Issuer<'_>> {
    let found = publisher(name).filter(|(place, _)| place.is_some());
    if let Some(found) = found {
        return Some(found);
    }
    let (place, publisher) = placed(name);
    if place.is_some() {
        return Some((place.map(str::to_owned), publisher));
    }
    match name.split_once(',') {
        Some((publisher, place))
            if is_publisher(publisher.trim()) && parts(place, ",").into_iter().all(is_place) =>
        {
            Some((Some(place.trim().to_owned()), publisher.trim()))
        }
        _ => may_publish(name).then_some((None, without_last_year(name))),
    }
}

/// Returns whether `name` may be that of a publisher alone, and not that of a journal or a book.
fn may_publish(name: &str) -> bool {
    let words = words(name);
    let journal = words.iter().any(|word| holds(venues::JOURNAL, &word.to_lowercase()));
    is_publisher(without_last_year(name)) || (1..=3).contains(&words.len()) && !journal
}

/// "Lake Press" of "Lake Press 2020".
fn without_last_year(name: &str) -> &str {
    match name.rsplit_once(' ') {
        Some((before, year)) if is_year(year) => before.trim_end_matches([',', ' ']),
        _ => name,
    }
}

/// "MIT Press" of "MA: MIT Press", and what stands before the colon if that may be a place.
fn placed(part: &str) -> (Option<&str>, &str) {
    match part.rsplit_once(':') {
        Some((place, publisher)) if is_place(place.trim()) && !publisher.trim().is_empty() => {
            (Some(place.trim()), publisher.trim())
        }
        _ => (None, part),
    }
}

/// Returns whether `part` may be a place: up to three words with capitals.
fn is_place(part: &str) -> bool {
    let words = words(part);
    let capital = |word: &&str| word.starts_with(char::is_uppercase) && !is_small(word);
    let letters = |c: char| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | ',' | ' ');
    (1..=3).contains(&words.len()) && words.iter().all(capital) && part.chars().all(letters)
}

/// "MA".
fn is_state(part: &str) -> bool {
    part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The edition that `text` names, without that word: "2nd", "Third".
pub(super) fn edition(text: &str) -> Option<&str> {
    let words = words(text);
    words.windows(2).find_map(|pair| {
        let [ordinal, word] = pair else { return None };
        let edition = trimmed(word, ".,;:()[]").to_lowercase();
        let ordinal = trimmed(ordinal, ".,;:()[]");
        let digits = ordinal.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let numbered = (1..=2).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && ordinal.len() - digits.len() <= 2;
        let told = numbered || contains_word(ORDINALS, &ordinal.to_lowercase());
        (told && contains_word(EDITION, &edition)).then_some(ordinal)
    })
}

/// The series that `text` names: "Lecture Notes in Computer Science", "LNCS".
pub(super) fn series(text: &str) -> Option<String> {
    parts(text, ",.;()，").into_iter().find_map(|part| {
        let words = words(part);
        let volume = |word: &&&str| {
            word.starts_with(|c: char| c.is_ascii_digit())
                || matches!(word.to_lowercase().as_str(), "vol" | "volume")
        };
        let end = words.iter().position(|word| volume(&word)).unwrap_or(words.len());
        let name = words.get(..end)?.join(" ");
        let known = name.starts_with("Lecture Notes in ") || contains_word(SERIES, &name);
        known.then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "place|publisher".
    fn issuer(found: Option<Issuer>) -> String {
        found
            .map(|(place, publisher)| [&place.unwrap_or_default(), "|", publisher].concat())
            .unwrap_or_default()
    }

    #[test]
    fn publishers_are_told_from_their_places() {
        for (text, expected) in [
            ("pages 3–4. Lake University Press", "|Lake University Press"),
            ("pp. 3–4, Cambridge, MA: MIT Press", "Cambridge, MA|MIT Press"),
            ("New York: Routledge, 2020", "New York|Routledge"),
            ("Springer, Cham", "|Springer"),
            ("pp. 1–15. Springer (2021)", "|Springer"),
            ("Lisbon, Portugal", ""),
        ] {
            assert_eq!(issuer(publisher(text)), expected, "{text}");
        }
        for (name, expected) in [
            ("Lake University Press", "|Lake University Press"),
            ("Ann Arbor: The Lake House", "Ann Arbor|The Lake House"),
            ("Springer, Berlin, Heidelberg", "Berlin, Heidelberg|Springer"),
            ("Steg Verlag 2016", "|Steg Verlag"),
            ("Journal of Maritime Fiction", ""),
            ("A History of the Long Rivers", ""),
            ("", ""),
        ] {
            assert_eq!(issuer(publisher_of_book(name)), expected, "{name}");
        }
    }

    #[test]
    fn editions_and_series_are_named_by_known_words() {
        for (text, expected) in [
            ("2nd ed., Springer", Some("2nd")),
            ("3. Auflage", Some("3")),
            ("(Third Edition)", Some("Third")),
            ("revised edition", None),
            ("2020 edition", None),
        ] {
            assert_eq!(edition(text), expected, "{text}");
        }
        for (text, expected) in [
            (
                "pp. 1–9, Lecture Notes in Computer Science, vol. 12, Springer",
                Some("Lecture Notes in Computer Science"),
            ),
            ("LNCS 1234, Springer", Some("LNCS")),
            ("Notes, vol. 3", None),
        ] {
            assert_eq!(series(text).as_deref(), expected, "{text}");
        }
    }
}
