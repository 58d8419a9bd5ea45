use offprint_model::Gathered;
use std::sync::Arc;

use leptos::prelude::*;
use offprint_query::Group;

use super::publication_group::GroupKey;
use super::{PublicationGroup, PublicationRows, Rows, ids};
use crate::state::PageState;

/// From this many publications on, browsers lay out only what is near the view; `style/list.css` says of which
/// entries. For fewer it is not worth that some tools then take what is further down for hidden.
const LONG: usize = 200;

/// The publications that are shown, under headings or without.
#[component]
pub fn PublicationList() -> impl IntoView {
    let page = PageState::from_context();
    let label = page.messages().publications;
    let class = if page.site().publications.len() < LONG { "lists" } else { "lists long" };
    let headings = Memo::new(move |_| page.result().read().groups.by);
    // What takes the focus is the list where there is one, and all of them where there are more.
    let list = move || match headings.get() {
        Group::None => view! {
            <div class=class>
                <ol class="list" role="list" id=ids::LIST tabindex="-1" aria-label=label>
                    <PublicationRows group=GroupKey::ALL skip=0/>
                </ol>
            </div>
        }
        .into_any(),
        by => view! {
            <div class=class id=ids::LIST tabindex="-1" role="group" aria-label=label>
                <PublicationGroups by skip=0/>
            </div>
        }
        .into_any(),
    };
    let written = page.written();
    let apart = (0..written.sections.len()).filter(|number| written.is_apart(*number)).gathered();
    view! { {move || list()} {(!apart.is_empty()).then(|| view! { <SectionsApart numbers=apart/> }.into_any())} }
}

/// The sections between publications that have none: they stand where the owner put them in a list that is shown as
/// written, and behind any other.
#[component]
fn SectionsApart(
    /// Which sections of the list as written.
    numbers: Vec<usize>,
) -> impl IntoView {
    let page = PageState::from_context();
    let is_behind = Memo::new(move |_| {
        page.result().read().groups.by != Group::Section || page.query().read().is_filtered()
    });
    let numbers = Arc::new(move || if is_behind.get() { numbers.clone() } else { Vec::new() });
    let by = Group::Section;
    let row = Arc::new(move |number| view! { <PublicationGroup group=GroupKey { by, number }/> }.into_any());
    view! { <Rows each=numbers row/> }
}

/// The groups of which a part is in the document.
#[component]
pub fn PublicationGroups(
    /// What their headings are.
    by: Group,
    /// The groups that begin in so many first rows of the list are left out: they stand there already.
    skip: usize,
) -> impl IntoView {
    let page = PageState::from_context();
    let begun = Arc::new(move || {
        let result = page.result().read();
        let mut rendered_count = page.rendered_count().get();
        if rendered_count >= result.rows.len() {
            // Text behind the last row too.
            rendered_count = usize::MAX;
        }
        let start = |number: &usize| result.groups.runs.get(*number).map_or(0, |run| run.start);
        let begun = result.groups.order.iter().copied().filter(|number| start(number) >= skip);
        begun.take_while(|number| start(number) < rendered_count).gathered()
    });
    let row = Arc::new(move |number| view! { <PublicationGroup group=GroupKey { by, number }/> }.into_any());
    view! { <Rows each=begun row/> }
}
