use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};

use crate::Offsets;

/// Values that publications have in common, each held once; of a field of which a publication may have
/// none, one or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InternedColumn<T> {
    /// In the order in which they first occur.
    pub values: Vec<T>,
    /// The numbers of the values of all publications, one publication after the other.
    pub numbers: Vec<u32>,
    /// Where the numbers of each publication end.
    pub ends: Offsets,
}

impl<T> InternedColumn<T> {
    /// The values of a publication.
    pub fn of(&self, publication: usize) -> impl Iterator<Item = &T> {
        self.numbers_of(publication).iter().filter_map(|number| self.values.get(*number as usize))
    }

    /// Their numbers.
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
