//! The address as a [`Query`] and what a query keeps of a site.
//!
//! [`Index::new`] prepares a site once; [`Index::select`] answers a query with a [`QueryResult`].
//!
//! - `request`, `address`: the query as a value; its way from and to the address.
//! - `facet`, `span`: what is filtered by, and when two values are the same; spans of years.
//! - `letter`, `fold`: text as it counts in a match.
//! - `words`, `texts`, `seek`, `hits`: what the search box asks for; where it is looked up, and how;
//!   where it stands.
//! - `column`, `full_name`, `order`, `group`: the values of each facet; what a venue's short name
//!   stands for; the orders of the list; its headings.
//! - `index`, `selection`, `listing`: the question answered; what it chooses; the answer.

mod address;
mod column;
mod facet;
mod fold;
mod full_name;
mod group;
mod hits;
mod index;
mod letter;
mod listing;
mod order;
mod request;
mod seek;
mod selection;
mod sort;
mod span;
mod texts;
mod words;

#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;

pub use facet::Facet;
pub use group::{Group, Groups};
pub use hits::{Hits, Reach};
pub use index::Index;
pub use listing::{FacetCounts, FacetValue, QueryResult};
pub use order::Sort;
pub use request::{ActiveFilter, Query};
pub use texts::SearchCache;
