use serde::{Deserialize, Serialize};

/// Where a publication appeared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Venue {
    /// The phrase as written, without markup, lead-in, volume, pages and place:
    /// "14th USENIX Symposium on Operating Systems Design and Implementation (OSDI 2020)".
    pub name: String,
    /// As written, without the year: "OSDI". For a workshop without an acronym of its own, that
    /// of the conference where it stood.
    pub acronym: Option<String>,
    /// What the venue facet calls it, one name for all its years: the acronym; for a workshop
    /// under its conference's acronym "NeurIPS Workshop"; else the name without ordinal and year.
    pub short: String,
    /// The words before the name that are no part of it, as written: "In Proceedings of the".
    pub prefix: String,
    /// What follows the name, as written: volume, number, pages, place, publisher.
    pub suffix: String,
}
