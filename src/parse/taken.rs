//! Names of which each must stand for one thing.

use crate::numbering::hash;

/// The names taken so far. A table of our own: std's maps weigh two kilobytes and more for each
/// type that they hold.
#[derive(Default)]
pub(super) struct Taken {
    /// By hash, half of them free at least: a name, and the number of the last one made after it.
    slots: Vec<(String, u32)>,
    count: usize,
}

impl Taken {
    pub(super) fn holds(&self, name: &str) -> bool {
        self.slots.get(self.slot(name)).is_some_and(|(known, _)| !known.is_empty())
    }

    /// Takes `name`; whether it was free.
    pub(super) fn take(&mut self, name: &str) -> bool {
        if self.count * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot(name);
        match self.slots.get_mut(slot) {
            Some((free, _)) if free.is_empty() => {
                free.push_str(name);
                self.count += 1;
                true
            }
            _ => false,
        }
    }

    /// Takes `name`, or the first free one of those that `numbered` makes after it.
    pub(super) fn take_like(&mut self, name: String, numbered: fn(&str, u32) -> String) -> String {
        if self.take(&name) {
            return name;
        }
        let slot = self.slot(&name);
        let mut number = self.slots.get(slot).map_or(0, |(_, last)| *last);
        loop {
            number += 1;
            let next = numbered(&name, number);
            if self.take(&next) {
                let slot = self.slot(&name);
                if let Some((_, last)) = self.slots.get_mut(slot) {
                    *last = number;
                }
                return next;
            }
        }
    }

    fn grow(&mut self) {
        let larger = vec![(String::new(), 0); (self.slots.len() * 2).max(64)];
        for entry in std::mem::replace(&mut self.slots, larger) {
            let slot = self.slot(&entry.0);
            if let Some(free) = self.slots.get_mut(slot).filter(|_| !entry.0.is_empty()) {
                *free = entry;
            }
        }
    }

    /// Where the name stands, or the free place where it would stand.
    fn slot(&self, name: &str) -> usize {
        let places = self.slots.len().max(1);
        let mut slot = hash(name) as usize % places;
        while self.slots.get(slot).is_some_and(|(known, _)| !known.is_empty() && known != name) {
            slot = (slot + 1) % places;
        }
        slot
    }
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
