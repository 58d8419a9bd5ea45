use crate::Offsets;
use serde::{Deserialize, Serialize};

/// Texts, one after the other in a single allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strings {
    /// All of them.
    pub text: String,
    /// Where each of them ends in `text`, in bytes.
    pub ends: Offsets,
}

impl Strings {
    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.ends.0.len()
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.0.is_empty()
    }

    /// Returns the text of this number, from 0.
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
