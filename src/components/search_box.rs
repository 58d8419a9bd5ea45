use leptos::prelude::*;

use super::ids;
use crate::browser::input_event::InputEvent;
use crate::state::PageState;

/// Where visitors type; the list answers each key. Escape clears it, and then leaves it.
#[component]
pub fn SearchBox() -> impl IntoView {
    let page = PageState::from_context();
    let label = page.messages().search;
    let on_keydown = move |event: leptos::ev::KeyboardEvent| {
        if InputEvent::read(&event).key == "Escape" {
            // Some browsers would clear it too, and announce it once more.
            event.prevent_default();
            page.leave_search();
        }
    };
    view! {
        <div class="search-box">
            <input
                type="search"
                id=ids::SEARCH
                class="search"
                aria-label=label
                aria-keyshortcuts="/"
                placeholder=label
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                prop:value=move || page.query().read().words.clone()
                on:input=move |event| page.search(&event_target_value(&event))
                on:keydown=on_keydown
            />
            <kbd aria-hidden="true">{"/"}</kbd>
        </div>
    }
}
