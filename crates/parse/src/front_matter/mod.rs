//! The front matter: YAML between two lines of dashes at the start of the file, as Jekyll has it.
//! It is never shown; what it holds becomes [`Meta`].

mod fence;
mod profile;
mod services;
mod yaml;

use crate::source::{Found, Source};
pub(super) use fence::{Fences, find};
use offprint_model::{ExpectedValue, Meta, Problem};
use yaml::{Value, Yaml};

/// Reads the front matter between `fences`; `source` must start with the same text.
pub(super) fn read(source: &Source, fences: &Fences, found: &mut Vec<Found>) -> Meta {
    if let Some(at) = fences.unclosed {
        found.push((at, Problem::UnclosedFrontMatter));
    }
    let root = match yaml::read(source, fences.inner.clone()) {
        Ok(Some(root)) => root,
        Ok(None) => return Meta::default(),
        Err((at, reason)) => {
            found.push((at, Problem::BrokenFrontMatter { reason }));
            return Meta::default();
        }
    };
    let mut keys = Keys { map: &root, name: String::new(), found };
    let redirect_from = match keys.get("redirect_from").map(|value| &value.value) {
        Some(Value::List(addresses)) => {
            let mut found = Vec::new();
            for address in addresses {
                found.extend(keys.text(address, "redirect_from"));
            }
            found
        }
        _ => keys.string("redirect_from").into_iter().collect(),
    };
    Meta {
        title: keys.string("title"),
        description: keys.string("excerpt").or_else(|| keys.string("description")),
        permalink: keys.string("permalink"),
        redirect_from,
        language: language(&mut keys),
        author: profile::read(&mut keys),
    }
}

/// Reads the language tag, with the hyphens that the web wants: "en-US" for Jekyll's "en_US".
fn language(keys: &mut Keys<'_, '_>) -> Option<String> {
    for key in ["lang", "language", "locale"] {
        let Some(tag) = keys.string(key) else { continue };
        let tag = tag.replace('_', "-");
        if tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return Some(tag);
        }
        keys.wrong(key, ExpectedValue::Language);
    }
    None
}

/// A mapping, and the reports about its values.
struct Keys<'y, 'f> {
    map: &'y Yaml,
    /// The key that holds this mapping, with its full stop; empty for the front matter itself.
    name: String,
    found: &'f mut Vec<Found>,
}

impl<'y> Keys<'y, '_> {
    /// Returns the value under a key; the last one, as in Jekyll, where it is there twice.
    fn get(&self, key: &str) -> Option<&'y Yaml> {
        match &self.map.value {
            Value::Map(pairs) => pairs.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Returns the text under a key; `None` for an empty one.
    fn string(&mut self, key: &str) -> Option<String> {
        let value = self.get(key)?;
        self.text(value, key)
    }

    fn text(&mut self, value: &Yaml, key: &str) -> Option<String> {
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
    fn wrong(&mut self, key: &str, expected: ExpectedValue) {
        if let Some(value) = self.get(key) {
            self.report(value.at, key, expected);
        }
    }

    fn report(&mut self, at: usize, key: &str, expected: ExpectedValue) {
        let key = [&self.name, key].concat();
        self.found.push((at, Problem::WrongValue { key, expected }));
    }
}

#[cfg(test)]
mod tests;
