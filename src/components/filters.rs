use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use offprint_query::Facet;

use super::facet_group::FIRST;
use super::{FacetGroup, ResultCount, ids};
use crate::browser::{dialog, document, focus, scroll};
use crate::state::PageState;

/// The facets, which come once the list is there: beside it where there is room, on a sheet above the page
/// where there is none.
#[component]
pub fn Filters() -> impl IntoView {
    let page = PageState::from_context();
    let messages = page.messages();
    let open = move |_| {
        document::reparent(ids::FACETS, ids::INSIDE);
        dialog::open(ids::SHEET);
        focus::focus(ids::SHEET);
    };
    let close = move |_| {
        dialog::close(ids::SHEET);
        scroll::scroll_to(ids::SEARCH);
    };
    let has_facets = Memo::new(move |_| page.has_facets());
    view! {
        <div class="filters">
            <button type="button" class="fold" aria-haspopup="dialog" on:click=open>
                // What is searched for stands in its own box.
                {move || messages.filters(page.query().read().pairs().count())}
            </button>
            <div class="beside" id=ids::BESIDE>
                <div class="facets" id=ids::FACETS>
                    {move || if has_facets.get() { facet_groups(page) } else { Vec::new() }}
                </div>
            </div>
            <dialog
                class="drawer"
                id=ids::SHEET
                aria-label=messages.filters
                tabindex="-1"
                {..custom_attribute("closedby", "any")}
                on:close=move |_| document::reparent(ids::FACETS, ids::BESIDE)
            >
                <div class="drawer-head">
                    <p>{messages.filters}</p>
                    <button
                        type="button"
                        class="clear"
                        disabled=move || !page.query().read().is_filtered()
                        on:click=move |_| page.clear()
                    >
                        {messages.clear_all}
                    </button>
                </div>
                <div class="drawer-body" id=ids::INSIDE></div>
                <div class="drawer-foot">
                    <ResultCount/>
                    <button type="button" class="main" on:click=close>
                        {move || messages.show(page.shown_count())}
                    </button>
                </div>
            </dialog>
        </div>
    }
}

fn facet_groups(page: PageState) -> Vec<AnyView> {
    let overlong = is_overlong(page);
    let group = |facet: Facet| {
        let foldable = overlong && !matches!(facet, Facet::Venue | Facet::Year);
        view! { <FacetGroup facet foldable/> }.into_any()
    };
    Facet::ALL.map(group).into()
}

/// Returns whether all facets together are longer than a window is high.
fn is_overlong(page: PageState) -> bool {
    const ROWS: usize = 28;
    let result = page.facets().read_untracked();
    let others = result.facets.iter().filter(|counts| counts.facet != Facet::Year);
    others.map(|counts| counts.values.len().min(FIRST)).sum::<usize>() > ROWS
}
