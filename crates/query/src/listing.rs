use std::sync::Arc;

use super::{ActiveFilter, Facet, Groups};

/// What a query keeps of a site, and what each further choice would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryResult {
    /// The kept publications, as indices into the site's, in the order to show them.
    pub shown: Vec<usize>,
    /// Under which headings they stand.
    pub groups: Groups,
    /// How many publications the site has.
    pub total: usize,
    /// One for each facet, in the order of [`Facet::ALL`].
    pub facets: Vec<FacetCounts>,
}

impl QueryResult {
    /// `filter` as the site spells it: "OSDI" for a query that says "osdi".
    pub fn label<'a>(&'a self, filter: &'a ActiveFilter) -> &'a str {
        let ActiveFilter::Value(facet, text) = filter else { return filter.text() };
        let identity = facet.identity(text);
        let values =
            self.facets.iter().filter(|counts| counts.facet == *facet).flat_map(|counts| &counts.values);
        let mut same = values.filter(|value| value.selected && facet.identity(&value.value) == identity);
        same.next().map_or(text, |value| &value.value)
    }
}

/// The values of one facet. Their order does not change while filtering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// Which facet.
    pub facet: Facet,
    /// All values that the site has, also those with nothing left; then chosen ones that it lacks.
    /// A chosen range of years is not listed but selects its years, unless the site has none of them.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// What stands in the address and is shown: "OSDI", "2020".
    pub value: Arc<str>,
    /// More words for it, where the value is short: a venue's full name.
    pub description: Option<Arc<str>>,
    /// How many publications have it among those that the other filters keep.
    pub count: usize,
    /// The query names it.
    pub selected: bool,
}
