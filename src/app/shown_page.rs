use std::any::Any;
use std::time::Duration;

use leptos::prelude::*;
use offprint_model::ANCHOR_PREFIX;
use offprint_query::Query;

use super::content::Content;
use super::prerendered::{Prerendered, mount};
use crate::browser::focus::SavedFocus;
use crate::browser::{address, document, focus, scroll, timer};
use crate::components::{Page, ids};
use crate::state::{IncrementalList, PageState, follow_page};

/// The page that is shown; dropped, it goes.
pub(super) struct ShownPage {
    /// Its state.
    pub(super) page: PageState,
    /// The growth of its list.
    pub(super) list: IncrementalList,
    /// What was typed into the search box of the prerendered page before the app was there.
    typed: String,
    /// Whether a browser that came back has scrolled to publications that were not prerendered.
    is_past_list: bool,
    _mounted: Box<dyn Any>,
    _owner: Owner,
}

impl ShownPage {
    /// Shows content: into the page that was prerendered from it, else in the place of what stands there,
    /// which is `before` if it was shown by the app. Filters stay, and so does the focus if the new page has a
    /// place for it. `None` if the document has no room for a page.
    pub(super) fn show(content: &Content, before: Option<Self>) -> Option<Self> {
        content.site.meta.language.iter().for_each(|language| document::set_language(language));
        let is_first = before.is_none();
        let query = Query::parse(&address::query_string());
        let typed = if is_first { document::value(ids::SEARCH) } else { String::new() };
        let is_past_list = is_first && scroll::is_past(ids::LIST);
        let focus = SavedFocus::inside(ids::PAGE);
        // Asked once the page is empty, the browser would scroll to its top.
        let is_scrolled = scroll::is_scrolled();
        drop(before);
        let owner = Owner::new();
        let shown = owner.with(|| {
            let page = PageState::new(content.site.clone(), query.clone());
            provide_context(page);
            let mounted: Box<dyn Any> = match Prerendered::find(content.fingerprint, page) {
                Some(prerendered) => Box::new(prerendered.take_over(page, &query)),
                None => {
                    let place = document::emptied(ids::PAGE)?;
                    document::clear_classes(ids::PAGE);
                    // What had the focus may be one of the facets.
                    page.count_facets();
                    if is_scrolled {
                        page.render_as_before();
                    }
                    reveal(page);
                    mount(place, || view! { <Page/> }.into_any())
                }
            };
            Some((page, follow_page(page), mounted))
        });
        // Never lost: the list is what the visitor came for.
        if focus.is_some_and(|focus| !focus.restore(ids::PAGE)) {
            focus::focus(ids::LIST);
        }
        let (page, list, _mounted) = shown?;
        Some(Self { page, list, typed, is_past_list, _mounted, _owner: owner })
    }

    /// Does what waited for the first page: searches for what was typed, scrolls to what the address names.
    pub(super) fn arrive(&self) {
        if !self.typed.is_empty() {
            self.page.search(&self.typed);
        }
        if self.is_past_list {
            self.page.render_as_before();
        }
        if reveal(self.page) {
            scroll_to_fragment_soon();
        } else {
            address::scroll_to_fragment(ANCHOR_PREFIX);
        }
        let page = self.page;
        timer::after_paint(move || page.count_facets());
    }
}

/// Brings the publication that the address names into the document. Returns whether that was needed.
pub(super) fn reveal(page: PageState) -> bool {
    address::fragment().is_some_and(|id| page.reveal(&id))
}

/// Scrolls to what the address names, once what has just been brought into the document is there.
pub(super) fn scroll_to_fragment_soon() {
    timer::after(Duration::ZERO, || address::scroll_to_fragment(ANCHOR_PREFIX));
}
