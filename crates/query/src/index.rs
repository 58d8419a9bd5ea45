use std::sync::{Arc, OnceLock};

use super::{
    Facet, FacetCounts, Group, Groups, Query, QueryResult, Sort,
    facet_index::FacetIndex,
    search_index::{MatchSet, SearchCache, SearchIndex},
    selection::Selection,
    term::{Term, terms},
};
use offprint_model::Site;

/// A shorter list has no headings of its own accord: each publication shows its year anyway.
const MIN_GROUPED_PUBLICATIONS: usize = 20;
/// Nor has a list in which a heading would stand above fewer publications on average.
const MIN_GROUP_SIZE: usize = 2;

/// A site prepared for queries. Texts are folded and facet values collected once, when first needed.
#[derive(Clone, Debug, Default)]
pub struct Index {
    site: Arc<Site>,
    search: OnceLock<SearchIndex>,
    /// In the order of [`Facet::ALL`].
    facets: [OnceLock<FacetIndex>; 5],
    /// In the order of [`Sort::ALL`].
    orders: [OnceLock<Vec<usize>>; 4],
}

impl Index {
    /// Prepares a site: all parts on first use, in time and space linear in the site's text, but for
    /// sorting.
    pub fn new(site: impl Into<Arc<Site>>) -> Self {
        Self { site: site.into(), ..Self::default() }
    }

    /// Returns the publications that `query` keeps, with the counts of all facets. Values of one facet
    /// are alternatives; facets and words restrict each other. The counts of a facet ignore its own
    /// selection: each is the number of publications that choosing only that value would keep.
    pub fn select(&self, query: &Query) -> QueryResult {
        self.select_cached(query, &mut SearchCache::default())
    }

    /// As [`Index::select`], faster when the words are similar to earlier ones. `cache` must only be
    /// used with this index.
    pub fn select_cached(&self, query: &Query, cache: &mut SearchCache) -> QueryResult {
        self.run(query, cache, &Facet::ALL)
    }

    /// As [`Index::select_cached`] without counting facets, which is faster: [`QueryResult::facets`] is
    /// empty.
    pub fn query_without_facets(&self, query: &Query, cache: &mut SearchCache) -> QueryResult {
        self.run(query, cache, &[])
    }

    fn run(&self, query: &Query, cache: &mut SearchCache, counted: &[Facet]) -> QueryResult {
        let matches = self.search(terms(&query.words), cache);
        let filter = |facet: Facet| {
            let is_counted = counted.contains(&facet);
            let is_needed = is_counted || query.chosen(facet).next().is_some();
            let index = is_needed.then(|| self.facet(facet)).flatten()?;
            let counts = if is_counted { vec![0; index.values.len()] } else { Vec::new() };
            Some(FacetFilter { facet, index, selection: Selection::new(facet, index, query), counts })
        };
        let mut filters: Vec<FacetFilter> = Facet::ALL.into_iter().filter_map(filter).collect();
        let mut shown = Vec::new();
        for &publication in self.order(query.sort).iter().filter(|at| matches.has(**at)) {
            // What only one facet rejects counts for the values of that facet.
            let mut rejecting = filters.iter().filter(|filter| filter.rejects(publication));
            let (rejecting, is_more) =
                (rejecting.next().map(|filter| filter.facet), rejecting.next().is_some());
            if is_more {
                continue;
            }
            for filter in &mut filters {
                if rejecting.is_none_or(|rejecting| rejecting == filter.facet) {
                    filter.count(publication);
                }
            }
            if rejecting.is_none() {
                shown.push(publication);
            }
        }
        let filters = filters.into_iter().filter(|filter| counted.contains(&filter.facet));
        let facets = filters.map(FacetFilter::into_counts).collect();
        let groups = self.group(query, &mut shown);
        QueryResult { shown, groups, total: self.site.publications.len(), facets }
    }

    /// The headings of the whole list in this order, unless the visitor asks for others.
    pub fn own_group(&self, sort: Sort) -> Group {
        let by = Group::of(sort);
        let headings = self.grouping_facet(by).map_or(0, |index| index.listed.len());
        let total = self.site.publications.len();
        let is_worth_it =
            total >= MIN_GROUPED_PUBLICATIONS && headings > 1 && total >= MIN_GROUP_SIZE * headings;
        if is_worth_it { by } else { Group::None }
    }

    /// The text of a heading by its number in [`Groups::order`]; `None` for the group of publications
    /// without a value.
    pub fn heading(&self, by: Group, number: usize) -> Option<&str> {
        Some(&self.grouping_facet(by)?.heading_value(number)?.text)
    }

    fn group(&self, query: &Query, shown: &mut Vec<usize>) -> Groups {
        let by = query.group.unwrap_or_else(|| self.own_group(query.sort));
        let Some(index) = self.grouping_facet(by).filter(|_| !shown.is_empty()) else {
            return Groups::none(shown.len());
        };
        let reverse = by == Group::Year && query.sort == Sort::Oldest;
        Groups::gather(by, shown, index.listed.len() + 1, |at| index.heading(at), reverse)
    }

    /// The publications that match all terms. Without terms no text needs to be folded.
    fn search(&self, terms: Vec<Term>, cache: &mut SearchCache) -> MatchSet {
        if terms.is_empty() { MatchSet::ALL } else { self.search_index().find(terms, cache) }
    }

    /// All publications in this order; that of the file breaks ties.
    fn order(&self, by: Sort) -> &[usize] {
        let order = Sort::ALL.iter().zip(&self.orders).find(|(sort, _)| **sort == by);
        order.map(|(_, order)| order.get_or_init(|| self.sorted(by)).as_slice()).unwrap_or_default()
    }

    fn sorted(&self, by: Sort) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.site.publications.len()).collect();
        let mut gather = |by: Group, reverse: bool| {
            if let Some(index) = self.grouping_facet(by) {
                Groups::gather(by, &mut order, index.listed.len() + 1, |at| index.heading(at), reverse);
            }
        };
        match by {
            Sort::Newest => gather(Group::Year, false),
            Sort::Oldest => gather(Group::Year, true),
            Sort::Venue => {
                gather(Group::Year, false);
                gather(Group::Venue, false);
            }
            Sort::Title => {
                let texts = self.search_index();
                order.sort_unstable_by(|one, other| {
                    texts.title(*one).cmp(texts.title(*other)).then(one.cmp(other))
                });
            }
        }
        order
    }

    fn grouping_facet(&self, by: Group) -> Option<&FacetIndex> {
        self.facet(by.facet()?)
    }

    fn facet(&self, facet: Facet) -> Option<&FacetIndex> {
        let (_, index) = Facet::ALL.iter().zip(&self.facets).find(|(other, _)| **other == facet)?;
        let author = |number| self.search_index().author(number);
        Some(index.get_or_init(|| FacetIndex::new(facet, &self.site, &author)))
    }

    fn search_index(&self) -> &SearchIndex {
        self.search.get_or_init(|| SearchIndex::new(&self.site))
    }
}

/// What a query makes of one facet.
struct FacetFilter<'a> {
    facet: Facet,
    index: &'a FacetIndex,
    selection: Selection,
    /// Publications by value; empty where they are not counted.
    counts: Vec<usize>,
}

impl FacetFilter<'_> {
    fn rejects(&self, publication: usize) -> bool {
        self.selection.restricts() && !self.selection.keeps(self.index.entries(publication))
    }

    fn count(&mut self, publication: usize) {
        for number in self.index.entries(publication) {
            if let Some(count) = self.counts.get_mut(*number as usize) {
                *count += 1;
            }
        }
    }

    fn into_counts(self) -> FacetCounts {
        FacetCounts { facet: self.facet, values: self.selection.list(self.index, &self.counts) }
    }
}
