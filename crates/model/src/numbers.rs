use std::collections::HashMap;

/// Numbers for keys: from 0, in the order in which they are first asked for. One map for whatever has a key as
/// bytes, because each other type of map is made anew by the compiler.
#[derive(Clone, Debug, Default)]
pub struct Numbers(HashMap<Vec<u8>, usize>);

impl Numbers {
    /// Returns the number of `key`; the next one if it has none yet.
    #[inline(never)]
    pub fn number(&mut self, key: &[u8]) -> usize {
        self.find(key).unwrap_or_else(|| {
            let next = self.0.len();
            self.0.insert(key.to_owned(), next);
            next
        })
    }

    /// Returns the number of `key`, if it has one.
    #[inline(never)]
    pub fn find(&self, key: &[u8]) -> Option<usize> {
        self.0.get(key).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_number() {
        let mut numbers = Numbers::default();
        assert_eq!([b"b", b"a", b"b"].map(|key| numbers.number(key)), [0, 1, 0]);
        assert_eq!([b"a", b"c"].map(|key| numbers.find(key)), [Some(1), None]);
    }
}
