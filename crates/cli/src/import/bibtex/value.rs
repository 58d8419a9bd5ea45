//! The value of a field: pieces joined by `#`.

use super::cursor::{Cursor, is_name};
use super::scanner::{at_entry, at_field};

/// One piece of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// What stood in braces or quotation marks, or digits.
    Text(String),
    /// The name of an abbreviation, as written.
    Macro(String),
}

/// Why a value is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Defect {
    /// Nothing closes it; it was read up to the next field or the next entry.
    Open,
    /// Words stand without braces.
    Bare,
    /// There is none.
    Missing,
}

/// The value that begins here, in the entry that `close` ends. Where nothing closes it, it ends before the
/// next line that begins a field or an entry; if `tight`, before any field, even one in the same line.
pub(super) fn value(cursor: &mut Cursor, close: char, tight: bool) -> (Vec<Part>, Option<Defect>) {
    let mut parts = Vec::new();
    let mut defect = None;
    loop {
        cursor.skip_blank();
        let (part, wrong) = match cursor.peek() {
            Some('{') => delimited(cursor, '}', tight),
            Some('"') => delimited(cursor, '"', tight),
            _ => bare(cursor, close),
        };
        defect = defect.or(wrong);
        parts.extend(part);
        let mut ahead = cursor.clone();
        ahead.skip_blank();
        if wrong == Some(Defect::Open) || !ahead.eat('#') {
            return (parts, defect);
        }
        *cursor = ahead;
    }
}

/// What stands between `{` or `"` and `end` on the same level of braces.
fn delimited(cursor: &mut Cursor, end: char, tight: bool) -> (Option<Part>, Option<Defect>) {
    cursor.next();
    let start = cursor.clone();
    let mut depth = 0_usize;
    // Where the next field begins, if that is met before the end.
    let mut field: Option<Cursor> = None;
    loop {
        let here = cursor.clone();
        match cursor.peek() {
            Some(c) if c == end && depth == 0 => {
                cursor.next();
                // The quotation mark may be the one that opens the next value.
                if let (Some(field), '"') = (&field, end)
                    && !ends_value(cursor)
                {
                    return open(cursor, start, field.clone());
                }
                return (Some(Part::Text(start.until(&here).to_owned())), None);
            }
            Some('{') => depth += 1,
            Some('}') => match depth.checked_sub(1) {
                Some(less) => depth = less,
                // Quotation marks that the end of the entry cuts off.
                None => return open(cursor, start, field.unwrap_or(here)),
            },
            // Braces count even behind a backslash.
            Some('\\') => {
                cursor.next();
                if cursor.peek().is_none_or(|c| matches!(c, '{' | '}')) {
                    continue;
                }
            }
            Some(',') if tight => {
                cursor.next();
                let mut ahead = cursor.clone();
                ahead.eat_while(char::is_whitespace);
                if at_field(&ahead) {
                    return open(cursor, start, here);
                }
                continue;
            }
            Some('\n') => {
                cursor.next();
                if at_entry(cursor) {
                    return open(cursor, start, field.unwrap_or(here));
                }
                if field.is_none() && at_field(cursor) {
                    field = Some(here);
                }
                continue;
            }
            Some(_) => {}
            None => return open(cursor, start, field.unwrap_or(here)),
        }
        cursor.next();
    }
}

fn open<'t>(cursor: &mut Cursor<'t>, start: Cursor<'t>, end: Cursor<'t>) -> (Option<Part>, Option<Defect>) {
    let text = start.until(&end).trim_end().trim_end_matches([',', '}', '"']).to_owned();
    *cursor = end;
    (Some(Part::Text(text)), Some(Defect::Open))
}

/// Returns whether what may stand behind a value stands here.
fn ends_value(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    ahead.skip_blank();
    ahead.peek().is_none_or(|c| matches!(c, ',' | '#' | '}' | ')')) || at_field(&ahead)
}

/// Digits, the name of an abbreviation, or words that lack their braces.
fn bare(cursor: &mut Cursor, close: char) -> (Option<Part>, Option<Defect>) {
    let start = cursor.clone();
    let word = cursor.eat_while(is_name);
    let mut ahead = cursor.clone();
    ahead.skip_blank();
    let ends = match ahead.peek() {
        None | Some(',' | '#' | '@') => true,
        Some(c) => c == close || at_field(&ahead),
    };
    if ends && word.is_empty() {
        return (None, Some(Defect::Missing));
    }
    if ends && word.chars().all(|c| c.is_ascii_digit()) {
        return (Some(Part::Text(word.to_owned())), None);
    }
    if ends {
        return (Some(Part::Macro(word.to_owned())), None);
    }
    cursor.eat_while(|c| c != ',' && c != '\n' && c != close);
    (Some(Part::Text(start.until(cursor).trim().to_owned())), Some(Defect::Bare))
}
