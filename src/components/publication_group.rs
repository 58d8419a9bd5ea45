use std::sync::Arc;

use leptos::prelude::*;
use offprint_query::Group;

use super::rich_text::heading;
use super::{EntrySetting, PublicationEntry, Rows};
use crate::state::PageState;

/// Which group of which headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GroupKey {
    /// What the headings are.
    pub by: Group,
    /// The number of the group among them, as in [`offprint_query::Groups::runs`].
    pub number: usize,
}

impl GroupKey {
    /// The one group of a list without headings.
    pub const ALL: Self = Self { by: Group::None, number: 0 };
}

/// Publications under a heading: "2020 · 3".
#[component]
pub fn PublicationGroup(
    /// Which group.
    group: GroupKey,
) -> impl IntoView {
    let page = PageState::from_context();
    let messages = page.messages();
    let id = ["offprint-group-", group.by.name(), "-", &group.number.to_string()].concat();
    let name = group.by.facet().map(|facet| match page.group_heading(group.by, group.number) {
        Some(value) => messages.value(facet, &value),
        None => messages.without_value(facet).to_owned(),
    });
    let count = move || {
        let count = page
            .result()
            .with(|result| result.groups.runs.get(group.number).map_or(0, ExactSizeIterator::len));
        ["\u{B7} ", &count.to_string()].concat()
    };
    // Only what is before the dot names the list.
    let name = view! { <span id=id.clone()>{name}</span> " " <span class="count">{move || count()}</span> };
    view! {
        <section class="group">
            {heading(page.list_outline().title_level, None, Some("group-heading"), name.into_any())}
            <ol class="list" role="list" aria-labelledby=id>
                <PublicationRows group skip=0/>
            </ol>
        </section>
    }
}

/// The publications of a group that are in the document.
#[component]
pub fn PublicationRows(
    /// Which group.
    group: GroupKey,
    /// So many first publications of the list are left out: they stand there already.
    skip: usize,
) -> impl IntoView {
    let page = PageState::from_context();
    let outline = page.list_outline();
    let rows = Arc::new(move || {
        let result = page.result().read();
        let run = result.groups.runs.get(group.number).cloned().unwrap_or_default();
        let run = run.start.max(skip)..run.end.min(page.rendered_count().get());
        result.shown.get(run).unwrap_or_default().to_vec()
    });
    let is_headed = group.by != Group::None;
    let setting =
        EntrySetting::in_list(page, if is_headed { outline.title_level + 1 } else { outline.title_level });
    let row = Arc::new(move |at| view! { <PublicationEntry at setting label=outline.label(at)/> }.into_any());
    view! { <Rows each=rows row/> }
}
