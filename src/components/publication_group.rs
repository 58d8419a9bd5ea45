use std::sync::Arc;

use leptos::prelude::*;
use offprint_model::WrittenList;
use offprint_query::Group;

use super::rich_text::{blocks, heading, inlines};
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

    fn id(self) -> String {
        ["offprint-group-", self.by.name(), "-", &self.number.to_string()].concat()
    }
}

/// Publications under a heading: "2020 · 3". Under one that the owner wrote also its text.
#[component]
pub fn PublicationGroup(
    /// Which group.
    group: GroupKey,
) -> impl IntoView {
    let page = PageState::from_context();
    let (label, name, text, is_list) = match group.by.facet() {
        Some(facet) => {
            let words = page.group_heading(group.by, facet, group.number);
            let name = named(page, group, None, words.into_any());
            (Some(group.number), Some(name), None, true)
        }
        None => section(page, &page.written(), group),
    };
    let list = is_list.then(|| {
        let label_id = label.map(|number| GroupKey { number, ..group }.id());
        let words = label.is_none().then(|| page.messages().publications.to_owned());
        view! {
            <ol class="list" role="list" aria-labelledby=label_id aria-label=words>
                <PublicationRows group skip=0/>
            </ol>
        }
        .into_any()
    });
    view! { <section class="group">{name}{text}{list}</section> }
}

/// Of a section of the list as written: the number of the heading that names it, its own heading and text, and whether
/// it has publications of its own.
fn section(
    page: PageState,
    written: &WrittenList,
    group: GroupKey,
) -> (Option<usize>, Option<AnyView>, Option<AnyView>, bool) {
    let label = written.path(group.number).last().copied();
    let Some(section) = written.sections.get(group.number) else { return (label, None, None, false) };
    let own = section.heading.as_ref();
    let name = own.map(|own| named(page, group, own.anchor.clone(), inlines(&own.content).into_any()));
    let text = blocks(&section.text);
    let text = (!text.is_empty()).then(|| view! { <div class="text">{text}</div> }.into_any());
    (label, name, text, !section.places.is_empty())
}

/// The heading of a group, with how many publications stand under it.
fn named(page: PageState, group: GroupKey, anchor: Option<String>, words: AnyView) -> AnyView {
    let below = match group.by {
        Group::Section => page.written().below(group.number),
        _ => group.number..group.number + 1,
    };
    let count = move || {
        let result = page.result().read();
        let runs = result.groups.runs.get(below.clone()).unwrap_or_default();
        let rows = runs.first().map_or(0, |run| run.start)..runs.last().map_or(0, |run| run.end);
        let count = page.site().publications.count(result.rows.get(rows).unwrap_or_default());
        ["\u{B7} ", &count.to_string()].concat()
    };
    let is_apart = group.by == Group::Section && page.written().is_apart(group.number);
    // Only what is before the dot names the list.
    let count = (!is_apart).then(|| view! { " " <span class="count">{move || count()}</span> }.into_any());
    let name = view! { <span id=group.id()>{words}</span> {count} };
    heading(level(page, group, false), anchor, Some("group-heading"), name.into_any())
}

/// The level of a group's heading, or of the titles below it.
fn level(page: PageState, group: GroupKey, is_title: bool) -> u8 {
    let above = match group.by {
        Group::None => 0,
        Group::Section => page
            .written()
            .sections
            .get(group.number)
            .map_or(0, |section| section.depth + usize::from(is_title && section.heading.is_some())),
        _ => usize::from(is_title),
    };
    page.list_level().saturating_add(u8::try_from(above).unwrap_or(u8::MAX))
}

/// The publications of a group that are in the document.
#[component]
pub fn PublicationRows(
    /// Which group.
    group: GroupKey,
    /// So many first rows of the list are left out: they stand there already.
    skip: usize,
) -> impl IntoView {
    let page = PageState::from_context();
    let rows = Arc::new(move || {
        let result = page.result().read();
        let run = result.groups.runs.get(group.number).cloned().unwrap_or_default();
        let run = run.start.max(skip)..run.end.min(page.rendered_count().get());
        result.rows.get(run).unwrap_or_default().to_vec()
    });
    let setting = EntrySetting::in_list(page, level(page, group, true));
    let row = Arc::new(move |at| {
        let label = page.label(at).filter(|_| group.by != Group::Section);
        view! { <PublicationEntry at setting label/> }.into_any()
    });
    view! { <Rows each=rows row/> }
}
