use leptos::prelude::*;
use offprint_model::Gathered;
use offprint_query::ActiveFilter;

use super::ids;
use crate::browser::focus;
use crate::state::PageState;

/// Nothing matches: which filter to drop, and how many publications that would bring.
#[component]
pub fn EmptyResult() -> impl IntoView {
    let page = PageState::from_context();
    let is_found = move || page.result().with(|result| result.total == 0 || !result.shown.is_empty());
    view! {
        <div class="nothing" hidden=move || is_found()>
            <p>{page.messages().nothing_found}</p>
            <ul class="ways">{move || if is_found() { Vec::new() } else { ways(page) }}</ul>
        </div>
    }
}

/// The filters without which the others would find something. Tracked.
fn ways(page: PageState) -> Vec<AnyView> {
    let query = page.query().get();
    let ways = query.active().into_iter().filter_map(|filter| {
        let count = page.preview(&query.without(&filter));
        (count > 0).then(|| way(page, filter, count))
    });
    ways.gathered()
}

fn way(page: PageState, filter: ActiveFilter, count: usize) -> AnyView {
    let label = page.messages().without(&page.filter_label(&filter), count);
    let remove = move |_| {
        focus::step_aside(ids::LIST);
        page.remove(&filter);
    };
    view! { <li><button type="button" on:click=remove>{label}</button></li> }.into_any()
}
