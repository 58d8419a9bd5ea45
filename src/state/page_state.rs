use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;
use offprint_model::{ANCHOR_PREFIX, Publication, Site, WrittenList, WrittenSection};
use offprint_query::{ActiveFilter, Facet, FacetValue, Group, Index, Query, QueryResult, SearchCache, Sort};

use super::{Citation, CiteDialogState};
use crate::browser::{address, focus, scroll, timer};
use crate::components::ids;
use crate::i18n::Messages;
use crate::outline::{labels, outline};

/// How many publications come into the document at once when the visitor typed: more than any window shows.
const AFTER_TYPING: usize = 16;
/// When they chose: they may have scrolled down.
const AFTER_CHOICE: usize = 300;
/// When they came back to where they were before.
const AFTER_RETURN: usize = 1000;

/// What the components of a page share: the site, what is asked of it, and the ways to change that.
#[derive(Clone, Copy)]
pub struct PageState {
    data: StoredValue<Arc<PageData>>,
    is_short: bool,
    query: RwSignal<Query>,
    facet_query: RwSignal<Query>,
    has_facets: RwSignal<bool>,
    result: Memo<QueryResult>,
    facets: Memo<QueryResult>,
    rendered_count: RwSignal<usize>,
    typing: RwSignal<bool>,
    citation: CiteDialogState,
    messages: &'static Messages,
}

/// What never changes as long as a page is shown, and a cache.
struct PageData {
    site: Arc<Site>,
    index: Index,
    list_level: u8,
    labels: Vec<Option<String>>,
    cache: Mutex<SearchCache>,
}

/// Below this many publications the filters would be longer than the list.
const WORTH_FILTERING: usize = 5;

/// Returns how many of so many publications are prerendered: all that most people have. A page of thousands
/// would keep everyone waiting for papers that few scroll to, and begins with a few windows' worth.
pub fn prerendered_count(total: usize) -> usize {
    const ALL: usize = 300;
    const FIRST: usize = 30;
    if total <= ALL { total } else { FIRST }
}

impl PageData {
    fn select(
        &self,
        select: fn(&Index, &Query, &mut SearchCache) -> QueryResult,
        query: &Query,
    ) -> QueryResult {
        // One that was poisoned is as good as an empty one.
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        select(&self.index, query, &mut cache)
    }
}

impl PageState {
    /// Makes the state of a page that shows what `query` keeps of `site`.
    pub fn new(site: Arc<Site>, query: Query) -> Self {
        let messages = Messages::of(site.meta.language.as_deref());
        // A short list may still be reached by a filtered address, which must be possible to undo.
        let is_short = site.publications.len() < WORTH_FILTERING && !query.is_filtered();
        let rendered_count = prerendered_count(site.publications.places());
        let index = Index::new(site.clone());
        let data = StoredValue::new(Arc::new(PageData {
            list_level: outline(&site, index.written(), page_name(&site)).list_level,
            labels: labels(&site, index.written()),
            index,
            cache: Mutex::default(),
            site,
        }));
        // A title names the values that are chosen as the site spells them.
        let has_facets = RwSignal::new(query.pairs().next().is_some());
        let facet_query = RwSignal::new(query.clone());
        let query = RwSignal::new(query);
        Self {
            data,
            is_short,
            query,
            facet_query,
            has_facets,
            result: Memo::new(move |_| data.get_value().select(Index::query_without_facets, &query.read())),
            facets: Memo::new(move |_| match has_facets.get() {
                true => data.get_value().select(Index::select_cached, &facet_query.read()),
                false => QueryResult::default(),
            }),
            rendered_count: RwSignal::new(rendered_count),
            typing: RwSignal::new(false),
            citation: use_context().unwrap_or_else(CiteDialogState::new),
            messages,
        }
    }

    /// Returns the state of the page that the calling component is part of.
    pub fn from_context() -> Self {
        expect_context()
    }

    /// The site.
    pub fn site(&self) -> Arc<Site> {
        self.data.get_value().site.clone()
    }

    /// The words of the interface, in the language of the site.
    pub fn messages(&self) -> &'static Messages {
        self.messages
    }

    /// Whose page it is, or what it is called: its first heading.
    pub fn name(&self) -> Option<String> {
        page_name(&self.data.get_value().site).map(str::to_owned)
    }

    /// Whether the list is too short for filters.
    pub fn is_short(&self) -> bool {
        self.is_short
    }

    /// The list as its owner wrote it.
    pub fn written(&self) -> Arc<WrittenList> {
        self.data.get_value().index.written().clone()
    }

    /// The level of the headings right below the list: its groups', or its publications' titles.
    pub fn list_level(&self) -> u8 {
        self.data.get_value().list_level
    }

    /// The headings that the owner wrote over what stands in a place of the list.
    pub fn label(&self, at: usize) -> Option<String> {
        self.data.get_value().labels.get(at).cloned().flatten()
    }

    /// The publication with this index in the site, or what stands in a place that repeats it.
    pub fn publication(&self, at: usize) -> Option<Publication> {
        self.data.get_value().site.publications.get(at)
    }

    /// What the visitor asks for. The URL is its single source of truth.
    pub fn query(&self) -> RwSignal<Query> {
        self.query
    }

    /// What the query keeps, without the counts of the facets.
    pub fn result(&self) -> Memo<QueryResult> {
        self.result
    }

    /// How many publications the query keeps. Tracked.
    pub fn shown_count(&self) -> usize {
        self.result.read().shown.len()
    }

    /// What the query keeps, with the counts of the facets: at once after a choice, after typing only when the
    /// list has been painted, and empty before they were first asked for.
    pub fn facets(&self) -> Memo<QueryResult> {
        self.facets
    }

    /// The values of one facet. Changes only when they do.
    pub fn facet_values(&self, facet: Facet) -> Memo<Vec<FacetValue>> {
        let facets = self.facets;
        Memo::new(move |_| {
            let result = facets.read();
            let counts = result.facets.iter().find(|counts| counts.facet == facet);
            counts.map(|counts| counts.values.clone()).unwrap_or_default()
        })
    }

    /// Whether the facets were counted at least once. Tracked.
    pub fn has_facets(&self) -> bool {
        self.has_facets.get()
    }

    /// How many rows the list has: publications, and what repeats them. Tracked.
    pub fn row_count(&self) -> usize {
        self.result.read().rows.len()
    }

    /// How many rows of the list are in the document, from its first on.
    pub fn rendered_count(&self) -> RwSignal<usize> {
        self.rendered_count
    }

    /// Whether more may be typed, so that the result is not announced yet. Tracked.
    pub fn is_typing(&self) -> bool {
        self.typing.get()
    }

    /// What the cite dialog shows.
    pub fn citation(&self) -> CiteDialogState {
        self.citation
    }

    /// The headings that the list has, or would have if it held something. Tracked.
    pub fn group(&self) -> Group {
        let query = self.query.read();
        query.group.unwrap_or_else(|| self.own_group(query.sort))
    }

    /// The headings that go with an order of the list.
    fn own_group(&self, sort: Sort) -> Group {
        self.data.get_value().index.own_group(sort)
    }

    /// The words of the heading with this number over publications that have a value of `facet`, or have none.
    pub fn group_heading(&self, by: Group, facet: Facet, number: usize) -> String {
        let data = self.data.get_value();
        match data.index.heading(by, number) {
            Some(value) => self.messages.value(facet, value),
            None if data.index.is_in_progress(by, number) => self.messages.in_progress.to_owned(),
            None => self.messages.without_value(facet).to_owned(),
        }
    }

    /// A filter as the site spells it. Tracked.
    pub fn filter_label(&self, filter: &ActiveFilter) -> String {
        self.messages.filter(filter, &self.facets.read())
    }

    /// Returns how many publications another query would keep.
    pub fn preview(&self, query: &Query) -> usize {
        self.data.get_value().select(Index::query_without_facets, query).shown.len()
    }

    /// Chooses a value, or drops it.
    pub fn toggle(&self, facet: Facet, value: &str) {
        let query = self.query.read_untracked().toggled(facet, value);
        // A value without publications was only there because it was chosen; its control takes no focus then.
        let goes = self.facets.with_untracked(|result| {
            let values =
                result.facets.iter().filter(|counts| counts.facet == facet).flat_map(|counts| &counts.values);
            values.into_iter().any(|other| &*other.value == value && other.count == 0)
        });
        if goes {
            focus::step_aside(ids::LIST);
        }
        self.choose(query);
    }

    /// Chooses a value instead of all others of its facet.
    pub fn only(&self, facet: Facet, value: &str) {
        let query = self.query.read_untracked().only(facet, value);
        self.choose(query);
    }

    /// Puts the list in another order.
    pub fn sort(&self, sort: Sort) {
        let query = self.query.read_untracked().sorted(sort);
        self.choose(query);
    }

    /// Puts the list under other headings; those that go with its order need no key in the address.
    pub fn group_by(&self, group: Group) {
        let query = self.query.get_untracked();
        let own = self.own_group(query.sort) == group;
        self.choose(query.grouped((!own).then_some(group)));
    }

    /// Takes one filter off.
    pub fn remove(&self, filter: &ActiveFilter) {
        let query = self.query.read_untracked().without(filter);
        self.choose(query);
    }

    /// Takes all filters off, and so the button that did it.
    pub fn clear(&self) {
        let query = self.query.read_untracked().cleared();
        focus::step_aside(ids::LIST);
        self.choose(query);
    }

    /// Searches for other words, in the same history entry. The result is announced when nothing more is typed
    /// for a while.
    pub fn search(&self, words: &str) {
        let query = self.query.read_untracked().searching(words);
        address::replace(&query.to_string());
        self.apply(query, AFTER_TYPING);
        self.typing.set(true);
        let typing = self.typing;
        timer::debounce(move || {
            // The page may be gone by then.
            let _ = typing.try_set(false);
        });
    }

    /// Empties the search box, or leaves it where it is empty.
    pub fn leave_search(&self) {
        if self.query.read_untracked().words.is_empty() {
            focus::focus(ids::LIST);
        } else {
            self.search("");
        }
    }

    /// Applies a query that the visitor chose, in a history entry of its own: Back takes it back.
    pub fn choose(&self, query: Query) {
        address::push(&query.to_string());
        self.typing.set(false);
        self.apply(query, AFTER_CHOICE);
        // Far down in the list before, the visitor would be at the end of what is left of it.
        scroll::scroll_up_to(ids::SEARCH);
    }

    /// Applies the query that the address says, now that the visitor went back or forward.
    pub fn return_to(&self, query: Query) {
        if *self.query.read_untracked() != query {
            self.typing.set(false);
            self.apply(query, AFTER_RETURN);
        }
    }

    fn apply(&self, query: Query, rendered_count: usize) {
        let only_words_differ = query.searching("") == self.query.read_untracked().searching("");
        self.rendered_count.set(rendered_count);
        self.query.set(query.clone());
        if only_words_differ {
            // Whoever types looks at the list.
            let state = *self;
            timer::after_paint(move || state.count_facets());
        } else {
            self.facet_query.set(query);
            self.has_facets.set(true);
        }
    }

    /// Counts the values of the facets of what is shown.
    pub fn count_facets(&self) {
        // The page may be gone by now.
        let Some(query) = self.query.try_get_untracked() else { return };
        if *self.facet_query.read_untracked() != query {
            self.facet_query.set(query);
        }
        if !self.has_facets.get_untracked() {
            self.has_facets.set(true);
        }
    }

    /// Brings as many publications into the document as one who comes back may have seen before.
    pub fn render_as_before(&self) {
        self.render_at_least(AFTER_RETURN);
    }

    /// Brings the publication with this id, or the heading with this anchor, into the document. Returns whether it is
    /// listed and was not there.
    pub fn reveal(&self, id: &str) -> bool {
        let site = self.site();
        let result = self.result.read_untracked();
        let is = |at: &usize| site.publications.id(*at) == id;
        let section = || {
            let anchor = [ANCHOR_PREFIX, id].concat();
            let is = |section: &WrittenSection| {
                let own = section.heading.as_ref().and_then(|heading| heading.anchor.as_deref());
                own == Some(&anchor) || own == Some(id)
            };
            let number = self.written().sections.iter().position(is);
            let number = number.filter(|_| result.groups.by == Group::Section)?;
            result.groups.runs.get(number).map(|run| run.start)
        };
        let place = result.rows.iter().position(is).or_else(section);
        drop(result);
        let hidden = place.filter(|place| *place >= self.rendered_count.get_untracked());
        if let Some(place) = hidden {
            self.render_at_least(place + AFTER_TYPING);
        }
        hidden.is_some()
    }

    fn render_at_least(&self, count: usize) {
        if self.rendered_count.get_untracked() < count {
            self.rendered_count.set(count);
        }
    }

    /// Opens the cite dialog about the publication with this id.
    pub fn cite(&self, id: &str) {
        let site = self.site();
        if let Some(at) = site.publications.position(id) {
            self.citation.open(Citation::publication(site, at, self.messages));
        }
    }

    /// Opens the cite dialog about all publications that are shown.
    pub fn export(&self) {
        // Not every browser gives it to what is clicked, and to this button it should come back.
        focus::focus(ids::EXPORT);
        let shown = self.result.read_untracked().shown.clone();
        self.citation.open(Citation::publications(self.site(), shown, self.messages));
    }
}

fn page_name(site: &Site) -> Option<&str> {
    site.owner.as_deref().or(site.meta.title.as_deref())
}
