use super::{fold, year_range::YearRange};

/// A property of publications by which visitors filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The venue, by its short name.
    Venue,
    /// The year of publication.
    Year,
    /// The authors other than the page's owner.
    Author,
    /// The type of publication, as [`offprint_model::Kind`] names it.
    Type,
    /// The awards, as written.
    Award,
}

impl Facet {
    /// All facets, in the order in which a page shows them.
    pub const ALL: [Self; 5] = [Self::Venue, Self::Year, Self::Author, Self::Type, Self::Award];

    /// The key in the query string: "venue".
    pub fn key(self) -> &'static str {
        match self {
            Self::Venue => "venue",
            Self::Year => "year",
            Self::Author => "author",
            Self::Type => "type",
            Self::Award => "award",
        }
    }

    /// What all spellings of one value have in common: numbers for years, folded text for all others.
    pub(super) fn identity(self, value: &str) -> String {
        match self {
            Self::Year => match YearRange::parse(value) {
                Some(range) => range.to_string(),
                None => value.trim().to_ascii_lowercase(),
            },
            Self::Venue | Self::Author | Self::Type | Self::Award => fold::key(value),
        }
    }
}
