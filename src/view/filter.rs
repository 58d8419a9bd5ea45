use std::mem;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use leptos::prelude::*;
use leptos::tachys::renderer::types::Event;

use super::opened::Opened;
use super::{Cited, Gesture, Theme, Words, document_title};
use offprint_model::Site;
use offprint_query::{
    ActiveFilter, Facet, FacetValue, Group, Hits, Index, Query, QueryResult, SearchCache, Sort,
};

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
    /// Whether the values of the facets are counted of what is shown, and not of what was before.
    pub(super) counted: bool,
    recall: SearchCache,
    pub(super) query: Query,
    pub(super) listing: QueryResult,
    /// So many papers of the listing are in the document, from its first on.
    pub(super) reach: usize,
    /// What is said of that, aloud.
    pub(super) said: String,
    /// And of what the visitor chose: a list in another order has as many papers.
    pub(super) said_of_order: String,
    /// Whether more may be typed, so that it is not said aloud yet.
    pub(super) typing: bool,
    pub(super) opened: Opened,
}

impl Shown {
    /// The values of a facet.
    pub(super) fn values(&self, facet: Facet) -> &[FacetValue] {
        let counts = self.listing.facets.iter().find(|counts| counts.facet == facet);
        counts.map(|counts| counts.values.as_slice()).unwrap_or_default()
    }

    /// Answers a query with so many papers at once. Where it asks for other words only, the facets stay
    /// as they were until [`Shown::count`]: whoever types looks at the list.
    fn ask(&mut self, query: Query, at_once: usize, around: Around, words: &Words) {
        let facets = mem::take(&mut self.listing.facets);
        self.counted = query.searching("") != self.query.searching("");
        self.listing = if self.counted {
            self.index.select_cached(&query, &mut self.recall)
        } else {
            QueryResult { facets, ..self.index.query_without_facets(&query, &mut self.recall) }
        };
        self.query = query;
        self.reach = if around.bit_by_bit { at_once } else { usize::MAX };
        self.say(words);
        (around.title)(&document_title(&self.site, &self.query, &self.listing));
        (around.mark)(Hits::of(&self.query.words));
    }

    /// Counts the values of the facets of what is shown.
    fn count(&mut self) {
        self.listing = self.index.select_cached(&self.query, &mut self.recall);
        self.counted = true;
    }

    /// Says what is shown. Where those are the words that were said before, with a space that nobody
    /// sees, so that they are said again.
    fn say(&mut self, words: &Words) {
        let mut said = words.result(self.listing.shown.len(), self.listing.total, self.query.is_filtered());
        let sort = Some(self.query.sort).filter(|sort| *sort != Sort::default()).map(|sort| words.sort(sort));
        let group = self.query.group.map(|group| words.group(group));
        let mut of_order = String::new();
        for words in [sort, group].into_iter().flatten() {
            of_order.push_str(" \u{B7} ");
            of_order.push_str(words);
        }
        if said == self.said && of_order == self.said_of_order {
            said.push('\u{A0}');
        }
        self.said = said;
        self.said_of_order = of_order;
    }
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
    /// Moves the focus to the element with this id, when the control in use is about to go. Scrolls nothing.
    pub focus: fn(&str),
    /// Gives the id of the paper in whose entry a button of this class was clicked, if one was.
    pub paper: fn(&Event, &str) -> Option<String>,
    /// Brings the top of the element with this id into view, if it lies above.
    pub rise: fn(&str),
    /// Brings it to the top of the window.
    pub lead: fn(&str),
    /// Takes what the visitor asked to cite.
    pub cite: fn(Cited),
    /// Whether a long list comes into the document bit by bit, by [`Filter::more`].
    pub bit_by_bit: bool,
    /// Reads how an event came about.
    pub gesture: fn(&Event) -> Gesture,
    /// Keeps the browser from doing what it would do itself.
    pub take: fn(&Event),
    /// Lets the finger that went down on an element be seen by others.
    pub let_go: fn(&Event),
    /// Does this when nothing more was typed for a while, instead of what was to be done then before.
    pub later: fn(Box<dyn FnOnce()>),
    /// Does this when what has changed until now is painted.
    pub painted: fn(Box<dyn FnOnce()>),
    /// Marks what a search found, where it stands in the list.
    pub mark: fn(Hits),
    /// Opens the dialog with this id.
    pub open: fn(&str),
    /// Closes it.
    pub close: fn(&str),
    /// Moves the element with the first id into the one with the second.
    pub bring: fn(&str, &str),
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
            rise: |_| {},
            lead: |_| {},
            cite: |_| {},
            bit_by_bit: false,
            gesture: |_| Gesture::default(),
            take: |_| {},
            let_go: |_| {},
            later: |_| {},
            painted: |_| {},
            mark: |_| {},
            open: |_| {},
            close: |_| {},
            bring: |_, _| {},
        }
    }
}

impl Filter {
    /// The list, which is always there.
    pub const LIST: &'static str = "offprint-list";
    /// The place of the search box.
    pub const SEARCH: &'static str = "offprint-search";
    /// The button that exports what is shown.
    pub(super) const EXPORT: &'static str = "offprint-export";
    /// The class of the buttons that cite a paper.
    pub(super) const CITE: &'static str = "cite";
    /// The dialog that holds the facets where there is no room for them beside the list.
    pub(super) const SHEET: &'static str = "offprint-sheet";

    /// Asks `query` of `site`.
    pub fn new(site: Site, query: Query, around: Around) -> Self {
        let site = Arc::new(site);
        let words = Words::of(site.meta.language.as_deref());
        let mut shown = Shown {
            index: Index::new(site.clone()),
            site,
            counted: false,
            recall: SearchCache::default(),
            query: Query::default(),
            listing: QueryResult::default(),
            reach: 0,
            said: String::new(),
            said_of_order: String::new(),
            typing: false,
            opened: Opened::default(),
        };
        shown.ask(query, TYPED, around, words);
        Self { shown: RwSignal::new(shown), words, around }
    }

    /// Asks the query that the address says, now that the visitor went back or forward.
    pub fn ask(&self, query: Query) {
        if self.now().query != query {
            self.answer(query, RETURNED, false);
        }
    }

    fn answer(&self, query: Query, at_once: usize, typing: bool) {
        let mut shown = self.change();
        shown.typing = typing;
        shown.ask(query, at_once, self.around, self.words);
        drop(shown);
        let filter = *self;
        (self.around.painted)(Box::new(move || filter.count()));
    }

    /// Counts the values of the facets, if they are not, of what is shown.
    pub fn count(&self) {
        if self.shown.try_with_untracked(|shown| shown.counted) == Some(false) {
            self.change().count();
        }
    }

    /// How many papers are in the document, if there are more to come. Followed as [`Filter::read`].
    pub fn unfinished(&self) -> Option<usize> {
        let shown = self.read();
        (shown.reach < shown.listing.shown.len()).then_some(shown.reach)
    }

    /// Brings that many more papers of a long list into the document.
    pub fn more(&self, papers: usize) {
        let mut shown = self.change();
        shown.reach = shown.reach.saturating_add(papers);
        drop(shown);
        self.mark();
    }

    /// Marks what the search found in papers that have come since.
    fn mark(&self) {
        let hits = Hits::of(&self.now().query.words);
        if !hits.is_empty() {
            (self.around.mark)(hits);
        }
    }

    /// Brings as many papers into the document as a prerendered page has.
    pub fn begin(&self) {
        let total = self.now().listing.total;
        self.reach(Self::prerendered(total));
    }

    /// How many papers of so many are prerendered: all that most people have. A page of thousands
    /// would keep everyone waiting for papers that few scroll to, and begins with a few windows' worth.
    pub fn prerendered(of: usize) -> usize {
        const ALL: usize = 300;
        const FIRST: usize = 30;
        if of <= ALL { of } else { FIRST }
    }

    /// Brings as many papers into the document as one who comes back may have seen before.
    pub fn return_to(&self) {
        self.reach(RETURNED);
    }

    fn reach(&self, papers: usize) {
        let mut shown = self.change();
        shown.reach = shown.reach.max(papers);
    }

    /// Brings the paper with this id into the document. Gives whether it is listed and was not there.
    pub fn reveal(&self, id: &str) -> bool {
        let shown = self.now();
        let is = |at: &usize| shown.site.publications.id(*at) == id;
        let place = shown.listing.shown.iter().position(is).filter(|place| *place >= shown.reach);
        drop(shown);
        if let Some(place) = place {
            self.reach(place + TYPED);
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

    /// Changes what is shown, when what is returned goes.
    #[inline(never)]
    fn change(&self) -> impl DerefMut<Target = Shown> + use<'_> {
        self.shown.write()
    }

    /// How many publications another query would keep.
    pub(super) fn preview(&self, query: &Query) -> usize {
        self.now().index.query_without_facets(query, &mut SearchCache::default()).shown.len()
    }

    pub(super) fn label(&self, filter: &ActiveFilter) -> String {
        self.words.filter(filter, &self.now().listing)
    }

    /// Chooses a value, or drops it; its control can do no more where nothing is left of it.
    pub(super) fn toggle(&self, facet: Facet, value: &str) {
        let query = self.now().query.toggled(facet, value);
        let goes = self.now().values(facet).iter().any(|other| &*other.value == value && other.count == 0);
        if goes {
            self.step_aside(Self::LIST);
        }
        self.choose(query);
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

    /// Chooses a value instead of all others of its facet.
    pub(super) fn only(&self, facet: Facet, value: &str) {
        let query = self.now().query.only(facet, value);
        self.choose(query);
    }

    /// Searches for other words. It is said aloud when nothing more is typed for a while.
    pub fn search(&self, words: &str) {
        let query = self.now().query.searching(words);
        (self.around.replace)(&query.to_string());
        self.answer(query, TYPED, true);
        let filter = *self;
        (self.around.later)(Box::new(move || {
            if filter.shown.try_with_untracked(|shown| shown.typing) == Some(true) {
                filter.change().typing = false;
            }
        }));
    }

    /// Empties the search box, or leaves it where it is empty.
    pub(super) fn leave_search(&self) {
        let empty = self.now().query.words.is_empty();
        if empty {
            (self.around.focus)(Self::LIST);
        } else {
            self.search("");
        }
    }

    /// Takes one filter off; its control goes too, and the focus to the element with the id `next`.
    pub(super) fn remove(&self, filter: &ActiveFilter, next: &str) {
        let query = self.now().query.without(filter);
        self.step_aside(next);
        self.choose(query);
    }

    /// Takes all filters off; so does the button that did it.
    pub(super) fn clear(&self) {
        let query = self.now().query.cleared();
        self.step_aside(Self::LIST);
        self.choose(query);
    }

    /// Changes what the visitor has open.
    pub(super) fn open(&self, change: &dyn Fn(&mut Opened)) {
        change(&mut self.change().opened);
    }

    /// Moves the focus from a control that goes to what stays, or to the sheet if it is open. Only one
    /// of them can take it.
    fn step_aside(&self, next: &str) {
        (self.around.focus)(next);
        (self.around.focus)(Self::SHEET);
    }

    /// Cites the paper whose button was clicked, if that is what was clicked in the list: one
    /// handler for all of them.
    pub(super) fn clicked(&self, event: &Event) {
        let Some(id) = (self.around.paper)(event, Self::CITE) else { return };
        let site = self.now().site.clone();
        if let Some(at) = site.publications.position(&id) {
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
        self.answer(query, CHOSEN, false);
        // Far down in the list before, the visitor would be at the end of what is left of it.
        (self.around.rise)(Self::SEARCH);
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
