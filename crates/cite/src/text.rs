//! Small tools for text, none of them generic: of each kind of splitting and trimming the page would
//! carry the code.

use offprint_model::letters::{self, is_word};

/// The words of `text`; control characters part them, too.
pub(super) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    loop {
        rest = from(rest, |c| !is_space(c));
        if rest.is_empty() {
            return words;
        }
        let (word, after) = rest.split_at_checked(find(rest, is_space)).unwrap_or_default();
        words.push(word);
        rest = after;
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// The words of `text`, with one space between them.
pub(super) fn spaced(text: &str) -> String {
    words(text).join(" ")
}

/// Where the first such character of `text` stands, or where it ends.
#[inline(never)]
pub(super) fn find(text: &str, is: fn(char) -> bool) -> usize {
    text.char_indices().find(|(_, c)| is(*c)).map_or(text.len(), |(at, _)| at)
}

/// `text` from the first such character on.
pub(super) fn from(text: &str, is: fn(char) -> bool) -> &str {
    text.get(find(text, is)..).unwrap_or_default()
}

/// `text` up to the first such character.
pub(super) fn before(text: &str, is: fn(char) -> bool) -> &str {
    text.get(..find(text, is)).unwrap_or_default()
}

/// `text` without `signs` at its end.
#[inline(never)]
pub(super) fn without_end<'t>(text: &'t str, signs: &str) -> &'t str {
    let mut rest = text;
    while let Some(last) = rest.chars().next_back().filter(|last| signs.contains(*last)) {
        rest = rest.get(..rest.len() - last.len_utf8()).unwrap_or_default();
    }
    rest
}

/// `text` without `signs` at both its ends.
pub(super) fn trimmed<'t>(text: &'t str, signs: &str) -> &'t str {
    let start = text.char_indices().find(|(_, c)| !signs.contains(*c)).map_or(text.len(), |(at, _)| at);
    without_end(text.get(start..).unwrap_or_default(), signs)
}

/// The parts of `text` between any of `signs`, none empty.
pub(super) fn parts<'t>(text: &'t str, signs: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().chain([(text.len(), '\0')]) {
        if at == text.len() || signs.contains(c) {
            let part = text.get(start..at).unwrap_or_default().trim();
            if !part.is_empty() {
                parts.push(part);
            }
            start = at + c.len_utf8();
        }
    }
    parts
}

/// Whether `table`, words between spaces, holds `word`.
pub(super) fn holds(table: &str, word: &str) -> bool {
    !word.is_empty()
        && table.match_indices(word).any(|(at, _)| {
            let (before, rest) = table.split_at_checked(at).unwrap_or_default();
            before.ends_with(' ') && rest.get(word.len()..).is_some_and(|after| after.starts_with(' '))
        })
}

/// Whether the first letter of `word` is a small one.
pub(super) fn is_small(word: &str) -> bool {
    from(word, |c| is_word(c) && !c.is_ascii_digit()).starts_with(letters::is_small)
}
