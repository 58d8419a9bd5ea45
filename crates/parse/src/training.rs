//! What learning the weights of [`citation`](crate) needs: labelled entries in, labels and their weights out.
//! For the trainer only; nothing here is part of the interface.

use std::ops::Range;

use crate::citation::TokenizedEntry;
pub use crate::citation::sequence::{Aim, Label, Weights, describe};
use crate::citation::sequence::{Habits, PageStyle, Rows, Sequence};
use crate::document::Document;
use crate::entries;

/// Text of a page that may be an entry.
pub struct Sample {
    /// The line where it starts, from 1.
    pub line: usize,
    /// Its visible text.
    pub plain: String,
    /// Its tokens, as bytes of `plain`.
    pub tokens: Vec<Range<usize>>,
    sequence: Sequence,
    entry: TokenizedEntry,
}

/// What a labelling of a sample shows of its page's style.
#[derive(Default)]
pub struct SampleHabits(Habits);

/// The style of a page.
pub struct Style(PageStyle);

impl Style {
    /// The style of a page whose entries have these habits.
    pub fn new(habits: &[SampleHabits]) -> Self {
        Self(PageStyle::new(habits.iter().map(|habits| &habits.0)))
    }
}

/// Returns whatever may be an entry on the page of this content file.
pub fn samples(file: &[u8]) -> Vec<Sample> {
    let Document { meta, nodes, .. } = Document::read(file);
    let candidates = entries::candidates(nodes, &meta);
    let sample = |(line, entry): (usize, TokenizedEntry)| {
        Some(Sample {
            line,
            tokens: entry.text.tokens.iter().map(|token| token.bytes()).collect(),
            sequence: entry.sequence()?,
            plain: entry.text.plain.clone(),
            entry,
        })
    };
    candidates.into_iter().filter_map(sample).collect()
}

impl Sample {
    /// Returns the labels of its tokens that are looked for, and their score.
    pub fn label(
        &self,
        weights: &Weights,
        style: Option<(&Style, &SampleHabits)>,
        aim: Aim,
    ) -> (Vec<Label>, f32) {
        let style = style.map(|(style, own)| (&style.0, &own.0));
        let found = self.sequence.label(weights, style, aim);
        (found.labels, found.score)
    }

    /// Returns the facts that tell whether it is a publication.
    pub fn facts(&self, weights: &Weights, style: Option<(&Style, &SampleHabits)>) -> Vec<f32> {
        let style = style.map(|(style, own)| (&style.0, &own.0));
        self.entry.facts(&self.sequence, self.sequence.label(weights, style, Aim::Best)).to_vec()
    }

    /// Returns what a labelling shows of the page's style.
    pub fn habits(&self, labels: &[Label]) -> SampleHabits {
        SampleHabits(self.sequence.habits(labels))
    }

    /// Visits the weights whose sum is the score of a labelling: the index of each, and its factor.
    pub fn visit(
        &self,
        labels: &[Label],
        style: Option<(&Style, &SampleHabits)>,
        found: &mut impl FnMut(usize, f32),
    ) {
        let style = style.map(|(style, own)| (&style.0, &own.0));
        self.sequence.visit(labels, style, &mut |rows: Rows, label, factor| {
            found(rows.number() * Label::COUNT + label.number(), factor);
        });
    }
}
