use std::collections::HashMap;

/// Names of which each stands for one thing.
#[derive(Default)]
pub(crate) struct UniqueNames {
    /// Each with the number of the last one that was made after it.
    names: HashMap<String, u32>,
}

impl UniqueNames {
    /// Returns whether `name` is taken.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// Takes `name`. Returns whether it was free.
    pub(crate) fn insert(&mut self, name: &str) -> bool {
        let is_free = !self.contains(name);
        if is_free {
            self.names.insert(name.to_owned(), 0);
        }
        is_free
    }

    /// Takes `name`, or the first free one of those that `numbered` makes after it with 1, 2, …; returns
    /// the one taken. Numbers go on where they stopped, so that many alike take linear time.
    pub(crate) fn insert_numbered(&mut self, name: String, numbered: fn(&str, u32) -> String) -> String {
        let Some(last) = self.names.get(&name) else {
            self.names.insert(name.clone(), 0);
            return name;
        };
        let mut number = *last;
        loop {
            number += 1;
            let next = numbered(&name, number);
            if self.insert(&next) {
                self.names.insert(name, number);
                return next;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_once() {
        let mut names = UniqueNames::default();
        assert!(!names.contains("a") && names.insert("a"));
        assert!(names.contains("a") && !names.insert("a") && !names.contains("b"));
    }

    #[test]
    fn names_like_others_are_numbered_past_those_that_are_taken() {
        let mut taken = UniqueNames::default();
        taken.insert("a2");
        let names = ["a", "a", "a", "b"]
            .map(|name| taken.insert_numbered(name.into(), |name, number| format!("{name}{number}")));
        assert_eq!(names, ["a", "a1", "a3", "b"]);
    }
}
