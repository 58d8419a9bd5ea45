//! What tokens seem to be by themselves, whatever the rest of the entry is: labels of links, legends, status,
//! awards and dates. Annotations are hints: a title may hold the words of an award.

use std::ops::Range;

use super::awards::award;
use super::brackets::Brackets;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::{TokenKind, Whitespace};
use super::traits::Traits;
use crate::vocabulary::{holds, names, phrases, phrases_of};
use offprint_model::PublicationStatus;

/// What a token seems to be by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Annotation {
    /// The number of the entry in its list.
    Marker,
    /// The label of a link, with its brackets and separators.
    Label,
    /// An explanation of the authors' marks.
    Legend,
    Status(PublicationStatus),
    Award,
    /// A note on the sort of paper: "Short Paper", "Work in Progress".
    Remark,
    /// A year, maybe with a month, standing alone.
    Date,
}

/// The annotations of an entry, at most one for each token.
#[derive(Clone, Debug, Default)]
pub(crate) struct Annotations {
    tokens: Vec<Option<Annotation>>,
    /// For each link whether it is a label.
    pub(crate) labels: Vec<bool>,
}

impl Annotations {
    pub(crate) fn new(text: &Text, brackets: &Brackets) -> Self {
        let mut annotations = Self { tokens: vec![None; text.len()], labels: vec![false; text.links.len()] };
        annotations.marker(text, brackets);
        annotations.links(text);
        annotations.legends(text, brackets);
        annotations.statuses(text);
        annotations.awards(text, brackets);
        annotations.dates(text);
        annotations.remarks(text);
        annotations
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub(crate) fn at(&self, index: usize) -> Option<Annotation> {
        self.tokens.get(index).copied().flatten()
    }

    pub(crate) fn is_annotated(&self, index: usize) -> bool {
        self.at(index).is_some()
    }

    pub(super) fn annotate(&mut self, range: Range<usize>, annotation: Annotation) {
        for token in self.tokens.get_mut(range).unwrap_or_default() {
            token.get_or_insert(annotation);
        }
    }

    /// Annotates the number of the entry: "[20]", "12.", "(3)" at the beginning.
    fn marker(&mut self, text: &Text, brackets: &Brackets) {
        let bracketed = brackets.close(0).filter(|&close| close <= 3 && text.sign(0) != Some('{'));
        if let Some(close) = bracketed {
            let number = (1..close).all(|index| {
                text.tokens.get(index).is_some_and(|token| is_count(text, index) && token.link.is_none())
            });
            if number && close > 1 {
                self.annotate(0..close + 1, Annotation::Marker);
            }
        } else if is_count(text, 0)
            && text.sign_in(1, ".)")
            && text.gap(1) == Whitespace::None
            && (text.gap(2) != Whitespace::None || text.traits(2).has(Traits::CAPITAL))
        {
            self.annotate(0..2, Annotation::Marker);
        }
    }

    fn legends(&mut self, text: &Text, brackets: &Brackets) {
        for group in brackets.groups(text) {
            if group.len() <= 60 && has_legend(text, group.clone()) && !self.is_annotated(group.start) {
                self.annotate(group, Annotation::Legend);
            }
        }
        let mut at = 0;
        while at < text.len() {
            let starts = text.gap(at) >= Whitespace::Break || text.sign(at.wrapping_sub(1)) == Some('.');
            if !starts || !is_mark(text, at) {
                at += 1;
                continue;
            }
            let end = (at + 1..text.len())
                .find(|&index| text.gap(index) >= Whitespace::Break || text.sign(index) == Some('.'))
                .unwrap_or(text.len());
            if has_legend(text, at..end) {
                self.annotate(at..end, Annotation::Legend);
                at = end;
            } else {
                at += 1;
            }
        }
    }

    fn statuses(&mut self, text: &Text) {
        let mut at = 0;
        while at < text.len() {
            let behind_year = at > 0 && text.traits(at - 1).has(Traits::YEAR);
            if !text.traits(at).has(Traits::OPENS_STATUS)
                || self.is_annotated(at)
                || !text.begins_part(at) && !behind_year
            {
                at += 1;
                continue;
            }
            let found = phrases::statuses().find_map(|(status, phrase)| {
                let end = text.phrase(at, phrase)?;
                let tail = holds(phrases::STATUS_TAILS, text.low(end)) && text.is_word(end);
                (tail || text.ends_part(end) || text.traits(end).has(Traits::YEAR)).then_some((end, status))
            });
            match found {
                Some((end, status)) => {
                    self.annotate(at..end, Annotation::Status(status));
                    at = end;
                }
                None => at += 1,
            }
        }
    }

    fn remarks(&mut self, text: &Text) {
        for at in 0..text.len() {
            if self.is_annotated(at) || !text.traits(at).has(Traits::OPENS_REMARK) || !text.begins_part(at) {
                continue;
            }
            let found = phrases_of(phrases::REMARKS)
                .find_map(|phrase| text.phrase(at, phrase).filter(|&end| text.ends_part(end)));
            if let Some(end) = found {
                self.annotate(at..end, Annotation::Remark);
            }
        }
    }

    fn awards(&mut self, text: &Text, brackets: &Brackets) {
        let mut start = 0;
        while start < text.len() {
            let end = (start + 1..text.len()).find(|&index| text.begins_part(index)).unwrap_or(text.len());
            let words = (start..end).filter(|&index| {
                matches!(
                    text.tokens.get(index).map(|token| token.kind),
                    Some(TokenKind::Word | TokenKind::Number)
                )
            });
            let free = (start..end).all(|index| !self.is_annotated(index));
            let quoted = brackets.quotes.iter().any(|quote| quote.start <= start && start < quote.end);
            if free
                && !quoted
                && let Some(part) = award(text, start..end, words.count())
            {
                self.annotate(part, Annotation::Award);
            }
            start = end;
        }
        for index in 0..text.len() {
            if text.sign(index).is_some_and(|sign| phrases::AWARD_SIGNS.contains(sign)) {
                self.annotate(index..index + 1, Annotation::Award);
            }
        }
    }

    /// Annotates years and months that stand alone between signs.
    fn dates(&mut self, text: &Text) {
        let mut start = 0;
        while start < text.len() {
            let end = (start + 1..text.len()).find(|&index| text.begins_part(index)).unwrap_or(text.len());
            let mut inner = start;
            while text.sign(inner).is_some() && inner < end {
                inner += 1;
            }
            let last =
                (inner..end).rev().find(|&index| text.sign(index).is_none()).map_or(inner, |last| last + 1);
            let is_date = |index: usize| {
                let traits = text.traits(index);
                traits.has(Traits::YEAR.or(Traits::MONTH)) || text.sign(index) == Some('.')
            };
            let year =
                |range: Range<usize>| range.into_iter().any(|index| text.traits(index).has(Traits::YEAR));
            // "2019, October", but not the name in "Jun, Y. S."
            let near =
                year(inner.saturating_sub(3)..inner) || text.sign(last) == Some(',') && year(last..last + 2);
            let year_or_month =
                year(inner..last) || near && (inner..last).any(|index| text.traits(index).has(Traits::MONTH));
            if last > inner
                && year_or_month
                && (inner..last).all(is_date)
                && (inner..last).all(|index| !self.is_annotated(index))
            {
                self.annotate(inner..last, Annotation::Date);
            }
            start = end;
        }
        // "05/2021"
        for at in 0..text.len().saturating_sub(2) {
            let month = text.word(at).parse::<u8>().is_ok_and(|month| (1..=12).contains(&month));
            let joined = text.sign(at + 1) == Some('/') && text.gap(at + 1) == Whitespace::None;
            let alone = text.sign(at.wrapping_sub(1)) != Some('/');
            let year = text.traits(at + 2).has(Traits::YEAR) && text.gap(at + 2) == Whitespace::None;
            if month && joined && alone && year {
                self.annotate(at..at + 3, Annotation::Date);
            }
        }
    }
}

fn is_count(text: &Text, index: usize) -> bool {
    let word = text.word(index);
    let letters = word.chars().take_while(char::is_ascii_uppercase).count();
    let rest = word.get(letters..).unwrap_or_default();
    letters <= 2 && (1..=3).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn is_mark(text: &Text, index: usize) -> bool {
    text.tokens.get(index).is_some_and(|token| token.style.has(TextStyle::SUPERSCRIPT))
        || text.sign(index).is_some_and(|sign| names::MARKS.contains(sign))
}

fn has_legend(text: &Text, range: Range<usize>) -> bool {
    range.clone().any(|index| {
        text.traits(index).has(Traits::OPENS_LEGEND)
            && phrases_of(phrases::LEGENDS)
                .any(|phrase| text.phrase(index, phrase).is_some_and(|end| end <= range.end))
    })
}
