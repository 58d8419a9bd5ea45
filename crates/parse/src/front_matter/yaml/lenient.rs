//! What people write as front matter and strict YAML refuses, rewritten so that it is YAML. Each character
//! becomes one other, so that places stay.

use crate::front_matter::fence::is_key;
use crate::strings::{mapped, replaced, trim_start, without};

/// Signs that open something in YAML, or nothing at all, at the start of a value: `twitter: @ann`,
/// `phone: -`, `bio: *Reader* in law`.
const SIGNS: &str = "-?,]}*&!@`%";
/// Stands for the first of them, the following codes for the others. Unicode assigns these to nothing, for
/// ever.
const FIRST: u32 = 0xFDD2;
/// Stands for the backslash in `"Ann\'s"`.
const NOTHING: char = '\u{FDD0}';

/// Rewrites front matter that strict YAML is not:
///
/// - a tab is a space, and so is a byte-order mark;
/// - a sign at the start of a value is part of its text;
/// - a value in quotation marks or brackets goes on at the margin of the next line;
/// - an apostrophe may have a backslash.
pub(super) fn rewrite(text: &str) -> String {
    let text = replaced(&text.replace(['\t', '\u{FEFF}'], " "), "\\'", "\u{FDD0}'");
    let mut yaml = String::with_capacity(text.len());
    let mut is_open = false;
    for line in text.split_inclusive('\n') {
        let entry = trim_start(line, |c| c == ' ');
        let colon = line.len() - entry.len() + entry.find(':').unwrap_or_default();
        let Some((key, value)) = line.split_at_checked(colon + 1).filter(|_| is_key(entry)) else {
            if is_open && !line.starts_with([' ', '#', '-', '\n']) {
                yaml.pop();
                yaml.push(' ');
            }
            yaml.push_str(line);
            continue;
        };
        let value_start = trim_start(value, |c| c == ' ');
        is_open = value_start.starts_with(['"', '\'', '[', '{']);
        yaml.push_str(key);
        yaml.push_str(value.get(..value.len() - value_start.len()).unwrap_or_default());
        let mut characters = value_start.chars();
        yaml.extend(characters.next().map(masked));
        yaml.push_str(characters.as_str());
    }
    yaml
}

/// The text of a value that was rewritten, as it was written.
pub(super) fn restore(text: &str) -> String {
    mapped(&without(text, |c| c == NOTHING), &unmasked)
}

fn masked(c: char) -> char {
    let code = (FIRST..).zip(SIGNS.chars()).find_map(|(code, sign)| (sign == c).then_some(code));
    code.and_then(char::from_u32).unwrap_or(c)
}

fn unmasked(c: char) -> char {
    (FIRST..).zip(SIGNS.chars()).find_map(|(code, sign)| (code == u32::from(c)).then_some(sign)).unwrap_or(c)
}
