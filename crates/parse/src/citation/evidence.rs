//! How much a part of an entry looks like a title or like a venue.

use std::ops::Range;

use super::brackets::Brackets;
use super::claims::{Claim, Claims, begins_part};
use super::counts::{Count, Counts, STYLES, Tally};
use super::part::{Dress, Part};
use super::text::Text;
use super::token::{Gap, Style, Token, Traits};
use crate::vocabulary::{holds, venues};

/// The evidence of an entry, ready to be asked about any part of it.
pub(crate) struct Evidence<'a> {
    pub(super) text: &'a Text,
    brackets: &'a Brackets,
    claims: &'a Claims,
    sums: Vec<Counts>,
    /// How much stands before each token that leads to a venue.
    leads: Vec<f32>,
}

impl<'a> Evidence<'a> {
    /// `named` says which tokens are in a list of names, `prose` which are in running text.
    pub(crate) fn new(
        text: &'a Text,
        brackets: &'a Brackets,
        claims: &'a Claims,
        named: &[bool],
        prose: &[bool],
    ) -> Self {
        let mut sums = Vec::with_capacity(text.len() + 1);
        let mut sum = Counts::NONE;
        sums.push(sum);
        for index in 0..text.len() {
            let flag = |flags: &[bool]| flags.get(index) == Some(&true);
            sum.add(text, brackets, claims, index, flag(named));
            sum.put(Count::Prose, flag(prose) && text.is_word(index) && !claims.is_claimed(index));
            sums.push(sum);
        }
        let leads = (0..=text.len()).map(|at| lead_before(text, claims, at)).collect();
        Self { text, brackets, claims, sums, leads }
    }

    fn tally(&self, range: &Range<usize>) -> Tally<'_> {
        let at = |at: usize| self.sums.get(at).unwrap_or(&Counts::NONE);
        at(range.start).up_to(at(range.end))
    }

    fn count(&self, range: &Range<usize>, what: Count) -> u16 {
        self.tally(range).of(what)
    }

    /// What there is to say about a part; `None` if no word in it is free.
    pub(crate) fn part(&self, range: Range<usize>) -> Option<Part<'_>> {
        let tally = self.tally(&range);
        let free = free_words(&tally);
        (free > 0).then(|| Part { dress: self.dress(&range), tally, free, range })
    }

    /// Free words that are no running text: what a reading should not leave over.
    pub(crate) fn left_over(&self, range: &Range<usize>) -> f32 {
        let tally = self.tally(range);
        f32::from(free_words(&tally).saturating_sub(tally.of(Count::Prose)))
    }

    /// Whether running text stands in the part.
    pub(crate) fn is_prose(&self, range: &Range<usize>) -> bool {
        self.count(range, Count::Prose) > 0
    }

    /// What the whole part is dressed in: it, and no word before or behind it.
    pub(crate) fn dress(&self, range: &Range<usize>) -> Dress {
        let text = self.text;
        let quoted = |quote: &Range<usize>| {
            quote.start == range.start && (quote.end == range.end || quote.end == range.end + 1)
        };
        if self.brackets.quotes.iter().any(quoted) {
            return Dress::Quoted;
        }
        let Some(first) = text.tokens.get(range.start) else { return Dress::Plain };
        let word = |at: &usize| text.sign(*at).is_none();
        let beside = |shares: &dyn Fn(&Token) -> bool| {
            let before = (0..range.start).rev().find(word).filter(|_| text.gap(range.start) < Gap::Break);
            let behind = (range.end..text.len()).find(word).filter(|&at| text.gap(at) < Gap::Break);
            // "[ICSC'22] A title"
            let before = before.filter(|_| !text.sign_in(range.start - 1, ")]"));
            let behind = behind.filter(|_| !text.sign_in(range.end, "(["));
            [before, behind].into_iter().flatten().any(|at| text.tokens.get(at).is_some_and(shares))
        };
        let link = first.link;
        let linked = link.is_some()
            && self.count(range, Count::Links) as usize == range.len()
            && text.tokens.get(range.end.wrapping_sub(1)).and_then(|token| token.link) == link;
        if linked && !beside(&|token| token.link == link) {
            return Dress::Linked;
        }
        for (style, count) in STYLES.into_iter().filter(|(style, _)| first.style.has(*style)) {
            let all = self.count(range, count) as usize == range.len();
            if all && !beside(&|token| token.style.has(style) && token.element == first.element) {
                return match style {
                    Style::BOLD => Dress::Bold,
                    Style::ITALIC => Dress::Italic,
                    _ => Dress::Other,
                };
            }
        }
        let open = range.start.checked_sub(1).and_then(|open| self.brackets.close(open));
        if open == Some(range.end) { Dress::Bracketed } else { Dress::Plain }
    }

    /// How much the part looks like a title; `None` if it can be none.
    pub(crate) fn title(&self, part: &Part<'_>) -> Option<f32> {
        let Part { range, dress, .. } = part;
        let dress = *dress;
        let long = part.count(Count::Long);
        let words = part.count(Count::Words) + long * 2.0;
        let letters = part.count(Count::Letters);
        if letters == 0.0 {
            return None;
        }
        // what stands before the first word is no part of the title
        let inside = self.tally(&(range.start + 1..range.end));
        let inside = |what| f32::from(inside.of(what));
        let trust = if dress == Dress::Plain || dress == Dress::Bracketed { 1.0 } else { 0.3 };
        let mut score = match words as u16 {
            1 => -1.2,
            2 => -0.3,
            3 | 4 => 0.5,
            5..=20 => 1.2,
            21..=26 => 1.0,
            27..=34 => 0.4,
            more => -0.6 - f32::from(more - 34) * 0.15,
        };
        score += match dress {
            Dress::Quoted => 4.0,
            Dress::Linked => 2.2,
            Dress::Bold => 1.6,
            Dress::Italic | Dress::Other => 0.7,
            Dress::Bracketed => -1.5,
            Dress::Plain => 0.0,
        };
        let small = part.count(Count::Small) + long * 2.0;
        score += part.at_most(Count::Function, 3) * 0.6;
        score += least(small, 4.0) * 0.3;
        score += part.at_most(Count::Plain, 3) * 0.25;
        score += part.at_most(Count::Colons, 1) * 0.5;
        score -= inside(Count::Stops) * 1.6 + inside(Count::Breaks) * 1.8 + inside(Count::Lines) * 0.1;
        score -= part.beyond(Count::Commas, 3) * 0.3;
        score -= part.at_most(Count::Venue, 3) * 0.9 * trust;
        score -= part.at_most(Count::Preprint, 1) * 1.5 * trust;
        score -= part.at_most(Count::Known, 2) * 0.8 * trust;
        score -= part.at_most(Count::Years, 2) * 0.6 * trust;
        score -= part.at_most(Count::Claims, 4) * 1.0 * trust + part.count(Count::Labels) * 1.2;
        score -= part.at_most(Count::Dates, 2) * 1.2 * trust;
        score -= part.beyond(Count::Sentence, 2) * 0.5;
        score -= part.at_most(Count::Named, 6) * 0.5 * trust;
        if part.count(Count::Named) > 0.4 * words {
            score -= 2.0 * trust + 0.5;
        }
        let first = self.text.traits(range.start);
        if first.has(Traits::LOWER) && !first.has(Traits::HUMPED) {
            score -= if first.has(Traits::LEAD) { 3.0 } else { 1.0 };
        }
        if self.text.sign(range.start).is_some_and(|sign| {
            matches!(sign, ',' | '.' | ';' | ':' | ')' | ']' | '-' | '–' | '—' | '|' | '&')
        }) {
            score -= 2.0;
        }
        let edges = inside(Count::Edges);
        score -= if dress == Dress::Plain { edges * 0.7 } else { 0.0 };
        if !part.is_balanced() {
            score -= 1.0;
        }
        // "(The Boat Collaboration) A title"
        if self.brackets.close(range.start).is_some_and(|close| close + 1 < range.end) {
            score -= 1.2;
        }
        // "GL | (n)"
        if self.text.sign(range.end) == Some('(') && self.text.gap(range.end) == Gap::None {
            score -= 2.0;
        }
        if self.is_prose(range) {
            score -= 5.0;
        }
        if matches!(self.claims.at(range.start), Some(Claim::Status(_))) {
            score -= 3.0;
        }
        score -= part.count(Count::Leads) * 3.0 + self.leads.get(range.start).copied().unwrap_or_default();
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
            let venue = [Count::Years, Count::Venue, Count::Preprint, Count::Known];
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
        if self.text.lead_to(range.end + 1) < range.end {
            score -= 2.0;
        }
        if self.text.sign_in(range.end.wrapping_sub(1), "?!") {
            score += 0.4;
        }
        Some(score)
    }

    /// How much the part looks like a venue; `None` if it can be none.
    pub(crate) fn venue(&self, part: &Part<'_>) -> Option<f32> {
        let Part { range, dress, free, .. } = part;
        let (dress, free) = (*dress, *free);
        let words = part.count(Count::Words);
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
        if part.count(Count::Outer) == 0.0 && !bracketed {
            return None;
        }
        let inside = self.tally(&(range.start + 1..range.end));
        let inside = |what| f32::from(inside.of(what));
        let vocabulary = part.count(Count::Venue) + part.count(Count::Preprint);
        let known = part.count(Count::Known);
        let years = part.count(Count::Years);
        let mut score = -0.3;
        if vocabulary > 0.0 {
            score += 1.6 + least(vocabulary - 1.0, 2.0) * 0.4;
        }
        score += part.at_most(Count::Preprint, 1) * 1.0;
        score += least(known, 1.0) * 1.6 + part.at_most(Count::Body, 1) * 0.8;
        let humped = part.count(Count::Humped);
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
        let badge = range.start <= 1 && dress == Dress::Bracketed;
        if badge && known + humped > 0.0 && years > 0.0 {
            score += 1.2;
        }
        let alone = text.gap(range.start) >= Gap::Break && text.gap(range.end) >= Gap::Break;
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
        score += match dress {
            Dress::Italic => 0.9,
            Dress::Linked | Dress::Bold | Dress::Other => 0.3,
            Dress::Bracketed if vocabulary + known + humped > 0.0 => 0.5,
            Dress::Bracketed => -1.0,
            Dress::Quoted => -2.5,
            Dress::Plain => 0.0,
        };
        score -= part.beyond(Count::Words, 18) * 0.15;
        score -= least(part.count(Count::Small) * 0.35, 2.0) + part.count(Count::Sentence) * 0.8;
        score -= inside(Count::Stops) * 1.0 + inside(Count::Shortened) * 0.05 + inside(Count::Breaks) * 2.5;
        score -= part.count(Count::Labels) * 1.5 + part.count(Count::Claims) * 0.8;
        score -= part.count(Count::Colons) * 0.4 + part.count(Count::Quotes) * 0.8;
        score -= part.count(Count::Leads);
        if part.count(Count::Equals) > 0.0 {
            score -= 1.5;
        }
        score -= part.at_most(Count::Named, 6) * 0.7;
        if part.count(Count::Named) > 0.5 * words {
            score -= 1.5;
        }
        let short_form = Traits::INITIAL.or(Traits::JOURNAL);
        let stopped =
            |stop: usize| stop > 0 && text.sign(stop) == Some('.') && text.traits(stop - 1).has(short_form);
        // "J. Granul. Matter" is one name
        let behind_initial = range.start > 1
            && text.gap(range.start) < Gap::Break
            && (stopped(range.start - 1)
                || range.start > 4 && text.sign(range.start - 1) == Some('.') && stopped(range.start - 3));
        if behind_initial {
            score -= 1.2;
        }
        let first = text.traits(range.start);
        if matches!(text.low(range.start), "in" | "at") && begins_part(text, range.start) {
            score += 0.8;
        } else if first.has(Traits::LOWER) && !first.has(Traits::PREPRINT) && !first.has(Traits::HUMPED) {
            score -= 0.9;
        }
        let dated = first.has(Traits::YEAR)
            && (!text.is_word(range.start + 1) || text.traits(range.start + 1).has(Traits::MONTH));
        if dated || first.has(Traits::DIGIT) && !first.has(Traits::YEAR) {
            score -= 2.0;
        }
        if first.has(Traits::DETAIL) && !first.has(Traits::INITIAL) && free < 3 {
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
            && self.text.gap(range.start + 2) != Gap::None
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
        self.text.gap(index) < Gap::Block
            && (traits.has(Traits::DIGIT) && !traits.has(Traits::YEAR)
                || traits.has(Traits::DETAIL) && !traits.has(Traits::INITIAL))
    }
}

/// Words that no claim took.
fn free_words(tally: &Tally<'_>) -> u16 {
    let claimed = tally.of(Count::Claims) + tally.of(Count::Labels) + tally.of(Count::Dates);
    tally.of(Count::Words).saturating_sub(claimed)
}

/// The smaller one. `f32::min` minds what is no number, which in wasm is a call.
fn least(one: f32, other: f32) -> f32 {
    if one < other { one } else { other }
}

/// Words that lead to a venue stand before `at`.
fn lead_before(text: &Text, claims: &Claims, at: usize) -> f32 {
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
    if text.gap(at) == Gap::None {
        return 0.0;
    }
    match word {
        "in" | "at" | "on" | "en" | "dans" | "em" => {
            let alone = before == 0
                || text.sign(before - 1).is_some()
                || text.gap(before) >= Gap::Break
                || claims.is_claimed(before - 1)
                || text.tokens.get(before).is_some_and(|token| token.traits.has(Traits::CAPITAL));
            if alone { 1.6 } else { 0.2 }
        }
        "to" | "by" | "for" if before > 0 && matches!(claims.at(before - 1), Some(Claim::Status(_))) => 1.4,
        _ => 0.0,
    }
}
