//! Reads one entry of a publication list: from its rich text to the fields of a publication.
//!
//! 1. [`tokenizer`] turns the entry into one line of tokens with their formatting ([`text`]); [`brackets`]
//!    pairs brackets and quotation marks.
//! 2. [`annotations`] marks what can be told by itself: labels of links, legends, awards, status, dates.
//! 3. [`certain`] tells what leaves no choice; [`name_split`] what may be a list of names.
//! 4. [`sequence`] finds the best label of each token, by learned weights and by the style of the page.
//! 5. [`reading`] has the fields that the labels make; [`certainty`] tells whether it is a publication.
//! 6. [`mod@publication`] makes a publication of that reading, and notes of what is left.
//! 7. [`bibliography`] reads volume, pages, publisher, identifiers and the parts of names from their words.

mod acronym;
mod annotations;
mod authors;
mod awards;
mod bibliography;
mod brackets;
mod certain;
pub(crate) mod certainty;
mod dates;
mod entry_context;
mod fields;
mod keyed_lines;
mod kinds;
mod labelled_date;
mod lexicon;
mod link_labels;
mod links;
mod mark_meaning;
mod name;
mod name_chunks;
mod name_kind;
mod name_reader;
mod name_split;
mod notes;
mod publication;
mod reading;
mod roles;
mod scan;
pub(crate) mod sequence;
mod text;
mod text_style;
mod token;
mod tokenized_entry;
mod tokenizer;
mod traits;
mod venue;
mod word_traits;
mod year;

pub(crate) use bibliography::{fill, person_name};
pub(crate) use entry_context::EntryContext;
pub(crate) use keyed_lines::{Key, key};
pub(crate) use lexicon::lexicon;
pub(crate) use links::links_below;
pub(crate) use mark_meaning::{MarkMeaning, meanings};
pub(crate) use publication::publication;
pub(crate) use reading::Reading;
pub(crate) use sequence::{Habits, PageStyle};
pub(crate) use text::Text;
pub(crate) use tokenized_entry::TokenizedEntry;
pub(crate) use traits::Traits;
pub(crate) use year::year;
