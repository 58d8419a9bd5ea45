//! Pages whose fields are marked, as `pages.mjs` writes them: what the parser finds there, with the labels of the marks.

use std::ops::Range;

use offprint_parse::training::{Label, Sample, samples};

use crate::example::{Allowed, Example, Page, forgive_signs, forgive_texts, only};
use crate::marks::Marked;
use crate::unseen::unseen;

/// How far apart, in characters, two characters may stand on the page that follow one another in an entry.
const STEP: usize = 160;

/// Returns the examples of a marked page. One without any mark has no publication at all.
pub(crate) fn page(name: String, written: &str) -> Page {
    let mut marked = Marked::new(written);
    // as people write by hand; so are the pages called that have numbers for names
    if name.chars().all(|c| c.is_ascii_digit()) {
        marked.join_years();
    }
    let mut page = Page { name, examples: Vec::new(), others: Vec::new(), weight: 1.0 };
    let found = samples(marked.text.as_bytes());
    if marked.labels.iter().all(|label| *label == Label::Separator) {
        page.others = found;
        return page;
    }
    let unseen = unseen(&marked.text);
    let breaks = marked.text.match_indices('\n').map(|(at, _)| at + 1);
    let starts: Vec<usize> = std::iter::once(0).chain(breaks).collect();
    for sample in found {
        let start = starts.get(sample.line.saturating_sub(1)).copied().unwrap_or_default();
        if let Some(mut allowed) = align(&sample, &marked, &unseen, start) {
            forgive_texts(&sample, &mut allowed);
            forgive_signs(&sample, &mut allowed);
            page.examples.push(Example { sample, allowed });
        }
    }
    page
}

/// The labels of a sample's tokens; `None` if its text is not found on the page from the byte `start` on, or has no
/// title.
fn align(sample: &Sample, marked: &Marked, unseen: &[bool], start: usize) -> Option<Vec<Allowed>> {
    let mut at = start;
    let mut missed = 0;
    let mut labels = vec![Label::Separator; sample.plain.len()];
    for (offset, c) in sample.plain.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        let mut near = marked.text.get(at..)?.char_indices().take(STEP);
        let found = near.find(|(step, other)| *other == c && unseen.get(at + step) == Some(&false));
        let Some((step, _)) = found else {
            missed += 1;
            continue;
        };
        let label = marked.labels.get(at + step).copied().unwrap_or_default();
        labels.get_mut(offset..offset + c.len_utf8())?.fill(label);
        at += step + c.len_utf8();
    }
    // a few may be written in another way than they are shown
    if missed * 20 > sample.plain.len() {
        return None;
    }
    let label = |token: &Range<usize>| labels.get(token.start).copied().unwrap_or_default();
    let allowed: Vec<Allowed> = sample.tokens.iter().map(|token| only(label(token))).collect();
    allowed.contains(&only(Label::Title)).then_some(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of the only entry with this label, where `{…}` in the entry stands for marks: "{title Doors}".
    #[track_caller]
    fn words(entry: &str, label: Label) -> String {
        let marks = [
            ("{author ", '\u{E000}'),
            ("{title ", '\u{E002}'),
            ("{venue ", '\u{E003}'),
            ("{date ", '\u{E00A}'),
        ];
        let marked = marks
            .iter()
            .fold(entry.replace('}', "\u{E0FF}"), |text, (name, mark)| text.replace(name, &mark.to_string()));
        let page = page("apa".to_owned(), &format!("Some words.\n\n# Publications\n\n- {marked}\n"));
        let [example] = page.examples.as_slice() else { panic!("{} entries", page.examples.len()) };
        let tokens = example.sample.tokens.iter().zip(&example.allowed);
        let mine = tokens.filter(|(_, allowed)| **allowed == only(label));
        mine.map(|(token, _)| &example.sample.plain[token.clone()]).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn tokens_get_the_labels_of_the_marks() {
        let entry =
            "{author Ann Lee and Bo Lind}. {title Doors of brass}. {venue Lake Letters}, {date 2020}.";
        assert_eq!(words(entry, Label::Author), "Ann Lee and Bo Lind");
        assert_eq!(words(entry, Label::Title), "Doors of brass");
        assert_eq!(words(entry, Label::Container), "Lake Letters");
        assert_eq!(words(entry, Label::Date), "2020");
    }

    #[test]
    fn signs_of_emphasis_are_passed_over() {
        let entry =
            "{author **Ann Lee**, Bo Lind}. *{title Doors of brass}*. _{venue Lake Letters}_, {date 2020}.";
        assert_eq!(words(entry, Label::Author), "Ann Lee , Bo Lind");
        assert_eq!(words(entry, Label::Title), "Doors of brass");
        assert_eq!(words(entry, Label::Container), "Lake Letters");
    }

    #[test]
    fn addresses_of_links_are_passed_over() {
        let entry = "[{title Doors}](https://example.org/of-brass), {author Ann Lee}. [{venue Lake Letters}](of), {date 2020}.";
        assert_eq!(words(entry, Label::Title), "Doors");
        assert_eq!(words(entry, Label::Author), "Ann Lee");
        assert_eq!(words(entry, Label::Container), "Lake Letters");
    }

    #[test]
    fn tags_and_entities_are_passed_over() {
        let entry = "{author <b class=\"me\">Ann Lee</b> &amp; Max Poe}. {title Doors &amp; a map}. {venue Lake Letters}, {date 2020}.";
        assert_eq!(words(entry, Label::Author), "Ann Lee & Max Poe");
        assert_eq!(words(entry, Label::Title), "Doors & a map");
    }

    #[test]
    fn an_entry_without_a_marked_title_is_no_example() {
        let page = page(
            "apa".to_owned(),
            "# Publications\n\n- \u{E000}Ann Lee\u{E0FF}. Doors of brass. Lake Letters, 2020.\n",
        );
        assert!(page.examples.is_empty() && page.others.is_empty());
    }

    #[test]
    fn a_page_without_marks_has_no_publications() {
        let page = page("0001".to_owned(), "# Talks\n\n- Doors of brass. Lake Letters, 2020.\n");
        assert!(page.examples.is_empty());
        assert_eq!(page.others.len(), 1);
    }
}
