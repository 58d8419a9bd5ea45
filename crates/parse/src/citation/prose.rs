//! Running text inside an entry, such as a summary below the title, which no field may take.

use super::annotations::Annotations;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::Whitespace;
use super::traits::Traits;
use crate::vocabulary::{holds, words};

/// Which tokens stand in running text: in a line of many words that has the words of sentences. The first
/// line never does, as it is the entry itself, or no entry at all.
pub(crate) fn prose(text: &Text, annotations: &Annotations) -> Vec<bool> {
    let mut prose = vec![false; text.len()];
    // "**A title** <br> What the paper is about, in a few words"
    let first = (1..text.len()).find(|&index| text.gap(index) >= Whitespace::Break).unwrap_or(text.len());
    let title_line = (0..first).filter(|&index| text.is_word(index)).all(|index| {
        text.tokens.get(index).is_some_and(|token| token.style.has(TextStyle::BOLD) || token.link.is_some())
    });
    let citation_words = Traits::ANY_YEAR.or(Traits::ANY_VENUE).or(Traits::KNOWN);
    let mut start = 0;
    while start < text.len() {
        let end =
            (start + 1..text.len()).find(|&index| text.gap(index) >= Whitespace::Line).unwrap_or(text.len());
        let words = (start..end).filter(|&index| text.is_word(index)).count();
        let sentence = (start..end).filter(|&index| text.traits(index).has(Traits::SENTENCE)).count();
        let small = (start..end).filter(|&index| text.traits(index).has(Traits::LOWER)).count();
        let is_summary = title_line
            && words > 7
            && !(start..end).any(|index| {
                text.traits(index).has(citation_words) && !text.traits(index).has(Traits::LOWER)
                    || annotations.is_annotated(index)
            });
        let has_label = text.sign(start + 1) == Some(':') && holds(words::ABSTRACTS, text.low(start));
        if start > 0
            && (has_label
                || words > 20 && sentence > 2
                || (words > 25 || is_summary) && small * 5 > words * 3)
        {
            for slot in prose.get_mut(start..end).unwrap_or_default() {
                *slot = true;
            }
        }
        start = end;
    }
    prose
}
