use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};

use crate::Offsets;

/// The values of one field of all publications, of which each has none, one or several. Each distinct value
/// is stored once and referred to by number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InternedColumn<T> {
    /// The distinct values, in the order in which they first occur.
    pub values: Vec<T>,
    /// Indices into `values`: those of the first publication, then those of the second, …
    pub numbers: Vec<u32>,
    /// Where the indices of each publication end in `numbers`.
    pub ends: Offsets,
}

impl<T> InternedColumn<T> {
    /// Returns the values of a publication, in its order.
    pub fn of(&self, publication: usize) -> impl Iterator<Item = &T> {
        self.numbers_of(publication).iter().filter_map(|number| self.values.get(*number as usize))
    }

    /// Returns the indices of a publication's values; empty past the last publication.
    pub fn numbers_of(&self, publication: usize) -> &[u32] {
        self.numbers.get(self.ends.range(publication)).unwrap_or_default()
    }
}

impl<T: Clone + Eq + Hash> InternedColumn<T> {
    /// Collects the values of each publication in turn.
    pub(super) fn gather(publications: impl Iterator<Item = Vec<T>>) -> Self {
        let mut column = Self::default();
        let mut numbers = HashMap::new();
        for values in publications {
            for value in values {
                let next = u32::try_from(column.values.len()).unwrap_or(u32::MAX);
                let number = *numbers.entry(value.clone()).or_insert(next);
                if number == next {
                    column.values.push(value);
                }
                column.numbers.push(number);
            }
            column.ends.push(column.numbers.len());
        }
        column
    }
}

impl<T> Default for InternedColumn<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: Vec::new(), ends: Offsets::default() }
    }
}
