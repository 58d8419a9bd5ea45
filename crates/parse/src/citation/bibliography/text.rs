//! Splitting and trimming of text.

use crate::strings;
use offprint_model::Gathered;

/// The words of `text`, separated by white space or control characters.
pub(super) fn words(text: &str) -> Vec<&str> {
    strings::words(text, |c| c.is_whitespace() || c.is_control())
}

/// The words of `text`, with one space between them.
pub(super) fn spaced(text: &str) -> String {
    words(text).join(" ")
}

/// `text` up to the first character that `is_end`.
pub(super) fn before(text: &str, is_end: fn(char) -> bool) -> &str {
    text.get(..strings::find(text, is_end).unwrap_or(text.len())).unwrap_or_default()
}

/// `text` without any of `signs` at its end.
pub(super) fn without_end<'t>(text: &'t str, signs: &str) -> &'t str {
    text.trim_end_matches(|c| signs.contains(c))
}

/// `text` without any of `signs` at both ends.
pub(super) fn trimmed<'t>(text: &'t str, signs: &str) -> &'t str {
    text.trim_matches(|c| signs.contains(c))
}

/// The trimmed parts of `text` between any of `signs`, without empty ones.
pub(super) fn parts<'t>(text: &'t str, signs: &str) -> Vec<&'t str> {
    text.split(|c| signs.contains(c)).map(str::trim).filter(|part| !part.is_empty()).gathered()
}

/// Whether `table`, entries of one or more words that are separated by spaces, contains `entry`.
pub(super) fn contains_word(table: &str, entry: &str) -> bool {
    !entry.is_empty() && table.contains(&[" ", entry, " "].concat())
}

/// Whether the first letter of `word` is in lower case.
pub(super) fn is_small(word: &str) -> bool {
    word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase)
}

/// As [`parts`], without years.
pub(super) fn undated<'t>(text: &'t str, signs: &str) -> Vec<&'t str> {
    let mut parts = parts(text, signs);
    parts.retain(|part| !is_year(part));
    parts
}

/// `name` without a year after its last comma.
pub(super) fn without_year(name: &str) -> &str {
    match name.rsplit_once(',') {
        Some((before, year)) if is_year(year.trim()) => before.trim_end(),
        _ => name,
    }
}

pub(super) fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}
