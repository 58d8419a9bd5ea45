//! Whose page it is: the author block's name, else the name that recurs in the lists.

use std::collections::{BTreeMap, BTreeSet};

use super::ids::{family, fold};
use crate::model::{Meta, Publication};

/// Finds the owner and marks that author in every entry; `marked` are the names that entries set apart.
pub(crate) fn owner(publications: &mut [Publication], marked: &[String], meta: &Meta) -> Option<String> {
    let named = meta.author.as_ref().and_then(|author| author.name.clone());
    let key = match &named {
        Some(name) => Key::of(name),
        None => recurring(publications, marked)?,
    };
    let mut written: Vec<(String, usize)> = Vec::new();
    for author in publications.iter_mut().flat_map(|publication| &mut publication.authors) {
        author.owner = Key::of(&author.name).is_same(&key);
        if author.owner {
            match written.iter_mut().find(|(name, _)| *name == author.name) {
                Some((_, count)) => *count += 1,
                None => written.push((author.name.clone(), 1)),
            }
        }
    }
    named.or_else(|| {
        written.into_iter().max_by_key(|(name, count)| (*count, name.len())).map(|(name, _)| name)
    })
}

/// A person as far as a name in any form tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    family: String,
    initial: Option<char>,
}

impl Key {
    fn of(name: &str) -> Self {
        let (family, given) = family(name);
        let folded = fold(family);
        // other scripts are compared as written
        let family = if folded.is_empty() { family.to_lowercase() } else { folded };
        Self { family, initial: fold(given).chars().next() }
    }

    fn is_same(&self, other: &Self) -> bool {
        !self.family.is_empty()
            && self.family == other.family
            && (self.initial == other.initial || self.initial.is_none() || other.initial.is_none())
    }
}

/// The name in most entries, if it stands in a good part of several.
fn recurring(publications: &[Publication], marked: &[String]) -> Option<Key> {
    // "(with Ann Lee)" names everybody but the owner
    let led = |publication: &&Publication| {
        publication.authors.first().is_some_and(|first| !first.joint.is_empty() && first.joint != "by")
    };
    let mut counts: BTreeMap<Key, usize> = BTreeMap::new();
    for publication in publications.iter().filter(|publication| !led(publication)) {
        let persons = publication.authors.iter().filter(|author| !stands_for_others(&author.name));
        let here: BTreeSet<Key> = persons
            .map(|author| Key::of(&author.name))
            .filter(|key| key.initial.is_some() || !key.family.is_ascii())
            .collect();
        for key in here {
            *counts.entry(key).or_default() += 1;
        }
    }
    // set in bold or the like, where others are not: that says more than standing in many entries
    for name in marked {
        if let Some(count) = counts.get_mut(&Key::of(name)) {
            *count += 2;
        }
    }
    let with_authors = publications.iter().filter(|publication| !publication.authors.is_empty()).count();
    let (key, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count >= 2 && count * 5 >= with_authors * 2 || publications.len() == 1).then_some(key)
}

/// "et al.", "…": no person.
fn stands_for_others(name: &str) -> bool {
    let start = name.get(..5).unwrap_or(name).to_ascii_lowercase();
    start == "et al" || start == "et. a" || start == "other" || !name.contains(char::is_alphabetic)
}
