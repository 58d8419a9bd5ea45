use super::entry::paper;
use super::html;
use crate::model::Publication;

/// One paper as HTML, set as in the list, for a page of its own.
pub fn paper_html(publication: &Publication) -> String {
    let mut text = String::new();
    html::write(&paper(publication, 1), &mut text);
    text
}
