use leptos::prelude::*;

use super::rows::rows;
use super::{Filter, words};
use crate::query::ActiveFilter;

/// The filters that are on, each with a way to take it off, and one for all of them.
#[component]
pub(super) fn ActiveFilters(filter: Filter) -> impl IntoView {
    let chips = move || filter.query(|query| query.active()).into_iter().map(|on| chip(filter, on)).collect();
    let none = Signal::derive(move || !filter.query(|query| query.is_filtered()));
    view! {
        <div class="active" hidden=none>
            <ul class="chips" aria-label=words::ACTIVE_FILTERS>
                {rows(chips)}
            </ul>
            <button type="button" class="clear" id=Filter::CLEAR on:click=move |_| filter.clear()>
                {words::CLEAR_ALL}
            </button>
        </div>
    }
}

fn chip(filter: Filter, on: ActiveFilter) -> AnyView {
    let label = filter.label(&on);
    let name = words::remove(&label);
    let remove = move |_| filter.remove(&on);
    view! { <li><button type="button" class="chip" aria-label=name on:click=remove>{label}</button></li> }
        .into_any()
}
