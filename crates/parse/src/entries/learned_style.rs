//! The style of a page, with what each entry added to it: an entry does not vote for itself.

use crate::citation::{Habits, PageStyle};

/// The style that a page turned out to have.
pub(crate) struct LearnedStyle {
    page: PageStyle,
    /// The habits of every so many-th candidate; `None` for those that are no publications.
    habits: Vec<Option<Habits>>,
    every: usize,
    unknown: Habits,
}

impl LearnedStyle {
    /// The style of a page of which every `every`-th candidate has these habits.
    pub(crate) fn new(habits: Vec<Option<Habits>>, every: usize) -> Self {
        Self { page: PageStyle::new(habits.iter().flatten()), habits, every, unknown: Habits::default() }
    }

    /// The style, with what the candidate of this index added to it.
    pub(crate) fn of(&self, candidate: usize) -> (&PageStyle, &Habits) {
        let index = candidate.checked_div(self.every).filter(|index| index * self.every == candidate);
        let own = index.and_then(|index| self.habits.get(index));
        (&self.page, own.and_then(Option::as_ref).unwrap_or(&self.unknown))
    }
}
