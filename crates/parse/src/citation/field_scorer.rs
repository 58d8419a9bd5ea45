//! How much a part of an entry looks like a title or like a venue.

use std::ops::Range;

use super::annotations::{Annotation, Annotations, begins_part};
use super::brackets::Brackets;
use super::features::{Feature, FeatureCounts, FeatureSums, STYLES};
use super::span::{Formatting, Part};
use super::text::Text;
use super::token::{TextStyle, Token, Traits, Whitespace};
use crate::vocabulary::{holds, venues};

/// The evidence of an entry, ready to be asked about any part of it.
pub(crate) struct FieldScorer<'a> {
    pub(super) text: &'a Text,
    brackets: &'a Brackets,
    annotations: &'a Annotations,
    sums: Vec<FeatureSums>,
    /// How much stands before each token that leads to a venue.
    leads: Vec<f32>,
}

impl<'a> FieldScorer<'a> {
    /// `named` says which tokens are in a list of names, `prose` which are in running text.
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
        let leads = (0..=text.len()).map(|at| prefix_score(text, annotations, at)).collect();
        Self { text, brackets, annotations, sums, leads }
    }

    fn tally(&self, range: &Range<usize>) -> FeatureCounts<'_> {
        let at = |at: usize| self.sums.get(at).unwrap_or(&FeatureSums::NONE);
        at(range.start).up_to(at(range.end))
    }

    fn count(&self, range: &Range<usize>, what: Feature) -> u16 {
        self.tally(range).of(what)
    }

    /// What there is to say about a part; `None` if no word in it is free.
    pub(crate) fn part(&self, range: Range<usize>) -> Option<Part<'_>> {
        let tally = self.tally(&range);
        let free = free_words(&tally);
        (free > 0).then(|| Part { formatting: self.formatting(&range), tally, free, range })
    }

    /// Free words that are no running text: what a reading should not leave over.
    pub(crate) fn left_over(&self, range: &Range<usize>) -> f32 {
        let tally = self.tally(range);
        f32::from(free_words(&tally).saturating_sub(tally.of(Feature::Prose)))
    }

    /// Whether running text stands in the part.
    pub(crate) fn is_prose(&self, range: &Range<usize>) -> bool {
        self.count(range, Feature::Prose) > 0
    }

    /// What the whole part is dressed in: it, and no word before or behind it.
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

    /// How much the part looks like a title; `None` if it can be none.
    pub(crate) fn title(&self, part: &Part<'_>) -> Option<f32> {
        let Part { range, formatting, .. } = part;
        let formatting = *formatting;
        let long = part.count(Feature::Long);
        let words = part.count(Feature::Words) + long * 2.0;
        let letters = part.count(Feature::Letters);
        if letters == 0.0 {
            return None;
        }
        // what stands before the first word is no part of the title
        let inside = self.tally(&(range.start + 1..range.end));
        let inside = |what| f32::from(inside.of(what));
        let trust =
            if formatting == Formatting::Plain || formatting == Formatting::Bracketed { 1.0 } else { 0.3 };
        let mut score = match words as u16 {
            1 => -1.2,
            2 => -0.3,
            3 | 4 => 0.5,
            5..=20 => 1.2,
            21..=26 => 1.0,
            27..=34 => 0.4,
            more => -0.6 - f32::from(more - 34) * 0.15,
        };
        score += match formatting {
            Formatting::Quoted => 4.0,
            Formatting::Linked => 2.2,
            Formatting::Bold => 1.6,
            Formatting::Italic | Formatting::Other => 0.7,
            Formatting::Bracketed => -1.5,
            Formatting::Plain => 0.0,
        };
        let small = part.count(Feature::Small) + long * 2.0;
        score += part.at_most(Feature::Function, 3) * 0.6;
        score += least(small, 4.0) * 0.3;
        score += part.at_most(Feature::TitleWords, 3) * 0.25;
        score += part.at_most(Feature::Colons, 1) * 0.5;
        score -= inside(Feature::Stops) * 1.6 + inside(Feature::Breaks) * 1.8 + inside(Feature::Lines) * 0.1;
        score -= part.beyond(Feature::Commas, 3) * 0.3;
        score -= part.at_most(Feature::Venue, 3) * 0.9 * trust;
        score -= part.at_most(Feature::Preprint, 1) * 1.5 * trust;
        score -= part.at_most(Feature::Known, 2) * 0.8 * trust;
        score -= part.at_most(Feature::Years, 2) * 0.6 * trust;
        score -= part.at_most(Feature::Annotations, 4) * 1.0 * trust + part.count(Feature::Labels) * 1.2;
        score -= part.at_most(Feature::Dates, 2) * 1.2 * trust;
        score -= part.beyond(Feature::Sentence, 2) * 0.5;
        score -= part.at_most(Feature::Named, 6) * 0.5 * trust;
        if part.count(Feature::Named) > 0.4 * words {
            score -= 2.0 * trust + 0.5;
        }
        let first = self.text.traits(range.start);
        if first.has(Traits::LOWER) && !first.has(Traits::ACRONYM_LIKE) {
            score -= if first.has(Traits::AUTHOR_PREFIX) { 3.0 } else { 1.0 };
        }
        if self.text.sign(range.start).is_some_and(|sign| {
            matches!(sign, ',' | '.' | ';' | ':' | ')' | ']' | '-' | '–' | '—' | '|' | '&')
        }) {
            score -= 2.0;
        }
        let edges = inside(Feature::Edges);
        score -= if formatting == Formatting::Plain { edges * 0.7 } else { 0.0 };
        if !part.is_balanced() {
            score -= 1.0;
        }
        // "(The Boat Collaboration) A title"
        if self.brackets.close(range.start).is_some_and(|close| close + 1 < range.end) {
            score -= 1.2;
        }
        // "GL | (n)"
        if self.text.sign(range.end) == Some('(') && self.text.gap(range.end) == Whitespace::None {
            score -= 2.0;
        }
        if self.is_prose(range) {
            score -= 5.0;
        }
        if matches!(self.annotations.at(range.start), Some(Annotation::Status(_))) {
            score -= 3.0;
        }
        score -= part.count(Feature::BookPrefixes) * 3.0
            + self.leads.get(range.start).copied().unwrap_or_default();
        let behind = (range.end..range.end + 2).find(|&index| self.text.is_word(index));
        if behind.is_some_and(|index| self.text.leads_to_book(index)) {
            // "Lee, Ann: A title. And what it says, in: …"
            let led = range.start > 2 && self.text.sign(range.start - 1) == Some(':');
            score += if led { 3.2 } else { 1.6 };
        }
        if self.is_prefixed(range)
            && matches!(
                self.text.low(range.start),
                "in" | "en" | "dans" | "title" | "titel" | "titre" | "título" | "titolo"
            )
        {
            score -= 4.0;
        }
        if let Some(open) = self.last_bracket(range) {
            let inner = self.tally(&(open + 1..range.end - 1));
            let venue = [Feature::Years, Feature::Venue, Feature::Preprint, Feature::Known];
            if venue.iter().any(|what| inner.of(*what) > 0) {
                score -= 1.6;
            }
        }
        if matches!(
            self.text.low(range.end.wrapping_sub(1)),
            "by" | "in" | "with" | "and" | "of" | "for" | "the" | "at" | "on" | "to"
        ) {
            score -= 2.0;
        }
        // "A title, joint" before "with Ann Lee"
        if self.text.prefix_start(range.end + 1) < range.end {
            score -= 2.0;
        }
        if self.text.sign_in(range.end.wrapping_sub(1), "?!") {
            score += 0.4;
        }
        Some(score)
    }

    /// How much the part looks like a venue; `None` if it can be none.
    pub(crate) fn venue(&self, part: &Part<'_>) -> Option<f32> {
        let Part { range, formatting, free, .. } = part;
        let (formatting, free) = (*formatting, *free);
        let words = part.count(Feature::Words);
        let text = self.text;
        let small = text.traits(range.start).has(Traits::FUNCTION)
            && (words == 1.0 || matches!(text.low(range.start), "with" | "by" | "avec" | "mit"));
        if words == 0.0 || small {
            return None;
        }
        if !part.is_balanced() {
            return None;
        }
        let bracketed = self.brackets.depth(range.start) > 0;
        if part.count(Feature::Outer) == 0.0 && !bracketed {
            return None;
        }
        let inside = self.tally(&(range.start + 1..range.end));
        let inside = |what| f32::from(inside.of(what));
        let vocabulary = part.count(Feature::Venue) + part.count(Feature::Preprint);
        let known = part.count(Feature::Known);
        let years = part.count(Feature::Years);
        let mut score = -0.3;
        if vocabulary > 0.0 {
            score += 1.6 + least(vocabulary - 1.0, 2.0) * 0.4;
        }
        score += part.at_most(Feature::Preprint, 1) * 1.0;
        score += least(known, 1.0) * 1.6 + part.at_most(Feature::Organisations, 1) * 0.8;
        let humped = part.count(Feature::AcronymLike);
        if known == 0.0
            && humped > 0.0
            && (years > 0.0 || (range.end..range.end + 2).any(|at| text.traits(at).has(Traits::ANY_YEAR)))
        {
            score += 1.2;
        }
        if self.is_prefixed(range) {
            score -= 1.5;
        }
        if range.len() == 1 && text.sign(range.end) == Some(':') {
            score -= 2.0;
        }
        let badge = range.start <= 1 && formatting == Formatting::Bracketed;
        if badge && known + humped > 0.0 && years > 0.0 {
            score += 1.2;
        }
        let alone = text.gap(range.start) >= Whitespace::Break && text.gap(range.end) >= Whitespace::Break;
        if alone && range.len() == 1 && humped > 0.0 {
            score += 1.0;
        }
        if years > 0.0 || self.year_follows(range.end) {
            score += 0.8;
        }
        if self.dates_issue(range.end) {
            score += 2.0;
        }
        if self.detail_follows(range.end) {
            score += 1.2;
            // "134 Town L. Rev. 1201 (2020)"
            let before = range.start.checked_sub(1).map(|before| text.traits(before)).unwrap_or_default();
            if before.has(Traits::DIGIT) && !before.has(Traits::ANY_YEAR) {
                score += 1.2;
            }
        }
        score += self.leads.get(range.start).copied().unwrap_or_default();
        score += match formatting {
            Formatting::Italic => 0.9,
            Formatting::Linked | Formatting::Bold | Formatting::Other => 0.3,
            Formatting::Bracketed if vocabulary + known + humped > 0.0 => 0.5,
            Formatting::Bracketed => -1.0,
            Formatting::Quoted => -2.5,
            Formatting::Plain => 0.0,
        };
        score -= part.beyond(Feature::Words, 18) * 0.15;
        score -= least(part.count(Feature::Small) * 0.35, 2.0) + part.count(Feature::Sentence) * 0.8;
        score -=
            inside(Feature::Stops) * 1.0 + inside(Feature::Shortened) * 0.05 + inside(Feature::Breaks) * 2.5;
        score -= part.count(Feature::Labels) * 1.5 + part.count(Feature::Annotations) * 0.8;
        score -= part.count(Feature::Colons) * 0.4 + part.count(Feature::Quotes) * 0.8;
        score -= part.count(Feature::BookPrefixes);
        if part.count(Feature::Equals) > 0.0 {
            score -= 1.5;
        }
        score -= part.at_most(Feature::Named, 6) * 0.7;
        if part.count(Feature::Named) > 0.5 * words {
            score -= 1.5;
        }
        let short_form = Traits::INITIAL.or(Traits::JOURNAL);
        let stopped =
            |stop: usize| stop > 0 && text.sign(stop) == Some('.') && text.traits(stop - 1).has(short_form);
        // "J. Granul. Matter" is one name
        let behind_initial = range.start > 1
            && text.gap(range.start) < Whitespace::Break
            && (stopped(range.start - 1)
                || range.start > 4 && text.sign(range.start - 1) == Some('.') && stopped(range.start - 3));
        if behind_initial {
            score -= 1.2;
        }
        let first = text.traits(range.start);
        if matches!(text.low(range.start), "in" | "at") && begins_part(text, range.start) {
            score += 0.8;
        } else if first.has(Traits::LOWER) && !first.has(Traits::PREPRINT) && !first.has(Traits::ACRONYM_LIKE)
        {
            score -= 0.9;
        }
        let dated = first.has(Traits::YEAR)
            && (!text.is_word(range.start + 1) || text.traits(range.start + 1).has(Traits::MONTH));
        if dated || first.has(Traits::DIGIT) && !first.has(Traits::YEAR) {
            score -= 2.0;
        }
        if first.has(Traits::VENUE_SUFFIX) && !first.has(Traits::INITIAL) && free < 3 {
            score -= 2.0;
        }
        if text.sign(range.start).is_some() || text.sign_in(range.end - 1, ",;:-–") {
            score -= 1.5;
        }
        Some(score)
    }

    /// The bracket that the part ends with.
    fn last_bracket(&self, range: &Range<usize>) -> Option<usize> {
        let last = range.end.checked_sub(1)?;
        self.text.sign_in(last, ")]").then_some(())?;
        (range.start + 1..last).rev().find(|&open| self.brackets.close(open) == Some(last))
    }

    /// A word and a colon stand at the beginning: "Venue: …", "In: …".
    fn is_prefixed(&self, range: &Range<usize>) -> bool {
        self.text.sign(range.start + 1) == Some(':')
            && self.text.gap(range.start + 2) != Whitespace::None
            && range.len() > 2
    }

    /// A year stands right behind `at`.
    fn year_follows(&self, at: usize) -> bool {
        (at..at + 3)
            .find(|&index| self.text.sign(index).is_none())
            .is_some_and(|index| self.text.traits(index).has(Traits::ANY_YEAR.or(Traits::MONTH)))
    }

    /// A year and then a volume stand right behind `at`: "Town Health. 2020 Sep 4;49(5):77".
    fn dates_issue(&self, at: usize) -> bool {
        let dated = Traits::YEAR.or(Traits::MONTH).or(Traits::DIGIT);
        let text = self.text;
        text.sign(at) == Some('.')
            && text.traits(at + 1).has(Traits::YEAR)
            && (at + 2..at + 5)
                .find(|&index| !text.traits(index).has(dated))
                .is_some_and(|end| text.sign(end) == Some(';') && text.traits(end + 1).has(Traits::DIGIT))
    }

    /// Volume, number or pages stand right behind `at`.
    fn detail_follows(&self, at: usize) -> bool {
        let Some(index) = (at..at + 3)
            .find(|&index| self.text.sign(index).is_none_or(|sign| !matches!(sign, ',' | '.' | ':' | '(')))
        else {
            return false;
        };
        let traits = self.text.traits(index);
        self.text.gap(index) < Whitespace::Block
            && (traits.has(Traits::DIGIT) && !traits.has(Traits::YEAR)
                || traits.has(Traits::VENUE_SUFFIX) && !traits.has(Traits::INITIAL))
    }
}

/// Words that no claim took.
fn free_words(tally: &FeatureCounts<'_>) -> u16 {
    let annotated = tally.of(Feature::Annotations) + tally.of(Feature::Labels) + tally.of(Feature::Dates);
    tally.of(Feature::Words).saturating_sub(annotated)
}

/// The smaller one. `f32::min` minds what is no number, which in wasm is a call.
fn least(one: f32, other: f32) -> f32 {
    if one < other { one } else { other }
}

/// Words that lead to a venue stand before `at`.
fn prefix_score(text: &Text, annotations: &Annotations, at: usize) -> f32 {
    let Some(before) = at.checked_sub(1) else { return 0.0 };
    let colon = text.sign(before) == Some(':') && holds(venues::PREFIXES, text.low(before.wrapping_sub(1)));
    // "A title. In: Ann Lee (Ed.): A Book", "A. Lee (Eds.), A Book"; who stands first made the book
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
