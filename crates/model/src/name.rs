use serde::{Deserialize, Serialize};

use crate::Person;

/// An author or editor, in the parts that a bibliography sorts by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Name {
    /// A person.
    Person(Person),
    /// A consortium or a team: a name without parts.
    Group(String),
    /// Further authors: "et al."
    Others,
}
