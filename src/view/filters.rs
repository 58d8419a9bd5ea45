use leptos::prelude::*;

use super::facet_group::FacetGroup;
use super::{Filter, words};
use crate::query::Facet;

/// The facets: beside the list where there is room, folded behind a button where there is none.
#[component]
pub(super) fn Filters(filter: Filter) -> impl IntoView {
    const ID: &str = "offprint-filters";
    let open = RwSignal::new(false);
    let expanded = Signal::derive(move || open.get().to_string());
    let label = Signal::derive(move || words::filters(filter.query(|query| query.active().len())));
    view! {
        <div class="filters" class:open=open>
            <button
                type="button"
                class="fold"
                aria-expanded=expanded
                aria-controls=ID
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {label}
            </button>
            <div class="facets" id=ID>
                <FacetGroup facet=Facet::Venue filter/>
                <FacetGroup facet=Facet::Year filter/>
            </div>
        </div>
    }
}
