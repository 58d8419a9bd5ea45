//! What the page calls its owner: the name without titles, in one spelling or in two.

use super::person_key::PersonKey;
use crate::citation::lexicon;
use crate::strings::{folded, lower, lower_only, trim_end, words};
use crate::vocabulary::{holds, names};

/// A name as the page's front matter or its first heading has it.
#[derive(Debug)]
pub(super) struct OwnerName {
    /// Without titles: "김하늘 (Haneul Kim)" of "Dr. 김하늘 (Haneul Kim)".
    pub(super) whole: String,
    /// "김하늘", "Haneul Kim".
    spellings: Vec<String>,
    keys: Vec<PersonKey>,
}

impl OwnerName {
    /// Reads a name; `None` if nothing of it is left without its titles.
    pub(super) fn read(written: &str) -> Option<Self> {
        let whole = without_honorifics(written);
        let spellings = spellings(&whole);
        let keys = spellings.iter().map(|spelling| PersonKey::of(spelling)).collect();
        (!whole.is_empty()).then_some(Self { whole, spellings, keys })
    }

    /// The name of somebody who recurs in the list, whose name is spelled as one.
    pub(super) fn only(key: PersonKey) -> Self {
        Self { whole: String::new(), spellings: Vec::new(), keys: vec![key] }
    }

    /// Returns whether a person may be the owner.
    pub(super) fn is(&self, person: &PersonKey) -> bool {
        self.keys.iter().any(|key| person.is_same(key))
    }

    /// Returns whether a name is written as the owner's.
    pub(super) fn is_spelled(&self, name: &str) -> bool {
        self.spellings.iter().any(|spelling| spelling == name)
    }

    /// The name as one person's; empty where only a list has it.
    pub(super) fn first_spelling(&self) -> &str {
        self.spellings.first().map_or("", String::as_str)
    }

    /// Returns whether the words can be a person's and nothing else: several of them, capitalised, and none of which
    /// the vocabulary knows anything.
    pub(super) fn is_nothing_else(&self) -> bool {
        let words = words(self.first_spelling(), char::is_whitespace);
        let is_name = |word: &&str| {
            let lower = lower(word);
            lexicon().get(&lower) == Default::default()
                && word.chars().next().is_some_and(|c| !c.is_lowercase())
        };
        (2..=4).contains(&words.len()) && words.iter().all(is_name)
    }

    /// Returns whether it is more than a family name.
    pub(super) fn is_distinct(&self) -> bool {
        self.keys.first().is_some_and(PersonKey::is_distinct)
    }
}

/// "Eva Lindgren" of "Prof. Dr. Eva Lindgren, PhD".
fn without_honorifics(name: &str) -> String {
    let letters = |word: &str| lower_only(word, char::is_alphabetic);
    // "MA", but "Jin Ma"
    let is_degree = |word: &str| {
        holds(names::DEGREES, &letters(word)) && word.chars().filter(|c| c.is_uppercase()).count() > 1
    };
    let words = words(name, char::is_whitespace);
    let mut words = words.as_slice();
    while let [first, rest @ ..] = words
        && holds(names::TITLES, &letters(first))
    {
        words = rest;
    }
    while let [rest @ .., last] = words
        && is_degree(last)
    {
        words = rest;
    }
    trim_end(&words.join(" "), |c| c == ',').to_owned()
}

/// The two names of "김하늘 (Haneul Kim)" and "김하늘 / Haneul Kim"; of "Robert (Bob) Hale" the one without the other.
fn spellings(name: &str) -> Vec<String> {
    let parts = words(name, |c| matches!(c, '(' | '（' | ')' | '）' | '/' | '|'));
    let (own, other, behind) = match parts.as_slice() {
        [own, other, behind, ..] => (*own, *other, *behind),
        [own, other] => (*own, *other, ""),
        _ => (name, "", ""),
    };
    let own = folded(&[own, behind].concat());
    let other = other.trim();
    let is_spelling = other.contains(' ') || !other.is_empty() && own.is_ascii() != other.is_ascii();
    let mut spellings = vec![own];
    if is_spelling {
        spellings.push(other.to_owned());
    }
    spellings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_degrees_are_no_part_of_a_name() {
        for (written, name) in [
            ("Prof. Dr. Ottilie Brandhuber", "Ottilie Brandhuber"),
            ("Eva Lindgren, PhD", "Eva Lindgren"),
            ("Eva Lindgren, Ph.D., M.D.", "Eva Lindgren"),
            ("Dr.-Ing. habil. Max Weiss", "Max Weiss"),
            ("Jin Ma", "Jin Ma"),
            ("Jin Park MA", "Jin Park"),
            ("Drew Hale", "Drew Hale"),
        ] {
            assert_eq!(without_honorifics(written), name, "{written}");
        }
    }

    #[test]
    fn a_name_may_have_two_spellings() {
        for (written, names) in [
            ("김하늘 (Haneul Kim)", vec!["김하늘", "Haneul Kim"]),
            ("Haneul Kim (김하늘)", vec!["Haneul Kim", "김하늘"]),
            ("김하늘 / Haneul Kim", vec!["김하늘", "Haneul Kim"]),
            ("Robert (Bob) Hale", vec!["Robert Hale"]),
            ("Eva Lindgren (Eva Berg)", vec!["Eva Lindgren", "Eva Berg"]),
            ("Eva Lindgren", vec!["Eva Lindgren"]),
        ] {
            assert_eq!(spellings(written), names, "{written}");
        }
    }
}
