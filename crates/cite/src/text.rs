//! Words of a text.

use offprint_model::Gathered;

/// The words of `text`, separated by white space or control characters.
pub(super) fn words(text: &str) -> Vec<&str> {
    let is_space = |c: char| c.is_whitespace() || c.is_control();
    text.split(is_space).filter(|word| !word.is_empty()).gathered()
}

/// The words of `text`, with one space between them.
pub(super) fn spaced(text: &str) -> String {
    words(text).join(" ")
}

/// `text` without any of `signs` at both ends.
pub(super) fn trimmed<'t>(text: &'t str, signs: &str) -> &'t str {
    text.trim_matches(|c| signs.contains(c))
}

/// Whether `table`, entries of one or more words that are separated by spaces, contains `entry`.
pub(super) fn contains_word(table: &str, entry: &str) -> bool {
    !entry.is_empty() && table.contains(&[" ", entry, " "].concat())
}

/// Whether `c` is part of a word: a letter, a digit or an accent on one.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}')
}

/// Whether the first letter of `word` is in lower case.
pub(super) fn is_small(word: &str) -> bool {
    word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase)
}
