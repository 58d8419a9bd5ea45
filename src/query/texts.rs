use super::{
    fold,
    seek::Needle,
    words::{Reach, Term},
};
use crate::model::{Block, Month, PartialDate, Publications, Rising, Shared, Site, Venue, plain_text};

/// The folded text of all publications. What many have in common, as a name, is held once.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
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

/// What earlier searches found: the next mostly asks for a little more, or for the same again.
#[derive(Clone, Debug, Default)]
pub struct Recall(Vec<(Vec<String>, Vec<u32>)>);

/// How many searches are kept: as many as a word has letters.
const KEPT: usize = 16;

/// Which publications a condition keeps.
#[derive(Debug)]
pub(super) enum Kept<'a> {
    Year(&'a Term),
    /// Those that have one of these texts, by number.
    Texts(Reach, Vec<bool>),
}

impl Texts {
    /// Folds what is visible of each publication.
    pub(super) fn new(site: &Site) -> Self {
        let Publications { authors, venues, details, statuses, sections, legends, awards, labels, .. } =
            &site.publications;
        let mut texts = Self::default();
        let own = |text: &String, words: &mut String| fold::push_words(text, words);
        let authors = texts.push_values(authors, |author, words| fold::push_words(&author.name, words));
        let venues = texts.push_values(venues, |venue, words| {
            let Venue { name, acronym, short, lead, detail } = venue;
            for field in [name, short, lead, detail, acronym.as_deref().unwrap_or_default()] {
                fold::push_words(field, words);
            }
        });
        let details = texts.push_values(details, own);
        let statuses = texts.push_values(statuses, |status, words| fold::push_words(status.words(), words));
        let beside = [sections, legends, awards].map(|shared| texts.push_values(shared, own));
        // "(title)" and "(venue)" say what the link is; no visitor sees them.
        let labels = texts.push_values(labels, |label, words| {
            if !label.starts_with('(') {
                fold::push_words(label, words);
            }
        });
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
            texts.give(&details, at);
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
    fn push_values<'a, T>(&mut self, values: &'a Shared<T>, push: impl Fn(&T, &mut String)) -> Numbered<'a> {
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
        if let Some(own) = publications.texts_of(at) {
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

    /// Looks up what the terms ask for.
    pub(super) fn find<'a>(&self, terms: &'a [Term], recall: &mut Recall) -> Vec<Kept<'a>> {
        let look_up = |term: &'a Term| match term {
            Term::Year(_) => Kept::Year(term),
            Term::Text(reach, needles) => {
                let mut kept = vec![false; self.ends.len()];
                for number in self.holding(needles, recall) {
                    if let Some(kept) = kept.get_mut(number as usize) {
                        *kept = true;
                    }
                }
                Kept::Texts(*reach, kept)
            }
        };
        terms.iter().map(look_up).collect()
    }

    /// The texts that hold one of the needles, in their order.
    fn holding(&self, needles: &[String], recall: &mut Recall) -> Vec<u32> {
        if let Some((_, same)) = recall.0.iter().find(|(known, _)| known == needles) {
            return same.clone();
        }
        // What holds the longer needle holds the shorter one in it.
        let covers =
            |known: &[String]| needles.iter().all(|needle| known.iter().any(|known| needle.contains(known)));
        let wider = recall.0.iter().filter(|(known, _)| covers(known)).min_by_key(|(_, texts)| texts.len());
        let needles_ready: Vec<Needle> = needles.iter().filter_map(|needle| Needle::new(needle)).collect();
        let found: Vec<u32> = match wider {
            Some((_, among)) => {
                let holds = |number: &&u32| {
                    let text = self.text_of(**number).as_bytes();
                    needles_ready.iter().any(|needle| needle.find(text, 0).is_some())
                };
                among.iter().filter(holds).copied().collect()
            }
            None => self.search(&needles_ready),
        };
        if recall.0.len() == KEPT {
            recall.0.remove(0);
        }
        recall.0.push((needles.to_vec(), found.clone()));
        found
    }

    /// Reads all texts as one; that is faster than one by one.
    fn search(&self, needles: &[Needle]) -> Vec<u32> {
        let mut holds = vec![false; self.ends.len()];
        for needle in needles {
            let mut from = 0;
            while let Some(place) = needle.find(self.text.as_bytes(), from) {
                let number = self.ends.partition_point(|end| *end <= place);
                if let Some(holds) = holds.get_mut(number) {
                    *holds = true;
                }
                from = self.ends.get(number).copied().unwrap_or(usize::MAX);
            }
        }
        (0..).zip(holds).filter(|(_, holds)| *holds).map(|(number, _)| number).collect()
    }

    fn text_of(&self, number: u32) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(number).copied().unwrap_or_default();
        self.text.get(start.unwrap_or_default()..end).unwrap_or_default()
    }

    /// A publication's title.
    pub(super) fn title(&self, publication: usize) -> &str {
        let last = self.places.get(publication).and_then(|place| self.numbers.get(place.end.checked_sub(1)?));
        let own = last.map(|number| self.text_of(*number)).unwrap_or_default();
        own.split('\n').next().unwrap_or_default()
    }

    /// Whether all conditions keep the publication.
    pub(super) fn keeps(&self, publication: usize, conditions: &[Kept]) -> bool {
        let Some(place) = self.places.get(publication) else { return false };
        conditions.iter().all(|condition| match condition {
            Kept::Year(Term::Year(Some(span))) => place.year.is_some_and(|year| span.contains(year)),
            Kept::Year(_) => false,
            Kept::Texts(reach, kept) => {
                let range = match reach {
                    Reach::Authors => place.start..place.authors,
                    Reach::Venue => place.authors..place.venue,
                    Reach::Everything => place.start..place.end,
                };
                let numbers = self.numbers.get(range).unwrap_or_default();
                numbers.iter().any(|number| kept.get(*number as usize).is_some_and(|kept| *kept))
            }
        })
    }
}

/// A field whose values are texts, by number from `first` on.
struct Numbered<'a> {
    first: u32,
    numbers: &'a [u32],
    ends: &'a Rising,
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
