//! What is done to strings again and again. Std's methods are made anew for each closure, sign or
//! list of signs that they are called with; these are made once.

use crate::lowercase::push_lowercase;
use offprint_model::Gathered;

/// Which characters are meant.
pub(super) type Which = fn(char) -> bool;

/// Without those at its ends.
pub(super) fn trim(text: &str, which: Which) -> &str {
    trim_start(trim_end(text, which), which)
}

/// Without those at its start.
#[inline(never)]
pub(super) fn trim_start(text: &str, which: Which) -> &str {
    text.trim_start_matches(which)
}

/// Without those at its end.
#[inline(never)]
pub(super) fn trim_end(text: &str, which: Which) -> &str {
    text.trim_end_matches(which)
}

/// Whether one of them is in it.
pub(super) fn has_any(text: &str, which: Which) -> bool {
    find(text, which).is_some()
}

/// The byte of the first of them.
#[inline(never)]
pub(super) fn find(text: &str, which: Which) -> Option<usize> {
    text.find(which)
}

/// Those of its characters that are meant, as small letters: by what texts are compared.
pub(super) fn lower_only(text: &str, which: Which) -> String {
    let mut kept = String::with_capacity(text.len());
    text.chars().filter(|c| which(*c)).for_each(|c| push_lowercase(&mut kept, c));
    kept
}

/// What stands before a byte, and what from it on.
#[inline(never)]
pub(super) fn split(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// The byte at which `part` begins. Std's search is made for longer texts, and weighs 1 KB.
#[inline(never)]
pub(super) fn position(text: &str, part: &str) -> Option<usize> {
    let mut windows = text.as_bytes().windows(part.len().max(1));
    windows.position(|window| window == part.as_bytes())
}

/// Whether `part` is in it.
pub(super) fn contains(text: &str, part: &str) -> bool {
    position(text, part).is_some()
}

/// With `new` in the place of each `old`.
#[inline(never)]
pub(super) fn replaced(text: &str, old: &str, new: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = position(rest, old) {
        replaced.push_str(rest.get(..at).unwrap_or_default());
        replaced.push_str(new);
        rest = rest.get(at + old.len()..).unwrap_or_default();
    }
    replaced.push_str(rest);
    replaced
}

/// Without them.
#[inline(never)]
pub(super) fn without(text: &str, which: Which) -> String {
    let mut kept = text.to_owned();
    kept.retain(|c| !which(c));
    kept
}

/// With another character in the place of each.
#[inline(never)]
pub(super) fn mapped(text: &str, change: &dyn Fn(char) -> char) -> String {
    let mut mapped = String::with_capacity(text.len());
    text.chars().for_each(|c| mapped.push(change(c)));
    mapped
}

/// The words of a text: what stands between those that are `apart`.
#[inline(never)]
pub(super) fn words(text: &str, apart: Which) -> Vec<&str> {
    text.split(apart).filter(|word| !word.is_empty()).gathered()
}

/// The number that the digits of `text` are.
#[inline(never)]
pub(super) fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// One space for each run of white space, and none at the ends.
#[inline(never)]
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// In lower case, letter by letter: a Greek sigma at the end is like any other.
#[inline(never)]
pub(super) fn lower(text: &str) -> String {
    let mut lower = String::with_capacity(text.len());
    text.chars().for_each(|letter| push_lowercase(&mut lower, letter));
    lower
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_and_replaced() {
        for (text, part, at) in
            [("a -->", "-->", Some(2)), ("--->", "-->", Some(1)), ("--", "-->", None), ("", "x", None)]
        {
            assert_eq!((position(text, part), contains(text, part)), (at, at.is_some()), "{text}");
        }
        assert_eq!(replaced("a\r\nb\r\n\r", "\r\n", "\n"), "a\nb\n\r");
        assert_eq!(replaced("ää", "ä", ""), "");
    }
}
