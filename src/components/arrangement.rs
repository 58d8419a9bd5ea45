use leptos::prelude::*;
use offprint_model::Gathered;
use offprint_query::{Group, Sort};

use crate::state::PageState;

/// The order of the list, and what its headings are.
#[component]
pub fn Arrangement() -> impl IntoView {
    let page = PageState::from_context();
    let messages = page.messages();
    let sorts = Sort::ALL.map(|sort| {
        let is_chosen = move || page.query().read().sort == sort;
        view! { <option value=sort.name() prop:selected=is_chosen>{messages.sort(sort)}</option> }.into_any()
    });
    let has_sections = page.written().is_divided();
    let groups = Group::ALL.into_iter().filter(|group| *group != Group::Section || has_sections);
    let groups: Vec<AnyView> = groups
        .map(|group| {
            let is_chosen = move || page.group() == group;
            view! { <option value=group.name() prop:selected=is_chosen>{messages.group(group)}</option> }
                .into_any()
        })
        .gathered();
    let on_sort =
        move |event| Sort::parse(&event_target_value(&event)).into_iter().for_each(|sort| page.sort(sort));
    let on_group = move |event| {
        Group::parse(&event_target_value(&event)).into_iter().for_each(|group| page.group_by(group))
    };
    view! {
        <div class="arrangement">
            <label>{messages.sort_by} " " <select on:change=on_sort>{Vec::from(sorts)}</select></label>
            <label>{messages.group_by} " " <select on:change=on_group>{groups}</select></label>
        </div>
    }
}
