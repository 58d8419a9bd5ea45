//! Something to say about a place of a content file.

use offprint_model::{Diagnostic, Place, Severity};

/// What is printed as one message.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Remark {
    pub(super) place: Place,
    pub(super) severity: Severity,
    pub(super) message: String,
}

impl Remark {
    pub(super) fn hint(place: Place, message: String) -> Self {
        Self { place, severity: Severity::Hint, message }
    }
}

impl From<Diagnostic> for Remark {
    fn from(diagnostic: Diagnostic) -> Self {
        Self {
            place: diagnostic.place,
            severity: diagnostic.problem.severity(),
            message: diagnostic.problem.to_string(),
        }
    }
}

/// The first place where `words` stand in the text and are no part of longer ones.
pub(super) fn place_of(words: &str, text: &str) -> Option<Place> {
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
    let alone = |at: &usize| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        let behind = text.get(at + words.len()..).and_then(|behind| behind.chars().next());
        !before.is_some_and(goes_on) && !behind.is_some_and(char::is_alphanumeric)
    };
    let at = text.match_indices(words).map(|(at, _)| at).find(alone)?;
    let before = text.get(..at)?;
    let line = before.rsplit('\n').next().unwrap_or_default();
    Some(Place { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_where_they_stand_alone() {
        let text = "data/a.pdf, a.pdfs\n\u{e9} [a](a.pdf)\n";
        assert_eq!(place_of("a.pdf", text), Some(Place { line: 2, column: 7 }));
        assert_eq!(place_of("b.pdf", text), None);
        assert_eq!(place_of("data/a.pdf", text), Some(Place { line: 1, column: 1 }));
    }
}
