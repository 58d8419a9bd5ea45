use super::Filter;
use super::markup::{Element, element};

/// "3 of 10 publications", said aloud when it changes.
pub(super) fn result_sentence(filter: Filter) -> Element {
    let sentence = move || {
        let shown = filter.read();
        filter.words().result(shown.listing.shown.len(), shown.listing.total, shown.query.is_filtered())
    };
    element("p").class("result").attribute("role", "status").words(sentence)
}
