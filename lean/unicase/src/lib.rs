//! Stands in for the crate `unicase`, by which pulldown-cmark compares the labels of links and
//! footnotes whatever their case. That crate brings a table of all of Unicode, 2 KB in brotli for
//! every visitor; here it is Offprint's own small letters that are compared.

#[path = "../../../src/letters.rs"]
#[allow(dead_code, unreachable_pub, reason = "the parser uses all of it")]
mod letters;

use std::hash::{Hash, Hasher};

/// A text that is equal to any that differs from it in case only.
#[derive(Clone, Copy, Debug)]
pub struct UniCase<S>(S);

impl<S> UniCase<S> {
    /// Takes the text as it is.
    pub fn new(text: S) -> Self {
        Self(text)
    }
}

impl<S: AsRef<str>> AsRef<str> for UniCase<S> {
    fn as_ref(&self) -> &str {
        self.0.as_ref()
    }
}

impl<S: AsRef<str>> PartialEq for UniCase<S> {
    fn eq(&self, other: &Self) -> bool {
        small(self.0.as_ref()) == small(other.0.as_ref())
    }
}

impl<S: AsRef<str>> Eq for UniCase<S> {}

impl<S: AsRef<str>> Hash for UniCase<S> {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        small(self.0.as_ref()).hash(hasher);
    }
}

/// `text` in small letters, and those alike that have one capital.
fn small(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'ß' | 'ẞ' => small.push_str("ss"),
            'ς' => small.push('σ'),
            _ => small.push(letters::small(c)),
        }
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_equal_whatever_their_case() {
        for (one, other) in [("Foo 1", "fOO 1"), ("ẞ", "SS"), ("ΟΔΟΣ", "οδος"), ("ЩУКА", "щука")]
        {
            assert_eq!(UniCase::new(one), UniCase::new(other));
        }
        assert_ne!(UniCase::new("a"), UniCase::new("ä"));
    }
}
