//! References as a list in our content format, below a heading for each year.

use std::cmp::Reverse;

use super::form::{Form, item};
use super::reference::Reference;

/// The newest first; those of a year in the order of the file.
pub(super) fn order(references: &mut [Reference]) {
    references.sort_by_key(|reference| Reverse(reference.when.year));
}

/// The list of references that are in order already, each in its form.
pub(super) fn list<'r>(references: impl IntoIterator<Item = (&'r Reference, Form)>) -> String {
    let mut text = String::from("# Publications\n");
    let mut year = None;
    for (reference, form) in references {
        if year != Some(reference.when.year) {
            year = Some(reference.when.year);
            text.truncate(text.trim_end().len());
            text += &match reference.when.year {
                Some(year) => format!("\n\n## {year}\n\n"),
                None => "\n\n## Without a year\n\n".to_owned(),
            };
        }
        text += &item(reference, form);
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}
