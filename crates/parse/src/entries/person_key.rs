//! Which names are one person's, as far as the names tell.

use super::ids::{family, fold, push_folded};
use crate::strings::{has_any, lower};

/// A person as far as a name in any form tells: the family name, and behind a zero the first initial, if
/// there is one. Ordered by family name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PersonKey(String);

impl PersonKey {
    /// The key of a name as written: "Ann B. Lee", "A. Lee" and "Lee, Ann" have the same.
    pub(crate) fn of(name: &str) -> Self {
        let (family, given) = family(name);
        let mut key = fold(family);
        // other scripts are compared as written
        if key.is_empty() {
            key.push_str(&lower(family));
        }
        key.push('\0');
        let mut initials = String::new();
        for letter in given.chars() {
            push_folded(&mut initials, letter);
            if !initials.is_empty() {
                break;
            }
        }
        key.extend(initials.chars().next());
        Self(key)
    }

    /// Equal for equal keys alone.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    fn parts(&self) -> (&str, &str) {
        self.0.split_once('\0').unwrap_or_default()
    }

    /// Returns whether both may be one person: the family names agree, and the initials where both have one.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let ((family, initial), (other_family, other_initial)) = (self.parts(), other.parts());
        !family.is_empty()
            && family == other_family
            && (initial == other_initial || initial.is_empty() || other_initial.is_empty())
    }

    /// Returns whether the name is enough to tell a person from others: a Latin family name alone is not.
    pub(crate) fn is_distinct(&self) -> bool {
        let (family, initial) = self.parts();
        !initial.is_empty() || !family.is_ascii()
    }
}

/// Returns whether a name stands for further authors: "et al.", "…".
pub(crate) fn stands_for_others(name: &str) -> bool {
    let start = name.get(..5).unwrap_or(name);
    ["et al", "et. a", "other"].iter().any(|other| start.eq_ignore_ascii_case(other))
        || !has_any(name, char::is_alphabetic)
}
