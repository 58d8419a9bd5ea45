use super::{
    Facet, FacetCounts, Listing, Query, Sort, column::Column, selection::Selection, texts::Texts,
    words::terms,
};
use crate::model::Site;

/// A site prepared for queries: texts folded once, facet values collected once.
#[derive(Clone, Debug, Default)]
pub struct Index {
    texts: Texts,
    /// In the order of [`Facet::ALL`].
    columns: [Column; 5],
    /// In the order of [`Sort::ALL`].
    orders: [Vec<u32>; 4],
}

impl Index {
    /// Prepares a site; time and space linear in its text, but for the sorting.
    pub fn new(site: &Site) -> Self {
        Self {
            texts: Texts::new(site),
            columns: Facet::ALL.map(|facet| Column::new(facet, site)),
            orders: Sort::ALL.map(|sort| sort.arrange(site)),
        }
    }

    /// What `query` keeps. Values of one facet are alternatives; facets and words restrict each
    /// other. The counts of a facet ignore its own choices, so that each says what choosing only
    /// that value would bring.
    pub fn select(&self, query: &Query) -> Listing {
        let terms = terms(&query.words);
        let facets = || Facet::ALL.into_iter().zip(&self.columns);
        let selections: Vec<Selection> =
            facets().map(|(facet, column)| Selection::new(facet, column, query)).collect();
        let mut counts: Vec<Vec<usize>> =
            self.columns.iter().map(|column| vec![0; column.values.len()]).collect();
        let mut shown = Vec::new();
        let order = Sort::ALL.iter().zip(&self.orders).find(|(sort, _)| **sort == query.sort);
        let order = order.map(|(_, order)| order.as_slice()).unwrap_or_default();
        for publication in order.iter().map(|publication| *publication as usize) {
            // A publication that one facet alone refuses is still what that facet could bring.
            let mut refusing = None;
            let mut refusals = 0;
            for (facet, (column, selection)) in self.columns.iter().zip(&selections).enumerate() {
                if !selection.keeps(column.entries(publication)) {
                    refusing = Some(facet);
                    refusals += 1;
                }
            }
            if refusals > 1 || !self.texts.matches(publication, &terms) {
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
        Listing { shown, total: order.len(), facets: facets.collect() }
    }
}

fn count(numbers: &[u32], counts: &mut [usize]) {
    for number in numbers {
        if let Some(count) = counts.get_mut(*number as usize) {
            *count += 1;
        }
    }
}
