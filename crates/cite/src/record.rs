use super::identifiers::{arxiv, doi, paper};
use super::locators::{self, Locators, Pages};
use super::name::Name;
use super::segments::{self, Degree};
use offprint_model::{Kind, Publication, plain_text};

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

/// The fields of a citation, in the terms of bibliographies. Empty or `None` is what the page does not
/// say.
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
    /// The journal, proceedings, book, school or institution that it is part of or comes from.
    pub container: Option<String>,
    /// The year of publication, with four digits.
    pub year: Option<u16>,
    /// The month of publication, 1 to 12.
    pub month: Option<u8>,
    /// The volume, as written.
    pub volume: Option<String>,
    /// The number of the issue, report or patent, as written.
    pub number: Option<String>,
    /// The pages, as written.
    pub pages: Option<Pages>,
    /// The publisher, as written.
    pub publisher: Option<String>,
    /// The DOI, without a resolver: "10.1234/abc".
    pub doi: Option<String>,
    /// The arXiv identifier, without its version: "2101.00001".
    pub arxiv: Option<String>,
    /// The absolute URL of the paper, without braces and spaces.
    pub url: Option<String>,
    /// The publication status: "To appear".
    pub note: Option<String>,
}

impl Record {
    /// Returns the citation fields of `publication`.
    pub fn of(publication: &Publication) -> Self {
        let venue = publication.venue.as_ref();
        let (name, prefix, suffix) = venue.map_or(("", "", ""), |venue| {
            (venue.name.as_str(), venue.prefix.as_str(), venue.suffix.as_str())
        });
        let notes: Vec<String> = publication.notes.iter().map(|note| plain_text(note)).collect();
        let mut texts: Vec<&str> = publication.links.iter().map(|link| link.url.as_str()).collect();
        let links = texts.len();
        texts.extend([name, suffix]);
        texts.extend(notes.iter().map(String::as_str));
        let arxiv = texts.iter().find_map(|text| arxiv(text));
        let name = segments::without_year(name);
        let status = publication.status.as_ref();
        let unpublished = status.is_some_and(|status| status.stage.is_unpublished());
        let mut record = Self {
            id: publication.id.clone(),
            entry: Entry::Other,
            title: publication.title.clone(),
            names: publication.authors.iter().filter_map(|author| Name::parse(&author.name)).collect(),
            container: Some(name).filter(|name| !name.is_empty()).map(str::to_owned),
            year: publication.date.year,
            month: publication.date.month.map(|month| month.number()),
            volume: None,
            number: None,
            pages: None,
            publisher: segments::publisher(suffix).map(str::to_owned),
            doi: texts.iter().find_map(|text| doi(text)),
            arxiv,
            url: paper(publication),
            note: status.map(|status| capital(status.words())),
        };
        let known = record.container.is_some();
        record.entry = match publication.kind {
            _ if unpublished && record.arxiv.is_none() => record.manuscript(name, prefix),
            Kind::Preprint if record.arxiv.is_some() => {
                record.container = None;
                Entry::Preprint
            }
            Kind::Preprint if known => Entry::Preprint,
            Kind::Preprint if status.is_some() => record.manuscript(name, prefix),
            Kind::Conference | Kind::Workshop if known => record.paper(prefix),
            Kind::Journal if known => Entry::Article,
            Kind::Thesis => record.thesis(name, texts.get(links..).unwrap_or_default()),
            Kind::Book if prefix.is_empty() => record.book(),
            Kind::Book => Entry::Chapter,
            Kind::Patent => record.patent(name),
            _ => record.report(name),
        };
        let bare = record.entry == Entry::Article;
        let mut found = locators::read(suffix, bare);
        for note in &notes {
            found = merged(found, locators::read(note, false));
        }
        record.volume = found.volume;
        record.number = record.number.or(found.number);
        record.pages = found.pages;
        record
    }

    /// "arXiv:2101.00001".
    pub(super) fn arxiv_id(&self) -> Option<String> {
        self.arxiv.as_ref().map(|number| ["arXiv:", number].concat())
    }

    /// Unpublished: the venue to which it was sent becomes a note.
    fn manuscript(&mut self, name: &str, prefix: &str) -> Entry {
        if let Some(note) = self.note.as_mut().filter(|_| !name.is_empty()) {
            let words = if prefix.to_ascii_lowercase().contains(&note.to_ascii_lowercase()) {
                capital(prefix)
            } else {
                note.clone()
            };
            let between = if words.ends_with([' ', '"']) || lead_ends(&words) { " " } else { ": " };
            *note = [words.as_str(), between, name].concat();
        }
        self.container = None;
        Entry::Manuscript
    }

    /// "Proceedings of the", where it is written, is part of the book's title.
    fn paper(&mut self, prefix: &str) -> Entry {
        let at = prefix.to_ascii_lowercase().find("proc").and_then(|at| prefix.get(at..)).map(str::trim);
        if let (Some(prefix), Some(name)) = (at.filter(|prefix| prefix.contains(' ')), &self.container) {
            self.container = Some([prefix, " ", name].concat());
        }
        Entry::Paper
    }

    fn thesis(&mut self, name: &str, texts: &[&str]) -> Entry {
        let degree = texts.iter().find_map(|text| segments::degree(text));
        self.container = segments::school(name);
        Entry::Thesis(degree.filter(|_| self.container.is_some()))
    }

    /// What follows a book's title is its publisher.
    fn book(&mut self) -> Entry {
        self.publisher = self.container.take().or(self.publisher.take());
        Entry::Book
    }

    fn patent(&mut self, name: &str) -> Entry {
        self.number = segments::patent(name);
        if self.number.is_none() {
            return Entry::Other;
        }
        self.container = None;
        Entry::Patent
    }

    fn report(&mut self, name: &str) -> Entry {
        let Some((number, institution)) = segments::report(name) else { return Entry::Other };
        self.number = number;
        self.container = Some(institution);
        Entry::Report
    }
}

fn lead_ends(words: &str) -> bool {
    words.ends_with(" to") || words.ends_with(" at") || words.ends_with(" in") || words.ends_with(" for")
}

fn merged(one: Locators, other: Locators) -> Locators {
    Locators {
        volume: one.volume.or(other.volume),
        number: one.number.or(other.number),
        pages: one.pages.or(other.pages),
    }
}

fn capital(words: &str) -> String {
    let mut rest = words.trim().chars();
    rest.next()
        .map(|first| [first.to_ascii_uppercase().to_string().as_str(), rest.as_str()].concat())
        .unwrap_or_default()
}
