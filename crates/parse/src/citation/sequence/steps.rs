//! Goes along a labelling: what it shows of its page, and which weights its score is the sum of.

use super::label::Label;
use super::page_style::{Habits, PageStyle};
use super::search::Sequence;
use super::state::State;
use super::weights::{Rows, SEEN, VOTES};

impl Sequence {
    /// What a labelling shows of the page's style.
    pub(crate) fn habits(&self, labels: &[Label]) -> Habits {
        let mut habits = Habits::default();
        self.walk(labels, &mut |step| {
            if let Step::Field { state, end } = step
                && !state.has_seen(state.label)
            {
                habits.fields.push(self.habit(&state, end));
            }
        });
        for (label, format) in labels.iter().zip(&self.evidence.formats) {
            match habits.formats.iter_mut().find(|(known, of, _)| known == format && of == label) {
                Some((_, _, count)) => *count += 1,
                None => habits.formats.push((*format, *label, 1)),
            }
        }
        habits
    }

    /// Visits the weights that a labelling's score is the sum of, each with its factor.
    pub(crate) fn visit(
        &self,
        labels: &[Label],
        style: Option<(&PageStyle, &Habits)>,
        found: &mut impl FnMut(Rows, Label, f32),
    ) {
        let style = style.filter(|(style, _)| style.speaks());
        self.walk(labels, &mut |step| match step {
            Step::Token { at, label } => {
                for row in self.evidence.rows_of(at) {
                    found(Rows::Token(usize::from(*row)), label, 1.0);
                }
                if let Some((style, own)) = style {
                    let format = self.evidence.formats.get(at).copied().unwrap_or_default();
                    let vote =
                        style.format_votes(own, format).get(label.number()).copied().unwrap_or_default();
                    found(Rows::Vote(VOTES - 1), label, vote);
                }
            }
            Step::Start { before, at, label, apart } => {
                found(Rows::Begins(self.kind(at)), label, 1.0);
                found(Rows::BeginsAt(self.crossing(at)), label, 1.0);
                found(Rows::Behind { before: usize::from(before.last), apart }, label, 1.0);
                if label != Label::Separator {
                    for (field, seen) in SEEN.into_iter().enumerate() {
                        if before.has_seen(seen) {
                            found(Rows::Seen(field), label, 1.0);
                        }
                    }
                    if before.has_seen(label) {
                        found(Rows::Again, label, 1.0);
                    }
                }
            }
            Step::Field { state, end } => {
                found(Rows::Ends(self.kind(end)), state.label, 1.0);
                if state.label == Label::Separator {
                    return;
                }
                self.field_rows(&state, end, &mut |rows| found(rows, state.label, 1.0));
                if let Some((style, own)) = style.filter(|_| !state.has_seen(state.label)) {
                    let votes = style.votes(own, self.habit(&state, end));
                    for (which, vote) in votes.into_iter().enumerate() {
                        found(Rows::Vote(which), state.label, vote);
                    }
                }
            }
            Step::End { seen } => {
                for label in SEEN.into_iter().filter(|label| seen & 1 << label.number() == 0) {
                    found(Rows::Lacks, label, 1.0);
                }
            }
        });
    }

    fn walk(&self, labels: &[Label], step: &mut impl FnMut(Step)) {
        let first = self.evidence.first;
        let mut state = State::initial(first);
        for (at, label) in labels.iter().copied().enumerate().skip(first) {
            if at == first || label != state.label {
                let mut apart = false;
                if at > first {
                    step(Step::Field { state, end: at });
                    apart = state.label == Label::Separator;
                    if !apart {
                        state.last = state.label as u8 + 1;
                        state.seen |= 1 << state.label.number();
                    }
                }
                step(Step::Start { before: state, at, label, apart });
                state = State { label, start: at as u32, held: 0, ..state };
            } else {
                state.held |= 1 << self.kind(at);
            }
            step(Step::Token { at, label });
        }
        if labels.len() > first {
            step(Step::Field { state, end: labels.len() });
            if state.label != Label::Separator {
                state.seen |= 1 << state.label.number();
            }
            step(Step::End { seen: state.seen });
        }
    }
}

/// A step along a labelling.
enum Step {
    Token {
        at: usize,
        label: Label,
    },
    Start {
        before: State,
        at: usize,
        label: Label,
        apart: bool,
    },
    /// The end of a run of one label.
    Field {
        state: State,
        end: usize,
    },
    End {
        seen: u32,
    },
}
