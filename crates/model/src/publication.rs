use crate::{
    Author, Block, Degree, Identifiers, Imprint, Inline, Kind, Link, Locators, Name, PartialDate, Status,
    Venue,
};

/// One entry of a publication list. Every visible word of the entry is in one of its fields; `container` to
/// `degree` say once more, in the terms of bibliographies, what others show as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publication {
    /// Family name of the first author, year, first significant word of the title, in lower-case
    /// ASCII, with letters added where two would be alike: "yu2022orca". Unique on the page.
    pub id: String,
    /// Where the entry starts in the file; counts from 1.
    pub line: usize,
    /// The number of the publication, where the page lists it again: it is one with one id, shown in each place,
    /// counted and cited once. `None` in the first place.
    pub repeats: Option<usize>,
    /// Its number in the owner's list, where that has numbers.
    pub ordinal: Option<u32>,
    /// The nearest heading above, as plain text.
    pub section: Option<String>,
    /// Plain text without outer quotes and closing full stop.
    pub title: String,
    /// In the order written; empty where the entry names none.
    pub authors: Vec<Author>,
    /// What the entry says its marks mean, as written: "*equal contribution".
    pub legend: Option<String>,
    /// Where it appeared.
    pub venue: Option<Venue>,
    /// The title of the journal, proceedings or book that it is part of, in full: "Proceedings of the 16th
    /// Symposium on Tides"; of a manuscript that of where it was sent. `None` for what stands by itself.
    pub container: Option<String>,
    /// Volume, issue, pages, number.
    pub locators: Locators,
    /// Publisher, place, edition, series.
    pub imprint: Imprint,
    /// Of the book or the proceedings, in the order written.
    pub editors: Vec<Name>,
    /// DOI, arXiv identifier, ISBN, number in PubMed.
    pub identifiers: Identifiers,
    /// Of a thesis, where it is told.
    pub degree: Option<Degree>,
    /// When it appeared.
    pub date: PartialDate,
    /// What sort of publication it is.
    pub kind: Kind,
    /// How far it is from print.
    pub status: Option<Status>,
    /// Prizes and distinctions, as written: "Spotlight".
    pub awards: Vec<String>,
    /// In the order of the source.
    pub links: Vec<Link>,
    /// Text that no field took, as written, in the order of the source.
    pub notes: Vec<Vec<Inline>>,
    /// Blocks below the entry: an abstract, remarks, pictures.
    pub details: Vec<Block>,
    /// The whole entry as written, where it could not be read; the page then shows this and not
    /// the fields, and `title` holds its plain text.
    pub verbatim: Option<Vec<Inline>>,
}
