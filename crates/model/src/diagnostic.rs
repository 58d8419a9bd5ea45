use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Problem;

/// Something that the owner should know about the content: what it is, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Where in the file.
    pub place: Place,
    /// What it is.
    pub problem: Problem,
}

/// In English: "Line 3: the link …".
impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Line {}: {}", self.place.line, self.problem)
    }
}

/// A place in the content file; both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The line in the file as given, front matter included.
    pub line: usize,
    /// The character in that line.
    pub column: usize,
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is lost or not used at all.
    Error,
    /// Something is probably not shown as meant.
    Warning,
    /// Something could be better.
    Hint,
}

impl Severity {
    /// Returns "error", "warning" or "hint".
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}
