//! Partial readings, of which a search keeps the best.

use super::label::Label;
use super::weights::Row;

/// How many partial readings are kept at each token.
const BEAM: usize = 12;

/// A reading of the tokens up to some token.
#[derive(Clone, Copy)]
pub(super) struct State {
    pub(super) score: f32,
    pub(super) label: Label,
    /// The last field before, counted from 1 by its label; 0 for none.
    pub(super) last: u8,
    /// The set of labels that fields have had.
    pub(super) seen: u32,
    /// Where the current run of one label begins.
    pub(super) start: u32,
    /// The set of kinds of boundaries that the current run goes on across.
    pub(super) held: u32,
    /// The state before, by its place in the trail.
    pub(super) from: u32,
    /// The best of those that this state took the place of.
    pub(super) beaten: Beaten,
}

/// Another way to reach a state.
#[derive(Clone, Copy)]
pub(super) struct Beaten {
    /// How much worse it is.
    pub(super) behind: f32,
    pub(super) from: u32,
}

const UNBEATEN: Beaten = Beaten { behind: f32::INFINITY, from: u32::MAX };

impl State {
    /// Before the first token, which is the one of this number.
    pub(super) fn initial(first: usize) -> Self {
        Self {
            score: 0.0,
            label: Label::Separator,
            last: 0,
            seen: 0,
            start: first as u32,
            held: 0,
            from: u32::MAX,
            beaten: UNBEATEN,
        }
    }

    /// Returns whether a field of this label has been before.
    pub(super) fn has_seen(&self, label: Label) -> bool {
        self.seen & 1 << label.number() != 0
    }
}

/// Fields of many words: an odd word in the middle is soon made up for, if the reading is not given up there.
const LONG: [Label; 3] = [Label::Title, Label::Author, Label::Container];

/// For a beam that has room for any state.
const NONE_YET: Row = [f32::NEG_INFINITY; Label::COUNT];

/// The best partial readings up to some token, at most [`BEAM`] and those of [`LONG`], the best first. Of those that have
/// the same future it holds one.
#[derive(Clone)]
pub(super) struct Beam {
    states: Vec<State>,
    /// The best reading that is inside of each of [`LONG`].
    long: [Option<State>; LONG.len()],
    /// For each label the score that a state must exceed to be kept.
    least: Row,
}

impl Beam {
    pub(super) fn new() -> Self {
        Self { states: Vec::new(), long: [None; LONG.len()], least: NONE_YET }
    }

    pub(super) fn clear(&mut self) {
        self.states.clear();
        self.long = [None; LONG.len()];
        self.least = NONE_YET;
    }

    pub(super) fn states(&self) -> &[State] {
        &self.states
    }

    /// Returns whether [`offer`](Self::offer) does anything with a state of this label and score.
    pub(super) fn wants(&self, label: Label, score: f32) -> bool {
        self.least.get(label.number()).is_some_and(|least| score > *least)
    }

    /// Returns whether it does with any of these scores, one for each label: mostly it does not.
    pub(super) fn wants_any(&self, scores: &Row) -> bool {
        scores.iter().zip(&self.least).fold(false, |any, (score, least)| any | (score > least))
    }

    /// Fills an empty beam with states of which no two have the same future.
    pub(super) fn fill(&mut self, states: impl Iterator<Item = State>) {
        for state in states {
            self.note_long(state);
            self.insert(State { beaten: UNBEATEN, ..state });
        }
        self.states.truncate(BEAM);
        self.set_least();
    }

    /// Adds a state, or puts it in the place of a worse one.
    pub(super) fn offer(&mut self, state: State) {
        self.note_long(state);
        self.add(state);
        self.set_least();
    }

    fn note_long(&mut self, state: State) {
        let long = LONG.iter().position(|label| *label == state.label);
        if let Some(best) = long.and_then(|at| self.long.get_mut(at))
            && best.is_none_or(|best| best.score < state.score)
        {
            *best = Some(state);
        }
    }

    fn set_least(&mut self) {
        let worst = self.states.last().filter(|_| self.states.len() == BEAM);
        self.least = [worst.map_or(f32::NEG_INFINITY, |worst| worst.score); Label::COUNT];
        for (label, best) in LONG.iter().zip(&self.long) {
            if let Some(least) = self.least.get_mut(label.number()) {
                *least = least.min(best.map_or(f32::NEG_INFINITY, |best| best.score));
            }
        }
    }

    fn add(&mut self, state: State) {
        let is_full = self.states.len() == BEAM;
        if is_full && self.states.last().is_some_and(|worst| state.score <= worst.score) {
            return;
        }
        let same = |other: &State| {
            other.label == state.label && other.last == state.last && other.seen == state.seen
        };
        let beats = |better: f32, worse: &State| Beaten { behind: better - worse.score, from: worse.from };
        let mut beaten = UNBEATEN;
        match self.states.iter().position(same) {
            Some(at) => {
                let Some(other) = self.states.get_mut(at) else { return };
                if other.score >= state.score {
                    if other.score - state.score < other.beaten.behind {
                        other.beaten = beats(other.score, &state);
                    }
                    return;
                }
                beaten = beats(state.score, other);
                self.states.remove(at);
            }
            None if is_full => {
                self.states.pop();
            }
            None => {}
        }
        self.insert(State { beaten, ..state });
    }

    /// Takes back the best of each of [`LONG`] that had to give way to readings of other kinds.
    pub(super) fn complete(&mut self) {
        for state in std::mem::take(&mut self.long).into_iter().flatten() {
            if !self.states.iter().any(|other| other.label == state.label) {
                self.insert(state);
            }
        }
    }

    fn insert(&mut self, state: State) {
        // most are worse than those before
        let better = self.states.iter().rposition(|other| other.score >= state.score);
        self.states.insert(better.map_or(0, |at| at + 1), state);
    }
}
