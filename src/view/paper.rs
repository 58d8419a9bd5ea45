use super::entry::paper;
use super::{Words, html};
use crate::model::Publication;

/// One paper as HTML, set as in the list, for a page of its own.
pub fn paper_html(publication: &Publication, words: &'static Words) -> String {
    let mut text = String::new();
    html::write(&paper(publication, 1, words), &mut text);
    text
}
