use leptos::prelude::*;
use offprint_cite::Format;

use super::{ids, tab_index};

/// The tab of one format in the cite dialog.
#[component]
pub fn CiteTab(
    /// Its format.
    format: Format,
    /// The format that is shown.
    chosen: RwSignal<Format>,
    /// Shows a format.
    choose: Callback<Format>,
) -> impl IntoView {
    let is_chosen = move || chosen.get() == format;
    view! {
        <button
            type="button"
            role="tab"
            id=tab_id(format)
            aria-controls=ids::CITATION
            aria-selected=move || is_chosen().to_string()
            tabindex=move || tab_index(is_chosen())
            on:click=move |_| choose.run(format)
        >
            {format.title()}
        </button>
    }
}

/// The id of the tab of a format.
pub(super) fn tab_id(format: Format) -> String {
    ["offprint-", format.name()].concat()
}
