//! The page as it was prerendered. Its text stays where it is: nothing that a visitor reads, selects or has
//! scrolled to is touched. The app only mounts the controls into the places that the page keeps for them, and
//! its own list in the place of the prerendered one when another list is asked for.

use std::any::Any;

use leptos::mount::mount_to;
use leptos::prelude::*;
use offprint_model::{FINGERPRINT_ATTRIBUTE, Fingerprint};
use offprint_query::Query;
use web_sys::HtmlElement;

use crate::browser::{clicks, document};
use crate::components::{
    CITE, EmptyResult, ExportButton, Filters, GroupKey, PublicationGroups, PublicationList, PublicationRows,
    SearchBox, ThemeButton, Toolbar, ids,
};
use crate::state::{PageState, effect, prerendered_count};

/// What is mounted; dropped, it goes.
pub(super) type Mounted = Box<dyn Any>;

/// A prerendered page that fits what the app is to show.
pub(super) struct Prerendered;

impl Prerendered {
    /// Returns the page in the document, if it was prerendered from this content and has the places that the
    /// page of this state needs.
    pub(super) fn find(content: Fingerprint, page: PageState) -> Option<Self> {
        let said = document::attribute(ids::PAGE, FINGERPRINT_ATTRIBUTE)?;
        let has_controls = document::element(ids::CONTROLS).is_some();
        let fits = said == content.to_string() && has_controls != page.is_short();
        (fits && document::element(ids::LISTS).is_some()).then_some(Self)
    }

    /// Mounts the controls, and the list of `query` if that is another than the prerendered one.
    pub(super) fn take_over(self, page: PageState, query: &Query) -> Vec<Mounted> {
        let mut mounted = Vec::new();
        mounted.extend(replace(ids::THEME, || view! { <ThemeButton/> }.into_any()));
        if page.is_short() {
            mounted.extend(replace(ids::TOOLBAR, || view! { <ExportButton/> }.into_any()));
        } else {
            mounted.extend(replace(ids::CONTROLS, || view! { <SearchBox/><Filters/> }.into_any()));
            mounted.extend(replace(ids::TOOLBAR, || view! { <Toolbar/> }.into_any()));
        }
        mounted.extend(replace(ids::EMPTY, || view! { <EmptyResult/> }.into_any()));
        document::clear_classes(ids::PAGE);
        clicks::make_buttons(ids::LISTS, CITE);
        mounted.push(Box::new(follow_list(page, query)));
        mounted
    }
}

/// Mounts a view in the place of what stands in the element with this id, if the page has it.
fn replace(id: &str, view: impl FnOnce() -> AnyView + 'static) -> Option<Mounted> {
    Some(mount(document::emptied(id)?, view))
}

/// Mounts a view. Not generic inside, as `mount_to` is large.
pub(super) fn mount(place: HtmlElement, view: impl FnOnce() -> AnyView + 'static) -> Mounted {
    fn erased(place: HtmlElement, view: Box<dyn FnOnce() -> AnyView>) -> Mounted {
        Box::new(mount_to(place, view))
    }
    erased(place, Box::new(view))
}

/// Keeps the prerendered list, of a long one adding the rest to it, until another query than none is asked.
fn follow_list(page: PageState, query: &Query) -> StoredValue<Vec<Mounted>, LocalStorage> {
    let mounted = StoredValue::new_local(Vec::new());
    if *query == Query::default() {
        mounted.set_value(mount_rest(page));
    }
    let is_other =
        Memo::new(move |was: Option<&bool>| was == Some(&true) || *page.query().read() != Query::default());
    let owner = Owner::current().unwrap_or_default();
    effect(move || {
        if is_other.get() {
            mounted.set_value(Vec::new());
            mounted.set_value(
                owner
                    .with(|| replace(ids::LISTS, || view! { <PublicationList/> }.into_any()))
                    .into_iter()
                    .collect(),
            );
        }
    });
    mounted
}

/// Mounts what a long list holds behind its prerendered beginning: the rest of the group where that ends, and
/// all other groups.
fn mount_rest(page: PageState) -> Vec<Mounted> {
    let result = page.result().read_untracked();
    let skip = prerendered_count(result.rows.len());
    if skip >= result.rows.len() {
        return Vec::new();
    }
    let mut mounted: Vec<Mounted> = Vec::new();
    let by = result.groups.by;
    let is_cut = |number: &&usize| {
        result.groups.runs.get(**number).is_some_and(|run| run.start < skip && skip < run.end)
    };
    if let Some(number) = result.groups.order.iter().find(is_cut).copied()
        && let Some(list) =
            document::find_inside(ids::LISTS, ".lists > :last-child.list, .lists > :last-child > .list")
    {
        let group = GroupKey { by, number };
        mounted.push(mount(list, move || view! { <PublicationRows group skip/> }.into_any()));
    }
    if let Some(lists) = document::find_inside(ids::LISTS, ".lists") {
        mounted.push(mount(lists, move || view! { <PublicationGroups by skip/> }.into_any()));
    }
    mounted
}
