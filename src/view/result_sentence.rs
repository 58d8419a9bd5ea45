use leptos::prelude::*;

use super::{Filter, words};

/// "3 of 10 publications", said aloud when it changes.
#[component]
pub(super) fn ResultSentence(filter: Filter) -> impl IntoView {
    let sentence = Signal::derive(move || {
        let filtered = filter.query(|query| query.is_filtered());
        filter.listing(|listing| words::result(listing.shown.len(), listing.total, filtered))
    });
    view! { <p class="result" role="status">{sentence}</p> }
}
