use leptos::prelude::*;

use super::words;
use crate::query::{ActiveFilter, Facet, Listing, Query};

/// What the components of the filter share: the query, what it keeps, and the ways to change it.
#[derive(Clone, Copy)]
pub struct Filter {
    /// What the visitor asked for.
    pub query: Signal<Query>,
    /// What that keeps.
    pub listing: Signal<Listing>,
    /// Takes a query that a choice led to: a step that Back takes back.
    pub choose: Callback<Query>,
    /// Takes a query that differs in its words only: no step of its own.
    pub retype: Callback<Query>,
    /// Says how many publications another query would keep.
    pub preview: Callback<Query, usize>,
    /// Moves the focus to the element with this id, when the control in use is about to go.
    pub focus: Callback<&'static str>,
}

impl Filter {
    /// The list, which is always there.
    pub(super) const LIST: &'static str = "offprint-list";
    /// The button that clears all filters.
    pub(super) const CLEAR: &'static str = "offprint-clear";

    pub(super) fn query<T>(&self, read: impl FnOnce(&Query) -> T) -> T {
        self.query.with(read)
    }

    pub(super) fn listing<T>(&self, read: impl FnOnce(&Listing) -> T) -> T {
        self.listing.with(read)
    }

    pub(super) fn label(&self, filter: &ActiveFilter) -> String {
        self.listing.with_untracked(|listing| words::filter(filter, listing))
    }

    pub(super) fn toggle(&self, facet: Facet, value: &str) {
        self.choose.run(self.query.with_untracked(|query| query.toggled(facet, value)));
    }

    pub(super) fn search(&self, words: &str) {
        self.retype.run(self.query.with_untracked(|query| query.searching(words)));
    }

    /// Takes one filter off; its own control goes, so the focus moves to what is left.
    pub(super) fn remove(&self, filter: &ActiveFilter) {
        let query = self.query.with_untracked(|query| query.without(filter));
        self.focus.run(if query.is_filtered() { Self::CLEAR } else { Self::LIST });
        self.choose.run(query);
    }

    /// Takes all filters off; so does the button that did it.
    pub(super) fn clear(&self) {
        self.focus.run(Self::LIST);
        self.choose.run(self.query.with_untracked(Query::cleared));
    }
}
