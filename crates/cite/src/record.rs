use super::identifiers::{arxiv, doi, paper};
use super::locators::{self, Locators, Pages};
use super::name::Name;
use super::segments::{self, Degree};
use offprint_model::{Kind, Publication, plain_text};

/// What sort of entry a publication is in a bibliography.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// In a journal.
    Article,
    /// In the proceedings of a conference or workshop.
    Paper,
    /// A thesis for that degree.
    Thesis(Option<Degree>),
    /// A whole book.
    Book,
    /// A part of a book.
    Chapter,
    /// A patent with its number.
    Patent,
    /// A report of an institution.
    Report,
    /// A manuscript in a public archive.
    Preprint,
    /// A manuscript on its way.
    Manuscript,
    /// Everything else.
    Other,
}

/// What a citation can say of a publication: what the page says, in the terms of bibliographies.
/// Empty and `None` is what the page does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The citation key: the publication's id.
    pub id: String,
    /// What sort of entry.
    pub entry: Entry,
    /// Plain text.
    pub title: String,
    /// The authors in order.
    pub names: Vec<Name>,
    /// Journal, proceedings, book, school, institution, or wherever else it appeared.
    pub container: Option<String>,
    /// In full.
    pub year: Option<u16>,
    /// From 1.
    pub month: Option<u8>,
    /// As written.
    pub volume: Option<String>,
    /// Of an issue, report or patent, as written.
    pub number: Option<String>,
    /// As written.
    pub pages: Option<Pages>,
    /// As written.
    pub publisher: Option<String>,
    /// "10.1234/abc".
    pub doi: Option<String>,
    /// "2101.00001".
    pub arxiv: Option<String>,
    /// Whole, without braces and spaces.
    pub url: Option<String>,
    /// How far it is from print: "To appear".
    pub note: Option<String>,
}

impl Record {
    /// What the page says of `publication`.
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

    /// Nobody has published it: where it was sent is a note.
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

    /// "Proceedings of the", where the entry says so, is part of the book's title.
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

    /// What follows a book's title is who published it.
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
