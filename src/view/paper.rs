use super::entry::{Setting, paper};
use super::{Words, html};
use offprint_model::Publication;

/// One paper as HTML, set as in the list, for a page of its own. `home` is the way from there to the list.
pub fn paper_html(publication: &Publication, home: &'static str, words: &'static Words) -> String {
    let setting = Setting { words, level: 1, list: Some(home), cite: false };
    let mut text = String::new();
    html::write(&paper(publication, setting), &mut text);
    text
}
