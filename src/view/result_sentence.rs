use super::markup::{Element, element};
use super::{Filter, words};

/// "3 of 10 publications", said aloud when it changes.
pub(super) fn result_sentence(filter: Filter) -> Element {
    let sentence = move || {
        filter.read(|shown| {
            let listing = &shown.listing;
            words::result(listing.shown.len(), listing.total, shown.query.is_filtered())
        })
    };
    element("p").class("result").attribute("role", "status").words(sentence)
}
