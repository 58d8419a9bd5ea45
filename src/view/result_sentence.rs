use super::Filter;
use super::markup::{Element, element};
use crate::query::Sort;

/// "3 of 10 publications · By title", said aloud when it changes.
pub(super) fn result_sentence(filter: Filter) -> Element {
    let sentence = move || {
        let shown = filter.read();
        let words = filter.words();
        let count = words.result(shown.listing.shown.len(), shown.listing.total, shown.query.is_filtered());
        // What the visitor chose is said, too: a list in another order has as many papers.
        let sort =
            Some(shown.query.sort).filter(|sort| *sort != Sort::default()).map(|sort| words.sort(sort));
        let group = shown.query.group.map(|group| words.group(group));
        [Some(count.as_str()), sort, group].into_iter().flatten().collect::<Vec<_>>().join(" \u{B7} ")
    };
    element("p").class("result").attribute("role", "status").words(sentence)
}
