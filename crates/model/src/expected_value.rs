use std::fmt;

use serde::{Deserialize, Serialize};

/// What a key of the front matter should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExpectedValue {
    /// A text, and no list or block of keys.
    Text,
    /// A language tag (BCP 47): "en", "pt-BR".
    Language,
    /// A person: a name, or a block of keys such as `name` and `email`.
    Author,
    /// An e-mail address, with or without `mailto:`.
    Email,
}

/// In English, to follow "should be".
impl fmt::Display for ExpectedValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Text => "a text",
            Self::Language => "a language such as \"en\"",
            Self::Author => "a name or a block of keys",
            Self::Email => "an e-mail address",
        })
    }
}
