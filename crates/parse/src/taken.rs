//! Names of which each must stand for one thing.

use offprint_model::interner::{Interner, hash};

/// The names taken so far.
#[derive(Default)]
pub(super) struct Taken {
    /// By number: a name, and the number of the last one made after it.
    names: Vec<(String, u32)>,
    numbering: Interner,
}

impl Taken {
    pub(super) fn holds(&self, name: &str) -> bool {
        self.numbering.find(hash(name), &|number| is(&self.names, number, name)).is_some()
    }

    /// Takes `name`; whether it was free.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.place(name).1
    }

    /// Takes `name`, or the first free one of those that `numbered` makes after it.
    pub(super) fn take_like(&mut self, name: String, numbered: fn(&str, u32) -> String) -> String {
        let (place, is_free) = self.place(&name);
        if is_free {
            return name;
        }
        let mut number = self.names.get(place).map_or(0, |(_, last)| *last);
        loop {
            number += 1;
            let next = numbered(&name, number);
            if self.take(&next) {
                if let Some((_, last)) = self.names.get_mut(place) {
                    *last = number;
                }
                return next;
            }
        }
    }

    /// The number of `name`, which is taken then, and whether it was free.
    fn place(&mut self, name: &str) -> (usize, bool) {
        let names = &self.names;
        let number = self.numbering.number(hash(name), &|number| is(names, number, name));
        let is_free = number == self.names.len();
        if is_free {
            self.names.push((name.to_owned(), 0));
        }
        (number, is_free)
    }
}

fn is(names: &[(String, u32)], number: usize, name: &str) -> bool {
    names.get(number).is_some_and(|(known, _)| known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_once_however_many_there_are() {
        let mut taken = Taken::default();
        for number in 0..1000 {
            assert!(taken.take(&number.to_string()));
        }
        for number in 0..1000 {
            assert!(taken.holds(&number.to_string()) && !taken.take(&number.to_string()));
        }
        assert!(!taken.holds("1000"));
    }

    #[test]
    fn names_like_others_are_numbered_past_those_that_are_taken() {
        let mut taken = Taken::default();
        taken.take("a2");
        let names = ["a", "a", "a", "b"]
            .map(|name| taken.take_like(name.into(), |name, number| format!("{name}{number}")));
        assert_eq!(names, ["a", "a1", "a3", "b"]);
    }
}
