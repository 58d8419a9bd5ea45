//! What a publication says in words, in the fields of a bibliography: volume, issue and pages, publisher, editors,
//! identifiers and the rest. [`fill`] is the only place that writes them.
//!
//! - `person_name`, `family_first`: the parts of a personal name.
//! - `labelled`: volume, issue, pages, publisher, place, editors, as the labels of tokens tell.
//! - `thesis`: degrees and schools.
//! - `identifiers`: DOI, arXiv identifier, ISBN, number in PubMed.
//! - `text`: splitting and trimming.

mod family_first;
mod identifiers;
mod labelled;
mod person_name;
mod text;
mod thesis;

use crate::strings::{contains, lower, position};
use offprint_model::{Identifiers, Kind, Locators, Publication, plain_text};

pub(crate) use labelled::LabelledFields;
pub(crate) use person_name::person_name;

use text::{without_year, words};

/// Fills `container`, `locators`, `imprint`, `editors`, `identifiers` and `degree` of `publication` from what
/// the labels of its entry say, and its identifiers from its notes and links; tells its kind. `heading` is the
/// kind that the headings above name.
pub(crate) fn fill(publication: &mut Publication, labelled: &LabelledFields, heading: Option<Kind>) {
    let venue = publication.venue.clone().unwrap_or_default();
    let notes: Vec<String> = publication.notes.iter().map(|note| plain_text(note)).collect();
    let mut said = vec![venue.name.as_str(), &venue.suffix];
    said.extend(notes.iter().map(String::as_str));
    let name = without_year(&venue.name);
    publication.identifiers = identifiers(publication, &said);
    publication.kind = labelled.kind(publication.kind, heading);
    publication.locators = labelled.locators.clone();
    publication.imprint = labelled.imprint.clone();
    publication.editors = labelled.editors.clone();
    let publisher = &publication.imprint.publisher;
    let is_issuer = publisher.as_ref().is_some_and(|publisher| name.contains(publisher.as_str()));
    publication.container = Some(name.to_owned()).filter(|name| !name.is_empty() && !is_issuer);
    match publication.kind {
        Kind::Conference | Kind::Workshop => {
            if let (Some(lead), Some(title)) = (proceedings(&venue.prefix), publication.container.as_mut()) {
                *title = [lead, " ", title].concat();
            }
        }
        Kind::Preprint if publication.identifiers.arxiv.is_some() => {
            publication.container = None;
            publication.locators = Locators::default();
        }
        Kind::Thesis => {
            let mut told = labelled.genre.as_deref().into_iter().chain(said);
            publication.degree = told.find_map(thesis::degree);
            if publication.imprint.publisher.is_none() {
                publication.imprint.publisher = thesis::school(name);
            }
            publication.container = None;
        }
        Kind::Report | Kind::Patent => {
            let Locators { number, issue, volume, .. } = &mut publication.locators;
            *number = number.take().or(issue.take());
            // patents come in no volumes
            if publication.kind == Kind::Patent {
                *number = number.take().or(volume.take());
            }
            // "US Patent 10,109,209" tells the number, and nobody who published it
            let container = publication.container.take().filter(|name| !contains(&lower(name), "patent"));
            if publication.imprint.publisher.is_none() {
                publication.imprint.publisher = container;
            }
        }
        _ => {}
    }
}

/// "Proceedings of the", which is part of the book's title where it is written.
fn proceedings(prefix: &str) -> Option<&str> {
    let at = position(&prefix.to_ascii_lowercase(), "proc")?;
    prefix.get(at..).map(str::trim).filter(|lead| words(lead).len() > 1)
}

fn identifiers(publication: &Publication, said: &[&str]) -> Identifiers {
    let mut texts: Vec<&str> = publication.links.iter().map(|link| link.url.as_str()).collect();
    texts.extend(said);
    Identifiers {
        doi: texts.iter().find_map(|text| identifiers::doi(text)),
        arxiv: texts.iter().find_map(|text| identifiers::arxiv(text)),
        isbn: texts.iter().find_map(|text| identifiers::isbn(text)),
        pmid: texts.iter().find_map(|text| identifiers::pmid(text)),
    }
}
