//! Bytes to text, and byte offsets to lines and columns.

use crate::entries::FOR_OWNERS;
use crate::strings::replaced;
use std::borrow::Cow;

use offprint_model::{Diagnostic, Place, Problem};

/// The file's text with `\n` as its only line end, and where each line starts.
pub(super) struct Source {
    text: String,
    starts: Vec<usize>,
}

/// A problem and its byte offset in the [`Source`].
pub(super) type Found = (usize, Problem);

/// Notes what only the owner's tools tell; what visitors load has no code for it.
pub(super) fn tell_owner(found: &mut Vec<Found>, at: usize, problem: impl FnOnce() -> Problem) {
    if FOR_OWNERS {
        found.push((at, problem()));
    }
}

impl Source {
    /// `text` must have no other line ends than `\n`.
    pub(super) fn new(text: String) -> Self {
        let mut starts = vec![0];
        starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
        Self { text, starts }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the line that holds the byte at `offset`; counts from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    /// Returns the byte where a line starts, or the text's length past its last line.
    pub(super) fn line_start(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }

    /// Turns offsets into places. Fast where `found` is nearly in the order of the file.
    pub(super) fn locate(&self, found: Vec<Found>) -> Vec<Diagnostic> {
        let (mut at, mut place) = (0, Place { line: 1, column: 1 });
        let mut located = Vec::with_capacity(found.len());
        for (offset, problem) in found {
            let line = self.line(offset);
            if line != place.line {
                (at, place) = (self.line_start(line), Place { line, column: 1 });
            }
            let characters = |from, to| self.text.get(from..to).unwrap_or_default().chars().count();
            place.column += characters(at, offset);
            place.column -= characters(offset, at);
            at = offset;
            located.push(Diagnostic { place, problem });
        }
        located
    }
}

/// Decodes a file: UTF-8 without its byte-order mark, line ends as `\n`. What is no UTF-8 becomes U+FFFD, with
/// a report of the first place, and so do zero bytes, as CommonMark asks.
pub(super) fn decode(file: &[u8], found: &mut Vec<Found>) -> String {
    let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    if let Err(error) = std::str::from_utf8(file) {
        let valid = file.get(..error.valid_up_to()).unwrap_or_default();
        found.push((clean(String::from_utf8_lossy(valid)).len(), Problem::NotUtf8));
    }
    clean(String::from_utf8_lossy(file))
}

fn clean(text: Cow<'_, str>) -> String {
    let mut text = text.into_owned();
    if text.contains('\r') {
        text = replaced(&replaced(&text, "\r\n", "\n"), "\r", "\n");
    }
    if text.contains('\0') {
        text = text.replace('\0', "\u{FFFD}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_end_counts_once() {
        let source = Source::new(decode(b"\xEF\xBB\xBFa\r\nb\rc\nd", &mut Vec::new()));
        assert_eq!(source.text(), "a\nb\nc\nd");
        assert_eq!((source.line(0), source.line(2), source.line(6), source.line(99)), (1, 2, 4, 4));
    }

    #[test]
    fn a_latin_1_file_keeps_what_it_can_and_names_the_first_bad_character() {
        let mut found = Vec::new();
        let source = Source::new(decode(b"caf\xE9\r\nna\xEFve", &mut found));
        assert_eq!(source.text(), "caf\u{FFFD}\nna\u{FFFD}ve");
        let diagnostics = source.locate(found);
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].place, Place { line: 1, column: 4 });
    }

    #[test]
    fn places_count_characters() {
        let source = Source::new("é x\nü y z".into());
        let found = [9, 3, 5, 8].map(|at| (at, Problem::Unread)).into();
        let places: Vec<_> = source.locate(found).iter().map(|d| (d.place.line, d.place.column)).collect();
        assert_eq!(places, [(2, 4), (1, 3), (2, 1), (2, 3)]);
    }
}
