use super::Offsets;
use serde::{Deserialize, Serialize};

/// Texts, one after the other in one piece of memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strings {
    /// All of them.
    pub text: String,
    /// Where each of them ends.
    pub ends: Offsets,
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
