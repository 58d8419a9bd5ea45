//! The keys of a mapping, asked for by name.

use super::yaml::{Pair, Value, Yaml};
use crate::entries::FOR_OWNERS;
use crate::source::{Found, tell_owner};
use offprint_model::{ExpectedValue, Problem};

/// A mapping, the reports about its values, and which keys were asked for.
pub(super) struct Keys<'y, 'f> {
    pub(super) pairs: &'y [Pair],
    /// The key that holds this mapping, with its full stop; empty for the front matter itself.
    pub(super) name: &'static str,
    pub(super) found: &'f mut Vec<Found>,
    /// With the keys that hold them: "author.email". Only owners are told of keys that nobody asks for.
    pub(super) asked: &'f mut Vec<String>,
}

impl<'y> Keys<'y, '_> {
    /// Returns the value under a key; the last one, as in Jekyll, where it is there twice.
    pub(super) fn get(&mut self, key: &str) -> Option<&'y Yaml> {
        if FOR_OWNERS {
            self.asked.push([self.name, key].concat());
        }
        self.pairs.iter().rev().find(|pair| pair.key == key).map(|pair| &pair.value)
    }

    /// Returns the text under a key; `None` for an empty one.
    pub(super) fn string(&mut self, key: &str) -> Option<String> {
        let value = self.get(key)?;
        self.text(value, key)
    }

    /// Returns the texts of a list, or the one text that stands there instead.
    pub(super) fn strings(&mut self, key: &str) -> Vec<String> {
        let mut texts = Vec::new();
        let value = self.get(key);
        match value.map(|value| &value.value) {
            Some(Value::List(values)) => {
                for value in values {
                    texts.extend(self.text(value, key));
                }
            }
            _ => texts.extend(value.and_then(|value| self.text(value, key))),
        }
        texts
    }

    pub(super) fn text(&mut self, value: &Yaml, key: &str) -> Option<String> {
        match &value.value {
            Value::Text(text) => Some(text.trim().to_string()).filter(|text| !text.is_empty()),
            Value::Nothing => None,
            Value::List(_) | Value::Map(_) => {
                self.report(value.at, key, ExpectedValue::Text);
                None
            }
        }
    }

    /// Reports that the value under a key is not what it should be.
    pub(super) fn report(&mut self, at: usize, key: &str, expected: ExpectedValue) {
        let key = || [self.name, key].concat();
        tell_owner(self.found, at, || Problem::WrongValue { key: key(), expected });
    }
}
