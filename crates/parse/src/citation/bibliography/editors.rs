//! The editors of a book or of proceedings.

use offprint_model::{Name, Person};

use super::person_name::person_name;
use super::text::{before, parts};

const LEADS: [&str; 3] = ["edited by ", "eds. by ", "ed. by "];

/// The editors that `text` names: "edited by Ann Lee and Bo Ek". None where a name is not surely one.
pub(super) fn editors(text: &str) -> Option<Vec<Name>> {
    let lower = text.to_ascii_lowercase();
    let rest = LEADS.iter().find_map(|lead| text.get(lower.find(lead)? + lead.len()..))?;
    let list = sentence(before(rest, |c| matches!(c, ';' | ':' | '(' | ')' | '[' | ']')));
    let list = list.replace(" and ", " & ");
    // Behind the last name may stand a place.
    let last = list.rfind(" & ").unwrap_or_default();
    let (names, behind) = list.split_at_checked(last)?;
    let end = behind.find(',').unwrap_or(behind.len());
    let names = [names, behind.get(..end)?].concat();
    parts(&names, ",&").into_iter().map(person).collect()
}

/// `text` up to its first full stop that is none of an initial.
fn sentence(text: &str) -> &str {
    let ends = |at: usize| {
        let word = text.get(..at).unwrap_or_default().rsplit([' ', '.', '-']).next().unwrap_or_default();
        word.contains(char::is_lowercase)
    };
    let end = text.match_indices('.').map(|(at, _)| at).find(|at| ends(*at));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

fn person(written: &str) -> Option<Name> {
    let letters = |c: char| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’' | ' ');
    let name = person_name(written)?;
    match &name {
        Name::Person(Person { given, family, .. }) if !given.is_empty() && !family.is_empty() => {
            written.chars().all(letters).then_some(name)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editors_are_those_who_are_said_to_be() {
        for (text, expected) in [
            ("edited by Ann Lee and Bo Ek, Lake Press", "Ann Lee; Bo Ek"),
            ("pp. 3–4, ed. by A. B. Lee, C. Roe & B. Ek. Springer", "A. B. Lee; C. Roe; B. Ek"),
            ("edited by Jan van der Berg, Lisbon", "Jan van der Berg"),
            ("edited by the Lake Team", ""),
            ("edited by Ann Lee 2020", ""),
            ("Lisbon, Portugal", ""),
        ] {
            let natural = |name: Name| match name {
                Name::Person(person) => person.natural(),
                _ => String::new(),
            };
            let found: Vec<String> = editors(text).unwrap_or_default().into_iter().map(natural).collect();
            assert_eq!(found.join("; "), expected, "{text}");
        }
    }
}
