//! An owner whom no entry names.

use offprint_model::{Meta, Place, Publication};

use super::remark::{Remark, place_of};

/// That the person whom the front matter names is among no entry's authors.
pub(super) fn unfound(meta: &Meta, publications: &[Publication], text: &str) -> Option<Remark> {
    let name = meta.author.as_ref()?.name.as_ref()?;
    let mut authors = publications.iter().flat_map(|publication| &publication.authors).peekable();
    authors.peek()?;
    if authors.any(|author| author.owner) {
        return None;
    }
    let place = place_of(name, text).unwrap_or(Place { line: 1, column: 1 });
    let message = format!(
        "{name}, whom the front matter names, is among the authors of no entry; write the name as the list has it"
    );
    Some(Remark::hint(place, message))
}
