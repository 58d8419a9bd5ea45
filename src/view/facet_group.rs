use leptos::prelude::*;

use super::{Filter, words};
use crate::query::{Facet, FacetValue};

/// One facet's values, each a checkbox that says how many papers it would bring.
///
/// A facet with a single value tells nothing and is not shown, unless that value is chosen.
#[component]
pub(super) fn FacetGroup(facet: Facet, filter: Filter) -> impl IntoView {
    let values = Memo::new(move |_| {
        filter.listing(|listing| {
            let counts = listing.facets.iter().find(|counts| counts.facet == facet);
            counts.map(|counts| counts.values.clone()).unwrap_or_default()
        })
    });
    let idle = Signal::derive(move || {
        values.with(|values| values.len() < 2 && !values.iter().any(|value| value.selected))
    });
    let names =
        move || values.with(|values| values.iter().map(|value| value.value.clone()).collect::<Vec<_>>());
    view! {
        <fieldset class="facet" hidden=idle>
            <legend>{words::facet(facet)}</legend>
            <For each=names key=Clone::clone let:name>
                <Choice facet filter values name/>
            </For>
        </fieldset>
    }
}

#[component]
fn Choice(facet: Facet, filter: Filter, values: Memo<Vec<FacetValue>>, name: String) -> impl IntoView {
    let label = words::value(facet, &name);
    let description = values.with_untracked(|values| {
        values.iter().find(|value| value.value == name).and_then(|value| value.description.clone())
    });
    let state = {
        let name = name.clone();
        Memo::new(move |_| {
            values.with(|values| {
                let value = values.iter().find(|value| value.value == name);
                value.map_or((0, false), |value| (value.count, value.selected))
            })
        })
    };
    let selected = Signal::derive(move || state.get().1);
    let disabled = Signal::derive(move || state.get() == (0, false));
    let count = Signal::derive(move || state.get().0.to_string());
    view! {
        <label class="choice" title=description>
            <input
                type="checkbox"
                prop:checked=selected
                disabled=disabled
                on:change=move |_| filter.toggle(facet, &name)
            />
            <span class="choice-name">{label}</span>
            " "
            <span class="count">{count}</span>
        </label>
    }
}
