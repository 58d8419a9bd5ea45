//! Tables of words and phrases of publication lists, in the languages that academics write. Add words here.
//!
//! A table is one string, with spaces between words or bars between phrases: an array of strings takes eight
//! bytes more for each in WebAssembly, which do not compress. Words are lower-case unless the table says
//! otherwise, and sorted, so that readers see at once whether a word is there; a test checks that.

use std::cmp::Ordering;

pub(crate) mod acronyms;
pub(crate) mod headings;
pub(crate) mod keys;
pub(crate) mod labels;
pub(crate) mod months;
pub(crate) mod names;
pub(crate) mod news;
pub(crate) mod phrases;
pub(crate) mod references;
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

/// The shortest table that is searched by halves, in bytes. Such tables must be sorted; a test checks it.
const SEARCHED: usize = 256;

/// Returns whether a table of words holds `word`.
pub(crate) fn holds(table: &str, word: &str) -> bool {
    let (table, word) = (table.as_bytes(), word.as_bytes());
    let (mut low, mut high) = (0, table.len());
    while high - low > SEARCHED {
        let middle = low + (high - low) / 2;
        let space = |byte: &u8| *byte == b' ';
        let start = table
            .get(low..middle)
            .and_then(|part| part.iter().rposition(space))
            .map_or(low, |at| low + at + 1);
        let length =
            table.get(start..high).and_then(|part| part.iter().position(space)).unwrap_or(high - start);
        match table.get(start..start + length).unwrap_or_default().cmp(word) {
            Ordering::Equal => return true,
            Ordering::Less => low = (start + length + 1).min(high),
            Ordering::Greater => high = start.saturating_sub(1).max(low),
        }
    }
    // comparing bytes is faster than splitting by characters
    let rest = table.get(low..high).unwrap_or_default();
    rest.split(|byte| *byte == b' ').any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_long_table_is_found_and_no_other() {
        for table in [headings::NEVER, headings::LISTS, venues::VENUE, keys::VENUE] {
            assert!(table.len() > SEARCHED);
            for word in words_of(table) {
                assert!(holds(table, word), "{word}");
                assert!(!holds(table, &[word, "zz"].concat()), "{word}");
            }
            assert!(!holds(table, "aaa") && !holds(table, "論") && !holds(table, " "));
        }
    }

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
            ("short", words::SHORT),
            ("venue", venues::VENUE),
            ("conference", venues::CONFERENCE),
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
            ("labels of the paper", labels::PAPER),
            ("awarded", phrases::AWARDED),
            ("volume", references::VOLUME),
            ("issue", references::ISSUE),
            ("pages", references::PAGES),
            ("article number", references::ARTICLE_NUMBER),
            ("edition", references::EDITION),
            ("in", references::IN),
            ("report", references::REPORT),
            ("access", references::ACCESS),
            ("identifier", references::IDENTIFIER),
            ("publisher", references::PUBLISHER),
            ("school", references::SCHOOL),
            ("place", references::PLACE),
            ("season", references::SEASON),
            ("others", references::OTHERS),
            ("lists", headings::LISTS),
            ("others", headings::OTHERS),
            ("news subjects", news::SUBJECTS),
            ("news verbs", news::VERBS),
            ("news without spaces", news::CASELESS),
            ("author keys", keys::AUTHORS),
            ("title keys", keys::TITLE),
            ("venue keys", keys::VENUE),
            ("date keys", keys::DATE),
            ("other keys", keys::OTHER),
            ("never", headings::NEVER),
            ("advised", headings::ADVISED),
            ("list ends", headings::LIST_ENDS),
            ("never ends", headings::NEVER_ENDS),
            ("other ends", headings::OTHER_ENDS),
        ];
        for (name, table) in tables {
            for (word, next) in words_of(table).zip(words_of(table).skip(1)) {
                assert!(word < next, "{name}: {word:?} stands before {next:?}");
            }
        }
    }
}
