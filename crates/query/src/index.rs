use std::cmp::Reverse;
use std::sync::{Arc, OnceLock};

use super::{
    Facet, FacetCounts, Group, Groups, Query, QueryResult, Sort,
    facet_index::FacetIndex,
    search_index::{MatchSet, SearchCache, SearchIndex},
    selection::Selection,
    term::{Term, terms},
};
use offprint_model::{Gathered, Site, WrittenList, sorted};

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
    orders: [OnceLock<Vec<usize>>; 5],
    written: OnceLock<Arc<WrittenList>>,
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
        let mut filters: Vec<FacetFilter> = Facet::ALL.into_iter().filter_map(filter).gathered();
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
        let facets = filters.map(FacetFilter::into_counts).gathered();
        let (rows, groups) = self.group(query, &mut shown);
        QueryResult { shown, rows, groups, total: self.site.publications.len(), facets }
    }

    /// The list as the file has it.
    pub fn written(&self) -> &Arc<WrittenList> {
        self.written.get_or_init(|| Arc::new(self.site.written_list()))
    }

    /// The headings of the whole list in this order, unless the visitor asks for others: the owner's, if there are
    /// any.
    pub fn own_group(&self, sort: Sort) -> Group {
        if self.written().is_divided() {
            return Group::Section;
        }
        let by = Group::of(sort);
        let headings = self.grouping_facet(by).map_or(0, |index| index.listed.len());
        let total = self.site.publications.len();
        let is_worth_it =
            total >= MIN_GROUPED_PUBLICATIONS && headings > 1 && total >= MIN_GROUP_SIZE * headings;
        if is_worth_it { by } else { Group::None }
    }

    /// The text of a facet's heading by its number in [`Groups::order`]; `None` for the group of publications
    /// without a value.
    pub fn heading(&self, by: Group, number: usize) -> Option<&str> {
        Some(&self.grouping_facet(by)?.heading_value(number)?.text)
    }

    /// Whether the group of this number is that of what is in progress, which has no year.
    pub fn is_in_progress(&self, by: Group, number: usize) -> bool {
        by == Group::Year && self.grouping_facet(by).is_some_and(|index| number > index.listed.len())
    }

    /// Sorts what is shown by group. Returns the rows of the list, and how they are divided.
    fn group(&self, query: &Query, shown: &mut Vec<usize>) -> (Vec<usize>, Groups) {
        let by = query.group.unwrap_or_else(|| self.own_group(query.sort));
        if by == Group::Section && self.written().is_divided() && !shown.is_empty() {
            let (rows, groups) = self.in_sections(query, shown);
            *shown = rows.iter().copied().filter(|at| *at < self.site.publications.len()).gathered();
            return (rows, groups);
        }
        let groups = match self.grouping_facet(by).filter(|_| !shown.is_empty()) {
            Some(_) => self.gather(by, query.sort == Sort::Oldest, shown),
            None => Groups::none(shown.len()),
        };
        (shown.clone(), groups)
    }

    /// The places of what is shown, under the owner's headings. Where something is filtered, those without
    /// publications are left out.
    fn in_sections(&self, query: &Query, shown: &[usize]) -> (Vec<usize>, Groups) {
        let (written, publications) = (self.written(), &self.site.publications);
        let mut ranks = vec![0; publications.places()];
        for (number, section) in written.sections.iter().enumerate() {
            for place in &section.places {
                ranks.get_mut(*place).into_iter().for_each(|rank| *rank = number);
            }
        }
        let mut rows = Vec::with_capacity(publications.places());
        if query.sort == Sort::Written {
            let mut is_shown = vec![false; publications.len()];
            for at in shown {
                is_shown.get_mut(*at).into_iter().for_each(|is_shown| *is_shown = true);
            }
            for section in &written.sections {
                for place in &section.places {
                    if is_shown.get(publications.first_place(*place)) == Some(&true) {
                        rows.push(*place);
                    }
                }
            }
        } else {
            for at in shown {
                rows.push(*at);
                rows.extend(publications.repeats(*at));
            }
        }
        let mut numbers: Vec<usize> = (0..written.sections.len()).collect();
        let rank = |at: usize| ranks.get(at).copied().unwrap_or_default();
        let mut groups = Groups::gather(Group::Section, &mut rows, &numbers, &rank);
        if query.is_filtered() {
            numbers.retain(|number| {
                let below = groups.runs.get(written.below(*number)).unwrap_or_default();
                below.iter().any(|run| !run.is_empty())
            });
        }
        groups.order = numbers;
        (rows, groups)
    }

    /// Sorts publications by the values of a facet: years from the latest or the earliest on.
    fn gather(&self, by: Group, is_reverse: bool, shown: &mut Vec<usize>) -> Groups {
        let Some(index) = self.grouping_facet(by) else { return Groups::none(shown.len()) };
        let values = index.listed.len();
        let mut numbers: Vec<usize> = (0..=values).collect();
        let (is_by_year, is_in_progress) =
            (by == Group::Year, |at| self.site.publications.is_in_progress(at));
        if is_by_year {
            // What is in progress has the number behind that of what has no year, and will be the latest.
            numbers.push(values + 1);
            if is_reverse {
                numbers.get_mut(..values).into_iter().for_each(<[usize]>::reverse);
            } else {
                numbers.rotate_right(1);
            }
        }
        let rank = |at| if is_by_year && is_in_progress(at) { values + 1 } else { index.heading(at) };
        Groups::gather(by, shown, &numbers, &rank)
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
        let keys: &[Group] = match by {
            Sort::Newest | Sort::Oldest => &[Group::Year],
            Sort::Venue => &[Group::Year, Group::Venue],
            Sort::Written | Sort::Title => &[],
        };
        for key in keys {
            self.gather(*key, by == Sort::Oldest, &mut order);
        }
        match by {
            Sort::Written | Sort::Newest | Sort::Oldest | Sort::Venue => {}
            Sort::Title => {
                let texts = self.search_index();
                let by_title =
                    (0..).take(order.len()).map(|at: u32| (Reverse(0), 0, texts.title(at as usize), at));
                order = sorted(by_title).into_iter().map(|(.., at)| at as usize).collect();
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
