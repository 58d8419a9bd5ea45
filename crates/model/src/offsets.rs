use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Numbers that mostly rise a little from one to the next, such as the ends of texts in a longer one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offsets(pub Vec<u32>);

impl Offsets {
    /// Returns the range from the number before index `at`, or 0, to the number at it.
    pub fn range(&self, at: usize) -> Range<usize> {
        let number = |at: usize| self.0.get(at).map_or(0, |number| *number as usize);
        at.checked_sub(1).map_or(0, number)..number(at)
    }

    /// Appends a number; one past `u32::MAX` becomes that.
    pub fn push(&mut self, number: usize) {
        self.0.push(u32::try_from(number).unwrap_or(u32::MAX));
    }
}

impl FromIterator<usize> for Offsets {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        let mut rising = Self::default();
        numbers.into_iter().for_each(|number| rising.push(number));
        rising
    }
}
