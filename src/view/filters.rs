use leptos::prelude::*;

use super::facet_group::FacetGroup;
use super::{Filter, words};
use crate::query::Facet;

/// The facets: beside the list where there is room, folded behind a button where there is none.
#[component]
pub(super) fn Filters(filter: Filter) -> impl IntoView {
    const ID: &str = "offprint-filters";
    let open = RwSignal::new(false);
    let chosen = move || {
        let count = filter.query(|query| query.active().len());
        (count > 0).then(|| view! { " " <span class="badge">{count.to_string()}</span> })
    };
    view! {
        <div class="filters" class:open=open>
            <button
                type="button"
                class="fold"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls=ID
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {words::FILTERS}
                {chosen}
            </button>
            <div class="facets" id=ID>
                <FacetGroup facet=Facet::Venue filter/>
                <FacetGroup facet=Facet::Year filter/>
            </div>
        </div>
    }
}
