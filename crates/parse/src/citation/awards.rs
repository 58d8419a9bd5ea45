//! Finds awards.

use std::ops::Range;

use super::text::Text;
use super::traits::Traits;
use crate::vocabulary::phrases;

/// The part of `range` that is an award; `words` is how many words the range has.
pub(super) fn award(text: &Text, range: Range<usize>, words: usize) -> Option<Range<usize>> {
    let strong = |index: usize| text.traits(index).has(Traits::AWARDED);
    let weak = |index: usize| text.traits(index).has(Traits::AWARD);
    let phrase = (range.clone()).find(|&index| text.says(index, Traits::OPENS_AWARD, phrases::AWARD_PHRASES));
    let is_strong = range.clone().any(strong) && words <= 12;
    let is_weak = range.clone().any(weak) || phrase.is_some();
    // "NeurIPS 2020 Best Paper": the venue is not part of the award
    let venue = |index: usize| text.traits(index).has(Traits::YEAR.or(Traits::KNOWN));
    let skipped = range
        .clone()
        .rev()
        .find(|&index| venue(index) && (index..range.end).any(weak))
        .map_or(range.start, |last| last + 1);
    let start = (skipped..range.end).find(|&index| {
        text.sign(index).is_none_or(|sign| !matches!(sign, ',' | '(' | '[' | '-' | ':' | '.'))
    })?;
    // an emoji at the end belongs to what follows
    let closes =
        |index: usize| text.sign(index).is_some_and(|sign| !sign.is_ascii() || ")].,;([:|".contains(sign));
    let end = range.clone().rev().find(|&index| !closes(index))? + 1;
    let end = (start + 1..end)
        .find(|&index| matches!(text.low(index), "at" | "in") && venue(index + 1))
        .unwrap_or(end);
    let kept = (start..end).filter(|&index| text.sign(index).is_none()).count();
    (start < end
        && kept > 0
        && (is_strong || is_weak && kept <= 4)
        && (start..end).any(|index| strong(index) || weak(index))
        || phrase.is_some_and(|at| at == start && kept <= 4))
    .then_some(start..end)
}
