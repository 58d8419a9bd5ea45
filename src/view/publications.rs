use std::sync::Arc;

use leptos::prelude::*;

use super::active_filters::ActiveFilters;
use super::empty_result::EmptyResult;
use super::entry::entry;
use super::filters::Filters;
use super::result_sentence::ResultSentence;
use super::search_box::SearchBox;
use super::{Filter, text, words};
use crate::model::Site;

/// Below this many papers the filters would be longer than the list.
const WORTH_FILTERING: usize = 5;

/// The list with its filters.
#[component]
pub(super) fn Publications(
    /// Where the papers are.
    site: Arc<Site>,
    /// For each paper the part of the page it stood in.
    labels: Vec<Option<String>>,
    /// The level of a heading of its own, if the text has none for it.
    heading: Option<u8>,
    /// The level of the papers' titles.
    titles: u8,
    filter: Filter,
) -> impl IntoView {
    let heading = heading.map(|level| text::heading(level, None, vec![words::PUBLICATIONS.into_any()]));
    let total = site.publications.len();
    // A short list may still be reached by a filtered address, which must be possible to undo.
    let filtered = Memo::new(move |_| total >= WORTH_FILTERING || filter.query(|query| query.is_filtered()));
    let shown = move || filter.listing(|listing| listing.shown.clone());
    let paper = move |at: usize| {
        let label = labels.get(at).and_then(Option::as_deref);
        site.publications.get(at).map(|publication| entry(publication, titles, label))
    };
    view! {
        <section class="publications" class:filtered=move || filtered.get()>
            {heading}
            <Show when=move || filtered.get()>
                <search class="controls">
                    <SearchBox filter/>
                    <Filters filter/>
                </search>
                <div class="state">
                    <ResultSentence filter/>
                    <ActiveFilters filter/>
                </div>
            </Show>
            <ol class="list" id=Filter::LIST tabindex="-1" aria-label=words::PUBLICATIONS role="list">
                <For each=shown key=|at| *at children=paper/>
            </ol>
            <EmptyResult filter/>
        </section>
    }
}
