//! Which publications have a page, and where.

use offprint_model::{Publication, Site};

/// The folder of the pages.
pub(crate) const FOLDER: &str = "p";

/// The publications that have a page: those that could be read.
pub(crate) fn of(site: &Site) -> impl Iterator<Item = Publication> {
    site.publications.iter().filter(has_page)
}

/// Whether there is a page for it.
pub(crate) fn has_page(publication: &Publication) -> bool {
    publication.verbatim.is_none() && !publication.title.is_empty()
}
