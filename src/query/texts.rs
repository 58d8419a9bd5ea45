use super::{
    fold,
    words::{Reach, Term},
};
use crate::model::{Block, Month, Publication, Site, plain_text};

/// The folded text of all publications, one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    text: String,
    places: Vec<Place>,
}

/// Where the parts of a publication's text end; the first starts where the one before ends.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    start: usize,
    authors: usize,
    venue: usize,
    end: usize,
    year: Option<u16>,
}

impl Texts {
    /// Folds what is visible of each publication.
    pub(super) fn new(site: &Site) -> Self {
        let mut texts = Self::default();
        for publication in &site.publications {
            let place = push(publication, &mut texts.text);
            texts.places.push(place);
        }
        texts
    }

    /// Whether all of `terms` match the publication.
    pub(super) fn matches(&self, publication: usize, terms: &[Term]) -> bool {
        let Some(place) = self.places.get(publication) else { return false };
        terms.iter().all(|term| match term {
            Term::Year(span) => place.year.zip(*span).is_some_and(|(year, span)| span.contains(year)),
            Term::Text(reach, needles) => {
                let range = match reach {
                    Reach::Authors => place.start..place.authors,
                    Reach::Venue => place.authors..place.venue,
                    Reach::Everything => place.start..place.end,
                };
                let text = self.text.get(range).unwrap_or_default();
                needles.iter().any(|needle| text.contains(needle.as_str()))
            }
        })
    }
}

/// Appends every visible field of `publication`.
fn push(publication: &Publication, text: &mut String) -> Place {
    let start = text.len();
    for author in &publication.authors {
        fold::push_words(&author.name, text);
    }
    let authors = text.len();
    if let Some(venue) = &publication.venue {
        for field in [&venue.name, &venue.short, &venue.lead, &venue.detail] {
            fold::push_words(field, text);
        }
        fold::push_words(venue.acronym.as_deref().unwrap_or_default(), text);
    }
    let venue = text.len();
    fold::push_words(&publication.title, text);
    if let Some(year) = publication.date.year {
        fold::push_words(&year.to_string(), text);
    }
    let month = publication.date.month.map(Month::name);
    let status = publication.status.as_ref().map(|status| status.words());
    let optional = [month, status, publication.section.as_deref(), publication.legend.as_deref()];
    optional.into_iter().flatten().for_each(|field| fold::push_words(field, text));
    publication.awards.iter().for_each(|award| fold::push_words(award, text));
    // "(title)" and "(venue)" say what the link is; no visitor sees them.
    let labels = publication.links.iter().map(|link| &link.label).filter(|label| !label.starts_with('('));
    labels.for_each(|label| fold::push_words(label, text));
    publication.notes.iter().for_each(|note| fold::push_words(&plain_text(note), text));
    push_blocks(&publication.details, text);
    Place { start, authors, venue, end: text.len(), year: publication.date.year }
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
