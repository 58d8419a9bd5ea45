//! The words of the interface, in one place.

use crate::model::Kind;
use crate::query::{ActiveFilter, Facet, Listing};

pub(super) const PUBLICATIONS: &str = "Publications";
pub(super) const SEARCH: &str = "Search publications";
pub(super) const ACTIVE_FILTERS: &str = "Active filters";
pub(super) const CLEAR_ALL: &str = "Clear all filters";
pub(super) const NOTHING_FOUND: &str = "No publication matches all of these filters.";
pub(super) const LOADING: &str = "Loading the page’s text …";
pub(super) const TRY_AGAIN: &str = "Try again";
pub(super) const FAILED: &str = "This page’s text could not be loaded.";
pub(super) const FOR_OWNER: &str = "For the owner of this page:";

pub(super) fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Venue => "Venue",
        Facet::Year => "Year",
        Facet::Author => "Co-author",
        Facet::Type => "Type",
    }
}

pub(super) fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Conference => "Conference paper",
        Kind::Journal => "Journal article",
        Kind::Workshop => "Workshop paper",
        Kind::Preprint => "Preprint",
        Kind::Thesis => "Thesis",
        Kind::Book => "Book",
        Kind::Patent => "Patent",
        Kind::Other => "Other",
    }
}

/// What the page says of a facet's value as it stands in the address.
pub(super) fn value(facet: Facet, value: &str) -> String {
    match facet {
        Facet::Type => Kind::ALL
            .into_iter()
            .find(|kind| kind.name().eq_ignore_ascii_case(value))
            .map_or_else(|| value.to_owned(), |kind| self::kind(kind).to_owned()),
        Facet::Year => value.replacen("..", "\u{2013}", 1),
        Facet::Venue | Facet::Author => value.to_owned(),
    }
}

/// The button that unfolds the filters: "Filters", or "Filters (2)" when some are on.
pub(super) fn filters(on: usize) -> String {
    if on == 0 { "Filters".to_owned() } else { ["Filters (", &on.to_string(), ")"].concat() }
}

/// A filter as the site spells it; searched words in quotes.
pub(super) fn filter(filter: &ActiveFilter, listing: &Listing) -> String {
    let text = listing.label(filter);
    match filter {
        ActiveFilter::Value(facet, _) => value(*facet, text),
        ActiveFilter::Words(_) => ["\u{201C}", text, "\u{201D}"].concat(),
    }
}

/// `label` is the filter's own.
pub(super) fn remove(label: &str) -> String {
    ["Remove filter ", label].concat()
}

/// "10 publications", or "3 of 10 publications" when filtered.
pub(super) fn result(shown: usize, total: usize, filtered: bool) -> String {
    let noun = if total == 1 { " publication" } else { " publications" };
    let total = total.to_string();
    if filtered { [&shown.to_string(), " of ", &total, noun].concat() } else { [&total, noun].concat() }
}

/// What taking a filter off would bring: "Without OSDI: 3 publications".
pub(super) fn without(label: &str, count: usize) -> String {
    ["Without ", label, ": ", &result(count, count, false)].concat()
}
