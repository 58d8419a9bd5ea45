//! What a token of an entry may belong to.

/// The part of a reference that a token belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Label {
    /// Separates fields or announces one: ",", "vol.", "In".
    #[default]
    Separator,
    /// Names of authors with what joins them: "Ann Lee and Bo Lind".
    Author,
    /// Names of editors: "Roe B, Lee A".
    Editor,
    /// The title.
    Title,
    /// The journal, the proceedings, the book that it is part of.
    Container,
    /// The series that the book is part of: "Lecture Notes in Computer Science".
    Series,
    /// The number of the volume: "12".
    Volume,
    /// The number of the issue: "3–4".
    Issue,
    /// Pages, or the number of the article: "201-215", "e0123".
    Pages,
    /// The number of a report or patent.
    Number,
    /// The number of the edition: "2nd".
    Edition,
    /// Year, month and day: "2020 Mar 5".
    Date,
    /// The publisher, or the school of a thesis.
    Publisher,
    /// Where the publisher sits or the conference met.
    Place,
    /// A DOI, an ISBN, a URL.
    Identifier,
    /// What it is, in words: "PhD thesis", "Technical report".
    Genre,
    /// How far it is from print: "in press".
    Status,
    /// A prize or a distinction.
    Award,
    /// The label of a link: "pdf".
    Link,
    /// Any other words.
    Note,
}

impl Label {
    /// All labels, in the order of their numbers.
    pub const ALL: [Self; 20] = [
        Self::Separator,
        Self::Author,
        Self::Editor,
        Self::Title,
        Self::Container,
        Self::Series,
        Self::Volume,
        Self::Issue,
        Self::Pages,
        Self::Number,
        Self::Edition,
        Self::Date,
        Self::Publisher,
        Self::Place,
        Self::Identifier,
        Self::Genre,
        Self::Status,
        Self::Award,
        Self::Link,
        Self::Note,
    ];

    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Returns its number: its column in the table of weights.
    pub fn number(self) -> usize {
        self as usize
    }

    /// Returns the label with this number.
    pub fn from_number(number: usize) -> Self {
        Self::ALL.get(number).copied().unwrap_or_default()
    }

    /// Returns what it is called: "venue" for [`Label::Container`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Separator => "–",
            Self::Author => "authors",
            Self::Editor => "editors",
            Self::Title => "title",
            Self::Container => "venue",
            Self::Series => "series",
            Self::Volume => "volume",
            Self::Issue => "issue",
            Self::Pages => "pages",
            Self::Number => "number",
            Self::Edition => "edition",
            Self::Date => "date",
            Self::Publisher => "publisher",
            Self::Place => "place",
            Self::Identifier => "identifier",
            Self::Genre => "kind",
            Self::Status => "status",
            Self::Award => "award",
            Self::Link => "link",
            Self::Note => "note",
        }
    }
}
