//! Pages that people wrote, with what a careful reader sees in each: titles, authors and venues.

use std::ops::Range;

use offprint_parse::training::{Label, Sample, samples};
use serde::Deserialize;

use crate::example::{Allowed, Example, Page, forgive_signs, forgive_texts, only};

/// What a reader sees in a page.
#[derive(Deserialize)]
struct Labels {
    publications: Vec<Publication>,
    /// How many publications are labelled: fewer than `total` where only the first are.
    labelled: Option<usize>,
    /// How many the page has.
    total: Option<usize>,
}

#[derive(Deserialize)]
struct Publication {
    title: String,
    authors: Vec<Author>,
    venue: Option<String>,
    /// The first and the last line of its entry, from 1.
    lines: Option<(usize, usize)>,
    /// The first alone, as `offprint parse` prints it.
    line: Option<usize>,
}

/// An author: the name, or what `offprint parse` prints.
#[derive(Deserialize)]
#[serde(untagged)]
enum Author {
    Name(String),
    Person { name: String },
}

impl Author {
    fn name(&self) -> &str {
        match self {
            Self::Name(name) | Self::Person { name } => name,
        }
    }
}

impl Publication {
    /// Returns whether its lines are known.
    fn is_placed(&self) -> bool {
        self.lines.is_some() || self.line.is_some()
    }

    fn is_at(&self, line: usize) -> bool {
        let lines = self.lines.or(self.line.map(|line| (line, line)));
        lines.is_some_and(|(first, last)| (first..=last).contains(&line))
    }
}

/// Returns the labelled entries of a page. `labels` is JSON; so is `instead`, which says better what single entries
/// are.
pub(crate) fn page(
    name: String,
    file: &[u8],
    labels: &[u8],
    instead: Option<&[u8]>,
    weight: f32,
) -> serde_json::Result<Page> {
    let mut labels: Labels = serde_json::from_slice(labels)?;
    if let Some(instead) = instead {
        let instead: Labels = serde_json::from_slice(instead)?;
        labels.publications.retain(|one| !instead.publications.iter().any(|other| other.line == one.line));
        labels.publications.extend(instead.publications);
    }
    let is_complete = labels.labelled == labels.total;
    let mut page = Page { name, examples: Vec::new(), others: Vec::new(), weight };
    for sample in samples(file) {
        // one whose lines are not known may be anywhere
        let may_be_here =
            |publication: &Publication| !publication.is_placed() || publication.is_at(sample.line);
        if is_complete && !labels.publications.iter().any(may_be_here) {
            page.others.push(sample);
            continue;
        }
        let letters = Letters::of(&sample.plain);
        let mut here = labels.publications.iter().filter(|publication| publication.is_at(sample.line));
        let publication = here.find(|publication| letters.find(&publication.title).next().is_some());
        if let Some(mut allowed) = publication.and_then(|publication| allowed(&sample, &letters, publication))
        {
            forgive_texts(&sample, &mut allowed);
            forgive_signs(&sample, &mut allowed);
            page.examples.push(Example { sample, allowed });
        }
    }
    Ok(page)
}

/// The labels that its title, authors and venue leave to the tokens of a sample. What is outside of all of them may
/// have any other label. `None` if one of them is not found, or only within another.
fn allowed(sample: &Sample, letters: &Letters, publication: &Publication) -> Option<Vec<Allowed>> {
    let meet = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    let title = letters.find(&publication.title).next()?;
    let mut authors: Option<Range<usize>> = None;
    for author in &publication.authors {
        let places = || letters.find(author.name()).filter(|found| !meet(found, &title));
        let last = authors.as_ref().map_or(0, |authors| authors.end);
        let found = places().find(|found| found.start >= last).or_else(|| places().next())?;
        let all = authors.get_or_insert(found.clone());
        *all = all.start.min(found.start)..all.end.max(found.end);
    }
    let is_free = |found: &Range<usize>| {
        !meet(found, &title) && authors.as_ref().is_none_or(|authors| !meet(found, authors))
    };
    let venue = match &publication.venue {
        Some(venue) => Some(letters.find(venue).find(is_free)?),
        None => None,
    };
    let rest = !(only(Label::Title) | only(Label::Author) | only(Label::Container));
    let label = |token: &Range<usize>| {
        let is_in = |field: &Range<usize>| field.contains(&token.start);
        if is_in(&title) {
            only(Label::Title)
        } else if authors.as_ref().is_some_and(is_in) {
            only(Label::Author)
        } else if venue.as_ref().is_some_and(is_in) {
            only(Label::Container)
        } else {
            rest
        }
    };
    Some(sample.tokens.iter().map(label).collect())
}

/// The letters and digits of a text in lower case, with the bytes where they stand. Only these count in comparisons.
struct Letters(Vec<(usize, char)>);

impl Letters {
    fn of(text: &str) -> Self {
        let letters = text.char_indices().filter(|(_, c)| c.is_alphanumeric());
        Self(letters.flat_map(|(at, c)| c.to_lowercase().map(move |c| (at, c))).collect())
    }

    /// The places where `wanted` stands, in bytes of the text, from the first on.
    fn find(&self, wanted: &str) -> impl Iterator<Item = Range<usize>> {
        let wanted: Vec<char> = Self::of(wanted).0.into_iter().map(|(_, c)| c).collect();
        let windows = self.0.windows(wanted.len().max(1));
        windows.filter_map(move |window| {
            let ((first, _), (last, c)) = (window.first()?, window.last()?);
            window.iter().map(|(_, c)| c).eq(&wanted).then(|| *first..last + c.len_utf8())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "\
# Publications

- Ann Lee and Bo Lind. Doors by Ann Lee. In Lake Letters, 2020.
- Bo Lind. Arches. 2021.

# Talks

- Hinges. Town Hall, 2019.
";

    /// The words of an example with this label, and with no other.
    fn words(example: &Example, label: Label) -> String {
        let tokens = example.sample.tokens.iter().zip(&example.allowed);
        let mine = tokens.filter(|(_, allowed)| **allowed == only(label));
        mine.map(|(token, _)| &example.sample.plain[token.clone()]).collect::<Vec<_>>().join(" ")
    }

    fn read(labels: &str) -> Page {
        page("a".to_owned(), PAGE.as_bytes(), labels.as_bytes(), None, 3.0).unwrap()
    }

    #[test]
    fn fields_are_found_in_the_lines_of_their_entry() {
        let page = read(
            r#"{"total": 2, "labelled": 2, "publications": [
                {"title": "Doors by Ann Lee", "authors": ["Ann Lee", "Bo Lind"], "venue": "lake letters", "lines": [3, 3]},
                {"title": "Arches", "authors": ["Bo Lind"], "venue": null, "lines": [4, 4]}
            ]}"#,
        );
        let [doors, arches] = page.examples.as_slice() else { panic!("{} entries", page.examples.len()) };
        assert_eq!(words(doors, Label::Title), "Doors by Ann Lee");
        assert_eq!(words(doors, Label::Author), "Ann Lee and Bo Lind");
        assert_eq!(words(doors, Label::Container), "Lake Letters");
        assert_eq!(words(arches, Label::Author), "Bo Lind");
        assert_eq!(words(arches, Label::Container), "");
        assert_eq!(page.others.iter().map(|other| other.line).collect::<Vec<_>>(), [8]);
    }

    #[test]
    fn what_the_command_prints_is_labels() {
        let page = read(
            r#"{"publications": [
                {"title": "Arches", "authors": [{"name": "Bo Lind", "given": "Bo"}], "venue": null, "line": 4}
            ]}"#,
        );
        let [arches] = page.examples.as_slice() else { panic!("{} entries", page.examples.len()) };
        assert_eq!(words(arches, Label::Author), "Bo Lind");
        assert_eq!(page.others.len(), 2);
    }

    #[test]
    fn single_entries_are_labelled_better() {
        let one = |title: &str, line: usize| {
            format!(r#"{{"title": "{title}", "authors": ["Bo Lind"], "venue": null, "line": {line}}}"#)
        };
        let json = |all: &[String]| format!(r#"{{"publications": [{}]}}"#, all.join(", "));
        let labels = json(&[one("2021", 4), one("Doors", 3)]);
        let instead = json(&[one("Arches", 4)]);
        let page = page("a".to_owned(), PAGE.as_bytes(), labels.as_bytes(), Some(instead.as_bytes()), 1.0);
        let page = page.unwrap();
        let titles: Vec<String> = page.examples.iter().map(|one| words(one, Label::Title)).collect();
        assert_eq!(titles, ["Doors", "Arches"]);
    }

    #[test]
    fn what_no_field_holds_may_be_anything_else() {
        let page = read(
            r#"{"publications": [{"title": "Arches", "authors": ["Bo Lind"], "venue": null, "lines": [4, 4]}]}"#,
        );
        let [example] = page.examples.as_slice() else { panic!("{} entries", page.examples.len()) };
        let year =
            example.sample.tokens.iter().position(|token| &example.sample.plain[token.clone()] == "2021");
        let allowed = example.allowed[year.unwrap()];
        assert!(allowed & only(Label::Date) != 0 && allowed & only(Label::Publisher) != 0);
        assert_eq!(allowed & (only(Label::Title) | only(Label::Author) | only(Label::Container)), 0);
    }

    #[test]
    fn where_not_all_is_labelled_the_rest_may_be_publications() {
        let page = read(
            r#"{"total": 3, "labelled": 1, "publications": [
                {"title": "Arches", "authors": ["Bo Lind"], "venue": null, "lines": [4, 4]}
            ]}"#,
        );
        assert_eq!((page.examples.len(), page.others.len()), (1, 0));
    }

    #[test]
    fn an_entry_of_which_not_all_is_found_is_no_example() {
        for publication in [
            r#"{"title": "Windows", "authors": ["Bo Lind"], "venue": null, "lines": [4, 4]}"#,
            r#"{"title": "Arches", "authors": ["Max Poe"], "venue": null, "lines": [4, 4]}"#,
            r#"{"title": "Arches", "authors": ["Bo Lind"], "venue": "Arches", "lines": [4, 4]}"#,
        ] {
            let page = read(&format!(r#"{{"publications": [{publication}]}}"#));
            assert!(page.examples.is_empty(), "{publication}");
        }
    }

    #[test]
    fn labels_that_are_no_labels_are_refused() {
        assert!(page("a".to_owned(), PAGE.as_bytes(), b"{}", None, 1.0).is_err());
    }
}
