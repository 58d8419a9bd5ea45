use leptos::prelude::*;
use offprint_query::ActiveFilter;

use super::ids;
use crate::browser::focus;
use crate::state::PageState;

/// The filters that are on, each with a way to take it off, and one for all of them.
#[component]
pub fn ActiveFilters() -> impl IntoView {
    let page = PageState::from_context();
    let messages = page.messages();
    view! {
        <div class="active" hidden=move || !page.query().read().is_filtered()>
            <ul class="chips" aria-label=messages.active_filters>
                {move || page.query().read().active().into_iter().map(|filter| chip(page, filter)).collect::<Vec<_>>()}
            </ul>
            <button type="button" class="clear" on:click=move |_| page.clear()>{messages.clear_all}</button>
        </div>
    }
}

fn chip(page: PageState, filter: ActiveFilter) -> AnyView {
    let label = page.filter_label(&filter);
    let name = page.messages().remove.with(&[&label]);
    let remove = move |_| {
        focus::step_up_from_last(ids::LIST);
        page.remove(&filter);
    };
    view! { <li><button type="button" class="chip" aria-label=name on:click=remove>{label}</button></li> }
        .into_any()
}
