//! How one page writes its entries, learned from a first reading of all of them: what most entries do is then
//! expected of the rest.

use super::evidence::FORMAT_KINDS;
use super::label::Label;
use super::name_form::NameForms;
use super::shape::Shape;
use super::weights::{BEFORE, KINDS, VOTES};

/// What one labelled entry shows of its page's style.
#[derive(Clone, Debug, Default)]
pub(crate) struct Habits {
    /// The first field of each label: its label, what stands before it, the boundaries around it, how it is
    /// set apart.
    pub(super) fields: Vec<Habit>,
    /// How many tokens are set apart in each way, by label.
    pub(super) formats: Vec<(u8, Label, u16)>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Habit {
    pub(super) label: Label,
    pub(super) before: usize,
    pub(super) begins: usize,
    pub(super) ends: usize,
    pub(super) format: usize,
    /// The classes of the shapes of its first and last words.
    pub(super) first: usize,
    pub(super) last: usize,
    /// How its last name is written, if it is a list of names.
    pub(super) name: Option<usize>,
}

/// How often the entries of a page write each field in each way.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageStyle {
    entries: usize,
    has: [u16; Label::COUNT],
    before: Vec<[u16; Label::COUNT]>,
    begins: Vec<[u16; Label::COUNT]>,
    ends: Vec<[u16; Label::COUNT]>,
    format: Vec<[u16; Label::COUNT]>,
    first: Vec<[u16; Label::COUNT]>,
    last: Vec<[u16; Label::COUNT]>,
    names: Vec<[u16; Label::COUNT]>,
    tokens: Vec<[u32; Label::COUNT]>,
}

impl PageStyle {
    /// The style of a page whose entries have these habits.
    pub(crate) fn new<'a>(habits: impl Iterator<Item = &'a Habits>) -> Self {
        let mut style = Self {
            before: vec![[0; Label::COUNT]; BEFORE],
            begins: vec![[0; Label::COUNT]; KINDS],
            ends: vec![[0; Label::COUNT]; KINDS],
            format: vec![[0; Label::COUNT]; FORMAT_KINDS],
            first: vec![[0; Label::COUNT]; Shape::CLASSES],
            last: vec![[0; Label::COUNT]; Shape::CLASSES],
            names: vec![[0; Label::COUNT]; NameForms::WAYS],
            tokens: vec![[0; Label::COUNT]; FORMAT_KINDS],
            ..Self::default()
        };
        for habits in habits {
            style.entries += 1;
            for habit in &habits.fields {
                let label = habit.label.number();
                bump(&mut style.has, label);
                if let Some(row) = habit.name.and_then(|way| style.names.get_mut(way)) {
                    bump(row, label);
                }
                for (table, row) in [
                    (&mut style.before, habit.before),
                    (&mut style.begins, habit.begins),
                    (&mut style.ends, habit.ends),
                    (&mut style.format, habit.format),
                    (&mut style.first, habit.first),
                    (&mut style.last, habit.last),
                ] {
                    if let Some(row) = table.get_mut(row) {
                        bump(row, label);
                    }
                }
            }
            for (format, label, count) in &habits.formats {
                if let Some(slot) =
                    style.tokens.get_mut(usize::from(*format)).and_then(|row| row.get_mut(label.number()))
                {
                    *slot += u32::from(*count);
                }
            }
        }
        style
    }

    /// Returns whether it says anything.
    pub(super) fn speaks(&self) -> bool {
        self.entries > 1
    }

    /// How usual it is on the page that a field of this label stands so, from -1 to 1 for each vote but the
    /// last, without what the entry with the habits `own` adds to it.
    pub(super) fn votes(&self, own: &Habits, habit: Habit) -> [f32; VOTES - 1] {
        let label = habit.label.number();
        let own = own.fields.iter().find(|own| own.label == habit.label);
        let all = count(&self.has, label).saturating_sub(u16::from(own.is_some()));
        let share = |table: &[[u16; Label::COUNT]], row: usize, own: Option<usize>| {
            let here = table.get(row).map_or(0, |row| count(row, label));
            let here = here.saturating_sub(u16::from(own == Some(row)));
            preference(f32::from(here), f32::from(all))
        };
        [
            share(&self.before, habit.before, own.map(|own| own.before)),
            share(&self.begins, habit.begins, own.map(|own| own.begins)),
            share(&self.ends, habit.ends, own.map(|own| own.ends)),
            share(&self.format, habit.format, own.map(|own| own.format)),
            share(&self.first, habit.first, own.map(|own| own.first)),
            share(&self.last, habit.last, own.map(|own| own.last)),
            habit.name.map_or(0.0, |way| share(&self.names, way, own.and_then(|own| own.name))),
        ]
    }

    /// How usual each label is on the page for tokens that are set apart in this way.
    pub(super) fn format_votes(&self, own: &Habits, format: u8) -> [f32; Label::COUNT] {
        let mut votes = [0.0; Label::COUNT];
        let Some(row) = self.tokens.get(usize::from(format)) else { return votes };
        let mut row = *row;
        for (kind, label, count) in &own.formats {
            if *kind == format
                && let Some(slot) = row.get_mut(label.number())
            {
                *slot = slot.saturating_sub(u32::from(*count));
            }
        }
        let all: u32 = row.iter().sum();
        for (vote, count) in votes.iter_mut().zip(row) {
            *vote = preference(count as f32, all as f32);
        }
        votes
    }
}

fn bump(row: &mut [u16; Label::COUNT], label: usize) {
    if let Some(slot) = row.get_mut(label) {
        *slot = slot.saturating_add(1);
    }
}

fn count(row: &[u16; Label::COUNT], label: usize) -> u16 {
    row.get(label).copied().unwrap_or_default()
}

/// From -0.3 for what no entry does to 0.7 for what all do, less with few entries; 0 without any.
fn preference(count: f32, all: f32) -> f32 {
    if all > 0.0 { (count / all - 0.3) * all / (all + 1.0) } else { 0.0 }
}
