//! Annotates links that are labels like "pdf": by their words, the brackets around them and the labels beside
//! them.

use offprint_model::Gathered;
use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::text::Text;
use super::token::{TokenKind, Whitespace};
use super::traits::Traits;

impl Annotations {
    /// Annotates labels and the signs between them.
    pub(super) fn links(&mut self, text: &Text) {
        let ranges = link_ranges(text);
        for range in &ranges {
            if is_label(text, range.clone()) {
                self.label(text, range.clone());
            }
        }
        // a link in one row with a label is one too: `[pdf] [Our Blog] | [Tool]`.
        for (before, after) in ranges.iter().zip(ranges.iter().skip(1)) {
            if self.is_labelled(text, before)
                && !self.is_labelled(text, after)
                && joins_row(text, before.end..after.start, after)
            {
                self.label(text, after.clone());
            }
        }
        for (before, after) in ranges.iter().zip(ranges.iter().skip(1)).rev() {
            if self.is_labelled(text, after)
                && !self.is_labelled(text, before)
                && text.gap(before.start) < Whitespace::Break
                && before.start > 0
                && before.len() <= 3
                && !ends_names(text, before)
                && joins_row(text, before.end..after.start, before)
            {
                self.label(text, before.clone());
            }
        }
        for index in 0..text.len() {
            if text
                .tokens
                .get(index)
                .is_some_and(|token| token.kind == TokenKind::Address && token.link.is_none())
            {
                self.annotate(index..index + 1, Annotation::Label);
            }
        }
        self.row_signs(text);
    }

    fn is_labelled(&self, text: &Text, range: &Range<usize>) -> bool {
        text.tokens
            .get(range.start)
            .and_then(|token| token.link)
            .is_some_and(|link| self.labels.get(link as usize) == Some(&true))
    }

    fn label(&mut self, text: &Text, range: Range<usize>) {
        if let Some(label) = text
            .tokens
            .get(range.start)
            .and_then(|token| token.link)
            .and_then(|link| self.labels.get_mut(link as usize))
        {
            *label = true;
        }
        self.annotate(range, Annotation::Label);
    }

    /// Annotates the brackets and bars beside labels, and the "Code:" before an address.
    fn row_signs(&mut self, text: &Text) {
        let bracket = |index: usize| text.sign_in(index, "[]()|/·•{}【】");
        for index in 1..text.len() {
            if bracket(index) && !self.is_annotated(index) && self.at(index - 1) == Some(Annotation::Label) {
                self.annotate(index..index + 1, Annotation::Label);
            }
        }
        for index in (0..text.len().saturating_sub(1)).rev() {
            let next_is_label = self.at(index + 1) == Some(Annotation::Label);
            if !next_is_label || self.is_annotated(index) {
                continue;
            }
            if bracket(index) && !text.sign_in(index, ")]") {
                self.annotate(index..index + 1, Annotation::Label);
            } else if text.sign(index) == Some(':')
                && text.gap(index) == Whitespace::None
                && index > 0
                && text.is_word(index - 1)
                && text.tokens.get(index + 1).is_some_and(|token| token.kind == TokenKind::Address)
                && text.traits(index - 1).has(Traits::LABEL)
            {
                self.annotate(index - 1..index + 1, Annotation::Label);
            }
        }
    }
}

/// The tokens of each link.
fn link_ranges(text: &Text) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (index, token) in text.tokens.iter().enumerate() {
        let Some(link) = token.link else { continue };
        match ranges.last_mut() {
            Some(range)
                if range.end == index
                    && text.tokens.get(range.start).and_then(|first| first.link) == Some(link) =>
            {
                range.end += 1
            }
            _ => ranges.push(index..index + 1),
        }
    }
    ranges
}

/// Returns whether a link is a label by its words or the brackets around it.
fn is_label(text: &Text, range: Range<usize>) -> bool {
    let words: Vec<usize> = range.clone().filter(|&index| text.sign(index).is_none()).gathered();
    let Some(first) = words.first().copied() else { return true };
    let written_out = words
        .iter()
        .any(|&index| text.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Address));
    let pictures = words.iter().all(|&index| text.word(index).is_empty());
    if written_out && words.len() <= 3 || pictures {
        return true;
    }
    let known = |index: usize| text.traits(index).has(Traits::LABEL);
    // "arXiv:2101.00001" is the venue
    let numbered =
        text.traits(first).has(Traits::PREPRINT) && text.sign(first + 1) == Some(':') && words.len() == 2;
    let bracketed = range.start > 0 && text.sign_in(range.start - 1, "[(");
    if numbered && !bracketed {
        return false;
    }
    let all_known = words
        .iter()
        .all(|&index| known(index) || !text.is_word(index) || text.traits(index).has(Traits::FUNCTION));
    if all_known && words.iter().any(|&index| known(index)) && words.len() <= 4 {
        return true;
    }
    let venue = words
        .iter()
        .any(|&index| text.traits(index).has(Traits::YEAR.or(Traits::KNOWN).or(Traits::KNOWN_JOURNAL)));
    let opens = |index: usize| text.sign(index) == Some('[') || text.sign(index) == Some('【');
    let bracketed = range.start > 0 && opens(range.start - 1) || opens(range.start);
    if bracketed && words.len() <= 6 {
        return true;
    }
    let last = words.last().copied().unwrap_or(first);
    let in_parentheses =
        range.start > 0 && text.sign(range.start - 1) == Some('(') && text.sign(range.end) == Some(')');
    !venue && range.start > 0 && (known(last) || known(first) && in_parentheses) && words.len() <= 3
}

/// Returns whether a link before a label is the last of several names: "Ann Lee and [Bo Lind](…) ([pdf](…))".
fn ends_names(text: &Text, link: &Range<usize>) -> bool {
    let Some(before) = link.start.checked_sub(1) else { return false };
    let joined = text.sign_in(before, ",;&、，") || text.traits(before).has(Traits::CONJUNCTION);
    let words: Vec<usize> = link.clone().filter(|&index| text.is_word(index)).gathered();
    let capital =
        |index: &usize| text.traits(*index).has(Traits::CAPITAL) && !text.traits(*index).has(Traits::LABEL);
    joined && (2..=4).contains(&words.len()) && words.iter().all(capital)
}

/// Returns whether only separators stand between two links, and `link` may be a label.
fn joins_row(text: &Text, between: Range<usize>, link: &Range<usize>) -> bool {
    let signs = between.clone().all(|index| text.sign_in(index, "[]|/·•,();-"));
    let comma = between.clone().any(|index| text.sign(index) == Some(','));
    let words = link.clone().filter(|&index| text.is_word(index)).count();
    let name = (2..=3).contains(&words) && link.clone().all(|index| !text.traits(index).has(Traits::LOWER));
    let venue = link.clone().any(|index| text.traits(index).has(Traits::YEAR.or(Traits::KNOWN)));
    signs && between.len() <= 4 && words <= 5 && !venue && !(comma && name)
}
