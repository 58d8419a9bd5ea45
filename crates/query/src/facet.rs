use super::{fold, span::Span};

/// A property of publications by which visitors filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Where: the venue's short name.
    Venue,
    /// When.
    Year,
    /// With whom.
    Author,
    /// What kind.
    Type,
    /// What it won.
    Award,
}

impl Facet {
    /// All facets, in the order in which a page shows them.
    pub const ALL: [Self; 5] = [Self::Venue, Self::Year, Self::Author, Self::Type, Self::Award];

    /// The key in addresses: "venue".
    pub fn key(self) -> &'static str {
        match self {
            Self::Venue => "venue",
            Self::Year => "year",
            Self::Author => "author",
            Self::Type => "type",
            Self::Award => "award",
        }
    }

    /// What two spellings of one value have in common: years as numbers, all others folded.
    pub(super) fn identity(self, value: &str) -> String {
        match self {
            Self::Year => match Span::parse(value) {
                Some(span) => span.to_string(),
                None => value.trim().to_ascii_lowercase(),
            },
            Self::Venue | Self::Author | Self::Type | Self::Award => fold::key(value),
        }
    }
}
