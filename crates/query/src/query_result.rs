use std::sync::Arc;

use super::{ActiveFilter, Facet, Groups};

/// The publications that a query keeps, and what each further choice would keep.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryResult {
    /// The kept publications, as indices into the site's, in display order.
    pub shown: Vec<usize>,
    /// What the list shows: these, and under the owner's headings also the further places of each.
    pub rows: Vec<usize>,
    /// How the rows are divided under headings.
    pub groups: Groups,
    /// How many publications the site has.
    pub total: usize,
    /// One for each facet, in the order of [`Facet::ALL`]; empty if facets were not counted.
    pub facets: Vec<FacetCounts>,
}

impl QueryResult {
    /// The text of `filter` as the site spells it: "OSDI" for a query that says "osdi".
    pub fn label<'a>(&'a self, filter: &'a ActiveFilter) -> &'a str {
        let ActiveFilter::Value(facet, text) = filter else { return filter.text() };
        let identity = facet.identity(text);
        let values =
            self.facets.iter().filter(|counts| counts.facet == *facet).flat_map(|counts| &counts.values);
        let mut same = values.filter(|value| value.selected && facet.identity(&value.value) == identity);
        same.next().map_or(text, |value| &value.value)
    }
}

/// The values of one facet. Filtering does not change their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// All values that the site has, also those with a count of 0; then chosen ones that it lacks. A
    /// chosen range of years is not listed but selects its years, unless the site has none of them.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// The value in the URL and on the page: "OSDI", "2020".
    pub value: Arc<str>,
    /// A venue's full name, where it says more than the short one.
    pub description: Option<Arc<str>>,
    /// The number of publications that have it among those that the filters of other facets keep.
    pub count: usize,
    /// Whether the query chooses it.
    pub selected: bool,
}
