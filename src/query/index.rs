use std::sync::OnceLock;

use super::{
    Facet, FacetCounts, Group, Groups, Listing, Query, Sort,
    column::Column,
    selection::Selection,
    texts::{Recall, Texts},
    words::terms,
};
use crate::model::Site;
use crate::sort::sort;

/// Below this many publications the list needs no headings: each says its year beside it.
const WORTH_GROUPING: usize = 20;
/// Where headings would have fewer publications below them on average, there are none.
const A_GROUP: usize = 2;

/// A site prepared for queries: texts folded once, facet values collected once.
#[derive(Clone, Debug, Default)]
pub struct Index {
    texts: Texts,
    /// In the order of [`Facet::ALL`].
    columns: [Column; 5],
    /// In the order of [`Sort::ALL`]; made when first asked for.
    orders: [OnceLock<Vec<usize>>; 4],
    total: usize,
}

impl Index {
    /// Prepares a site; time and space linear in its text, but for the sorting.
    pub fn new(site: &Site) -> Self {
        let texts = Texts::new(site);
        Self {
            columns: Facet::ALL.map(|facet| Column::new(facet, site, &texts)),
            texts,
            orders: Default::default(),
            total: site.publications.len(),
        }
    }

    /// What `query` keeps. Values of one facet are alternatives; facets and words restrict each
    /// other. The counts of a facet ignore its own choices, so that each says what choosing only
    /// that value would bring.
    pub fn select(&self, query: &Query) -> Listing {
        self.select_after(query, &mut Recall::default())
    }

    /// As [`Index::select`], sooner where the words are much like those asked for before. What is
    /// recalled must be of this index.
    pub fn select_after(&self, query: &Query, recall: &mut Recall) -> Listing {
        let kept = self.texts.find(terms(&query.words), recall);
        let facets = || Facet::ALL.into_iter().zip(&self.columns);
        let selections: Vec<Selection> =
            facets().map(|(facet, column)| Selection::new(facet, column, query)).collect();
        let mut counts: Vec<Vec<usize>> =
            self.columns.iter().map(|column| vec![0; column.values.len()]).collect();
        let restricting = self.columns.iter().zip(&selections).enumerate();
        let restricting: Vec<_> = restricting.filter(|(_, (_, selection))| selection.restricts()).collect();
        let mut shown = Vec::new();
        let order = Sort::ALL.iter().zip(&self.orders).find(|(sort, _)| **sort == query.sort);
        let order = order.map(|(sort, order)| order.get_or_init(|| self.arrange(*sort)).as_slice());
        let order = order.unwrap_or_default();
        for &publication in order.iter().filter(|publication| kept.has(**publication)) {
            // A publication that one facet alone refuses is still what that facet could bring.
            let mut refusing = None;
            let mut refusals = 0;
            for &(facet, (column, selection)) in &restricting {
                if !selection.keeps(column.entries(publication)) {
                    refusing = Some(facet);
                    refusals += 1;
                }
            }
            if refusals > 1 {
                continue;
            }
            for (facet, (column, counts)) in self.columns.iter().zip(&mut counts).enumerate() {
                if refusing.is_none_or(|refusing| refusing == facet) {
                    count(column.entries(publication), counts);
                }
            }
            if refusing.is_none() {
                shown.push(publication);
            }
        }
        let facets = facets().zip(selections).zip(&counts).map(|(((facet, column), selection), counts)| {
            FacetCounts { facet, values: selection.list(column, counts) }
        });
        let facets = facets.collect();
        let groups = self.gather(query, &mut shown);
        Listing { shown, groups, total: self.total, facets }
    }

    /// The headings of a list in this order, unless the visitor asks for others.
    pub fn own_group(&self, sort: Sort) -> Group {
        let by = Group::of(sort);
        let headings = self.column(by).map_or(0, |column| column.listed.len());
        let worth = self.total >= WORTH_GROUPING && headings > 1 && self.total >= A_GROUP * headings;
        if worth { by } else { Group::None }
    }

    /// The words of the heading with this number; none for what has no value.
    pub fn heading(&self, by: Group, number: usize) -> Option<&str> {
        Some(&self.column(by)?.heading_value(number)?.text)
    }

    fn gather(&self, query: &Query, shown: &mut Vec<usize>) -> Groups {
        let by = query.group.unwrap_or_else(|| self.own_group(query.sort));
        let Some(column) = self.column(by).filter(|_| !shown.is_empty()) else {
            return Groups::none(shown.len());
        };
        let reverse = by == Group::Year && query.sort == Sort::Oldest;
        Groups::gather(by, shown, column.listed.len() + 1, |at| column.heading(at), reverse)
    }

    /// All publications in an order; that of the file breaks every tie.
    fn arrange(&self, by: Sort) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.total).collect();
        let mut gather = |by: Group, reverse: bool| {
            if let Some(column) = self.column(by) {
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
                let mut numbers: Vec<u32> = (0..).take(self.total).collect();
                sort(&mut numbers, &|one, other| self.texts.title(one).cmp(self.texts.title(other)));
                order = numbers.into_iter().map(|number| number as usize).collect();
            }
        }
        order
    }

    fn column(&self, by: Group) -> Option<&Column> {
        let facet = by.facet()?;
        Facet::ALL.iter().zip(&self.columns).find(|(other, _)| **other == facet).map(|(_, column)| column)
    }
}

fn count(numbers: &[u32], counts: &mut [usize]) {
    for number in numbers {
        if let Some(count) = counts.get_mut(*number as usize) {
            *count += 1;
        }
    }
}
