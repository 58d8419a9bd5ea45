//! Finds the kind of a publication.

use std::ops::Range;

use super::text::Text;
use super::traits::Traits;
use crate::vocabulary::{holds, venues};
use offprint_model::{Kind, PublicationStatus};

const BOOK: &str =
    "chapter handbook encyclopedia textbook book buch kapitel press verlag publishers publishing éditions";

/// The kind that the words of the venue name, else the one that the headings name, else what its form
/// suggests.
pub(crate) fn kind(
    text: &Text,
    venue: Option<Range<usize>>,
    stage: Option<PublicationStatus>,
    heading: Option<Kind>,
) -> Kind {
    let unpublished = stage.is_some_and(PublicationStatus::is_unpublished);
    let Some(range) = venue else {
        return heading.unwrap_or(if unpublished { Kind::Preprint } else { Kind::Other });
    };
    let has = |traits: Traits| {
        range.clone().any(|index| text.traits(index).has(traits) && !text.traits(index).has(Traits::INITIAL))
    };
    let says = |words: &str| range.clone().any(|index| holds(words, text.low(index)));
    if says("patent patents") {
        return Kind::Patent;
    }
    if has(Traits::WORKSHOP)
        || range.clone().any(|index| text.word(index).len() > 3 && text.word(index).ends_with("-W"))
    {
        return Kind::Workshop;
    }
    if has(Traits::THESIS) {
        return Kind::Thesis;
    }
    if has(Traits::PREPRINT) {
        return Kind::Preprint;
    }
    if has(Traits::KNOWN) && !has(Traits::KNOWN_JOURNAL) {
        return if says("endowment") { Kind::Journal } else { Kind::Conference };
    }
    if let Some(heading) = heading {
        return heading;
    }
    if says("report whitepaper") {
        return Kind::Report;
    }
    if says("poster") {
        return Kind::Other;
    }
    if has(Traits::KNOWN_JOURNAL) || says("endowment academy") {
        return Kind::Journal;
    }
    if says(venues::CONFERENCE) {
        return Kind::Conference;
    }
    // "in A Handbook, ed. by Ann Lee"
    if says(BOOK) || (range.end..range.end + 4).any(|index| text.edits(index)) {
        return Kind::Book;
    }
    if has(Traits::JOURNAL) {
        return Kind::Journal;
    }
    let acronym = range.clone().any(|index| {
        text.traits(index).has(Traits::ACRONYM_LIKE) && !text.traits(index).has(Traits::ORGANISATION)
    });
    let year = text.traits(range.end).has(Traits::ANY_YEAR)
        || range.clone().any(|index| text.traits(index).has(Traits::ANY_YEAR))
        || text.traits(range.end + 1).has(Traits::ANY_YEAR);
    if acronym && (year && range.len() <= 8 || range.len() == 1) {
        return Kind::Conference;
    }
    if unpublished { Kind::Preprint } else { Kind::Journal }
}
