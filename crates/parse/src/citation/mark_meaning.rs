//! What the marks of authors mean, as legends explain.

use std::ops::Range;

use super::annotations::is_mark;
use super::text::Text;
use super::traits::Traits;
use crate::vocabulary::phrases;

/// What a mark beside an author's name means: "* equal contribution".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MarkMeaning {
    /// As written; empty where the legend names no mark.
    pub(crate) mark: String,
    /// Whether authors with the mark contributed equally.
    pub(crate) equal: bool,
}

/// The meanings that a legend in `range` explains.
pub(crate) fn meanings(text: &Text, range: Range<usize>) -> Vec<MarkMeaning> {
    let mut found: Vec<MarkMeaning> = Vec::new();
    let mut at = range.start;
    let mut mark = String::new();
    let mut start = at;
    let close = |mark: &mut String, part: Range<usize>, found: &mut Vec<MarkMeaning>| {
        let says = |table: &str| part.clone().any(|index| text.says(index, Traits::OPENS_LEGEND, table));
        if says(phrases::LEGENDS) || says(phrases::EQUAL) {
            found.push(MarkMeaning { mark: std::mem::take(mark), equal: says(phrases::EQUAL) });
        }
        mark.clear();
    };
    while at < range.end {
        if is_mark(text, at) {
            close(&mut mark, start..at, &mut found);
            while at < range.end && is_mark(text, at) {
                mark.push_str(text.word(at));
                at += 1;
            }
            start = at;
        } else {
            at += 1;
        }
    }
    close(&mut mark, start..range.end, &mut found);
    found
}
