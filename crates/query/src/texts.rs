use std::ops::Range;

use super::{
    fold,
    seek::Needle,
    words::{Reach, Term},
};
use offprint_model::{
    Block, InternedColumn, Month, Offsets, PartialDate, Publications, Site, Venue, plain_text,
};

/// The folded text of all publications. What many have in common, as a name, is held once.
#[derive(Clone, Debug, Default)]
pub(super) struct SearchIndex {
    /// The texts, one after the other.
    text: String,
    /// Where each of them ends.
    ends: Vec<usize>,
    /// The texts of each publication, by number, one publication after the other.
    numbers: Vec<u32>,
    places: Vec<Place>,
}

/// Where the numbers of a publication's texts end, by what they are; the first start where those of
/// the publication before end.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    start: usize,
    authors: usize,
    venue: usize,
    end: usize,
    year: Option<u16>,
}

/// What earlier searches kept: the next mostly asks for a little more, or for the same again.
#[derive(Clone, Debug, Default)]
pub struct SearchCache(Vec<(Vec<Term>, Vec<u32>)>);

/// How many searches are recalled: as many as a word has letters.
const RECALLED: usize = 16;

/// Which publications a search keeps; `None` keeps all.
#[derive(Debug)]
pub(super) struct MatchSet(Option<Vec<bool>>);

impl MatchSet {
    pub(super) const ALL: Self = Self(None);

    /// Whether the publication is one of them.
    pub(super) fn has(&self, publication: usize) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.get(publication).is_some_and(|kept| *kept))
    }
}

impl SearchIndex {
    /// Folds what is visible of each publication.
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
        let beside = [sections, legends, awards].map(|shared| texts.push_values(shared, own));
        let labels = texts.push_values(labels, own);
        let first_month = texts.next();
        for month in (1..=12).filter_map(Month::new) {
            fold::push_words(month.name(), &mut texts.text);
            texts.end_text();
        }
        for at in 0..site.publications.len() {
            let start = texts.numbers.len();
            texts.give(&authors, at);
            let authors = texts.numbers.len();
            texts.give(&venues, at);
            texts.give(&venue_suffixes, at);
            let venue = texts.numbers.len();
            texts.give(&statuses, at);
            beside.iter().for_each(|numbered| texts.give(numbered, at));
            texts.give(&labels, at);
            let PartialDate { year, month } = site.publications.date(at);
            texts.numbers.extend(month.map(|month| first_month + u32::from(month.number()) - 1));
            texts.push_own(&site.publications, at);
            texts.places.push(Place { start, authors, venue, end: texts.numbers.len(), year });
        }
        texts
    }

    /// Adds each value of a field as a text.
    fn push_values<'a, T>(
        &mut self,
        values: &'a InternedColumn<T>,
        push: impl Fn(&T, &mut String),
    ) -> Numbered<'a> {
        let first = self.next();
        for value in &values.values {
            push(value, &mut self.text);
            self.end_text();
        }
        Numbered { first, numbers: &values.numbers, ends: &values.ends }
    }

    /// Gives the publication at hand the texts of its values.
    fn give(&mut self, field: &Numbered, publication: usize) {
        let numbers = field.numbers.get(field.ends.range(publication)).unwrap_or_default();
        self.numbers.extend(numbers.iter().map(|number| field.first + number));
    }

    /// Adds what only this publication says.
    fn push_own(&mut self, publications: &Publications, at: usize) {
        fold::push_words(publications.titles.get(at).unwrap_or_default(), &mut self.text);
        if let Some(year) = publications.date(at).year {
            fold::push_words(&year.to_string(), &mut self.text);
        }
        if let Some(own) = publications.prose_of(at) {
            own.notes.iter().for_each(|note| fold::push_words(&plain_text(note), &mut self.text));
            push_blocks(&own.details, &mut self.text);
        }
        self.numbers.push(self.next());
        self.end_text();
    }

    /// The number of the text that is written next.
    fn next(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    /// Ends the text that was written last.
    fn end_text(&mut self) {
        self.ends.push(self.text.len());
    }

    /// Which publications have all that the terms ask for.
    pub(super) fn find(&self, terms: Vec<Term>, recall: &mut SearchCache) -> MatchSet {
        // What has all of these terms has those that cover them.
        let covers = |known: &Term| terms.iter().any(|term| known.covers(term));
        let wider = recall.0.iter().filter(|(known, _)| known.iter().all(covers));
        let wider = wider.min_by_key(|(_, kept)| kept.len());
        let (known, mut kept) = match wider {
            Some((known, kept)) => (known.as_slice(), kept.clone()),
            None => (Default::default(), (0..).take(self.places.len()).collect()),
        };
        for term in terms.iter().filter(|term| !known.contains(term)) {
            self.narrow(&mut kept, term);
        }
        let mut all = vec![false; self.places.len()];
        for publication in &kept {
            if let Some(kept) = all.get_mut(*publication as usize) {
                *kept = true;
            }
        }
        if terms != known {
            if recall.0.len() == RECALLED {
                recall.0.remove(0);
            }
            recall.0.push((terms, kept));
        }
        MatchSet(Some(all))
    }

    /// Leaves of `publications` those that have what a term asks for.
    fn narrow(&self, publications: &mut Vec<u32>, term: &Term) {
        let place = |publication: u32| self.places.get(publication as usize).copied().unwrap_or_default();
        let (reach, needles) = match term {
            Term::Year(span) => {
                let inside = |year| span.is_some_and(|span| span.contains(year));
                return publications.retain(|publication| place(*publication).year.is_some_and(inside));
            }
            Term::Text(reach, needles) => (reach, needles),
        };
        let mut needles: Vec<Needle> = needles.iter().filter_map(|needle| Needle::new(needle)).collect();
        let text = self.text.as_bytes();
        let mut read = |number| needles.iter_mut().any(|needle| needle.stands(text, self.range_of(number)));
        // SearchIndex that several may have come first; each publication's own is read only where it must be.
        let shared = u32::try_from(self.ends.len().saturating_sub(self.places.len())).unwrap_or(u32::MAX);
        let holds: Vec<bool> = (0..shared).map(&mut read).collect();
        publications.retain(|publication| {
            let place = place(*publication);
            let range = match reach {
                Reach::Authors => place.start..place.authors,
                Reach::Venue => place.authors..place.venue,
                Reach::Everything => place.start..place.end,
            };
            let numbers = self.numbers.get(range).unwrap_or_default();
            let held = |number: &u32| holds.get(*number as usize).copied().unwrap_or_else(|| read(*number));
            numbers.iter().any(held)
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

    /// The name of an author of the site, by number, as [`fold::key`] if it has letters, or nothing.
    pub(super) fn author(&self, number: usize) -> &str {
        let folded = self.text_of(u32::try_from(number).unwrap_or(u32::MAX));
        folded.split('\n').next().unwrap_or_default().trim_matches(' ')
    }

    /// A publication's title.
    pub(super) fn title(&self, publication: usize) -> &str {
        let last = self.places.get(publication).and_then(|place| self.numbers.get(place.end.checked_sub(1)?));
        let own = last.map(|number| self.text_of(*number)).unwrap_or_default();
        own.split('\n').next().unwrap_or_default()
    }
}

/// A field whose values are texts, by number from `first` on.
struct Numbered<'a> {
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
