use std::fmt;

use super::Facet;

/// What the visitor asked for. The address is its only place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The search box, as typed.
    pub words: String,
    /// The order of the list.
    pub sort: Sort,
    /// The chosen values of each facet, in the order of choice.
    chosen: Vec<(Facet, String)>,
    /// Keys and values of the address that are none of ours, kept as they are.
    unknown: Vec<(String, String)>,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Latest year first.
    #[default]
    Newest,
    /// Earliest year first.
    Oldest,
    /// By the venue's short name.
    Venue,
    /// By title.
    Title,
}

/// One filter that is on and can be taken off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActiveFilter {
    /// A chosen value of a facet.
    Value(Facet, String),
    /// The searched words.
    Words(String),
}

impl Query {
    /// Reads the search part of an address, with or without its `?`.
    pub fn parse(_search: &str) -> Self {
        Self::default()
    }

    /// Whether `value` of `facet` is chosen, whatever its case.
    pub fn has(&self, _facet: Facet, _value: &str) -> bool {
        false
    }

    /// This query with `value` of `facet` chosen, or no longer chosen if it was.
    pub fn toggled(&self, _facet: Facet, _value: &str) -> Self {
        self.clone()
    }

    /// This query searching for other words.
    pub fn searching(&self, words: &str) -> Self {
        Self { words: words.to_owned(), ..self.clone() }
    }

    /// The filters that are on: chosen values in order of choice, then the words.
    pub fn active(&self) -> Vec<ActiveFilter> {
        Vec::new()
    }

    /// This query without one filter.
    pub fn without(&self, _filter: &ActiveFilter) -> Self {
        self.clone()
    }

    /// This query without any filter; order and unknown keys stay.
    pub fn cleared(&self) -> Self {
        self.clone()
    }
}

/// The search part of the address: empty, or beginning with `?`.
impl fmt::Display for Query {
    fn fmt(&self, _out: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}
