//! How the entries of one page are written: each reading votes, and what most entries do is
//! expected of the rest.

use super::cuts::CutKind;
use super::evidence::Dress;

/// A field that the weighing looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Authors,
    Title,
    Venue,
}

impl Field {
    pub(crate) fn code(self) -> usize {
        match self {
            Self::Authors => 0,
            Self::Title => 1,
            Self::Venue => 2,
        }
    }

    /// The field whose code is one less; `None` at the entry's beginning.
    pub(crate) fn from_code(code: usize) -> Option<Self> {
        [None, Some(Self::Authors), Some(Self::Title), Some(Self::Venue)].get(code).copied().flatten()
    }
}

/// How one field of an entry is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The field before it.
    pub(crate) before: Option<Field>,
    pub(crate) field: Field,
    pub(crate) dress: Dress,
    /// What it starts and ends with.
    pub(crate) start: CutKind,
    pub(crate) end: CutKind,
}

/// The votes of a page; none yet, and everything is as likely as on any page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Votes {
    entries: f32,
    has: [f32; 3],
    follows: [[f32; 3]; 4],
    dress: [[f32; Dress::COUNT]; 3],
    starts: [[f32; CutKind::COUNT]; 3],
    ends: [[f32; CutKind::COUNT]; 3],
}

impl Votes {
    /// Adds the vote of one reading; `weight` is 1 for a sure one.
    pub(crate) fn add(&mut self, steps: &[Step], weight: f32) {
        self.entries += weight;
        for step in steps {
            let field = step.field.code();
            bump(&mut self.has, field, weight);
            bump_in(&mut self.follows, step.before.map_or(0, |before| before.code() + 1), field, weight);
            bump_in(&mut self.dress, field, step.dress as usize, weight);
            bump_in(&mut self.starts, field, step.start as usize, weight);
            bump_in(&mut self.ends, field, step.end as usize, weight);
        }
    }

    /// How far the page's habit counts: little for a few entries.
    fn trust(&self) -> f32 {
        self.entries / (self.entries + 2.0)
    }

    /// What the page's habit adds for a field in this dress between these cuts.
    pub(crate) fn fits(&self, field: Field, dress: Dress, start: CutKind, end: CutKind) -> f32 {
        let code = field.code();
        let all = self.has.get(code).copied().unwrap_or_default();
        let share = |count: Option<&f32>| habit(count.copied().unwrap_or_default(), all);
        let dress = share(self.dress.get(code).and_then(|table| table.get(dress as usize)));
        let start = share(self.starts.get(code).and_then(|table| table.get(start as usize)));
        let end = share(self.ends.get(code).and_then(|table| table.get(end as usize)));
        let weight = if field == Field::Authors { 0.0 } else { 1.8 };
        self.trust() * (dress * weight + start * 1.2 + end * 1.2)
    }

    /// What it adds when `field` follows `before`.
    pub(crate) fn follows(&self, before: Option<Field>, field: Field) -> f32 {
        let usual = match (before, field) {
            (None, Field::Authors) => 0.2,
            (None, Field::Title) => 0.0,
            (None, Field::Venue) => -1.2,
            (Some(Field::Authors), Field::Title) => 0.4,
            (Some(Field::Authors), _) => 0.0,
            (Some(Field::Title), Field::Authors) => 0.2,
            (Some(Field::Title), _) => 0.3,
            (Some(Field::Venue), Field::Authors) => -0.3,
            (Some(Field::Venue), _) => -0.5,
        };
        let row = before.map_or(0, |before| before.code() + 1);
        let table = self.follows.get(row).copied().unwrap_or_default();
        let count = table.get(field.code()).copied().unwrap_or_default();
        let habit = habit(count, table.iter().sum());
        usual + self.trust() * habit * 2.5
    }

    /// What it costs to leave out the fields that are not in `taken`, a set of bits.
    pub(crate) fn lacks(&self, taken: usize) -> f32 {
        [Field::Authors, Field::Title, Field::Venue]
            .into_iter()
            .filter(|field| taken & (1 << field.code()) == 0)
            .map(|field| {
                let usual = match field {
                    Field::Authors => -0.8,
                    Field::Title => -5.0,
                    Field::Venue => -0.6,
                };
                let share = self.has.get(field.code()).copied().unwrap_or_default() / self.entries.max(1.0);
                usual - self.trust() * (share - 0.5) * 3.0
            })
            .sum()
    }
}

fn bump(table: &mut [f32], slot: usize, weight: f32) {
    if let Some(value) = table.get_mut(slot) {
        *value += weight;
    }
}

fn bump_in<const N: usize>(table: &mut [[f32; N]], row: usize, slot: usize, weight: f32) {
    if let Some(row) = table.get_mut(row) {
        bump(row, slot, weight);
    }
}

/// From about -0.3 for what nobody does to 0.7 for what all do; 0 without votes.
fn habit(count: f32, all: f32) -> f32 {
    if all > 0.0 { count / all - 0.3 } else { 0.0 }
}
