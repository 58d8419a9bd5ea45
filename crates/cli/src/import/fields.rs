//! The fields of an entry, and which of them were used.

use std::collections::HashSet;

use super::bibtex::{Entry, Fault, Field};
use super::tex::{self, Rich};

/// Reads the fields of an entry, and remembers which.
#[derive(Debug)]
pub(super) struct Fields<'e> {
    pub(super) entry: &'e Entry,
    used: HashSet<&'e str>,
    pub(super) faults: Vec<Fault>,
}

impl<'e> Fields<'e> {
    pub(super) fn of(entry: &'e Entry) -> Self {
        // What `inherit` has used already, and the key once more.
        let used = HashSet::from(["crossref", "xdata", "ids"]);
        Self { entry, used, faults: Vec::new() }
    }

    /// The first of `names` that is there and not empty. Others that say the same are used with it.
    pub(super) fn raw(&mut self, names: &[&str]) -> Option<&'e Field> {
        let named = |name: &&str| {
            let field = self.entry.fields.iter().find(|field| field.name == **name);
            field.filter(|field| !field.value.trim().is_empty())
        };
        let found = names.iter().find_map(named)?;
        let same = |field: &&Field| names.contains(&field.name.as_str()) && field.value == found.value;
        self.used.extend(self.entry.fields.iter().filter(same).map(|field| field.name.as_str()));
        Some(found)
    }

    pub(super) fn rich(&mut self, names: &[&str]) -> Option<Rich> {
        let field = self.raw(names)?;
        let (rich, unknown) = tex::read(&field.value);
        for command in unknown {
            let sentence = format!("{}: {command} in {} is not known", self.entry.name(), field.name);
            self.say(field.line, sentence);
        }
        Some(rich).filter(|rich| !rich.is_empty())
    }

    /// The words, with mathematics in dollars.
    pub(super) fn text(&mut self, names: &[&str]) -> Option<String> {
        self.rich(names).map(|rich| rich.plain())
    }

    /// A value in which TeX is not read, such as an address or an identifier.
    pub(super) fn address(&mut self, names: &[&str]) -> Option<String> {
        self.raw(names).map(|field| tex::address(&field.value)).filter(|address| !address.is_empty())
    }

    pub(super) fn say(&mut self, line: usize, sentence: String) {
        self.faults.push(Fault { line, sentence });
    }

    /// Those that no one asked for, in the order of the file.
    pub(super) fn unused(&self) -> impl Iterator<Item = &'e Field> {
        let used = self.used.clone();
        self.entry
            .fields
            .iter()
            .filter(move |field| !used.contains(field.name.as_str()) && !field.value.trim().is_empty())
    }
}
