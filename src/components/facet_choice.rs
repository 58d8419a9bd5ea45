use leptos::prelude::*;
use offprint_query::{Facet, FacetValue};

use crate::state::PageState;

/// One value of a facet: a checkbox with its count, and a link to the publications that have only it.
#[component]
pub fn FacetChoice(
    /// Which facet.
    facet: Facet,
    /// The place of the value among those of the facet. What stands there changes only when an address names a
    /// value that the site lacks.
    at: usize,
    /// All values of the facet.
    values: Memo<Vec<FacetValue>>,
    /// The places of values that stay in the list once they were chosen.
    kept: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let page = PageState::from_context();
    let messages = page.messages();
    let value = move || values.read().get(at).map(|value| value.value.to_string()).unwrap_or_default();
    let description =
        move || values.read().get(at).and_then(|value| value.description.as_deref().map(str::to_owned));
    let name = move || messages.value(facet, &value());
    let count = move || values.read().get(at).map_or(0, |value| value.count);
    let is_selected = move || values.read().get(at).is_some_and(|value| value.selected);
    let is_left = move || count() > 0 || is_selected();
    let only = move || is_left().then(|| page.query().read().only(facet, &value()).to_string());
    let on_change = move |_| {
        kept.update(|kept| kept.push(at));
        page.toggle(facet, &untrack(value));
    };
    view! {
        <div class="choice">
            <label title=move || description()>
                <input
                    type="checkbox"
                    prop:checked=move || is_selected()
                    disabled=move || !is_left()
                    on:change=on_change
                />
                <span class="choice-name">{move || name()}</span>
                " "
                <span class="count">{move || count().to_string()}</span>
            </label>
            <a class="only" href=move || only() aria-label=move || messages.only_value.with(&[&name()])>
                {messages.only}
            </a>
        </div>
    }
}
