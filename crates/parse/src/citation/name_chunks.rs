//! The chunks between the separators of a list of names.

use std::ops::Range;

use super::name_kind::Kind;
use super::name_reader::NameReader;
use super::token::{TokenKind, Whitespace};
use super::traits::Traits;

/// What stands between two chunks of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Between {
    /// A comma: between two persons, or inside of "Lee, Ann".
    Comma,
    /// "and", ";", "/": only between two persons.
    Persons,
}

#[derive(Clone, Debug)]
pub(super) struct Chunk {
    pub(super) words: Range<usize>,
    pub(super) kind: Kind,
    pub(super) marks: Vec<usize>,
    pub(super) remark: Option<Range<usize>>,
    /// What stands before it.
    pub(super) between: Between,
    pub(super) conjunction: Option<Range<usize>>,
    /// The token after it with its marks and remark.
    pub(super) end: usize,
}

impl NameReader<'_> {
    /// The chunks between the separators of a list.
    pub(super) fn chunks(self, range: Range<usize>) -> Vec<Chunk> {
        let mut chunks: Vec<Chunk> = Vec::new();
        let (mut at, mut between, mut conjunction) = (range.start, Between::Persons, None);
        while at < range.end {
            // "et al. (includes A. Lee)"
            if chunks.last().is_some_and(|last| last.kind == Kind::Others)
                && let Some(close) = self.brackets.close(at)
            {
                at = close + 1;
                continue;
            }
            let between_here =
                self.others(at).map_or_else(|| self.between(at, &range, chunks.last()), |_| None);
            if let Some((end, found, joined)) = between_here {
                if found == Between::Persons || chunks.is_empty() {
                    between = Between::Persons;
                }
                if let Some(joined) = joined {
                    let start = conjunction.map_or(joined.start, |known: Range<usize>| known.start);
                    conjunction = Some(start..joined.end);
                }
                at = end;
                continue;
            }
            let end = self.chunk_end(at, &range);
            if let Some(mut chunk) = self.chunk(at..end) {
                chunk.between = between;
                chunk.conjunction = match (conjunction.take(), chunk.conjunction.take()) {
                    (Some(joins), Some(lead)) => Some(joins.start..lead.end),
                    (joins, lead) => joins.or(lead),
                };
                between = Between::Comma;
                chunks.push(chunk);
            }
            at = end.max(at + 1);
        }
        chunks
    }

    fn chunk_end(self, start: usize, range: &Range<usize>) -> usize {
        if let Some(end) = self.others(start) {
            return end.min(range.end);
        }
        let mut at = start;
        while at < range.end {
            if at > start && (self.is_between(at, start, range) || self.others(at).is_some()) {
                break;
            }
            at = match self.brackets.close(at) {
                Some(close) if close < range.end => close + 1,
                _ => at + 1,
            };
        }
        at
    }

    pub(super) fn is_between(self, at: usize, start: usize, range: &Range<usize>) -> bool {
        let text = self.text;
        text.sign_in(at, ",;，；、·•∙⋅|/&") && !self.is_inside_marks(at)
            || text.gap(at) >= Whitespace::Break
            || self.is_spaced_dash(at)
            || self.joins(at, start, range)
            || self.text.on_behalf(at).is_some()
    }

    /// The comma inside of "1,2" between two marks.
    fn is_inside_marks(self, at: usize) -> bool {
        self.text.sign(at) == Some(',')
            && at > 0
            && self.is_superscript_number(at - 1)
            && self.is_superscript_number(at + 1)
            && self.text.gap(at + 1) == Whitespace::None
    }

    fn is_spaced_dash(self, at: usize) -> bool {
        self.text.sign_in(at, "-–—")
            && self.text.gap(at) != Whitespace::None
            && self.text.gap(at + 1) != Whitespace::None
    }

    /// Returns whether `at` is a word that joins two names, and not the "y" of "Ramón y Cajal".
    pub(super) fn joins(self, at: usize, start: usize, range: &Range<usize>) -> bool {
        let (text, traits) = (self.text, self.text.traits(at));
        if text.low(at) == "y" || text.low(at) == "e" || text.low(at) == "i" {
            let word = |index: &usize| text.is_word(*index) && !text.traits(*index).has(Traits::INITIAL);
            let before = (start..at).filter(word).count();
            let behind = (at + 1..range.end)
                .take_while(|index| !text.sign_in(*index, ",;&") && text.gap(*index) < Whitespace::Break)
                .filter(word)
                .count();
            let dotted = text.sign(at.wrapping_sub(1)) == Some('.');
            // "Ruiz, Ana y Keller, Mira"
            let given = start > range.start && text.sign(start - 1) == Some(',');
            return traits.has(Traits::LOWER) && (dotted || given || before > 1 && behind != 1);
        }
        let chinese = matches!(text.word(at), "和" | "与" | "と" | "및" | "과" | "와");
        traits.has(Traits::CONJUNCTION) && traits.has(Traits::LOWER) || chinese
    }

    /// What separates two chunks at `at`: where it ends, what it separates, and the word that joins them.
    fn between(
        self,
        at: usize,
        range: &Range<usize>,
        last: Option<&Chunk>,
    ) -> Option<(usize, Between, Option<Range<usize>>)> {
        let text = self.text;
        let start = last.map_or(range.start, |chunk| chunk.words.start);
        if let Some((end, _)) = text.on_behalf(at) {
            return Some((end, Between::Persons, Some(at..end)));
        }
        match text.sign(at) {
            Some(',' | '，') => Some((at + 1, Between::Comma, None)),
            Some('、' | '.' | '。') => Some((at + 1, Between::Comma, None)),
            Some(';' | '；' | '·' | '•' | '∙' | '⋅' | '|' | '/') => {
                Some((at + 1, Between::Persons, None))
            }
            Some('&') => Some((at + 1, Between::Persons, Some(at..at + 1))),
            _ if self.is_spaced_dash(at) => Some((at + 1, Between::Persons, None)),
            None if self.joins(at, start, range) => Some((at + 1, Between::Persons, Some(at..at + 1))),
            // "and the Tide Collaboration"
            None if text.word(at) == "the" => Some((at + 1, Between::Persons, None)),
            _ if last.is_some() && text.gap(at) >= Whitespace::Break && text.sign(at).is_some() => {
                Some((at + 1, Between::Persons, None))
            }
            _ => None,
        }
    }

    /// The end of words for further authors at `at`: "et al.", "3 more authors", "외 3인".
    pub(super) fn others(self, at: usize) -> Option<usize> {
        let text = self.text;
        if text.sign(at) == Some('…') {
            return Some(at + 1);
        }
        if text.sign(at) == Some('.') && text.sign(at + 1) == Some('.') && text.sign(at + 2) == Some('.') {
            return Some(at + 3);
        }
        let bracketed = |open: usize| self.brackets.close(open).filter(|close| close - open <= 4);
        if text.sign(at) == Some('[')
            && let Some(close) = bracketed(at)
            && (at + 1..close).all(|index| text.sign_in(index, ".…"))
        {
            return Some(close + 1);
        }
        let start = if text.sign(at) == Some('+') { at + 1 } else { at };
        let counted = text.traits(start).has(Traits::DIGIT);
        let words = if counted { start + 1 } else { start };
        let end = (words..words + 4).take_while(|index| {
            text.is_word(*index) && (text.traits(*index).has(Traits::OTHERS) || text.low(*index) == "more")
        });
        let count = end.count();
        let known = |index: usize| text.traits(index).has(Traits::OTHERS);
        let found = match text.low(words) {
            "et" if known(words + 1) && text.word(words + 1).len() < 6 => Some(words + 2),
            // "et. al."
            "et" if text.sign(words + 1) == Some('.') && text.low(words + 2) == "al" => Some(words + 3),
            "u" | "y" | "e" if text.low(words + 1) == "a" || known(words + 1) => Some(words + 2),
            "others" | "colleagues" | "coauthors" => Some(words + 1),
            "외" | "等" | "他" | "ほか" => {
                let number = text.word(words + 1).starts_with(|c: char| c.is_ascii_digit());
                Some(words + 1 + usize::from(number))
            }
            _ if counted && count > 0 => Some(words + count),
            _ => None,
        }?;
        let stopped = text.sign(found) == Some('.') && text.gap(found) == Whitespace::None;
        Some(if stopped { found + 1 } else { found })
    }

    /// A chunk with its marks and its remark set apart; `None` if no word is left.
    fn chunk(self, range: Range<usize>) -> Option<Chunk> {
        let text = self.text;
        if self.others(range.start).is_some_and(|end| end >= range.end) {
            return Some(Chunk {
                words: range.clone(),
                kind: Kind::Others,
                marks: Vec::new(),
                remark: None,
                between: Between::Comma,
                conjunction: None,
                end: range.end,
            });
        }
        let (mut start, mut end) = (range.start, range.end);
        let (mut marks, mut last_marks, mut remark) = (Vec::new(), Vec::new(), None);
        // "Authors Ann Lee", "By Ann Lee"
        let lead = start;
        while end - start > 2 && text.is_word(start + 1) && text.traits(start).has(Traits::AUTHOR_PREFIX) {
            start += 1;
        }
        let lead = (lead < start).then_some(lead..start);
        while start < end && (self.is_mark(start) || self.is_loose(start)) {
            if self.is_mark(start) {
                marks.push(start);
            }
            start += 1;
        }
        while let Some(last) = end.checked_sub(1).filter(|last| *last >= start) {
            let open = (start..last).find(|open| self.brackets.close(*open) == Some(last));
            if let Some(open) = open.filter(|open| *open > start && remark.is_none()) {
                remark = Some(open..end);
                end = open;
            } else if self.is_mark(last) || self.is_inside_marks(last) {
                last_marks.push(last);
                end = last;
            } else if self.is_loose(last) && !self.shortens(last, start) {
                end = last;
            } else {
                break;
            }
        }
        marks.extend(last_marks.into_iter().rev());
        if (start..end).all(|index| text.sign(index).is_some()) {
            return None;
        }
        Some(Chunk {
            kind: self.kind(start..end),
            words: start..end,
            marks,
            remark,
            between: Between::Comma,
            conjunction: lead,
            end: range.end,
        })
    }

    /// A sign that belongs to no name.
    fn is_loose(self, at: usize) -> bool {
        self.text.sign_in(at, ".,:：;()[]{}\"“”«»'’‘-–—+")
            || matches!(self.text.tokens.get(at).map(|token| token.kind), Some(TokenKind::Image(_)))
    }
}
