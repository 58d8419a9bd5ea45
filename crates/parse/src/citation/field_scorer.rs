//! Scores how much a span of an entry looks like a title or like a venue.

use std::ops::Range;

use super::annotations::{Annotation, Annotations};
use super::brackets::Brackets;
use super::features::{Feature, FeatureCounts, FeatureSums, STYLES};
use super::formatting::Formatting;
use super::span::Span;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::{Token, Whitespace};
use super::traits::Traits;
use crate::vocabulary::{holds, venues};

/// Scores the spans of one entry. Scores are in no unit: about 1 for a feature that speaks for the field, and
/// negative for one that speaks against it.
pub(crate) struct FieldScorer<'a> {
    pub(super) text: &'a Text,
    pub(super) brackets: &'a Brackets,
    pub(super) annotations: &'a Annotations,
    /// The counts before each token, and those before the end.
    sums: Vec<FeatureSums>,
    /// For each token, how much the words before it announce a venue.
    pub(super) prefix_scores: Vec<f32>,
}

impl<'a> FieldScorer<'a> {
    /// `named` tells which tokens are in a list of names, `prose` which are in running text.
    pub(crate) fn new(
        text: &'a Text,
        brackets: &'a Brackets,
        annotations: &'a Annotations,
        named: &[bool],
        prose: &[bool],
    ) -> Self {
        let mut sums = Vec::with_capacity(text.len() + 1);
        let mut sum = FeatureSums::NONE;
        sums.push(sum);
        for index in 0..text.len() {
            let flag = |flags: &[bool]| flags.get(index) == Some(&true);
            sum.add(text, brackets, annotations, index, flag(named));
            sum.put(Feature::Prose, flag(prose) && text.is_word(index) && !annotations.is_annotated(index));
            sums.push(sum);
        }
        let prefix_scores = (0..=text.len()).map(|at| prefix_score(text, annotations, at)).collect();
        Self { text, brackets, annotations, sums, prefix_scores }
    }

    /// What is counted in a range of tokens.
    pub(super) fn counts(&self, range: &Range<usize>) -> FeatureCounts<'_> {
        let at = |at: usize| self.sums.get(at).unwrap_or(&FeatureSums::NONE);
        at(range.start).up_to(at(range.end))
    }

    fn count(&self, range: &Range<usize>, feature: Feature) -> u16 {
        self.counts(range).of(feature)
    }

    /// The span, ready to be scored; `None` if every word in it is annotated.
    pub(crate) fn span(&self, range: Range<usize>) -> Option<Span<'_>> {
        let counts = self.counts(&range);
        let free = free_words(&counts);
        (free > 0).then(|| Span { formatting: self.formatting(&range), counts, free, range })
    }

    /// How many words without annotation and outside of running text a reading loses that gives the range to
    /// no field.
    pub(crate) fn unassigned(&self, range: &Range<usize>) -> f32 {
        let counts = self.counts(range);
        f32::from(free_words(&counts).saturating_sub(counts.of(Feature::Prose)))
    }

    /// Returns whether running text stands in the range.
    pub(crate) fn is_prose(&self, range: &Range<usize>) -> bool {
        self.count(range, Feature::Prose) > 0
    }

    /// The formatting that covers exactly this range: no word before or behind it shares it.
    pub(crate) fn formatting(&self, range: &Range<usize>) -> Formatting {
        let text = self.text;
        let quoted = |quote: &Range<usize>| {
            quote.start == range.start && (quote.end == range.end || quote.end == range.end + 1)
        };
        if self.brackets.quotes.iter().any(quoted) {
            return Formatting::Quoted;
        }
        let Some(first) = text.tokens.get(range.start) else { return Formatting::Plain };
        let word = |at: &usize| text.sign(*at).is_none();
        let beside = |shares: &dyn Fn(&Token) -> bool| {
            let before =
                (0..range.start).rev().find(word).filter(|_| text.gap(range.start) < Whitespace::Break);
            let behind = (range.end..text.len()).find(word).filter(|&at| text.gap(at) < Whitespace::Break);
            // "[ICSC'22] A title"
            let before = before.filter(|_| !text.sign_in(range.start - 1, ")]"));
            let behind = behind.filter(|_| !text.sign_in(range.end, "(["));
            [before, behind].into_iter().flatten().any(|at| text.tokens.get(at).is_some_and(shares))
        };
        let link = first.link;
        let linked = link.is_some()
            && self.count(range, Feature::Links) as usize == range.len()
            && text.tokens.get(range.end.wrapping_sub(1)).and_then(|token| token.link) == link;
        if linked && !beside(&|token| token.link == link) {
            return Formatting::Linked;
        }
        for (style, count) in STYLES.into_iter().filter(|(style, _)| first.style.has(*style)) {
            let all = self.count(range, count) as usize == range.len();
            if all && !beside(&|token| token.style.has(style) && token.element == first.element) {
                return match style {
                    TextStyle::BOLD => Formatting::Bold,
                    TextStyle::ITALIC => Formatting::Italic,
                    _ => Formatting::Other,
                };
            }
        }
        let open = range.start.checked_sub(1).and_then(|open| self.brackets.close(open));
        if open == Some(range.end) { Formatting::Bracketed } else { Formatting::Plain }
    }

    /// The opening bracket of the pair that ends the range.
    pub(super) fn last_bracket(&self, range: &Range<usize>) -> Option<usize> {
        let last = range.end.checked_sub(1)?;
        self.text.sign_in(last, ")]").then_some(())?;
        (range.start + 1..last).rev().find(|&open| self.brackets.close(open) == Some(last))
    }

    /// Returns whether the range begins with a word and a colon: "Venue: …", "In: …".
    pub(super) fn is_prefixed(&self, range: &Range<usize>) -> bool {
        self.text.sign(range.start + 1) == Some(':')
            && self.text.gap(range.start + 2) != Whitespace::None
            && range.len() > 2
    }
}

/// Words without annotation.
fn free_words(counts: &FeatureCounts<'_>) -> u16 {
    let annotated = counts.of(Feature::Annotated) + counts.of(Feature::Labels) + counts.of(Feature::Dates);
    counts.of(Feature::Words).saturating_sub(annotated)
}

/// The smaller of two numbers; unlike `f32::min` without a case for NaN, which costs a call in WebAssembly.
pub(super) fn least(one: f32, other: f32) -> f32 {
    if one < other { one } else { other }
}

/// How much the words before `at` announce a venue: "In:", "submitted to".
fn prefix_score(text: &Text, annotations: &Annotations, at: usize) -> f32 {
    let Some(before) = at.checked_sub(1) else { return 0.0 };
    let colon = text.sign(before) == Some(':') && holds(venues::PREFIXES, text.low(before.wrapping_sub(1)));
    // "A title. In: Ann Lee (Ed.): A Book", "A. Lee (Eds.), A Book"; editors at the beginning are authors
    let ends = |index: usize| {
        text.sign_in(index, "?!:”\"»")
            || text.low(index) == "in"
            || text.sign(index) == Some('.')
                && !text.traits(index - 1).has(Traits::INITIAL.or(Traits::EDITOR))
    };
    let edited = text.sign_in(before, ":,")
        && text.sign(before.wrapping_sub(1)) == Some(')')
        && (2..5).any(|back| text.traits(before.wrapping_sub(back)).has(Traits::EDITOR))
        && (1..before).any(ends);
    if colon || edited {
        return 1.6;
    }
    let word = text.low(before);
    if text.gap(at) == Whitespace::None {
        return 0.0;
    }
    match word {
        "in" | "at" | "on" | "en" | "dans" | "em" => {
            let alone = before == 0
                || text.sign(before - 1).is_some()
                || text.gap(before) >= Whitespace::Break
                || annotations.is_annotated(before - 1)
                || text.tokens.get(before).is_some_and(|token| token.traits.has(Traits::CAPITAL));
            if alone { 1.6 } else { 0.2 }
        }
        "to" | "by" | "for"
            if before > 0 && matches!(annotations.at(before - 1), Some(Annotation::Status(_))) =>
        {
            1.4
        }
        _ => 0.0,
    }
}
