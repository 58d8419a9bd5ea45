use std::collections::HashMap;

use super::{
    fold,
    seek::Needle,
    words::{Reach, Term},
};
use crate::model::{Block, Month, Publication, Site, plain_text};

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
        let mut folding = Folding::default();
        for publication in &site.publications {
            folding.push(publication);
        }
        folding.texts
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

    /// How many texts there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The year of each publication.
    pub(super) fn years(&self) -> impl Iterator<Item = Option<u16>> {
        self.places.iter().map(|place| place.year)
    }

    /// The numbers of the names of a publication's authors, but for empty names.
    pub(super) fn authors(&self, publication: usize) -> &[u32] {
        let place = self.places.get(publication).copied().unwrap_or_default();
        self.numbers.get(place.start..place.authors).unwrap_or_default()
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

/// Texts on their way to be complete.
#[derive(Default)]
struct Folding {
    texts: Texts,
    /// The numbers of texts that other publications may have too, by how they are written.
    common: HashMap<String, u32>,
}

impl Folding {
    /// Every visible field of `publication`.
    fn push(&mut self, publication: &Publication) {
        let start = self.texts.numbers.len();
        publication.authors.iter().for_each(|author| self.push_common(&author.name));
        let authors = self.texts.numbers.len();
        if let Some(venue) = &publication.venue {
            for field in [&venue.name, &venue.short, &venue.lead, &venue.detail] {
                self.push_common(field);
            }
            self.push_common(venue.acronym.as_deref().unwrap_or_default());
        }
        let venue = self.texts.numbers.len();
        let month = publication.date.month.map(Month::name);
        let status = publication.status.as_ref().map(|status| status.words());
        let optional = [month, status, publication.section.as_deref(), publication.legend.as_deref()];
        optional.into_iter().flatten().for_each(|field| self.push_common(field));
        publication.awards.iter().for_each(|award| self.push_common(award));
        // "(title)" and "(venue)" say what the link is; no visitor sees them.
        let labels = publication.links.iter().map(|link| &link.label).filter(|label| !label.starts_with('('));
        labels.for_each(|label| self.push_common(label));
        let text = &mut self.texts.text;
        fold::push_words(&publication.title, text);
        if let Some(year) = publication.date.year {
            fold::push_words(&year.to_string(), text);
        }
        publication.notes.iter().for_each(|note| fold::push_words(&plain_text(note), text));
        push_blocks(&publication.details, text);
        let own = self.end_text();
        self.texts.numbers.push(own);
        let (end, year) = (self.texts.numbers.len(), publication.date.year);
        self.texts.places.push(Place { start, authors, venue, end, year });
    }

    fn push_common(&mut self, field: &str) {
        if field.is_empty() {
            return;
        }
        let number = match self.common.get(field) {
            Some(number) => *number,
            None => {
                fold::push_words(field, &mut self.texts.text);
                let number = self.end_text();
                self.common.insert(field.to_owned(), number);
                number
            }
        };
        self.texts.numbers.push(number);
    }

    /// Ends the text that was written last. Gives its number.
    fn end_text(&mut self) -> u32 {
        let number = u32::try_from(self.texts.ends.len()).unwrap_or(u32::MAX);
        self.texts.ends.push(self.texts.text.len());
        number
    }
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
