//! Finds the best labels of an entry's tokens: a beam search from its beginning to its end.

use std::ops::Range;

use super::super::reading::TitleForm;
use super::boundary::Boundary;
use super::crossing::Crossing;
use super::evidence::Evidence;
use super::label::Label;
use super::page_style::{Habit, Habits, PageStyle};
use super::state::{Beam, State};
use super::weights::{Row, Rows, SEEN, VOTES, Weights, length_class};
use crate::citation::certain::Certain;

/// An entry that can be labelled.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sequence {
    pub(crate) evidence: Evidence,
    /// What its keys, badges and links leave no choice of.
    certain: Certain,
}

/// The labels of an entry's tokens, with how well they fit.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Labelling {
    pub(crate) labels: Vec<Label>,
    pub(crate) score: f32,
    /// How much better they fit than that all of it is no field, for each token.
    pub(crate) margin: f32,
}

/// Which labels to look for.
#[derive(Clone, Copy, Debug)]
pub enum Aim<'a> {
    /// The best.
    Best,
    /// The best of those that are right: for each token a set, as a mask of the numbers of labels.
    Right(&'a [u32]),
    /// The best, where every label that is not right counts so much more: who learns to read these right reads
    /// others right by a margin.
    Wrong(&'a [u32], f32),
}

/// What a search found.
pub(super) struct Found {
    /// The states that were kept at each token.
    pub(super) trail: Vec<State>,
    /// The best ends, the best first; each leads into the trail.
    pub(super) ends: Vec<State>,
    /// The score of all tokens as no field.
    noted: f32,
}

impl Sequence {
    pub(crate) fn new(evidence: Evidence, certain: Certain) -> Self {
        Self { evidence, certain }
    }

    pub(super) fn kind(&self, at: usize) -> usize {
        self.evidence.boundaries.get(at).map_or(0, |boundary| *boundary as usize)
    }

    pub(super) fn crossing(&self, at: usize) -> Crossing {
        self.evidence.crossings.get(at).copied().unwrap_or_default()
    }

    /// Visits the rows about the field of a state that ends before `end`.
    pub(super) fn field_rows(&self, state: &State, end: usize, visit: &mut impl FnMut(Rows)) {
        let evidence = &self.evidence;
        let (label, field) = (state.label, state.start as usize..end);
        let mut held = state.held & Boundary::TELLING;
        while held != 0 {
            visit(Rows::Holds(held.trailing_zeros() as usize));
            held &= held - 1;
        }
        visit(Rows::EndsAt(self.crossing(field.end)));
        visit(Rows::Length(length_class(field.len())));
        let format =
            |at: Option<usize>| at.and_then(|at| evidence.formats.get(at)).copied().unwrap_or_default();
        let (first, last) = (format(Some(field.start)), format(field.end.checked_sub(1)));
        visit(Rows::Set(Crossing::between(first, last)));
        visit(Rows::Brackets(evidence.nesting.of(field.clone())));
        if matches!(label, Label::Author | Label::Editor) {
            visit(Rows::Names(evidence.name_forms.of(field)));
        }
    }

    /// The labels that are looked for. `style` is that of the page, with the habits that this entry added to it.
    pub(crate) fn label(
        &self,
        weights: &Weights,
        style: Option<(&PageStyle, &Habits)>,
        aim: Aim,
    ) -> Labelling {
        let found = self.search(weights, style, aim);
        let Some(end) = found.ends.first() else { return Labelling::default() };
        self.labelling(&found, self.path(&found.trail, end.from as usize), end.score)
    }

    /// A labelling that a search found.
    pub(super) fn labelling(&self, found: &Found, labels: Vec<Label>, score: f32) -> Labelling {
        let length = self.evidence.len().max(1) as f32;
        Labelling { labels, score, margin: (score - found.noted) / length }
    }

    pub(super) fn search(&self, weights: &Weights, style: Option<(&PageStyle, &Habits)>, aim: Aim) -> Found {
        let style = style.filter(|(style, _)| style.speaks());
        let mut trail: Vec<State> = Vec::new();
        let mut beam = Beam::new();
        let mut next = Beam::new();
        let mut ended: Vec<(State, Row)> = Vec::new();
        let mut noted = 0.0;
        let (allowed, margin) = match aim {
            Aim::Best => (None, None),
            Aim::Right(right) => (Some(right), None),
            Aim::Wrong(right, margin) => (None, Some((right, margin))),
        };
        let of = |masks: Option<&[u32]>, at: usize| masks.and_then(|masks| masks.get(at)).copied();
        let certain = |at: usize| of(self.certain.labels.as_deref(), at).unwrap_or(u32::MAX);
        let mask = |at: usize| {
            let certain = certain(at);
            match of(allowed, at) {
                // who labels is right where the two have nothing in common
                Some(allowed) if allowed & certain == 0 => allowed,
                Some(allowed) => allowed & certain,
                None => certain,
            }
        };
        let first = self.evidence.first;
        let mut before = mask(first);
        for at in first..self.evidence.len() {
            let mask = mask(at);
            let mut emissions = self.emissions(weights, style, at);
            if let Some((right, margin)) = margin {
                let right = right.get(at).copied().unwrap_or(u32::MAX);
                for (_, sum) in emissions.iter_mut().enumerate().filter(|(label, _)| right & 1 << label == 0)
                {
                    *sum += margin;
                }
            }
            let mut begins = *weights.row(Rows::Begins(self.kind(at)));
            for (sum, weight) in begins.iter_mut().zip(weights.row(Rows::BeginsAt(self.crossing(at)))) {
                *sum += weight;
            }
            // neither titles nor names go on in the next paragraph
            let may_end = mask & 1 << Label::Separator.number() != 0 || mask != before;
            let closed = may_end
                && (self.kind(at) == Boundary::Block as usize
                    || self.certain.closed.get(at).copied().unwrap_or_default());
            let title_ends = may_end && self.certain.title_ends.get(at).copied().unwrap_or_default();
            let names_end = may_end && self.certain.names_end.get(at).copied().unwrap_or_default();
            let may_begin = self.evidence.may_begin.get(at).copied().unwrap_or_default()
                && !self.certain.inside.get(at).copied().unwrap_or_default()
                || closed
                || mask & before == 0
                || at > first && certain(at) != certain(at - 1);
            before = mask;
            noted += emissions.get(Label::Note.number()).copied().unwrap_or_default();
            for (_, sum) in emissions.iter_mut().enumerate().filter(|(label, _)| mask & 1 << label == 0) {
                *sum = f32::NEG_INFINITY;
            }
            next.clear();
            let base = trail.len() - beam.states().len();
            ended.clear();
            if may_begin {
                ended.extend(beam.states().iter().enumerate().map(|(number, state)| {
                    let from = (base + number) as u32;
                    let state =
                        State { from, start: at as u32, held: 0, ..self.ended(weights, style, state, at) };
                    let apart = state.label == Label::Separator;
                    let mut scores = start_scores(weights, &begins, &state, apart);
                    for (sum, emission) in scores.iter_mut().zip(emissions) {
                        *sum += state.score + emission;
                    }
                    // a run of the same label would be no other
                    if let Some(same) = scores.get_mut(state.label.number()) {
                        *same = f32::NEG_INFINITY;
                    }
                    (state, scores)
                }));
            }
            if at == first {
                let none = State::initial(first);
                let mut scores = start_scores(weights, &begins, &none, false);
                for (sum, emission) in scores.iter_mut().zip(emissions) {
                    *sum += emission;
                }
                ended.push((none, scores));
            }
            // those that go on first: where the best are known, most of the others need not be compared
            let go_on = beam.states().iter().enumerate().filter_map(|(number, state)| {
                let label = state.label;
                let ends = closed && matches!(label, Label::Title | Label::Author | Label::Container)
                    || title_ends && label == Label::Title
                    || names_end && label == Label::Author;
                let score = state.score + emissions.get(label.number())?;
                let goes_on = !ends && score > f32::NEG_INFINITY;
                let held = state.held | 1 << self.kind(at);
                goes_on.then_some(State { score, held, from: (base + number) as u32, ..*state })
            });
            next.fill(go_on);
            for (state, scores) in &ended {
                if next.wants_any(scores) {
                    for (label, score) in Label::ALL.into_iter().zip(*scores) {
                        if next.wants(label, score) {
                            next.offer(State { score, label, ..*state });
                        }
                    }
                }
            }
            next.complete();
            std::mem::swap(&mut beam, &mut next);
            trail.extend_from_slice(beam.states());
        }
        let base = trail.len() - beam.states().len();
        let lacks = weights.row(Rows::Lacks);
        let mut ends: Vec<State> = Vec::new();
        for (number, state) in beam.states().iter().enumerate() {
            let ended = self.ended(weights, style, state, self.evidence.len());
            let lacking: f32 = SEEN
                .iter()
                .filter(|label| !ended.has_seen(**label))
                .filter_map(|label| lacks.get(label.number()))
                .sum();
            let score = ended.score + lacking;
            let at = ends.iter().position(|other| other.score < score).unwrap_or(ends.len());
            ends.insert(at, State { score, from: (base + number) as u32, ..*state });
        }
        Found { trail, ends, noted }
    }

    pub(super) fn path(&self, trail: &[State], end: usize) -> Vec<Label> {
        let mut labels = Vec::with_capacity(self.evidence.len());
        let mut at = end;
        while let Some(state) = trail.get(at) {
            labels.push(state.label);
            at = state.from as usize;
        }
        labels.resize(self.evidence.len(), Label::Separator);
        labels.reverse();
        labels
    }

    fn emissions(&self, weights: &Weights, style: Option<(&PageStyle, &Habits)>, at: usize) -> Row {
        let mut sums = [0.0; Label::COUNT];
        for row in self.evidence.rows_of(at) {
            for (sum, weight) in sums.iter_mut().zip(weights.row(Rows::Token(usize::from(*row)))) {
                *sum += weight;
            }
        }
        if let Some((style, own)) = style {
            let format = self.evidence.formats.get(at).copied().unwrap_or_default();
            let votes = style.format_votes(own, format);
            for ((sum, weight), vote) in sums.iter_mut().zip(weights.row(Rows::Vote(VOTES - 1))).zip(votes) {
                *sum += weight * vote;
            }
        }
        sums
    }

    /// The state behind `state` when its run ends before `at`.
    fn ended(
        &self,
        weights: &Weights,
        style: Option<(&PageStyle, &Habits)>,
        state: &State,
        at: usize,
    ) -> State {
        let label = state.label;
        let kind = self.kind(at);
        let mut score = state.score + weights.of(Rows::Ends(kind), label);
        if label == Label::Separator {
            return State { score, ..*state };
        }
        self.field_rows(state, at, &mut |rows| score += weights.of(rows, label));
        if let Some((style, own)) = style.filter(|_| !state.has_seen(label)) {
            let votes = style.votes(own, self.habit(state, at));
            for (which, vote) in votes.into_iter().enumerate() {
                score += vote * weights.of(Rows::Vote(which), label);
            }
        }
        State { score, last: label as u8 + 1, seen: state.seen | 1 << label.number(), ..*state }
    }

    pub(super) fn habit(&self, state: &State, end: usize) -> Habit {
        let start = state.start as usize;
        Habit {
            label: state.label,
            before: usize::from(state.last),
            begins: self.kind(start),
            ends: self.kind(end),
            format: usize::from(self.evidence.formats.get(start).copied().unwrap_or_default()),
            first: self.evidence.word_class(start..end),
            last: self.evidence.word_class((start..end).rev()),
            name: matches!(state.label, Label::Author | Label::Editor)
                .then(|| self.evidence.name_forms.way(start..end)),
        }
    }

    /// How a title in this range is written.
    pub(crate) fn title_form(&self, title: Range<usize>, labels: &[Label]) -> TitleForm {
        let is_field = |label: &Label| !matches!(label, Label::Separator | Label::Note | Label::Title);
        // as the formats are numbered
        let format = self.evidence.formats.get(title.start).copied().unwrap_or_default();
        let inside = self.evidence.formats.get(title.start + 1).copied().unwrap_or_default();
        TitleForm {
            is_first: !labels.iter().take(title.start).any(is_field),
            is_quoted: format == 1 || inside == 1,
            is_italic: format == 4,
            is_strong: matches!(format, 2 | 3),
            ends_line: self.kind(title.end) >= Boundary::Break as usize
                && self.kind(title.end) <= Boundary::Block as usize,
        }
    }
}

/// The scores of beginning a run of each label behind `before`, next to its field or `apart` from it.
fn start_scores(weights: &Weights, begins: &Row, before: &State, apart: bool) -> Row {
    let mut fields = [0.0; Label::COUNT];
    let mut add = |row: &Row| {
        for (sum, weight) in fields.iter_mut().zip(row) {
            *sum += weight;
        }
    };
    for (field, seen) in SEEN.into_iter().enumerate() {
        if before.has_seen(seen) {
            add(weights.row(Rows::Seen(field)));
        }
    }
    if let Some(separator) = fields.first_mut() {
        *separator = 0.0;
    }
    for ((sum, again), label) in fields.iter_mut().zip(weights.row(Rows::Again)).zip(Label::ALL) {
        if before.has_seen(label) {
            *sum += again;
        }
    }
    let behind = weights.row(Rows::Behind { before: usize::from(before.last), apart });
    for ((sum, begins), behind) in fields.iter_mut().zip(begins).zip(behind) {
        *sum += begins + behind;
    }
    fields
}
