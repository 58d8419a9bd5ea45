use super::Offsets;
use crate::interner::{Interner, hash};
use serde::{Deserialize, Serialize};

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

impl<T: PartialEq> InternedColumn<T> {
    /// The values of so many publications, by number; `name` is a text in which most values differ.
    #[inline(never)]
    pub(super) fn gather(
        publications: usize,
        values: &dyn Fn(usize) -> Vec<T>,
        name: fn(&T) -> &str,
    ) -> Self {
        let mut shared = Self::default();
        let mut numbering = Interner::default();
        for publication in 0..publications {
            for value in values(publication) {
                shared.push(value, name, &mut numbering);
            }
            shared.ends.push(shared.numbers.len());
        }
        shared
    }

    fn push(&mut self, value: T, name: fn(&T) -> &str, numbering: &mut Interner) {
        let known = &self.values;
        let number = numbering.number(hash(name(&value)), &|number| known.get(number) == Some(&value));
        if number == self.values.len() {
            self.values.push(value);
        }
        self.numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
    }
}

impl<T> Default for InternedColumn<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: Vec::new(), ends: Offsets::default() }
    }
}
