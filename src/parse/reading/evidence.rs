//! How much a part of an entry looks like a title or like a venue.

use std::ops::Range;

use super::brackets::Brackets;
use super::claims::{Claim, Claims, begins_part};
use super::text::Text;
use super::token::{Gap, Kind, Style, Token, Traits, changes};

/// The mark that a whole part stands in, and nothing beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Dress {
    #[default]
    Plain,
    Quoted,
    Linked,
    Bold,
    Italic,
    Other,
    Bracketed,
}

impl Dress {
    pub(crate) const COUNT: usize = 7;
}

/// Counts over a part.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    words: u16,
    /// Small words, and other words that begin with a small letter.
    function: u16,
    small: u16,
    sentence: u16,
    plain: u16,
    commas: u16,
    /// Ends of sentences, and full stops behind short words.
    stops: u16,
    shortened: u16,
    lines: u16,
    breaks: u16,
    venue: u16,
    preprint: u16,
    known: u16,
    humped: u16,
    body: u16,
    years: u16,
    colons: u16,
    dates: u16,
    /// Tokens that claim to be a label, an award, a status or a legend.
    labels: u16,
    claims: u16,
    named: u16,
    styles: [u16; 5],
    links: u16,
    /// Places where marks of text change.
    edges: u16,
    /// Brackets that open and that close, quotation marks.
    opens: u16,
    closes: u16,
    quotes: u16,
    /// Words outside of brackets, without numbers.
    outer: u16,
}

const STYLES: [Style; 5] = [Style::BOLD, Style::ITALIC, Style::UNDERLINE, Style::MARK, Style::CODE];

/// The evidence of an entry, ready to be asked about any part of it.
pub(crate) struct Evidence<'a> {
    text: &'a Text,
    brackets: &'a Brackets,
    claims: &'a Claims,
    sums: Vec<Counts>,
}

impl<'a> Evidence<'a> {
    /// `named` says which tokens are in a list of names.
    pub(crate) fn new(text: &'a Text, brackets: &'a Brackets, claims: &'a Claims, named: &[bool]) -> Self {
        let mut sums = Vec::with_capacity(text.len() + 1);
        let mut sum = Counts::default();
        sums.push(sum);
        for index in 0..text.len() {
            sum.add(text, brackets, claims, index, named.get(index) == Some(&true));
            sums.push(sum);
        }
        Self { text, brackets, claims, sums }
    }

    fn sum(&self, at: usize) -> Counts {
        self.sums.get(at).copied().unwrap_or_default()
    }

    fn count(&self, range: &Range<usize>, of: impl Fn(&Counts) -> u16) -> f32 {
        f32::from(of(&self.sum(range.end)).saturating_sub(of(&self.sum(range.start))))
    }

    /// Words that no claim took.
    pub(crate) fn free_words(&self, range: &Range<usize>) -> f32 {
        (self.count(range, |c| c.words) - self.count(range, |c| c.claims + c.labels + c.dates)).max(0.0)
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
        let before = (0..range.start).rev().find(word).filter(|_| text.gap(range.start) < Gap::Break);
        let behind = (range.end..text.len()).find(word).filter(|&at| text.gap(at) < Gap::Break);
        let beside = |shares: &dyn Fn(&Token) -> bool| {
            [before, behind].into_iter().flatten().any(|at| text.tokens.get(at).is_some_and(shares))
        };
        let link = first.link;
        let linked = link.is_some()
            && self.count(range, |c| c.links) as usize == range.len()
            && text.tokens.get(range.end.wrapping_sub(1)).and_then(|token| token.link) == link;
        if linked && !beside(&|token| token.link == link) {
            return Dress::Linked;
        }
        for (slot, style) in STYLES.iter().enumerate() {
            let all = self.count(range, |c| c.styles.get(slot).copied().unwrap_or_default()) as usize
                == range.len();
            if all && !beside(&|token| token.style.has(*style) && token.element == first.element) {
                return match *style {
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
    pub(crate) fn title(&self, range: &Range<usize>) -> Option<f32> {
        let words = self.count(range, |c| c.words);
        if words == 0.0 || range.len() > 120 || self.free_words(range) <= 0.0 {
            return None;
        }
        let dress = self.dress(range);
        let trust = if dress == Dress::Plain || dress == Dress::Bracketed { 1.0 } else { 0.3 };
        let mut score = match words as u16 {
            1 => -1.2,
            2 => -0.3,
            3 | 4 => 0.5,
            5..=20 => 1.2,
            21..=30 => 0.4,
            more => -1.0 - f32::from(more - 30) * 0.15,
        };
        score += match dress {
            Dress::Quoted => 4.0,
            Dress::Linked => 2.2,
            Dress::Bold => 1.6,
            Dress::Italic | Dress::Other => 0.7,
            Dress::Bracketed => -1.5,
            Dress::Plain => 0.0,
        };
        let small = self.count(range, |c| c.small);
        score += (self.count(range, |c| c.function) * 0.6).min(1.8);
        score += (small * 0.3).min(1.2);
        score += (self.count(range, |c| c.plain) * 0.25).min(0.75);
        score += self.count(range, |c| c.colons).min(1.0) * 0.5;
        score -= self.count(range, |c| c.stops) * 1.6
            + self.count(range, |c| c.breaks) * 1.8
            + self.count(range, |c| c.lines) * 0.1;
        score -= (self.count(range, |c| c.commas) - 3.0).max(0.0) * 0.3;
        score -= self.count(range, |c| c.venue).min(3.0) * 0.9 * trust;
        score -= self.count(range, |c| c.preprint).min(1.0) * 1.5 * trust;
        score -= self.count(range, |c| c.known).min(2.0) * 0.8 * trust;
        score -= self.count(range, |c| c.years).min(2.0) * 0.6 * trust;
        score -=
            self.count(range, |c| c.claims).min(4.0) * 1.0 * trust + self.count(range, |c| c.labels) * 1.2;
        score -= (self.count(range, |c| c.sentence) - 2.0).max(0.0) * 0.5;
        score -= self.count(range, |c| c.named).min(6.0) * 0.5 * trust;
        if self.count(range, |c| c.named) > 0.4 * words {
            score -= 2.0 * trust + 0.5;
        }
        let first = self.text.traits(range.start);
        if first.has(Traits::LOWER) && !first.has(Traits::HUMPED) {
            score -= 1.0;
        }
        if self.text.sign(range.start).is_some_and(|sign| {
            matches!(sign, ',' | '.' | ';' | ':' | ')' | ']' | '-' | '–' | '—' | '|' | '&')
        }) {
            score -= 2.0;
        }
        let edges = self.count(&(range.start + 1..range.end), |c| c.edges);
        score -= if dress == Dress::Plain { edges * 0.7 } else { 0.0 };
        if !self.balanced(range) {
            score -= 1.0;
        }
        if let Some(open) = self.last_bracket(range) {
            let inner = open + 1..range.end - 1;
            let venue = self.count(&inner, |c| c.years)
                + self.count(&inner, |c| c.venue)
                + self.count(&inner, |c| c.preprint)
                + self.count(&inner, |c| c.known);
            if venue > 0.0 {
                score -= 1.6;
            }
        }
        if matches!(
            self.text.low(range.end.wrapping_sub(1)),
            "by" | "in" | "with" | "and" | "of" | "for" | "the"
        ) {
            score -= 2.0;
        }
        if matches!(self.text.sign(range.end.wrapping_sub(1)), Some('?' | '!')) {
            score += 0.4;
        }
        Some(score)
    }

    /// How much the part looks like a venue; `None` if it can be none.
    pub(crate) fn venue(&self, range: &Range<usize>) -> Option<f32> {
        let words = self.count(range, |c| c.words);
        let text = self.text;
        let free = self.free_words(range);
        if words == 0.0 || free <= 0.0 || range.len() > 70 {
            return None;
        }
        if !self.balanced(range) {
            return None;
        }
        let vocabulary = self.count(range, |c| c.venue) + self.count(range, |c| c.preprint);
        let known = self.count(range, |c| c.known);
        let body = self.count(range, |c| c.body);
        let years = self.count(range, |c| c.years);
        let mut score = -0.3;
        if vocabulary > 0.0 {
            score += 1.6 + (vocabulary - 1.0).min(2.0) * 0.4;
        }
        score += self.count(range, |c| c.preprint).min(1.0) * 1.0;
        score += known.min(1.0) * 1.6 + body.min(1.0) * 0.8;
        let humped = self.count(range, |c| c.humped);
        if known == 0.0
            && humped > 0.0
            && (years > 0.0
                || text.traits(range.end).has(Traits::YEAR)
                || text.traits(range.end + 1).has(Traits::YEAR))
        {
            score += 1.2;
        }
        if years > 0.0 || self.year_follows(range.end) {
            score += 0.8;
        }
        if self.detail_follows(range.end) {
            score += 1.2;
        }
        score += self.lead_before(range.start);
        score += match self.dress(range) {
            Dress::Italic => 0.9,
            Dress::Linked | Dress::Bold | Dress::Other => 0.3,
            Dress::Bracketed if vocabulary + known + humped > 0.0 => 0.5,
            Dress::Bracketed => -1.0,
            Dress::Quoted => -2.5,
            Dress::Plain => 0.0,
        };
        score -= (words - 18.0).max(0.0) * 0.15;
        score -= (self.count(range, |c| c.small) * 0.35).min(2.0) + self.count(range, |c| c.sentence) * 0.8;
        score -= self.count(range, |c| c.stops) * 1.0
            + self.count(range, |c| c.shortened) * 0.05
            + self.count(range, |c| c.breaks) * 1.5;
        score -= self.count(range, |c| c.labels) * 1.5 + self.count(range, |c| c.claims) * 0.8;
        score -= self.count(range, |c| c.colons) * 0.4 + self.count(range, |c| c.quotes) * 0.8;
        let bracketed = self.brackets.depth(range.start) > 0;
        if self.count(range, |c| c.outer) == 0.0 && !bracketed {
            return None;
        }
        score -= self.count(range, |c| c.named).min(6.0) * 0.7;
        if self.count(range, |c| c.named) > 0.5 * words {
            score -= 1.5;
        }
        let first = text.traits(range.start);
        if matches!(text.low(range.start), "in" | "at") && begins_part(text, range.start) {
            score += 0.8;
        } else if first.has(Traits::LOWER) && !first.has(Traits::PREPRINT) && !first.has(Traits::HUMPED) {
            score -= 0.9;
        }
        if first.has(Traits::DIGIT) && (!first.has(Traits::YEAR) || !text.is_word(range.start + 1)) {
            score -= 2.0;
        }
        if first.has(Traits::DETAIL) && !first.has(Traits::INITIAL) && free < 3.0 {
            score -= 2.0;
        }
        if text.sign(range.start).is_some()
            || matches!(text.sign(range.end - 1), Some(',' | ';' | ':' | '-' | '–'))
        {
            score -= 1.5;
        }
        Some(score)
    }

    /// The bracket that the part ends with.
    fn last_bracket(&self, range: &Range<usize>) -> Option<usize> {
        let last = range.end.checked_sub(1)?;
        matches!(self.text.sign(last), Some(')' | ']')).then_some(())?;
        (range.start + 1..last).rev().find(|&open| self.brackets.close(open) == Some(last))
    }

    /// Whether brackets that open also close.
    fn balanced(&self, range: &Range<usize>) -> bool {
        self.count(range, |c| c.opens) == self.count(range, |c| c.closes)
    }

    /// A year stands right behind `at`.
    fn year_follows(&self, at: usize) -> bool {
        (at..at + 3)
            .find(|&index| self.text.sign(index).is_none())
            .is_some_and(|index| self.text.traits(index).has(Traits::YEAR.or(Traits::MONTH)))
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

    /// Words that lead to a venue stand before `at`.
    fn lead_before(&self, at: usize) -> f32 {
        let Some(before) = at.checked_sub(1) else { return 0.0 };
        let word = self.text.low(before);
        if self.text.gap(at) == Gap::None {
            return 0.0;
        }
        match word {
            "in" | "at" | "on" => {
                let alone = before == 0
                    || self.text.sign(before - 1).is_some()
                    || self.text.gap(before) >= Gap::Break
                    || self.claims.is_claimed(before - 1)
                    || self.text.tokens.get(before).is_some_and(|token| token.traits.has(Traits::CAPITAL));
                if alone { 1.6 } else { 0.2 }
            }
            "to" | "by" | "for"
                if before > 0 && matches!(self.claims.at(before - 1), Some(Claim::Status(_))) =>
            {
                1.4
            }
            _ => 0.0,
        }
    }
}

impl Counts {
    fn add(&mut self, text: &Text, brackets: &Brackets, claims: &Claims, index: usize, named: bool) {
        let Some(token) = text.tokens.get(index) else { return };
        let traits = token.traits;
        let gap = text.gap(index);
        let put = |slot: &mut u16, yes: bool| *slot += u16::from(yes);
        put(
            &mut self.words,
            matches!(token.kind, Kind::Word | Kind::Number | Kind::Formula) && !text.word(index).is_empty(),
        );
        let lower = traits.has(Traits::LOWER) && token.kind == Kind::Word;
        put(&mut self.function, lower && traits.has(Traits::FUNCTION));
        put(
            &mut self.small,
            lower && !traits.has(Traits::FUNCTION.or(Traits::PARTICLE).or(Traits::HUMPED)) && !named,
        );
        put(&mut self.sentence, traits.has(Traits::SENTENCE) && !traits.has(Traits::INITIAL));
        put(&mut self.plain, traits.has(Traits::PLAIN));
        put(&mut self.commas, matches!(token.kind, Kind::Sign(',' | ';' | '，')));
        put(&mut self.colons, matches!(token.kind, Kind::Sign(':' | '：')));
        let inner = index > 0
            && gap != Gap::None
            && matches!(text.sign(index - 1), Some('.' | '。'))
            && !traits.has(Traits::LOWER);
        let short = index > 1
            && (text.word(index - 2).chars().count() <= 6 && text.gap(index - 1) == Gap::None)
            && !text.traits(index - 2).has(Traits::LOWER.or(Traits::DIGIT));
        let short = short && token.kind == Kind::Word;
        put(&mut self.stops, inner && !short && gap < Gap::Break);
        put(&mut self.shortened, inner && short);
        put(&mut self.lines, gap == Gap::Line);
        put(&mut self.breaks, gap >= Gap::Break && index > 0);
        let initial = traits.has(Traits::INITIAL);
        put(
            &mut self.venue,
            traits.has(
                Traits::VENUE.or(Traits::JOURNAL).or(Traits::WORKSHOP).or(Traits::THESIS).or(Traits::BOOK),
            ) && !initial
                && !lower,
        );
        put(&mut self.preprint, traits.has(Traits::PREPRINT));
        let near_year = text.traits(index + 1).has(Traits::YEAR) || text.traits(index + 2).has(Traits::YEAR);
        let long = token.span.len() >= 3;
        put(&mut self.known, traits.has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL)) && (long || near_year));
        put(&mut self.humped, traits.has(Traits::HUMPED) && !traits.has(Traits::BODY));
        put(&mut self.body, traits.has(Traits::BODY) && traits.has(Traits::CAPITAL));
        put(&mut self.years, traits.has(Traits::YEAR));
        match claims.at(index) {
            Some(Claim::Label | Claim::Legend | Claim::Marker) => self.labels += 1,
            Some(Claim::Status(_) | Claim::Award | Claim::Remark) => self.claims += 1,
            Some(Claim::Date) => self.dates += 1,
            None => {}
        }
        put(&mut self.named, named && token.kind == Kind::Word);
        for (slot, style) in self.styles.iter_mut().zip(STYLES) {
            *slot += u16::from(token.style.has(style));
        }
        put(&mut self.links, token.link.is_some());
        let before = index.checked_sub(1).and_then(|before| text.tokens.get(before));
        put(&mut self.edges, before.is_some_and(|before| changes(before, token)));
        put(&mut self.opens, matches!(token.kind, Kind::Sign('(' | '[' | '（')));
        put(&mut self.closes, matches!(token.kind, Kind::Sign(')' | ']' | '）')));
        put(&mut self.quotes, matches!(token.kind, Kind::Sign('"' | '“' | '”' | '„')));
        put(&mut self.outer, token.kind == Kind::Word && brackets.depth(index) == 0);
    }
}
