//! The traits of all words of the vocabulary, so that a word is looked up once and not in each table.

use std::sync::LazyLock;

use super::scan::word_length;
use super::traits::Traits;
use crate::vocabulary::{
    acronyms, labels, months, names, phrases, phrases_of, references, venues, words, words_of,
};
use offprint_model::Numbers;

/// The traits of each word that is in any table.
#[derive(Default)]
pub(crate) struct Lexicon {
    words: Numbers,
    /// Of each word, by its number.
    traits: Vec<Traits>,
}

/// The lexicon, built at first use.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);
    &LEXICON
}

/// The classes of words.
static TABLES: &[(&str, Traits)] = &[
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
    (references::VOLUME, Traits::VOLUME),
    (references::ISSUE, Traits::ISSUE),
    (references::PAGES, Traits::PAGES),
    (references::ARTICLE_NUMBER, Traits::ARTICLE_NUMBER),
    (references::EDITION, Traits::EDITION),
    (references::IN, Traits::IN),
    (references::REPORT, Traits::REPORT),
    (references::ACCESS, Traits::ACCESS),
    (references::IDENTIFIER, Traits::IDENTIFIER),
    (references::PUBLISHER, Traits::PUBLISHER),
    (references::SCHOOL, Traits::SCHOOL),
    (references::PLACE, Traits::PLACE),
    (references::SEASON, Traits::SEASON),
    (references::OTHERS, Traits::OTHERS),
];

impl Lexicon {
    fn new() -> Self {
        let mut lexicon = Self::default();
        for (table, traits) in TABLES {
            words_of(table).for_each(|word| lexicon.add(word, *traits));
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

    /// Adds the first words of a table's phrases.
    fn open(&mut self, table: &str, traits: Traits) {
        for phrase in phrases_of(table) {
            self.add(phrase.get(..word_length(phrase)).unwrap_or_default(), traits);
        }
    }

    /// The traits of `word`: in lower case, or an acronym as it is written.
    pub(crate) fn get(&self, word: &str) -> Traits {
        let traits = self.words.find(word.as_bytes()).and_then(|number| self.traits.get(number));
        traits.copied().unwrap_or_default()
    }

    fn add(&mut self, word: &str, traits: Traits) {
        let number = self.words.number(word.as_bytes());
        if number == self.traits.len() {
            self.traits.push(Traits::default());
        }
        if let Some(known) = self.traits.get_mut(number) {
            known.add(traits);
        }
    }
}
