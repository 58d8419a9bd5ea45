use std::ops::Range;

use super::{
    fold,
    needle::Needle,
    term::{Reach, Term},
};
use offprint_model::{
    Block, Gathered, InternedColumn, Month, Offsets, PartialDate, Publications, Site, Venue, plain_text,
};

/// The folded texts of all publications. A text that many share, as an author's name, is stored once.
#[derive(Clone, Debug, Default)]
pub(super) struct SearchIndex {
    /// All texts, concatenated: shared ones first, then one for each publication.
    text: String,
    /// By text number, its end in `text`.
    ends: Vec<usize>,
    /// The text numbers of all publications, concatenated.
    numbers: Vec<u32>,
    /// By publication.
    entries: Vec<Entry>,
}

/// A publication's part of [`SearchIndex::numbers`]: from `start` its authors, from `authors` its venue,
/// from `venue` to `end` everything else.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    start: usize,
    authors: usize,
    venue: usize,
    end: usize,
    year: Option<u16>,
}

/// The results of recent searches: the next one is mostly a little longer, or the same again.
#[derive(Clone, Debug, Default)]
pub struct SearchCache(Vec<(Vec<Term>, Vec<u32>)>);

/// One result for each letter of a long word.
const CACHE_SIZE: usize = 16;

/// The publications that match a search: `None` is all of them.
#[derive(Debug)]
pub(super) struct MatchSet(Option<Vec<bool>>);

impl MatchSet {
    pub(super) const ALL: Self = Self(None);

    /// Whether it contains the publication.
    pub(super) fn has(&self, publication: usize) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.get(publication).is_some_and(|kept| *kept))
    }
}

impl SearchIndex {
    /// Folds all visible text of a site's publications.
    pub(super) fn new(site: &Site) -> Self {
        let Publications {
            authors, venues, venue_suffixes, statuses, sections, legends, awards, labels, ..
        } = &site.publications;
        let mut texts = Self::default();
        let own = |text: &String, words: &mut String| fold::push_words(text, words);
        let authors = texts.push_values(authors, |author, words| fold::push_words(&author.name, words));
        let venues = texts.push_values(venues, |venue, words| {
            let Venue { name, acronym, short, prefix, suffix } = venue;
            for field in [name, short, prefix, suffix, acronym.as_deref().unwrap_or_default()] {
                fold::push_words(field, words);
            }
        });
        let venue_suffixes = texts.push_values(venue_suffixes, own);
        let statuses = texts.push_values(statuses, |status, words| fold::push_words(status.words(), words));
        let others = [sections, legends, awards].map(|shared| texts.push_values(shared, own));
        let labels = texts.push_values(labels, own);
        let first_month = texts.next();
        for month in (1..=12).filter_map(Month::new) {
            fold::push_words(month.name(), &mut texts.text);
            texts.end_text();
        }
        for at in 0..site.publications.len() {
            let start = texts.numbers.len();
            texts.push_numbers(&[&authors], &site.publications, at);
            let authors = texts.numbers.len();
            texts.push_numbers(&[&venues, &venue_suffixes], &site.publications, at);
            let venue = texts.numbers.len();
            let [sections, legends, awards] = &others;
            texts.push_numbers(&[&statuses, sections, legends, awards, &labels], &site.publications, at);
            let PartialDate { year, month, .. } = site.publications.date(at);
            texts.numbers.extend(month.map(|month| first_month + u32::from(month.number()) - 1));
            texts.push_own(&site.publications, at);
            texts.entries.push(Entry { start, authors, venue, end: texts.numbers.len(), year });
        }
        texts
    }

    /// Adds a text for each value of a field.
    fn push_values<'a, T>(
        &mut self,
        values: &'a InternedColumn<T>,
        push: impl Fn(&T, &mut String),
    ) -> FieldTexts<'a> {
        let first = self.next();
        for value in &values.values {
            push(value, &mut self.text);
            self.end_text();
        }
        FieldTexts { first, numbers: &values.numbers, ends: &values.ends }
    }

    /// Adds the text numbers of a publication's values of some fields, in all of its places.
    fn push_numbers(&mut self, fields: &[&FieldTexts], publications: &Publications, at: usize) {
        for place in std::iter::once(at).chain(publications.repeats(at)) {
            for field in fields {
                let numbers = field.numbers.get(field.ends.range(place)).unwrap_or_default();
                self.numbers.extend(numbers.iter().map(|number| field.first + number));
            }
        }
    }

    /// Adds the publication's own text: title, year, notes and details, in all of its places.
    fn push_own(&mut self, publications: &Publications, at: usize) {
        for place in std::iter::once(at).chain(publications.repeats(at)) {
            fold::push_words(publications.titles.get(place).unwrap_or_default(), &mut self.text);
            if let Some(year) = publications.date(place).year {
                fold::push_words(&year.to_string(), &mut self.text);
            }
            if let Some(own) = publications.prose_of(place) {
                own.notes.iter().for_each(|note| fold::push_words(&plain_text(note), &mut self.text));
                push_blocks(&own.details, &mut self.text);
            }
        }
        self.numbers.push(self.next());
        self.end_text();
    }

    /// The number of the next text.
    fn next(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    /// Ends the text that was appended to `text`.
    fn end_text(&mut self) {
        self.ends.push(self.text.len());
    }

    /// The publications that match all terms.
    pub(super) fn find(&self, terms: Vec<Term>, cache: &mut SearchCache) -> MatchSet {
        // The smallest cached result of a search that this one only narrows.
        let covers = |known: &Term| terms.iter().any(|term| known.covers(term));
        let wider = cache.0.iter().filter(|(known, _)| known.iter().all(covers));
        let wider = wider.min_by_key(|(_, kept)| kept.len());
        let (known, mut kept) = match wider {
            Some((known, kept)) => (known.as_slice(), kept.clone()),
            None => (Default::default(), (0..).take(self.entries.len()).collect()),
        };
        for term in terms.iter().filter(|term| !known.contains(term)) {
            self.narrow(&mut kept, term);
        }
        let mut all = vec![false; self.entries.len()];
        for publication in &kept {
            if let Some(kept) = all.get_mut(*publication as usize) {
                *kept = true;
            }
        }
        if terms != known {
            if cache.0.len() == CACHE_SIZE {
                cache.0.remove(0);
            }
            cache.0.push((terms, kept));
        }
        MatchSet(Some(all))
    }

    /// Retains the publications that match a term.
    fn narrow(&self, publications: &mut Vec<u32>, term: &Term) {
        let entry = |publication: u32| self.entries.get(publication as usize).copied().unwrap_or_default();
        let (reach, needles) = match term {
            Term::Year(range) => {
                let inside = |year| range.is_some_and(|range| range.contains(year));
                return publications.retain(|publication| entry(*publication).year.is_some_and(inside));
            }
            Term::Text(reach, needles) => (reach, needles),
        };
        let mut needles: Vec<Needle> = needles.iter().filter_map(|needle| Needle::new(needle)).gathered();
        let text = self.text.as_bytes();
        let mut contains =
            |number| needles.iter_mut().any(|needle| needle.contains(text, self.range_of(number)));
        // Shared texts are searched once; a publication's own only if it is still a candidate.
        let shared = u32::try_from(self.ends.len().saturating_sub(self.entries.len())).unwrap_or(u32::MAX);
        let shared_matches: Vec<bool> = (0..shared).map(&mut contains).collect();
        publications.retain(|publication| {
            let entry = entry(*publication);
            let range = match reach {
                Reach::Authors => entry.start..entry.authors,
                Reach::Venue => entry.authors..entry.venue,
                Reach::Everything => entry.start..entry.end,
            };
            let numbers = self.numbers.get(range).unwrap_or_default();
            let is_match = |number: &u32| {
                shared_matches.get(*number as usize).copied().unwrap_or_else(|| contains(*number))
            };
            numbers.iter().any(is_match)
        });
    }

    fn range_of(&self, number: u32) -> Range<usize> {
        let number = number as usize;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        start.unwrap_or_default()..self.ends.get(number).copied().unwrap_or_default()
    }

    fn text_of(&self, number: u32) -> &str {
        self.text.get(self.range_of(number)).unwrap_or_default()
    }

    /// The name of an author by its number in the site, as [`fold::key`] returns it; empty if it has no
    /// letters.
    pub(super) fn author(&self, number: usize) -> &str {
        let folded = self.text_of(u32::try_from(number).unwrap_or(u32::MAX));
        folded.split('\n').next().unwrap_or_default().trim_matches(' ')
    }

    /// A publication's folded title.
    pub(super) fn title(&self, publication: usize) -> &str {
        let last =
            self.entries.get(publication).and_then(|entry| self.numbers.get(entry.end.checked_sub(1)?));
        let own = last.map(|number| self.text_of(*number)).unwrap_or_default();
        own.split('\n').next().unwrap_or_default()
    }
}

/// The texts of a field: that of its value 0 has the number `first`.
struct FieldTexts<'a> {
    first: u32,
    numbers: &'a [u32],
    ends: &'a Offsets,
}

fn push_blocks(blocks: &[Block], text: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading { content, .. } => {
                fold::push_words(&plain_text(content), text);
            }
            Block::List { items, .. } => items.iter().for_each(|item| push_blocks(item, text)),
            Block::Quote(blocks) | Block::Group(blocks) | Block::Footnote { blocks, .. } => {
                push_blocks(blocks, text);
            }
            Block::Code(code) => fold::push_words(code, text),
            Block::Table { head, rows, .. } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.for_each(|cell| fold::push_words(&plain_text(cell), text));
            }
            Block::Details { summary, blocks, .. } => {
                fold::push_words(&plain_text(summary), text);
                push_blocks(blocks, text);
            }
            Block::Rule | Block::Publications(_) => {}
        }
    }
}
