//! The library's errors in terms of what an owner wrote.

use crate::strings::trim_start;
use offprint_model::FrontMatterError;
use saphyr_parser::{Marker, ScanError};

use super::{Fault, Places};

/// Kinds by a part of the library's message, as it has no other way to tell its errors apart; the first that
/// fits counts. Tests show when an update words its messages differently.
const KINDS: &[(&str, FrontMatterError)] = &[
    ("quoted scalar, found unexpected", FrontMatterError::UnclosedQuotation),
    ("indentation in quoted scalar", FrontMatterError::UnclosedQuotation),
    ("trailing content after", FrontMatterError::TextAfterValue),
    ("parsing a quoted scalar", FrontMatterError::Backslash),
    (" tab", FrontMatterError::Tab),
    ("tabs", FrontMatterError::Tab),
    ("recursion limit", FrontMatterError::TooDeep),
    ("block scalar", FrontMatterError::TextBesideBlock),
    ("mapping values are not allowed", FrontMatterError::ColonInValue),
    ("placement of ':'", FrontMatterError::ColonInValue),
    ("parsing a flow", FrontMatterError::MissingComma),
    ("simple key", FrontMatterError::MissingKey),
    ("unexpected character", FrontMatterError::ReservedSign),
    ("anchor", FrontMatterError::ReservedSign),
    ("directive", FrontMatterError::ReservedSign),
    ("not allowed in this context", FrontMatterError::ReservedSign),
    ("expected node content", FrontMatterError::ReservedSign),
    ("misplaced bracket", FrontMatterError::ReservedSign),
    (" tag", FrontMatterError::ReservedSign),
    ("handle wasn't declared", FrontMatterError::ReservedSign),
    ("indentation", FrontMatterError::Indentation),
    ("expected key", FrontMatterError::Indentation),
    ("expected <document start>", FrontMatterError::Indentation),
    ("'-' indicator", FrontMatterError::Indentation),
    ("intercepting", FrontMatterError::Indentation),
];

/// The library's error as ours; the last event before it ended at `end`.
pub(super) fn locate(error: &ScanError, end: Marker, places: &mut Places<'_>) -> Fault {
    let end = places.byte(end);
    let at = places.byte(*error.marker());
    // That a quotation or bracket is not closed shows only where a later line does not fit.
    let between = places.before(at).get(places.before(end).len()..).unwrap_or_default();
    let value = trim_start(between, |c| matches!(c, ':' | '-' | ' ' | '\n'));
    if value.contains('\n') {
        let opened = at - value.len();
        if value.starts_with(['"', '\'']) {
            return (opened, FrontMatterError::UnclosedQuotation);
        }
        if value.starts_with(['[', '{']) {
            return (opened, FrontMatterError::UnclosedBracket);
        }
    }
    let known = KINDS.iter().find(|(part, _)| error.info().contains(part));
    let Some((_, kind)) = known else { return (at, FrontMatterError::Other(error.info().to_owned())) };
    let at = match kind {
        // Noticed at the text that the tab breaks off, or at the end of the line.
        FrontMatterError::Tab => at + places.after(at).find('\t').unwrap_or_default(),
        FrontMatterError::MissingKey => {
            let line = places.before(at).trim_end();
            let start = line.rfind('\n').map_or(0, |end| end + 1);
            at - places.before(at).get(start..).unwrap_or_default().trim_start().len()
        }
        _ => at,
    };
    (at, kind.clone())
}

/// The error that ended the list or map which starts at the byte `opened`.
pub(super) fn within((at, kind): Fault, opened: usize, places: &Places<'_>) -> Fault {
    let read = places.before(at).get(places.before(opened).len()..).unwrap_or_default();
    let in_later_line = matches!(kind, FrontMatterError::MissingComma | FrontMatterError::ColonInValue)
        && read.contains('\n');
    if read.starts_with(['[', '{']) && (in_later_line || places.after(at).is_empty()) {
        return (opened, FrontMatterError::UnclosedBracket);
    }
    (at, kind)
}
