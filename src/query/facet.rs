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
}

impl Facet {
    /// All facets, in the order in which a page shows them.
    pub const ALL: [Self; 4] = [Self::Venue, Self::Year, Self::Author, Self::Type];

    /// The key in addresses: "venue".
    pub fn key(self) -> &'static str {
        match self {
            Self::Venue => "venue",
            Self::Year => "year",
            Self::Author => "author",
            Self::Type => "type",
        }
    }
}
