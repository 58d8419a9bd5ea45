use serde::{Deserialize, Serialize};

use crate::{Numbers, Offsets};

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

impl<T: Serialize> InternedColumn<T> {
    /// Collects the values of each publication in turn. Two are the same where they are the same in a snapshot.
    #[inline(never)]
    pub(super) fn gather(publications: &mut dyn Iterator<Item = Vec<T>>) -> Self {
        let mut column = Self::default();
        let mut numbers = Numbers::default();
        for values in publications {
            for value in values {
                // encoding cannot fail for the types of columns
                let number = numbers.number(&postcard::to_allocvec(&value).unwrap_or_default());
                if number == column.values.len() {
                    column.values.push(value);
                }
                column.numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
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
