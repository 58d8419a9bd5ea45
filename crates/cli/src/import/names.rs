//! Names as a list writes them.

use offprint_model::{Name, Person};

use super::tex::escape;

/// What stands between names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// "Ann Lee, Bo Ek, Al Low"
    Comma,
    /// "Ann Lee, Bo Ek and Al Low"
    And,
    /// "Lee, Ann; Ek, Bo; Low, Al"
    Semicolon,
}

/// As people write them, where each name is read back; else with the family names first.
pub(super) fn names(names: &[Name], joint: Joint) -> String {
    let natural = |name: &Name| match name {
        Name::Person(person) => compact(person).unwrap_or_else(|| person.natural()),
        other => super::form::natural(other),
    };
    let written: Vec<String> = names.iter().map(natural).collect();
    // Between names, too, "y" is a word that joins.
    let ambiguous = written.iter().any(|name| [" y ", " e ", " i "].iter().any(|joint| name.contains(joint)));
    let read_back = |written: &str, name: &Name| match name {
        Name::Person(_) => !written.contains(',') && offprint_parse::name(written).as_ref() == Some(name),
        _ => true,
    };
    if joint != Joint::Semicolon
        && !ambiguous
        && written.iter().zip(names).all(|(written, name)| read_back(written, name))
    {
        let last = if joint == Joint::And { " and " } else { ", " };
        let (rest, end) = written.split_at(written.len().saturating_sub(1));
        let parts = [rest.join(", "), end.concat()];
        return escape(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(last));
    }
    let sorted = |name: &Name| match name {
        Name::Person(person) => {
            let parts = [&person.last(), &person.suffix, &person.given].map(String::clone);
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }
        other => super::form::natural(other),
    };
    escape(&names.iter().map(sorted).collect::<Vec<_>>().join("; "))
}

/// "王小明".
fn compact(person: &Person) -> Option<String> {
    let unspaced = |c: char| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}');
    let all = !person.given.is_empty() && person.given.chars().chain(person.family.chars()).all(unspaced);
    all.then(|| [person.family.as_str(), &person.given].concat())
}
