use leptos::prelude::*;

use super::{Filter, words};

/// Where visitors type; the list answers each key.
#[component]
pub(super) fn SearchBox(filter: Filter) -> impl IntoView {
    let typed = move |event| filter.search(&event_target_value(&event));
    view! {
        <input
            type="search"
            class="search"
            aria-label=words::SEARCH
            placeholder=words::SEARCH
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            prop:value=Signal::derive(move || filter.query(|query| query.words.clone()))
            on:input=typed
        />
    }
}
