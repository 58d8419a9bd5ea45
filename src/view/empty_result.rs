use leptos::prelude::*;

use super::{Filter, words};

/// Nothing matches: which filter to drop, and what that would bring.
#[component]
pub(super) fn EmptyResult(filter: Filter) -> impl IntoView {
    let empty = Memo::new(move |_| filter.listing(|listing| listing.shown.is_empty() && listing.total > 0));
    let ways = move || {
        filter
            .query(|query| query.active().into_iter().map(|on| (query.without(&on), on)).collect::<Vec<_>>())
            .into_iter()
            .map(|(query, on)| (filter.preview.run(query), on))
            .filter(|(count, _)| *count > 0)
            .map(|(count, on)| {
                let label = words::without(&filter.label(&on), count);
                view! { <li><button type="button" class="way" on:click=move |_| filter.remove(&on)>{label}</button></li> }
            })
            .collect::<Vec<_>>()
    };
    view! {
        <Show when=move || empty.get()>
            <div class="nothing">
                <p>{words::NOTHING_FOUND}</p>
                <ul class="ways">{ways}</ul>
            </div>
        </Show>
    }
}
