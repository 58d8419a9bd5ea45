//! Addresses that Markdown would cut: link targets with spaces, which kramdown takes as they are, and the `<` and `>`
//! inside of old DOIs, which look like HTML. Both are masked before Markdown sees them, character for character, so
//! that places stay right.

use crate::strings::{contains, find, has_any, mapped};
use std::borrow::Cow;

/// Stand for a space, `<` and `>` inside an address. Noncharacters, which Unicode never assigns.
const BLANK: char = '\u{FDD2}';
const LESS: char = '\u{FDD3}';
const GREATER: char = '\u{FDD4}';

/// The longest address that is looked for, in bytes; keeps long lines linear.
const LONGEST: usize = 1024;

/// Most characters between the `<` and `>` of a DOI.
const LONGEST_INSIDE: usize = 32;

/// Returns `text` with the signs of such addresses masked from the byte `start` on.
pub(crate) fn mask(text: String, start: usize) -> String {
    let Some((before, content)) = text.split_at_checked(start) else { return text };
    if !contains(content, "](") && !contains(content, "10.") {
        return text;
    }
    let mut masked = String::with_capacity(text.len() + 64);
    masked.push_str(before);
    let mut fence: Option<&str> = None;
    for line in content.split_inclusive('\n') {
        let start = line.trim_start();
        match fence {
            Some(mark) if start.starts_with(mark) => fence = None,
            Some(_) => {}
            None => fence = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark)),
        }
        if fence.is_none() && (contains(line, "](") || contains(line, "10.")) {
            mask_line(line, &mut masked);
        } else {
            masked.push_str(line);
        }
    }
    masked
}

/// Returns `text` without the masks.
pub(crate) fn unmask(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !has_any(text, |c| matches!(c, BLANK | LESS | GREATER)) {
        return Cow::Borrowed(text);
    }
    let unmasked = |c| match c {
        BLANK => ' ',
        LESS => '<',
        GREATER => '>',
        c => c,
    };
    Cow::Owned(mapped(text, &unmasked))
}

fn mask_line(line: &str, masked: &mut String) {
    let (mut rest, mut in_code) = (line, false);
    while let Some(at) = find(rest, |c| matches!(c, '`' | ']' | '1')) {
        let (before, tail) = rest.split_at(at);
        let digit =
            before.chars().next_back().or(masked.chars().next_back()).is_some_and(|c| c.is_ascii_digit());
        masked.push_str(before);
        in_code ^= tail.starts_with('`');
        let length = if in_code {
            1
        } else if let Some(length) = target_with_spaces(tail) {
            masked.extend(tail.get(..length).unwrap_or_default().chars().enumerate().map(
                |(at, c)| match c {
                    ' ' if at > 1 => BLANK,
                    c => c,
                },
            ));
            rest = tail.get(length..).unwrap_or_default();
            continue;
        } else if let Some(length) = doi(tail).filter(|_| !digit) {
            masked.extend(tail.get(..length).unwrap_or_default().chars().map(|c| match c {
                '<' => LESS,
                '>' => GREATER,
                c => c,
            }));
            rest = tail.get(length..).unwrap_or_default();
            continue;
        } else {
            1
        };
        masked.push_str(tail.get(..length).unwrap_or_default());
        rest = tail.get(length..).unwrap_or_default();
    }
    masked.push_str(rest);
}

/// The length of the `](files/my paper.pdf` at the beginning of `tail`, if that is a target with spaces.
fn target_with_spaces(tail: &str) -> Option<usize> {
    let inside = tail.strip_prefix("](")?;
    if inside.starts_with(['<', ' ', '#']) {
        return None;
    }
    let inside = inside.get(..inside.floor_char_boundary(LONGEST))?;
    let (mut depth, mut end) = (0_usize, None);
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => {
                end = Some(at);
                break;
            }
            b')' => depth -= 1,
            b'\n' | b'[' | b'`' => break,
            _ => {}
        }
    }
    let target = inside.get(..end?)?;
    // a title behind the address
    let target =
        [" \"", " '"].into_iter().find_map(|quote| target.split_once(quote)).map_or(target, |two| two.0);
    let target = target.trim_end();
    let last = target.rsplit('/').next().unwrap_or_default();
    let named = last.rsplit_once('.').is_some_and(|(name, end)| {
        !name.is_empty()
            && (2..=5).contains(&end.len())
            && end.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    (target.contains(' ') && (named || target.contains('/'))).then_some("](".len() + target.len())
}

/// The length of the DOI at the beginning of `tail`, if it has `<` and `>` inside.
fn doi(tail: &str) -> Option<usize> {
    let rest = tail.strip_prefix("10.")?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if !(4..=9).contains(&digits) || rest.as_bytes().get(digits) != Some(&b'/') {
        return None;
    }
    let window = tail.get(..tail.floor_char_boundary(LONGEST))?;
    let length = end(window, |c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '|' | '[' | ']'));
    window.get(..length)?.contains('<').then_some(length)
}

/// Where the address at the beginning of `text` ends: at the first sign that `ends` means, but not within the
/// `<0283:ESOF>` of a DOI.
pub(crate) fn end(text: &str, ends: fn(char) -> bool) -> usize {
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| find(rest, ends)) {
        let at = from + found;
        match text.get(at..).and_then(inside_doi) {
            Some(length) if at > 0 => from = at + length,
            _ => return at,
        }
    }
    text.len()
}

/// The length of "<0283:ESOF>" at the beginning of `tail`: pages and a code, with the rest of a DOI behind them.
fn inside_doi(tail: &str) -> Option<usize> {
    let inside = tail.strip_prefix('<')?;
    let inside = inside.get(..inside.floor_char_boundary(LONGEST_INSIDE))?;
    let (inside, _) = inside.split_once('>')?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-' | b'.' | b'+' | b'_');
    let behind = tail.get(inside.len() + 2..)?;
    (inside.contains(':') && inside.bytes().all(fits) && behind.starts_with(|c: char| c.is_ascii_digit()))
        .then_some(inside.len() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> String {
        let masked = mask(text.into(), 0);
        assert_eq!(masked.chars().count(), text.chars().count());
        assert_eq!(unmask(&masked), text);
        masked.chars().map(|c| if matches!(c, BLANK | LESS | GREATER) { '~' } else { c }).collect()
    }

    #[test]
    fn spaces_in_targets_are_masked() {
        assert_eq!(masked("[a](files/my paper.pdf) b c"), "[a](files/my~paper.pdf) b c");
        assert_eq!(masked("![a](my picture (1).png)"), "![a](my~picture~(1).png)");
        assert_eq!(masked("[a](my paper.pdf \"A title\")"), "[a](my~paper.pdf \"A title\")");
        assert_eq!(masked("[[a](x y.pdf)] [[b](c/d e)]"), "[[a](x~y.pdf)] [[b](c/d~e)]");
    }

    #[test]
    fn signs_in_dois_are_masked() {
        assert_eq!(
            masked("10.5555/15(2003)033<0283:ESOF>2.0.CO;2."),
            "10.5555/15(2003)033~0283:ESOF~2.0.CO;2."
        );
        assert_eq!(
            masked("[doi](https://doi.org/10.5555/1<A01:EO>2.0.CO;2)"),
            "[doi](https://doi.org/10.5555/1~A01:EO~2.0.CO;2)"
        );
    }

    #[test]
    fn what_is_no_such_address_stays() {
        for text in [
            "[a](b.pdf \"my title\")",
            "[a](<my paper.pdf>)",
            "`[a](my paper.pdf)`",
            "```\n[a](my paper.pdf)\n```",
            "f[x](a b c)",
            "10.5555/abc<br>2 pages",
            "10.5555/abc <b:c>2",
            "a](b c",
        ] {
            assert_eq!(masked(text), text);
        }
    }
}
