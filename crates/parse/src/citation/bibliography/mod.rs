//! What a publication says in words, in the fields of a bibliography: volume, issue and pages, publisher, editors,
//! identifiers and the rest. [`fill`] is the only place that writes them.
//!
//! - `person_name`, `family_first`: the parts of a personal name.
//! - `locators`: volume, issue, pages. `report`: numbers of reports and patents.
//! - `imprint`, `thesis`, `editors`: who issued it, and as what.
//! - `identifiers`: DOI, arXiv identifier, ISBN, number in PubMed.
//! - `text`: splitting and trimming.

mod editors;
mod family_first;
mod identifiers;
mod imprint;
mod locators;
mod person_name;
mod report;
#[cfg(test)]
mod tests;
mod text;
mod thesis;

use offprint_model::{Identifiers, Imprint, Kind, Locators, Publication, plain_text};

pub(crate) use person_name::person_name;

use text::{without_year, words};

/// Fills `container`, `locators`, `imprint`, `editors`, `identifiers` and `degree` of `publication` from its venue,
/// notes and links, and tells chapters from books and reports from the rest. What is unsure stays empty.
pub(crate) fn fill(publication: &mut Publication) {
    let venue = publication.venue.clone().unwrap_or_default();
    let notes: Vec<String> = publication.notes.iter().map(|note| plain_text(note)).collect();
    let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
    let said = [&[venue.name.as_str(), &venue.suffix], notes.as_slice()].concat();
    let around = [&[venue.prefix.as_str(), &venue.suffix], notes.as_slice()].concat();
    let name = without_year(&venue.name);

    publication.identifiers = identifiers(publication, &said);
    publication.kind = kind(publication.kind, name, &venue.prefix);
    let unsettled = publication.status.as_ref().is_some_and(|status| status.stage.is_unpublished())
        && publication.identifiers.arxiv.is_none();
    let bare = publication.kind == Kind::Journal && !name.is_empty() && !unsettled;
    publication.locators = locators(&venue.suffix, &notes, bare);
    publication.imprint = Imprint {
        edition: around.iter().find_map(|text| imprint::edition(text)).map(str::to_owned),
        series: around.iter().find_map(|text| imprint::series(text)),
        ..issued(imprint::publisher(&venue.suffix))
    };
    publication.editors = around.iter().find_map(|text| editors::editors(text)).unwrap_or_default();
    publication.degree = None;
    publication.container = Some(name.to_owned()).filter(|name| !name.is_empty());
    if !unsettled {
        settle(publication, name, &venue.prefix, &said);
    }
}

/// What the venue's name says beside, or in place of, the container's title.
fn settle(publication: &mut Publication, name: &str, prefix: &str, said: &[&str]) {
    let Publication { container, locators, imprint, .. } = publication;
    let mut number = None;
    match publication.kind {
        Kind::Preprint if publication.identifiers.arxiv.is_some() => *container = None,
        Kind::Conference | Kind::Workshop => {
            if let (Some(lead), Some(title)) = (proceedings(prefix), container.as_mut()) {
                *title = [lead, " ", title].concat();
            }
        }
        Kind::Thesis => {
            *container = None;
            imprint.publisher = thesis::school(name).or(imprint.publisher.take());
            publication.degree = said.iter().find_map(|text| thesis::degree(text));
        }
        Kind::Book => {
            *container = None;
            if let Some((place, publisher)) = imprint::publisher_of_book(name) {
                imprint.publisher = Some(publisher.to_owned());
                imprint.place = place.or(imprint.place.take());
            }
        }
        Kind::Report => {
            if let Some((named, institution)) = report::report(name) {
                *container = None;
                imprint.publisher = Some(institution);
                number = named;
            }
        }
        Kind::Patent => {
            number = report::patent(name);
            if number.is_some() {
                *container = None;
            }
        }
        _ => {}
    }
    if matches!(publication.kind, Kind::Report | Kind::Patent) {
        locators.number = number.or(locators.issue.take());
    }
}

/// Tells chapters from whole books, and reports from everything else.
fn kind(kind: Kind, name: &str, prefix: &str) -> Kind {
    // "To appear with Lake University Press"
    let within = !prefix.is_empty() && !imprint::is_publisher(name);
    match kind {
        Kind::Book if within => Kind::Chapter,
        Kind::Other if report::report(name).is_some() => Kind::Report,
        kind => kind,
    }
}

/// "Proceedings of the", which is part of the book's title where it is written.
fn proceedings(prefix: &str) -> Option<&str> {
    let at = prefix.to_ascii_lowercase().find("proc")?;
    prefix.get(at..).map(str::trim).filter(|lead| words(lead).len() > 1)
}

fn issued(found: Option<(Option<String>, &str)>) -> Imprint {
    let (place, publisher) =
        found.map_or((None, None), |(place, publisher)| (place, Some(publisher.to_owned())));
    Imprint { publisher, place, ..Imprint::default() }
}

/// Volume, issue and pages behind the venue's name, else in the notes.
fn locators(suffix: &str, notes: &[&str], bare: bool) -> Locators {
    let mut found = locators::read(suffix, bare);
    for note in notes {
        let more = locators::read(note, false);
        found = Locators {
            volume: found.volume.or(more.volume),
            issue: found.issue.or(more.issue),
            pages: found.pages.or(more.pages),
            number: None,
        };
    }
    found
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
