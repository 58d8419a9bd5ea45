use super::annotations::Annotation;
use super::features::Feature;
use super::field_scorer::{FieldScorer, least};
use super::formatting::Formatting;
use super::span::Span;
use super::token::Whitespace;
use super::traits::Traits;

impl FieldScorer<'_> {
    /// How much the span looks like a title; `None` if it cannot be one.
    pub(crate) fn title(&self, span: &Span<'_>) -> Option<f32> {
        let Span { range, formatting, .. } = span;
        let formatting = *formatting;
        let long = span.count(Feature::Long);
        let words = span.count(Feature::Words) + long * 2.0;
        let letters = span.count(Feature::Letters);
        if letters == 0.0 {
            return None;
        }
        // what stands before the first word is not inside the title
        let inside = self.counts(&(range.start + 1..range.end));
        let inside = |feature| f32::from(inside.of(feature));
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
        let small = span.count(Feature::Small) + long * 2.0;
        score += span.at_most(Feature::Function, 3) * 0.6;
        score += least(small, 4.0) * 0.3;
        score += span.at_most(Feature::TitleWords, 3) * 0.25;
        score += span.at_most(Feature::Colons, 1) * 0.5;
        score -= inside(Feature::Stops) * 1.6 + inside(Feature::Breaks) * 1.8 + inside(Feature::Lines) * 0.1;
        score -= span.beyond(Feature::Commas, 3) * 0.3;
        score -= span.at_most(Feature::Venue, 3) * 0.9 * trust;
        score -= span.at_most(Feature::Preprint, 1) * 1.5 * trust;
        score -= span.at_most(Feature::Known, 2) * 0.8 * trust;
        score -= span.at_most(Feature::Years, 2) * 0.6 * trust;
        score -= span.at_most(Feature::Annotated, 4) * 1.0 * trust + span.count(Feature::Labels) * 1.2;
        score -= span.at_most(Feature::Dates, 2) * 1.2 * trust;
        score -= span.beyond(Feature::Sentence, 2) * 0.5;
        score -= span.at_most(Feature::Named, 6) * 0.5 * trust;
        if span.count(Feature::Named) > 0.4 * words {
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
        if !span.is_balanced() {
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
        score -= span.count(Feature::BookPrefixes) * 3.0
            + self.prefix_scores.get(range.start).copied().unwrap_or_default();
        let behind = (range.end..range.end + 2).find(|&index| self.text.is_word(index));
        if behind.is_some_and(|index| self.text.leads_to_book(index)) {
            // "Lee, Ann: A title. And what it says, in: …"
            let after_names = range.start > 2 && self.text.sign(range.start - 1) == Some(':');
            score += if after_names { 3.2 } else { 1.6 };
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
            let inner = self.counts(&(open + 1..range.end - 1));
            let venue = [Feature::Years, Feature::Venue, Feature::Preprint, Feature::Known];
            if venue.iter().any(|feature| inner.of(*feature) > 0) {
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
}
