use offprint_model::{Author, Degree, Gathered, Kind, Month, Name, Pages, Publication};

use super::paper_url::paper_url;

/// The entry type of a publication in a bibliography.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A journal article.
    Article,
    /// A paper in the proceedings of a conference or workshop.
    Paper,
    /// A thesis, with its degree if that is known.
    Thesis(Option<Degree>),
    /// A whole book.
    Book,
    /// A chapter or part of a book.
    Chapter,
    /// A patent with its number.
    Patent,
    /// A report of an institution.
    Report,
    /// A preprint in a public archive.
    Preprint,
    /// An unpublished manuscript.
    Manuscript,
    /// Everything else.
    Other,
}

/// The fields of a citation, in the terms of bibliographies. Empty or `None` is what the page does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The citation key: the publication's id.
    pub id: String,
    /// The entry type.
    pub entry: Entry,
    /// The title as plain text.
    pub title: String,
    /// The authors in order.
    pub names: Vec<Name>,
    /// The editors of the book or the proceedings, in order.
    pub editors: Vec<Name>,
    /// The journal, proceedings, book, school or institution that it is part of or comes from.
    pub container: Option<String>,
    /// The year of publication, with four digits.
    pub year: Option<u16>,
    /// The month of publication, 1 to 12.
    pub month: Option<u8>,
    /// The day of publication, 1 to 31.
    pub day: Option<u8>,
    /// The volume, as written.
    pub volume: Option<String>,
    /// The number of the issue, report or patent, as written.
    pub number: Option<String>,
    /// The pages, as written.
    pub pages: Option<Pages>,
    /// The publisher, as written.
    pub publisher: Option<String>,
    /// Where the publisher is, as written.
    pub place: Option<String>,
    /// The edition, without that word: "2nd".
    pub edition: Option<String>,
    /// The series of the book or the proceedings.
    pub series: Option<String>,
    /// The DOI, without a resolver: "10.1234/abc".
    pub doi: Option<String>,
    /// The arXiv identifier, without its version: "2101.00001".
    pub arxiv: Option<String>,
    /// The ISBN of the book or the proceedings.
    pub isbn: Option<String>,
    /// The number in PubMed.
    pub pmid: Option<String>,
    /// The absolute URL of the paper, without braces and spaces.
    pub url: Option<String>,
    /// The publication status: "To appear".
    pub note: Option<String>,
}

impl Record {
    /// Returns the citation fields of `publication`.
    pub fn of(publication: &Publication) -> Self {
        let Publication { locators, imprint, identifiers, date, .. } = publication;
        let entry = entry(publication);
        let publisher = imprint.publisher.clone();
        let (container, publisher) = match entry {
            Entry::Thesis(_) | Entry::Report => (publisher, None),
            Entry::Manuscript => (None, publisher),
            _ => (publication.container.clone(), publisher),
        };
        Self {
            id: publication.id.clone(),
            entry,
            title: publication.title.clone(),
            names: publication.authors.iter().filter_map(Author::parsed).gathered(),
            editors: publication.editors.clone(),
            container,
            year: date.year,
            month: date.month.map(Month::number),
            day: date.day,
            volume: locators.volume.clone(),
            number: locators.number.clone().or(locators.issue.clone()),
            pages: locators.pages.clone(),
            publisher,
            place: imprint.place.clone(),
            edition: imprint.edition.clone(),
            series: imprint.series.clone(),
            doi: identifiers.doi.clone(),
            arxiv: identifiers.arxiv.clone(),
            isbn: identifiers.isbn.clone(),
            pmid: identifiers.pmid.clone(),
            url: paper_url(publication),
            note: note(publication, entry),
        }
    }

    /// "arXiv:2101.00001".
    pub(super) fn arxiv_id(&self) -> Option<String> {
        self.arxiv.as_ref().map(|number| ["arXiv:", number].concat())
    }
}

/// What its kind makes of a publication, as far as that entry's necessary fields are known.
fn entry(publication: &Publication) -> Entry {
    let Publication { kind, status, container, imprint, locators, identifiers, .. } = publication;
    let unpublished = status.as_ref().is_some_and(|status| status.stage.is_unpublished());
    let within = container.is_some();
    match kind {
        _ if unpublished && identifiers.arxiv.is_none() => Entry::Manuscript,
        Kind::Preprint if identifiers.arxiv.is_some() || within => Entry::Preprint,
        Kind::Preprint if status.is_some() => Entry::Manuscript,
        Kind::Conference | Kind::Workshop if within => Entry::Paper,
        Kind::Journal if within => Entry::Article,
        Kind::Thesis => Entry::Thesis(publication.degree.filter(|_| imprint.publisher.is_some())),
        Kind::Book => Entry::Book,
        Kind::Chapter if within => Entry::Chapter,
        Kind::Report if imprint.publisher.is_some() && !within => Entry::Report,
        Kind::Patent if locators.number.is_some() && !within => Entry::Patent,
        _ => Entry::Other,
    }
}

/// The status: "To appear"; of a manuscript also where it was sent: "Submitted to Lake Letters".
fn note(publication: &Publication, entry: Entry) -> Option<String> {
    let note = capital(publication.status.as_ref()?.words());
    let (Some(name), Entry::Manuscript) = (&publication.container, entry) else { return Some(note) };
    let prefix = publication.venue.as_ref().map_or("", |venue| venue.prefix.as_str());
    // "Submitted", where the venue follows "submitted to"
    let whole = prefix.to_ascii_lowercase().contains(&note.to_ascii_lowercase());
    let words = if whole { capital(prefix) } else { note };
    let between = if words.ends_with([' ', '"']) || lead_ends(&words) { " " } else { ": " };
    Some([words.as_str(), between, name].concat())
}

fn lead_ends(words: &str) -> bool {
    words.ends_with(" to") || words.ends_with(" at") || words.ends_with(" in") || words.ends_with(" for")
}

fn capital(words: &str) -> String {
    let mut rest = words.trim().chars();
    rest.next()
        .map(|first| [first.to_ascii_uppercase().to_string().as_str(), rest.as_str()].concat())
        .unwrap_or_default()
}
