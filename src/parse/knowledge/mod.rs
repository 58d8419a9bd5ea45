//! What is known of how academics write: tables of words, easy to read and to add to.
//!
//! Every table is lower-case unless it says otherwise, and sorted, because it is searched by
//! halves; a test checks both.

pub(crate) mod acronyms;
pub(crate) mod headings;
pub(crate) mod labels;
pub(crate) mod months;
pub(crate) mod names;
pub(crate) mod phrases;
pub(crate) mod venues;
pub(crate) mod words;

/// Whether the sorted `table` holds `word`.
pub(crate) fn holds(table: &[&str], word: &str) -> bool {
    table.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_without_doubles() {
        let tables: [(&str, &[&str]); 21] = [
            ("shortened", venues::SHORTENED),
            ("particles", names::PARTICLES),
            ("suffixes", names::SUFFIXES),
            ("joints", names::JOINTS),
            ("groups", names::GROUPS),
            ("function", words::FUNCTION),
            ("plain", words::PLAIN),
            ("sentence", words::SENTENCE),
            ("venue", venues::VENUE),
            ("journal", venues::JOURNAL),
            ("workshop", venues::WORKSHOP),
            ("preprint", venues::PREPRINT),
            ("thesis", venues::THESIS),
            ("book", venues::BOOK),
            ("organisations", venues::ORGANISATIONS),
            ("detail", venues::DETAIL),
            ("acronyms", acronyms::KNOWN),
            ("journal acronyms", acronyms::JOURNALS),
            ("labels", labels::LABELS),
            ("lists", headings::LISTS),
            ("others", headings::OTHERS),
        ];
        for (name, table) in tables {
            for pair in table.windows(2) {
                assert!(pair[0] < pair[1], "{name}: {:?} stands before {:?}", pair[0], pair[1]);
            }
        }
    }
}
