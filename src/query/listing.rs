use super::Facet;

/// What a query keeps of a site, and what each further choice would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The kept publications, as indices into the site's, in the order to show them.
    pub shown: Vec<usize>,
    /// How many publications the site has.
    pub total: usize,
    /// One for each facet, in the order of [`Facet::ALL`].
    pub facets: Vec<FacetCounts>,
}

/// The values of one facet. Their order does not change while filtering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetCounts {
    /// Which facet.
    pub facet: Facet,
    /// All values that the site has, also those with nothing left, and chosen ones that it lacks.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// What stands in the address and is shown: "OSDI", "2020".
    pub value: String,
    /// More words for it, where the value is short: a venue's full name.
    pub description: Option<String>,
    /// How many publications have it among those that the other filters keep.
    pub count: usize,
    /// The query names it.
    pub selected: bool,
}
