use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Numbers that mostly rise a little from one to the next, such as the ends of texts in a longer one.
/// A snapshot holds by how much each of them rises.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Rises", into = "Rises")]
pub struct Offsets(pub Vec<u32>);

/// The difference of each number to the one before it, or to 0.
#[derive(Serialize, Deserialize)]
struct Rises(Vec<u32>);

impl From<Offsets> for Rises {
    fn from(Offsets(mut numbers): Offsets) -> Self {
        let mut before = 0;
        for number in &mut numbers {
            let rise = number.wrapping_sub(before);
            before = *number;
            *number = rise;
        }
        Self(numbers)
    }
}

impl From<Rises> for Offsets {
    fn from(Rises(mut numbers): Rises) -> Self {
        let mut before = 0_u32;
        for number in &mut numbers {
            before = before.wrapping_add(*number);
            *number = before;
        }
        Self(numbers)
    }
}

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
