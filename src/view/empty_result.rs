use leptos::prelude::*;

use super::rows::rows;
use super::{Filter, words};
use crate::query::ActiveFilter;

/// Nothing matches: which filter to drop, and what that would bring.
#[component]
pub(super) fn EmptyResult(filter: Filter) -> impl IntoView {
    let found =
        Signal::derive(move || filter.listing(|listing| listing.total == 0 || !listing.shown.is_empty()));
    let ways = move || if found.get() { Vec::new() } else { ways(filter) };
    view! {
        <div class="nothing" hidden=found>
            <p>{words::NOTHING_FOUND}</p>
            <ul class="ways">
                {rows(ways)}
            </ul>
        </div>
    }
}

/// The filters without which something would be found, with how much.
fn ways(filter: Filter) -> Vec<AnyView> {
    let others: Vec<_> =
        filter.query(|query| query.active().into_iter().map(|on| (query.without(&on), on)).collect());
    let counted = others.into_iter().map(|(query, on)| (on, filter.preview.run(query)));
    counted.filter(|(_, count)| *count > 0).map(|(on, count)| way(filter, on, count)).collect()
}

fn way(filter: Filter, on: ActiveFilter, count: usize) -> AnyView {
    let label = words::without(&filter.label(&on), count);
    let remove = move |_| filter.remove(&on);
    view! { <li><button type="button" on:click=remove>{label}</button></li> }.into_any()
}
