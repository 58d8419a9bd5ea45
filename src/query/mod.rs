//! The address as a [`Query`] and what a query keeps of a site.
//!
//! [`Index::new`] prepares a site once; [`Index::select`] answers a query with a [`Listing`].

mod facet;
mod index;
mod listing;
mod query;

pub use facet::Facet;
pub use index::Index;
pub use listing::{FacetCounts, FacetValue, Listing};
pub use query::{ActiveFilter, Query, Sort};
