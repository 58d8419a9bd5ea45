//! Which weights made a token or a field what it was labelled as.

use super::describe::describe;
use super::label::Label;
use super::page_style::{Habits, PageStyle};
use super::search::Sequence;
use super::weights::{Rows, SEEN, VOTES, Weights};

/// A piece of evidence in words, with what it counts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reason {
    pub(crate) words: String,
    pub(crate) weight: f32,
}

impl Sequence {
    /// For the token at `at`: the label that fits second best there, by its own evidence.
    pub(crate) fn second(&self, weights: &Weights, labels: &[Label], at: usize) -> Label {
        let own = labels.get(at).copied().unwrap_or_default();
        let sum = |label: Label| -> f32 {
            let rows = self.evidence.rows_of(at).iter();
            rows.map(|row| weights.of(Rows::Token(usize::from(*row)), label)).sum()
        };
        let others = Label::ALL.into_iter().filter(|label| *label != own);
        others.max_by(|one, other| sum(*one).total_cmp(&sum(*other))).unwrap_or_default()
    }

    /// What counts for the label of the token at `at` against `rival`, what counts most first.
    pub(crate) fn reasons(
        &self,
        weights: &Weights,
        style: Option<(&PageStyle, &Habits)>,
        labels: &[Label],
        at: usize,
        rival: Label,
    ) -> Vec<Reason> {
        // the entry's own number is not labelled
        if at < self.evidence.first {
            return Vec::new();
        }
        let label = labels.get(at).copied().unwrap_or_default();
        let mut reasons: Vec<Reason> = Vec::new();
        let mut add = |rows: Rows, factor: f32| {
            let weight = factor * (weights.of(rows, label) - weights.of(rows, rival));
            reasons.push(Reason { words: describe(rows.number()), weight });
        };
        for row in self.evidence.rows_of(at) {
            add(Rows::Token(usize::from(*row)), 1.0);
        }
        let before = at.checked_sub(1).and_then(|before| labels.get(before)).copied();
        if before != Some(label) {
            add(Rows::Begins(self.kind(at)), 1.0);
            add(Rows::BeginsAt(self.crossing(at)), 1.0);
            let fields = labels.get(..at).unwrap_or_default();
            let last = fields.iter().rfind(|label| **label != Label::Separator);
            let apart = before == Some(Label::Separator);
            add(Rows::Behind { before: last.map_or(0, |last| *last as usize + 1), apart }, 1.0);
            // separators do not care what was before
            if label != Label::Separator && rival != Label::Separator {
                for (number, _) in SEEN.iter().enumerate().filter(|(_, seen)| fields.contains(seen)) {
                    add(Rows::Seen(number), 1.0);
                }
            }
        }
        if let Some((style, own)) = style.filter(|(style, _)| style.speaks()) {
            let votes = style.format_votes(own, self.evidence.formats.get(at).copied().unwrap_or_default());
            let vote = |label: Label| {
                let vote = votes.get(label.number()).copied().unwrap_or_default();
                vote * weights.of(Rows::Vote(VOTES - 1), label)
            };
            let words = describe(Rows::Vote(VOTES - 1).number());
            reasons.push(Reason { words, weight: vote(label) - vote(rival) });
        }
        reasons.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        reasons
    }

    /// What a labelling gains (above 0) and loses (below 0) against another, what counts most first. Each is about
    /// a label, which the words begin with.
    pub(crate) fn differences(
        &self,
        weights: &Weights,
        style: Option<(&PageStyle, &Habits)>,
        labels: &[Label],
        other: &[Label],
    ) -> Vec<Reason> {
        let mut sums: Vec<(usize, usize, f32)> = Vec::new();
        let mut collect = |labels: &[Label], sign: f32| {
            self.visit(labels, style, &mut |rows: Rows, label: Label, factor| {
                let weight = sign * factor * weights.of(rows, label);
                sums.push((rows.number(), label.number(), weight));
            });
        };
        collect(labels, 1.0);
        collect(other, -1.0);
        sums.sort_by_key(|(row, label, _)| (*row, *label));
        let mut reasons: Vec<(usize, usize, f32)> = Vec::new();
        for (row, label, weight) in sums {
            match reasons.last_mut() {
                Some((known, of, sum)) if (*known, *of) == (row, label) => *sum += weight,
                _ => reasons.push((row, label, weight)),
            }
        }
        reasons.sort_by(|one, other| other.2.abs().total_cmp(&one.2.abs()));
        let words = |row: usize, label: usize| match Label::from_number(label) {
            Label::Separator => format!("no field: {}", describe(row)),
            label => format!("{}: {}", label.name(), describe(row)),
        };
        let reason = |(row, label, weight)| Reason { words: words(row, label), weight };
        // less comes of the order of adding
        reasons.into_iter().filter(|(_, _, weight)| weight.abs() > 0.05).map(reason).collect()
    }
}
