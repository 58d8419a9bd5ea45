//! Finds the ends of words and addresses.

use crate::markdown::addresses;
use crate::vocabulary::{labels, words_of};

/// The length of the word at the beginning of `text`, in bytes.
pub(super) fn word_length(text: &str) -> usize {
    let plain = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    // most words are ASCII letters before a sign that cannot continue them
    if plain > 0 && matches!(text.as_bytes().get(plain), None | Some(b' ' | b'\n' | b':' | b')' | b']')) {
        return plain;
    }
    // "C++"
    if plain > 0 && text.get(plain..).is_some_and(|rest| rest.starts_with("++")) {
        return plain + 2;
    }
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        // "Lee¹²": the raised digits are a mark
        if is_raised_digit(c) && end > 0 {
            break;
        }
        let inside = c.is_alphanumeric()
            || is_combining(c)
            || next.is_some_and(|next| match c {
                '\'' | '\u{2019}' | '\u{2BC}' => next.is_alphabetic() && previous.is_alphanumeric(),
                '.' => previous.is_ascii_digit() && next.is_ascii_digit(),
                ',' => previous.is_ascii_digit() && groups_digits(text.get(at + 1..).unwrap_or_default()),
                '\u{2013}' => previous.is_ascii_digit() && next.is_ascii_digit(),
                _ => is_hyphen(c) && next.is_alphanumeric(),
            });
        if !inside {
            break;
        }
        end = at + c.len_utf8();
        previous = c;
    }
    end
}

/// Returns whether a group of exactly three digits begins `text`: what follows the comma of "11,514".
fn groups_digits(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3 && !text.get(3..).unwrap_or_default().starts_with(char::is_alphanumeric)
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{DFF}' | '\u{E00}'..='\u{FFF}')
}

/// The length of the URL or DOI at the beginning of `text`, in bytes.
pub(super) fn address(text: &str) -> Option<usize> {
    if !matches!(text.as_bytes().first(), Some(b'h' | b'H' | b'w' | b'W' | b'd' | b'D' | b'a' | b'A' | b'1'))
    {
        return None;
    }
    let begins = |start: &str| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    let doi = text.strip_prefix("10.").is_some_and(|rest| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (4..=9).contains(&digits) && rest.as_bytes().get(digits) == Some(&b'/')
    });
    if !doi && !words_of(labels::ADDRESSES).any(begins) {
        return None;
    }
    let end = addresses::end(text, |c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|'));
    let mut found = text.get(..end)?;
    loop {
        let open = found.matches('(').count();
        let close = found.matches(')').count();
        let trimmed = match found.chars().last()? {
            '.' | ',' | ';' | ':' | '\'' | '!' | '?' | '(' | '[' | ']' | '}' | '*' => {
                found.char_indices().last()?.0
            }
            ')' if close > open => found.len() - 1,
            _ => return Some(found.len()),
        };
        found = found.get(..trimmed)?;
    }
}

/// Returns whether it is a digit that is raised by itself.
pub(super) fn is_raised_digit(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

/// Returns whether it is a hyphen in any of its forms.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}
