use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::renderer::types::Event;

use super::{Cited, Theme, Words, document_title};
use crate::model::Site;
use crate::query::{ActiveFilter, Facet, Group, Index, Listing, Query, Recall, Sort};

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
    recall: Recall,
    pub(super) query: Query,
    pub(super) listing: Listing,
    /// So many papers of the listing are in the document, from its first on.
    pub(super) reach: usize,
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
    /// Whether a long list comes into the document bit by bit, by [`Filter::more`].
    pub bit_by_bit: bool,
}

/// How many papers come at once when the visitor typed: more than any window shows.
const TYPED: usize = 16;
/// And when they chose: they may have scrolled down.
const CHOSEN: usize = 300;
/// And when they came back to where they were before.
const RETURNED: usize = 1000;

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
            bit_by_bit: false,
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
        let mut recall = Recall::default();
        let listing = index.select_after(&query, &mut recall);
        (around.title)(&document_title(&site, &query, &listing));
        let words = Words::of(site.meta.language.as_deref());
        let reach = if around.bit_by_bit { TYPED } else { usize::MAX };
        let shown = RwSignal::new(Shown {
            site: Arc::new(site),
            index,
            recall,
            query,
            listing,
            reach,
            unfolded: false,
        });
        Self { shown, words, around }
    }

    /// Asks the query that the address says, now that the visitor went back or forward.
    pub fn ask(&self, query: Query) {
        if self.now().query != query {
            self.answer(query, RETURNED);
        }
    }

    fn answer(&self, query: Query, at_once: usize) {
        self.shown.update(|shown| {
            shown.listing = shown.index.select_after(&query, &mut shown.recall);
            shown.query = query;
            shown.reach = if self.around.bit_by_bit { at_once } else { usize::MAX };
            (self.around.title)(&document_title(&shown.site, &shown.query, &shown.listing));
        });
    }

    /// How many papers are in the document, if there are more to come. Followed as [`Filter::read`].
    pub fn unfinished(&self) -> Option<usize> {
        let shown = self.read();
        (shown.reach < shown.listing.shown.len()).then_some(shown.reach)
    }

    /// Brings that many more papers of a long list into the document.
    pub fn more(&self, papers: usize) {
        self.shown.update(|shown| shown.reach = shown.reach.saturating_add(papers));
    }

    /// Brings as many papers into the document as one who comes back may have seen before.
    pub fn return_to(&self) {
        self.shown.update(|shown| shown.reach = shown.reach.max(RETURNED));
    }

    /// Brings the paper with this id into the document. Gives whether it is listed and was not there.
    pub fn reveal(&self, id: &str) -> bool {
        let shown = self.now();
        let is = |at: &usize| shown.site.publications.get(*at).is_some_and(|paper| paper.id == id);
        let place = shown.listing.shown.iter().position(is).filter(|place| *place >= shown.reach);
        drop(shown);
        if let Some(place) = place {
            self.shown.update(|shown| shown.reach = place + TYPED);
        }
        place.is_some()
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
        self.answer(query, TYPED);
    }

    pub(super) fn sort(&self, sort: Sort) {
        let query = self.now().query.sorted(sort);
        self.choose(query);
    }

    /// Puts the list under other headings; those that go with its order need no word in the address.
    pub(super) fn group(&self, group: Group) {
        let shown = self.now();
        let own = shown.own_group() == group;
        let query = shown.query.grouped((!own).then_some(group));
        drop(shown);
        self.choose(query);
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
        self.answer(query, CHOSEN);
    }
}

impl Shown {
    /// The headings that the list has by itself.
    pub(super) fn own_group(&self) -> Group {
        self.index.own_group(self.query.sort)
    }

    /// The headings that the list has, or would have if it held something.
    pub(super) fn group(&self) -> Group {
        self.query.group.unwrap_or_else(|| self.own_group())
    }

    /// The words of a heading; none over what has no value.
    pub(super) fn heading(&self, by: Group, number: usize) -> Option<&str> {
        self.index.heading(by, number)
    }
}
