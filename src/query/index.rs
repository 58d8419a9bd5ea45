use super::{Listing, Query};
use crate::model::Site;

/// A site prepared for queries: texts folded once, facet values collected once.
#[derive(Clone, Debug, Default)]
pub struct Index {}

impl Index {
    /// Prepares a site; time and space linear in its text.
    pub fn new(_site: &Site) -> Self {
        Self {}
    }

    /// What `query` keeps.
    pub fn select(&self, _query: &Query) -> Listing {
        Listing::default()
    }
}
