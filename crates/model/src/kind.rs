use serde::{Deserialize, Serialize};

/// What sort of publication it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A paper at a conference.
    Conference,
    /// An article in a journal.
    Journal,
    /// A paper at a workshop, also one that is held at a conference.
    Workshop,
    /// A manuscript that no venue has published yet: arXiv, bioRxiv, "under review".
    Preprint,
    /// A dissertation of any degree.
    Thesis,
    /// A whole book.
    Book,
    /// A chapter or another part of a book.
    Chapter,
    /// A report of an institution.
    Report,
    /// A patent.
    Patent,
    /// Everything else: posters, talks, software.
    #[default]
    Other,
}

impl Kind {
    /// All kinds in the order in which a page lists them.
    pub const ALL: [Self; 10] = [
        Self::Conference,
        Self::Journal,
        Self::Workshop,
        Self::Preprint,
        Self::Thesis,
        Self::Book,
        Self::Chapter,
        Self::Report,
        Self::Patent,
        Self::Other,
    ];

    /// Returns the name in addresses and in JSON: "conference".
    pub fn name(self) -> &'static str {
        match self {
            Self::Conference => "conference",
            Self::Journal => "journal",
            Self::Workshop => "workshop",
            Self::Preprint => "preprint",
            Self::Thesis => "thesis",
            Self::Book => "book",
            Self::Chapter => "chapter",
            Self::Report => "report",
            Self::Patent => "patent",
            Self::Other => "other",
        }
    }
}
