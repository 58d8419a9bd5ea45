use leptos::prelude::*;

use super::{Filter, words};
use crate::query::ActiveFilter;

/// The filters that are on, each with a way to take it off, and one for all of them.
#[component]
pub(super) fn ActiveFilters(filter: Filter) -> impl IntoView {
    let active = move || filter.query(|query| query.active());
    let any = Memo::new(move |_| filter.query(|query| query.is_filtered()));
    view! {
        <Show when=move || any.get()>
            <div class="active">
                <ul class="chips" aria-label=words::ACTIVE_FILTERS>
                    <For each=active key=Clone::clone let:on>
                        <Chip filter on/>
                    </For>
                </ul>
                <button type="button" class="clear" id=Filter::CLEAR on:click=move |_| filter.clear()>
                    {words::CLEAR_ALL}
                </button>
            </div>
        </Show>
    }
}

#[component]
fn Chip(filter: Filter, on: ActiveFilter) -> impl IntoView {
    let label = filter.label(&on);
    let name = words::remove(&label);
    view! {
        <li>
            <button type="button" class="chip" aria-label=name on:click=move |_| filter.remove(&on)>
                {label}
                <span class="cross" aria-hidden="true">{"\u{00D7}"}</span>
            </button>
        </li>
    }
}
