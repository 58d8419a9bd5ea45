use super::{Facet, FacetValue, Query, facet_index::FacetIndex, year_range::YearRange};

/// The values of one facet that a query chooses.
#[derive(Debug)]
pub(super) struct Selection {
    /// By number; `None` keeps every publication.
    chosen: Option<Vec<bool>>,
    /// Chosen values that the page does not list, each with its number if the site has it.
    unlisted: Vec<(String, Option<u32>)>,
}

impl Selection {
    /// Looks up the values that `query` chooses of `facet`, which is that of `index`.
    pub(super) fn new(facet: Facet, index: &FacetIndex, query: &Query) -> Self {
        let mut selection = Self { chosen: None, unlisted: Vec::new() };
        for text in query.chosen(facet) {
            let chosen = selection.chosen.get_or_insert_with(|| vec![false; index.values.len()]);
            let same = index.number(&facet.identity(text));
            let range = if facet == Facet::Year { YearRange::parse(text) } else { None };
            let mut is_listed = false;
            for (number, (value, chosen)) in (0..).zip(index.values.iter().zip(chosen)) {
                let is_inside = |range: YearRange| value.text.parse().is_ok_and(|year| range.contains(year));
                if same == Some(number) || range.is_some_and(is_inside) {
                    *chosen = true;
                    is_listed |= value.listed;
                }
            }
            if !is_listed {
                selection.unlisted.push((text.to_owned(), same));
            }
        }
        selection
    }

    /// Whether it may reject a publication.
    pub(super) fn restricts(&self) -> bool {
        self.chosen.is_some()
    }

    /// Whether a publication whose values have these numbers is kept.
    pub(super) fn keeps(&self, numbers: &[u32]) -> bool {
        self.chosen.as_ref().is_none_or(|chosen| {
            numbers.iter().any(|number| chosen.get(*number as usize).is_some_and(|chosen| *chosen))
        })
    }

    /// The listed values of `index` with their counts, then the unlisted ones that the query names.
    pub(super) fn list(self, index: &FacetIndex, counts: &[usize]) -> Vec<FacetValue> {
        let count = |number: u32| counts.get(number as usize).copied().unwrap_or_default();
        let mut list = Vec::with_capacity(index.listed.len() + self.unlisted.len());
        for &number in &index.listed {
            let Some(value) = index.values.get(number as usize) else { continue };
            let chosen = self.chosen.as_ref().and_then(|chosen| chosen.get(number as usize));
            list.push(FacetValue {
                value: value.text.clone(),
                description: value.description.clone(),
                count: count(number),
                selected: chosen.copied().unwrap_or_default(),
            });
        }
        for (text, number) in self.unlisted {
            let count = number.map(count).unwrap_or_default();
            list.push(FacetValue { value: text.into(), description: None, count, selected: true });
        }
        list
    }
}
