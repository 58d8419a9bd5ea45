//! Filtering, searching, sorting and grouping the publications of a site.
//!
//! A [`Query`] is what the URL's query string says; [`Index::new`] prepares a site once, and
//! [`Index::select`] answers a query with a [`QueryResult`].
//!
//! - `query`, `query_string`: the query as a value; parsing and printing it.
//! - `facet`, `year_range`: what can be filtered by, and when two values are the same.
//! - `normalize`, `letter`, `fold`: case and accent folding of text, for matching only.
//! - `term`, `needle`, `search_index`, `hits`: parsing a search; substring search; the folded texts
//!   of a site; where in a shown text a search matches.
//! - `facet_index`, `full_name`, `sort`, `group`: the values of each facet; what a venue's short name
//!   stands for; the orders of the list; its headings.
//! - `index`, `selection`, `query_result`: answering a query; the values it chooses; the answer.
#![deny(missing_docs)]

mod facet;
mod facet_index;
mod fold;
mod full_name;
mod group;
mod hits;
mod index;
mod letter;
mod needle;
mod normalize;
mod query;
mod query_result;
mod query_string;
mod search_index;
mod selection;
mod sort;
mod term;
mod year_range;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;

pub use facet::Facet;
pub use group::{Group, Groups};
pub use hits::Hits;
pub use index::Index;
pub use query::{ActiveFilter, Query};
pub use query_result::{FacetCounts, FacetValue, QueryResult};
pub use search_index::SearchCache;
pub use sort::Sort;
pub use term::Reach;
