use leptos::prelude::*;

use super::{ActiveFilters, Arrangement, ExportButton, ResultCount};

/// What stands above the list: how much it holds, what can be done with it, and which filters are on.
#[component]
pub fn Toolbar() -> impl IntoView {
    view! {
        <ResultCount class="result"/>
        <ExportButton/>
        <Arrangement/>
        <ActiveFilters/>
    }
}
