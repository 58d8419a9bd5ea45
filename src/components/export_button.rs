use leptos::prelude::*;

use super::ids;
use crate::state::PageState;

/// "Export", by name "Export 3 publications": the citations of exactly those that are shown. How many those
/// are stands beside it.
#[component]
pub fn ExportButton() -> impl IntoView {
    let page = PageState::from_context();
    let messages = page.messages();
    view! {
        <button
            type="button"
            class="export"
            id=ids::EXPORT
            aria-label=move || messages.export(page.shown_count())
            hidden=move || page.shown_count() == 0
            on:click=move |_| page.export()
        >
            {messages.export_them}
        </button>
    }
}
