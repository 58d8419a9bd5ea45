//! The words of all tables with what they say: one search a word instead of one for each table.

use std::sync::OnceLock;

use super::scan::word_length;
use super::token::Traits;
use crate::vocabulary::{acronyms, labels, months, names, phrases, phrases_of, venues, words, words_of};
use offprint_model::interner::hash;

/// A table by the hash of the word; std's would weigh several kilobytes more.
pub(crate) struct Lexicon(Vec<(&'static str, Traits)>);

/// Twice as many as there are words, or more; a power of two.
const SLOTS: usize = 4096;

/// The lexicon, which is made once.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(Lexicon::new)
}

impl Lexicon {
    fn new() -> Self {
        let mut lexicon = Self(vec![("", Traits::default()); SLOTS]);
        for (table, traits) in [
            (words::FUNCTION, Traits::FUNCTION),
            (words::TITLE_WORDS, Traits::TITLE_WORD),
            (words::SENTENCE, Traits::SENTENCE),
            (names::PARTICLES, Traits::PARTICLE),
            (names::SUFFIXES, Traits::NAME_SUFFIX),
            (names::CONJUNCTIONS, Traits::CONJUNCTION),
            (names::GROUPS, Traits::GROUP),
            (names::PREFIXES, Traits::AUTHOR_PREFIX),
            (names::ENDS, Traits::NAMES_END),
            (names::EDITORS, Traits::EDITOR),
            (venues::VENUE, Traits::VENUE),
            (venues::JOURNAL, Traits::JOURNAL),
            (venues::WORKSHOP, Traits::WORKSHOP),
            (venues::PREPRINT, Traits::PREPRINT),
            (venues::THESIS, Traits::THESIS),
            (venues::BOOK, Traits::BOOK),
            (venues::ORGANISATIONS, Traits::ORGANISATION),
            (venues::SUFFIX_WORDS, Traits::VENUE_SUFFIX),
            (venues::SHORTENED, Traits::SHORTENED),
            (labels::LABELS, Traits::LABEL),
            (phrases::AWARDS, Traits::AWARD),
            (phrases::AWARDED, Traits::AWARDED),
            (acronyms::KNOWN, Traits::KNOWN),
            (acronyms::JOURNALS, Traits::KNOWN_JOURNAL),
        ] {
            words_of(table).for_each(|word| lexicon.add(word, traits));
        }
        months::MONTHS
            .iter()
            .for_each(|table| words_of(table).for_each(|word| lexicon.add(word, Traits::MONTH)));
        phrases::STATUS.iter().for_each(|(_, table)| lexicon.open(table, Traits::OPENS_STATUS));
        lexicon.open(phrases::REMARKS, Traits::OPENS_REMARK);
        lexicon.open(phrases::AWARD_PHRASES, Traits::OPENS_AWARD);
        lexicon.open(phrases::LEGENDS, Traits::OPENS_LEGEND);
        lexicon.open(phrases::EQUAL, Traits::OPENS_LEGEND);
        lexicon
    }

    /// Adds the words that begin the phrases of a table.
    fn open(&mut self, table: &'static str, traits: Traits) {
        for phrase in phrases_of(table) {
            self.add(phrase.get(..word_length(phrase)).unwrap_or_default(), traits);
        }
    }

    /// What the tables say about `word`: in lower case, an acronym as it is written.
    pub(crate) fn get(&self, word: &str) -> Traits {
        self.0.get(self.slot(word)).map(|(_, traits)| *traits).unwrap_or_default()
    }

    fn add(&mut self, word: &'static str, more: Traits) {
        let slot = self.slot(word);
        if let Some((known, traits)) = self.0.get_mut(slot) {
            *known = word;
            traits.add(more);
        }
    }

    /// Where the word stands, or the free place where it would stand.
    fn slot(&self, word: &str) -> usize {
        let mut slot = hash(word) as usize % SLOTS;
        while self.0.get(slot).is_some_and(|(known, _)| !known.is_empty() && *known != word) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }
}
