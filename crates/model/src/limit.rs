use std::fmt;

use serde::{Deserialize, Serialize};

/// What a content file may hold only so much of; past it, text is shown without its markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// Bytes of Markdown.
    Bytes(usize),
    /// Elements (paragraphs, links, table cells, …) in the whole file.
    Elements(usize),
    /// Elements inside each other.
    Nesting(usize),
}

/// In English, to follow "more than": "64 elements inside each other".
impl fmt::Display for Limit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(limit) => write!(out, "{limit} bytes"),
            Self::Elements(limit) => write!(out, "{limit} elements"),
            Self::Nesting(limit) => write!(out, "{limit} elements inside each other"),
        }
    }
}
