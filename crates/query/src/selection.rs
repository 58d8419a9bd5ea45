use super::{Facet, FacetValue, Query, column::FacetIndex, span::Span};

/// What a query chooses of one column.
#[derive(Debug)]
pub(super) struct Selection {
    /// By number; `None` keeps every publication.
    chosen: Option<Vec<bool>>,
    /// What the query names and the page does not list, with its number if it has one.
    others: Vec<(String, Option<u32>)>,
}

impl Selection {
    /// Looks the values up that `query` chooses of `facet`, which is the column's.
    pub(super) fn new(facet: Facet, column: &FacetIndex, query: &Query) -> Self {
        let mut selection = Self { chosen: None, others: Vec::new() };
        for text in query.chosen(facet) {
            let chosen = selection.chosen.get_or_insert_with(|| vec![false; column.values.len()]);
            let same = column.number(&facet.identity(text));
            let span = if facet == Facet::Year { Span::parse(text) } else { None };
            let mut listed = false;
            for (number, (value, chosen)) in (0..).zip(column.values.iter().zip(chosen)) {
                let inside = |span: Span| value.text.parse().is_ok_and(|year| span.contains(year));
                if same == Some(number) || span.is_some_and(inside) {
                    *chosen = true;
                    listed |= value.listed;
                }
            }
            if !listed {
                selection.others.push((text.to_owned(), same));
            }
        }
        selection
    }

    /// Whether it may refuse a publication.
    pub(super) fn restricts(&self) -> bool {
        self.chosen.is_some()
    }

    /// Whether a publication whose values have these numbers is kept.
    pub(super) fn keeps(&self, numbers: &[u32]) -> bool {
        self.chosen.as_ref().is_none_or(|chosen| {
            numbers.iter().any(|number| chosen.get(*number as usize).is_some_and(|chosen| *chosen))
        })
    }

    /// The column's listed values with their counts, then what the query names besides.
    pub(super) fn list(self, column: &FacetIndex, counts: &[usize]) -> Vec<FacetValue> {
        let count = |number: u32| counts.get(number as usize).copied().unwrap_or_default();
        let mut list = Vec::with_capacity(column.listed.len() + self.others.len());
        for &number in &column.listed {
            let Some(value) = column.values.get(number as usize) else { continue };
            let chosen = self.chosen.as_ref().and_then(|chosen| chosen.get(number as usize));
            list.push(FacetValue {
                value: value.text.clone(),
                description: value.description.clone(),
                count: count(number),
                selected: chosen.copied().unwrap_or_default(),
            });
        }
        for (text, number) in self.others {
            let count = number.map(count).unwrap_or_default();
            list.push(FacetValue { value: text.into(), description: None, count, selected: true });
        }
        list
    }
}
