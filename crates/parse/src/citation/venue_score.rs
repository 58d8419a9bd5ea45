use super::features::Feature;
use super::field_scorer::{FieldScorer, least};
use super::formatting::Formatting;
use super::span::Span;
use super::text::Text;
use super::token::Whitespace;
use super::traits::Traits;

impl FieldScorer<'_> {
    /// How much the span looks like a venue; `None` if it cannot be one.
    pub(crate) fn venue(&self, span: &Span<'_>) -> Option<f32> {
        let Span { range, formatting, free, .. } = span;
        let (formatting, free) = (*formatting, *free);
        let words = span.count(Feature::Words);
        let text = self.text;
        let small = text.traits(range.start).has(Traits::FUNCTION)
            && (words == 1.0 || matches!(text.low(range.start), "with" | "by" | "avec" | "mit"));
        if words == 0.0 || small {
            return None;
        }
        if !span.is_balanced() {
            return None;
        }
        let bracketed = self.brackets.depth(range.start) > 0;
        if span.count(Feature::Outer) == 0.0 && !bracketed {
            return None;
        }
        let inside = self.counts(&(range.start + 1..range.end));
        let inside = |feature| f32::from(inside.of(feature));
        let vocabulary = span.count(Feature::Venue) + span.count(Feature::Preprint);
        let known = span.count(Feature::Known);
        let years = span.count(Feature::Years);
        let mut score = -0.3;
        if vocabulary > 0.0 {
            score += 1.6 + least(vocabulary - 1.0, 2.0) * 0.4;
        }
        score += span.at_most(Feature::Preprint, 1) * 1.0;
        score += least(known, 1.0) * 1.6 + span.at_most(Feature::Organisations, 1) * 0.8;
        let humped = span.count(Feature::AcronymLike);
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
        if years > 0.0 || year_follows(text, range.end) {
            score += 0.8;
        }
        if dates_issue(text, range.end) {
            score += 2.0;
        }
        if suffix_follows(text, range.end) {
            score += 1.2;
            // "134 Town L. Rev. 1201 (2020)"
            let before = range.start.checked_sub(1).map(|before| text.traits(before)).unwrap_or_default();
            if before.has(Traits::DIGIT) && !before.has(Traits::ANY_YEAR) {
                score += 1.2;
            }
        }
        score += self.prefix_scores.get(range.start).copied().unwrap_or_default();
        score += match formatting {
            Formatting::Italic => 0.9,
            Formatting::Linked | Formatting::Bold | Formatting::Other => 0.3,
            Formatting::Bracketed if vocabulary + known + humped > 0.0 => 0.5,
            Formatting::Bracketed => -1.0,
            Formatting::Quoted => -2.5,
            Formatting::Plain => 0.0,
        };
        score -= span.beyond(Feature::Words, 18) * 0.15;
        score -= least(span.count(Feature::Small) * 0.35, 2.0) + span.count(Feature::Sentence) * 0.8;
        score -=
            inside(Feature::Stops) * 1.0 + inside(Feature::Shortened) * 0.05 + inside(Feature::Breaks) * 2.5;
        score -= span.count(Feature::Labels) * 1.5 + span.count(Feature::Annotated) * 0.8;
        score -= span.count(Feature::Colons) * 0.4 + span.count(Feature::Quotes) * 0.8;
        score -= span.count(Feature::BookPrefixes);
        if span.count(Feature::Equals) > 0.0 {
            score -= 1.5;
        }
        score -= span.at_most(Feature::Named, 6) * 0.7;
        if span.count(Feature::Named) > 0.5 * words {
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
        if matches!(text.low(range.start), "in" | "at") && text.begins_part(range.start) {
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
}

/// Returns whether a year or month stands right behind `at`.
fn year_follows(text: &Text, at: usize) -> bool {
    (at..at + 3)
        .find(|&index| text.sign(index).is_none())
        .is_some_and(|index| text.traits(index).has(Traits::ANY_YEAR.or(Traits::MONTH)))
}

/// Returns whether a year and then a volume stand right behind `at`: "Town Health. 2020 Sep 4;49(5):77".
fn dates_issue(text: &Text, at: usize) -> bool {
    let dated = Traits::YEAR.or(Traits::MONTH).or(Traits::DIGIT);
    text.sign(at) == Some('.')
        && text.traits(at + 1).has(Traits::YEAR)
        && (at + 2..at + 5)
            .find(|&index| !text.traits(index).has(dated))
            .is_some_and(|end| text.sign(end) == Some(';') && text.traits(end + 1).has(Traits::DIGIT))
}

/// Returns whether volume, number or pages stand right behind `at`.
fn suffix_follows(text: &Text, at: usize) -> bool {
    let Some(index) = (at..at + 3)
        .find(|&index| text.sign(index).is_none_or(|sign| !matches!(sign, ',' | '.' | ':' | '(')))
    else {
        return false;
    };
    let traits = text.traits(index);
    text.gap(index) < Whitespace::Block
        && (traits.has(Traits::DIGIT) && !traits.has(Traits::YEAR)
            || traits.has(Traits::VENUE_SUFFIX) && !traits.has(Traits::INITIAL))
}
