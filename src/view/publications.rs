use std::sync::Arc;

use leptos::prelude::*;

use super::active_filters::ActiveFilters;
use super::empty_result::EmptyResult;
use super::entry::entry;
use super::filters::Filters;
use super::markup::{Still, element};
use super::result_sentence::ResultSentence;
use super::search_box::SearchBox;
use super::{Filter, text, words};
use crate::model::Site;

/// Below this many papers the filters would be longer than the list.
const WORTH_FILTERING: usize = 5;

/// From this many papers on, browsers lay out only what is near the view. For fewer it is not worth
/// that some tools then take what is further down for hidden.
const LONG: usize = 200;

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
    let heading = Still(
        heading.map(|level| text::heading(level).text(words::PUBLICATIONS).into()).into_iter().collect(),
    );
    // A short list may still be reached by a filtered address, which must be possible to undo.
    let short = site.publications.len() < WORTH_FILTERING
        && !filter.query.with_untracked(|query| query.is_filtered());
    let controls = (!short).then(|| {
        view! {
            <search class="controls">
                <SearchBox filter/>
                <Filters filter/>
            </search>
            <div class="state">
                <ResultSentence filter/>
                <ActiveFilters filter/>
            </div>
        }
    });
    let long = site.publications.len() >= LONG;
    let shown = move || filter.listing(|listing| listing.shown.clone());
    let paper = move |at: usize| {
        let label = labels.get(at).and_then(Option::as_deref);
        // Every index of a listing is one of the site's.
        Still::from(
            site.publications.get(at).map_or_else(|| element("li"), |paper| entry(paper, titles, label)),
        )
    };
    view! {
        <section class="publications" class:filtered=!short>
            {heading}
            {controls}
            <ol class="list" class:long=long id=Filter::LIST tabindex="-1" aria-label=words::PUBLICATIONS role="list">
                <For each=shown key=|at| *at children=paper/>
            </ol>
            <EmptyResult filter/>
        </section>
    }
}
