use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::renderer::types::Event;

use super::{Cited, Theme, Words, document_title};
use crate::model::Site;
use crate::query::{ActiveFilter, Facet, Index, Listing, Query};

/// What the parts of the page share: the site, what is asked of it, and the ways to change that.
#[derive(Clone, Copy)]
pub struct Filter {
    shown: RwSignal<Shown>,
    words: &'static Words,
    pub(super) around: Around,
}

/// A site, what is asked of it, what that keeps, and what the visitor has open.
pub(super) struct Shown {
    pub(super) site: Arc<Site>,
    index: Index,
    pub(super) query: Query,
    pub(super) listing: Listing,
    /// The filters, where they are folded behind a button.
    pub(super) unfolded: bool,
}

/// What a page changes around itself; nothing by default.
#[derive(Clone, Copy)]
pub struct Around {
    /// Takes an address's search part that a choice led to: a step that Back takes back.
    pub push: fn(&str),
    /// Takes one that differs in its words only: no step of its own.
    pub replace: fn(&str),
    /// Takes what the tab says.
    pub title: fn(&str),
    /// Takes the theme that the visitor chose.
    pub theme: fn(Theme),
    /// Moves the focus to the element with this id, when the control in use is about to go.
    pub focus: fn(&str),
    /// Gives the id of the paper in whose entry a button of this class was clicked, if one was.
    pub paper: fn(&Event, &str) -> Option<String>,
    /// Takes what the visitor asked to cite.
    pub cite: fn(Cited),
}

impl Default for Around {
    fn default() -> Self {
        Self {
            push: |_| {},
            replace: |_| {},
            title: |_| {},
            theme: |_| {},
            focus: |_| {},
            paper: |_, _| None,
            cite: |_| {},
        }
    }
}

impl Filter {
    /// The list, which is always there.
    pub const LIST: &'static str = "offprint-list";
    /// The place of the search box.
    pub const SEARCH: &'static str = "offprint-search";
    /// The button that clears all filters.
    pub(super) const CLEAR: &'static str = "offprint-clear";
    /// The button that exports what is shown.
    pub(super) const EXPORT: &'static str = "offprint-export";
    /// The class of the buttons that cite a paper.
    pub(super) const CITE: &'static str = "cite";

    /// Asks `query` of `site`.
    pub fn new(site: Site, query: Query, around: Around) -> Self {
        let index = Index::new(&site);
        let listing = index.select(&query);
        (around.title)(&document_title(&site, &query, &listing));
        let words = Words::of(site.meta.language.as_deref());
        let shown = RwSignal::new(Shown { site: Arc::new(site), index, query, listing, unfolded: false });
        Self { shown, words, around }
    }

    /// Asks another query, which the address says already.
    pub fn ask(&self, query: Query) {
        self.shown.update(|shown| {
            shown.listing = shown.index.select(&query);
            shown.query = query;
            (self.around.title)(&document_title(&shown.site, &shown.query, &shown.listing));
        });
    }

    /// The words of the interface, in the language of the site.
    pub(super) fn words(&self) -> &'static Words {
        self.words
    }

    /// Reads what is shown; whoever does it while a view is followed is called again when it changes.
    /// Nothing can be asked as long as the reading lasts.
    #[inline(never)]
    pub(super) fn read(&self) -> impl Deref<Target = Shown> + use<> {
        self.shown.read()
    }

    /// Reads what is shown now.
    #[inline(never)]
    pub(super) fn now(&self) -> impl Deref<Target = Shown> + use<> {
        self.shown.read_untracked()
    }

    /// How many publications another query would keep.
    pub(super) fn preview(&self, query: &Query) -> usize {
        self.now().index.select(query).shown.len()
    }

    pub(super) fn label(&self, filter: &ActiveFilter) -> String {
        self.words.filter(filter, &self.now().listing)
    }

    pub(super) fn toggle(&self, facet: Facet, value: &str) {
        let query = self.now().query.toggled(facet, value);
        self.choose(query);
    }

    /// Asks for these words in place of those that the query has.
    pub fn search(&self, words: &str) {
        let query = self.now().query.searching(words);
        (self.around.replace)(&query.to_string());
        self.ask(query);
    }

    /// Takes one filter off; its own control goes, so the focus moves to what is left.
    pub(super) fn remove(&self, filter: &ActiveFilter) {
        let query = self.now().query.without(filter);
        (self.around.focus)(if query.is_filtered() { Self::CLEAR } else { Self::LIST });
        self.choose(query);
    }

    /// Takes all filters off; so does the button that did it.
    pub(super) fn clear(&self) {
        (self.around.focus)(Self::LIST);
        let query = self.now().query.cleared();
        self.choose(query);
    }

    /// Unfolds the filters, or folds them again.
    pub(super) fn fold(&self) {
        self.shown.update(|shown| shown.unfolded = !shown.unfolded);
    }

    /// Cites the paper whose button was clicked, if that is what was clicked in the list: one
    /// handler for all of them.
    pub(super) fn clicked(&self, event: &Event) {
        let Some(id) = (self.around.paper)(event, Self::CITE) else { return };
        let site = self.now().site.clone();
        if let Some(at) = site.publications.iter().position(|paper| paper.id == id) {
            (self.around.cite)(Cited::paper(site, at, self.words));
        }
    }

    /// Cites all that is shown.
    pub(super) fn export(&self) {
        // Not every browser gives it to what is clicked, and to this button it should come back.
        (self.around.focus)(Self::EXPORT);
        let shown = self.now();
        (self.around.cite)(Cited::shown(shown.site.clone(), shown.listing.shown.clone(), self.words));
    }

    /// Asks another query: a step that Back takes back.
    pub fn choose(&self, query: Query) {
        (self.around.push)(&query.to_string());
        self.ask(query);
    }
}
