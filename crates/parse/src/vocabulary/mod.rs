//! Tables of words and phrases of publication lists, in the languages that academics write. Add words here.
//!
//! A table is one string, with spaces between words or bars between phrases: an array of strings takes eight
//! bytes more for each in WebAssembly, which do not compress. Words are lower-case unless the table says
//! otherwise, and sorted, so that readers see at once whether a word is there; a test checks that.

pub(crate) mod acronyms;
pub(crate) mod headings;
pub(crate) mod labels;
pub(crate) mod months;
pub(crate) mod names;
pub(crate) mod phrases;
pub(crate) mod venues;
pub(crate) mod words;

/// The words of a table.
pub(crate) fn words_of(table: &str) -> impl Iterator<Item = &str> {
    table.split(' ')
}

/// The phrases of a table.
pub(crate) fn phrases_of(table: &str) -> impl Iterator<Item = &str> {
    table.split('|')
}

/// Returns whether a table of words holds `word`.
pub(crate) fn holds(table: &str, word: &str) -> bool {
    // comparing bytes is faster than splitting by characters
    table.as_bytes().split(|byte| *byte == b' ').any(|known| known == word.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_without_doubles() {
        let tables = [
            ("shortened", venues::SHORTENED),
            ("particles", names::PARTICLES),
            ("suffixes", names::SUFFIXES),
            ("joints", names::CONJUNCTIONS),
            ("groups", names::GROUPS),
            ("function", words::FUNCTION),
            ("plain", words::TITLE_WORDS),
            ("sentence", words::SENTENCE),
            ("abstracts", words::ABSTRACTS),
            ("venue", venues::VENUE),
            ("journal", venues::JOURNAL),
            ("workshop", venues::WORKSHOP),
            ("preprint", venues::PREPRINT),
            ("thesis", venues::THESIS),
            ("book", venues::BOOK),
            ("organisations", venues::ORGANISATIONS),
            ("detail", venues::SUFFIX_WORDS),
            ("editors", names::EDITORS),
            ("acronyms", acronyms::KNOWN),
            ("journal acronyms", acronyms::JOURNALS),
            ("labels", labels::LABELS),
            ("awarded", phrases::AWARDED),
            ("lists", headings::LISTS),
            ("others", headings::OTHERS),
        ];
        for (name, table) in tables {
            for (word, next) in words_of(table).zip(words_of(table).skip(1)) {
                assert!(word < next, "{name}: {word:?} stands before {next:?}");
            }
        }
    }
}
