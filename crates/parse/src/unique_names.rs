use offprint_model::Numbers;

/// Names of which each stands for one thing.
#[derive(Default)]
pub(crate) struct UniqueNames {
    names: Numbers,
    /// Of each, the number of the last one that was made after it.
    last: Vec<u32>,
}

impl UniqueNames {
    /// Returns whether `name` is taken.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.names.find(name.as_bytes()).is_some()
    }

    /// Takes `name`. Returns whether it was free.
    pub(crate) fn insert(&mut self, name: &str) -> bool {
        let is_free = self.names.number(name.as_bytes()) == self.last.len();
        if is_free {
            self.last.push(0);
        }
        is_free
    }

    /// Takes `name`, or the first free one of those that `numbered` makes after it with 1, 2, …; returns
    /// the one taken. Numbers go on where they stopped, so that many alike take linear time.
    pub(crate) fn insert_numbered(&mut self, name: String, numbered: fn(&str, u32) -> String) -> String {
        if self.insert(&name) {
            return name;
        }
        let at = self.names.number(name.as_bytes());
        let mut number = self.last.get(at).copied().unwrap_or_default();
        loop {
            number += 1;
            let next = numbered(&name, number);
            if self.insert(&next) {
                if let Some(last) = self.last.get_mut(at) {
                    *last = number;
                }
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
