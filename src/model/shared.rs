use std::ops::Range;

use crate::numbering::{Numbering, hash};

/// Values that publications have in common, each held once; of a field of which a publication may have
/// none, one or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared<T> {
    /// In the order in which they first occur.
    pub values: Vec<T>,
    /// The numbers of the values of all publications, one publication after the other.
    pub numbers: Vec<u32>,
    /// Where the numbers of each publication end.
    pub ends: Rising,
}

impl<T> Shared<T> {
    /// The values of a publication.
    pub fn of(&self, publication: usize) -> impl Iterator<Item = &T> {
        self.numbers_of(publication).iter().filter_map(|number| self.values.get(*number as usize))
    }

    /// Their numbers.
    pub fn numbers_of(&self, publication: usize) -> &[u32] {
        self.numbers.get(self.ends.range(publication)).unwrap_or_default()
    }
}

impl<T: PartialEq> Shared<T> {
    /// The values of so many publications, by number; `name` is a text in which most values differ.
    #[inline(never)]
    pub(super) fn gather(
        publications: usize,
        values: &dyn Fn(usize) -> Vec<T>,
        name: fn(&T) -> &str,
    ) -> Self {
        let mut shared = Self::default();
        let mut numbering = Numbering::default();
        for publication in 0..publications {
            for value in values(publication) {
                shared.push(value, name, &mut numbering);
            }
            shared.ends.push(shared.numbers.len());
        }
        shared
    }

    fn push(&mut self, value: T, name: fn(&T) -> &str, numbering: &mut Numbering) {
        let known = &self.values;
        let number = numbering.number(hash(name(&value)), &|number| known.get(number) == Some(&value));
        if number == self.values.len() {
            self.values.push(value);
        }
        self.numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
    }
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: Vec::new(), ends: Rising::default() }
    }
}

/// Texts, one after the other in one piece of memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strings {
    /// All of them.
    pub text: String,
    /// Where each of them ends.
    pub ends: Rising,
}

impl Strings {
    /// How many.
    pub fn len(&self) -> usize {
        self.ends.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.0.is_empty()
    }

    /// The text of this number.
    pub fn get(&self, at: usize) -> Option<&str> {
        self.text.get(self.ends.range(at)).filter(|_| at < self.len())
    }
}

impl<'a> FromIterator<&'a str> for Strings {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Self {
        let mut strings = Self::default();
        for text in texts {
            strings.text.push_str(text);
            strings.ends.push(strings.text.len());
        }
        strings
    }
}

/// Numbers that mostly rise a little from one to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rising(pub Vec<u32>);

impl Rising {
    /// From the number before the one at a place, to that one.
    pub fn range(&self, at: usize) -> Range<usize> {
        let number = |at: usize| self.0.get(at).map_or(0, |number| *number as usize);
        at.checked_sub(1).map_or(0, number)..number(at)
    }

    /// Appends a number.
    pub fn push(&mut self, number: usize) {
        self.0.push(u32::try_from(number).unwrap_or(u32::MAX));
    }
}

impl FromIterator<usize> for Rising {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        let mut rising = Self::default();
        numbers.into_iter().for_each(|number| rising.push(number));
        rising
    }
}
