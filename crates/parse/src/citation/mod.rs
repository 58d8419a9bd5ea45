//! Reads one entry of a publication list: from its rich text to the fields of a publication.
//!
//! 1. [`tokenizer`] turns the entry into one line of tokens with their formatting ([`text`]); [`brackets`]
//!    pairs brackets and quotation marks.
//! 2. [`annotations`] marks what can be told by itself: labels of links, legends, awards, status, dates.
//! 3. [`boundaries`] finds where fields may begin and end, [`name_lists`] the lists of names.
//! 4. [`segment`] finds the best division into authors, title and venue, by the [`field_scorer`] and the
//!    [`style_model`] of the page.
//! 5. [`publication`] makes the fields of that reading, and notes of what is left.
//! 6. [`bibliography`] reads volume, pages, publisher, identifiers and the parts of names from their words.

mod acronym;
mod annotations;
mod authors;
mod awards;
mod bibliography;
mod boundaries;
mod brackets;
mod dates;
mod entry_context;
mod features;
mod field;
mod field_scorer;
mod formatting;
mod kinds;
mod lexicon;
mod link_labels;
mod links;
mod mark_meaning;
mod name_lists;
mod name_reader;
mod name_words;
mod names;
mod notes;
mod prose;
mod publication;
mod reading;
mod roles;
mod scan;
mod segment;
mod span;
mod style_model;
mod text;
mod text_style;
mod title_score;
mod token;
mod tokenized_entry;
mod tokenizer;
mod traits;
mod venue;
mod venue_score;
mod word_traits;
mod year;

pub(crate) use bibliography::{fill, person_name};
pub(crate) use boundaries::BoundaryKind;
pub(crate) use entry_context::EntryContext;
pub(crate) use field::Field;
pub(crate) use formatting::Formatting;
pub(crate) use lexicon::lexicon;
pub(crate) use links::links_below;
pub(crate) use mark_meaning::{MarkMeaning, meanings};
pub(crate) use publication::publication;
pub(crate) use reading::Reading;
pub(crate) use style_model::StyleCounts;
pub(crate) use text::Text;
pub(crate) use tokenized_entry::TokenizedEntry;
pub(crate) use traits::Traits;
pub(crate) use year::year;
