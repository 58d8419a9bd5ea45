use std::sync::{Arc, OnceLock};

use super::{
    Facet, FacetCounts, Group, Groups, Query, QueryResult, Sort,
    column::FacetIndex,
    selection::Selection,
    texts::{MatchSet, SearchCache, SearchIndex},
    words::{Term, terms},
};
use crate::sort::sort;
use offprint_model::Site;

/// Below this many publications the list needs no headings: each says its year beside it.
const WORTH_GROUPING: usize = 20;
/// Where headings would have fewer publications below them on average, there are none.
const A_GROUP: usize = 2;

/// A site prepared for queries: texts folded once, facet values collected once, each when first asked for.
#[derive(Clone, Debug, Default)]
pub struct Index {
    site: Arc<Site>,
    texts: OnceLock<SearchIndex>,
    /// In the order of [`Facet::ALL`].
    columns: [OnceLock<FacetIndex>; 5],
    /// In the order of [`Sort::ALL`].
    orders: [OnceLock<Vec<usize>>; 4],
}

impl Index {
    /// Prepares a site; time and space linear in its text, but for the sorting.
    pub fn new(site: impl Into<Arc<Site>>) -> Self {
        Self { site: site.into(), ..Self::default() }
    }

    /// What `query` keeps. Values of one facet are alternatives; facets and words restrict each
    /// other. The counts of a facet ignore its own choices, so that each says what choosing only
    /// that value would bring.
    pub fn select(&self, query: &Query) -> QueryResult {
        self.select_after(query, &mut SearchCache::default())
    }

    /// As [`Index::select`], sooner where the words are much like those asked for before. What is
    /// recalled must be of this index.
    pub fn select_after(&self, query: &Query, recall: &mut SearchCache) -> QueryResult {
        self.answer(query, recall, &Facet::ALL)
    }

    /// As [`Index::select_after`] but without facets, sooner again: for whoever waits for the papers.
    pub fn keep_after(&self, query: &Query, recall: &mut SearchCache) -> QueryResult {
        self.answer(query, recall, &[])
    }

    /// What `query` keeps, and what each further choice of these facets would bring.
    fn answer(&self, query: &Query, recall: &mut SearchCache, counted: &[Facet]) -> QueryResult {
        let kept = self.keep(terms(&query.words), recall);
        let part = |facet: Facet| {
            let counted = counted.contains(&facet);
            let needed = counted || query.chosen(facet).next().is_some();
            let column = needed.then(|| self.column(facet)).flatten()?;
            let counts = if counted { vec![0; column.values.len()] } else { Vec::new() };
            Some(Part { facet, column, selection: Selection::new(facet, column, query), counts })
        };
        let mut parts: Vec<Part> = Facet::ALL.into_iter().filter_map(part).collect();
        let mut shown = Vec::new();
        for &publication in self.order(query.sort).iter().filter(|publication| kept.has(**publication)) {
            // A publication that one facet alone refuses is still what that facet could bring.
            let mut refusing = parts.iter().filter(|part| part.refuses(publication)).map(|part| part.facet);
            let (refusing, is_more) = (refusing.next(), refusing.next().is_some());
            if is_more {
                continue;
            }
            for part in &mut parts {
                if refusing.is_none_or(|refusing| refusing == part.facet) {
                    part.count(publication);
                }
            }
            if refusing.is_none() {
                shown.push(publication);
            }
        }
        let parts = parts.into_iter().filter(|part| counted.contains(&part.facet));
        let facets = parts.map(Part::counts).collect();
        let groups = self.gather(query, &mut shown);
        QueryResult { shown, groups, total: self.site.publications.len(), facets }
    }

    /// The headings of a list in this order, unless the visitor asks for others.
    pub fn own_group(&self, sort: Sort) -> Group {
        let by = Group::of(sort);
        let headings = self.headings(by).map_or(0, |column| column.listed.len());
        let total = self.site.publications.len();
        let worth = total >= WORTH_GROUPING && headings > 1 && total >= A_GROUP * headings;
        if worth { by } else { Group::None }
    }

    /// The words of the heading with this number; none for what has no value.
    pub fn heading(&self, by: Group, number: usize) -> Option<&str> {
        Some(&self.headings(by)?.heading_value(number)?.text)
    }

    fn gather(&self, query: &Query, shown: &mut Vec<usize>) -> Groups {
        let by = query.group.unwrap_or_else(|| self.own_group(query.sort));
        let Some(column) = self.headings(by).filter(|_| !shown.is_empty()) else {
            return Groups::none(shown.len());
        };
        let reverse = by == Group::Year && query.sort == Sort::Oldest;
        Groups::gather(by, shown, column.listed.len() + 1, |at| column.heading(at), reverse)
    }

    /// Which publications have what all the terms ask for. Without any, no text needs to be folded.
    fn keep(&self, terms: Vec<Term>, recall: &mut SearchCache) -> MatchSet {
        if terms.is_empty() { MatchSet::ALL } else { self.texts().find(terms, recall) }
    }

    /// All publications in an order; that of the file breaks every tie.
    fn order(&self, by: Sort) -> &[usize] {
        let order = Sort::ALL.iter().zip(&self.orders).find(|(sort, _)| **sort == by);
        order.map(|(_, order)| order.get_or_init(|| self.arrange(by)).as_slice()).unwrap_or_default()
    }

    fn arrange(&self, by: Sort) -> Vec<usize> {
        let total = self.site.publications.len();
        let mut order: Vec<usize> = (0..total).collect();
        let mut gather = |by: Group, reverse: bool| {
            if let Some(column) = self.headings(by) {
                let groups = column.listed.len() + 1;
                Groups::gather(by, &mut order, groups, |at| column.heading(at), reverse);
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
                let texts = self.texts();
                let mut numbers: Vec<u32> = (0..).take(total).collect();
                sort(&mut numbers, &|one, other| texts.title(one).cmp(texts.title(other)));
                order = numbers.into_iter().map(|number| number as usize).collect();
            }
        }
        order
    }

    fn headings(&self, by: Group) -> Option<&FacetIndex> {
        self.column(by.facet()?)
    }

    fn column(&self, facet: Facet) -> Option<&FacetIndex> {
        let (_, column) = Facet::ALL.iter().zip(&self.columns).find(|(other, _)| **other == facet)?;
        Some(column.get_or_init(|| FacetIndex::new(facet, &self.site, &|number| self.texts().author(number))))
    }

    fn texts(&self) -> &SearchIndex {
        self.texts.get_or_init(|| SearchIndex::new(&self.site))
    }
}

/// What a query makes of one facet.
struct Part<'a> {
    facet: Facet,
    column: &'a FacetIndex,
    selection: Selection,
    /// By value; none where nobody asks.
    counts: Vec<usize>,
}

impl Part<'_> {
    fn refuses(&self, publication: usize) -> bool {
        self.selection.restricts() && !self.selection.keeps(self.column.entries(publication))
    }

    fn count(&mut self, publication: usize) {
        for number in self.column.entries(publication) {
            if let Some(count) = self.counts.get_mut(*number as usize) {
                *count += 1;
            }
        }
    }

    fn counts(self) -> FacetCounts {
        FacetCounts { facet: self.facet, values: self.selection.list(self.column, &self.counts) }
    }
}
