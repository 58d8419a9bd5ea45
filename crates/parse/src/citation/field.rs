use super::boundaries::BoundaryKind;
use super::formatting::Formatting;

/// A field that an entry is segmented into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Authors,
    Title,
    Venue,
}

impl Field {
    /// All fields, in the order of their codes.
    pub(crate) const ALL: [Self; 3] = [Self::Authors, Self::Title, Self::Venue];

    /// Its row in tables.
    pub(crate) fn code(self) -> usize {
        match self {
            Self::Authors => 0,
            Self::Title => 1,
            Self::Venue => 2,
        }
    }
}

/// How one field of an entry is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldStyle {
    /// The field before it.
    pub(crate) before: Option<Field>,
    pub(crate) field: Field,
    pub(crate) formatting: Formatting,
    /// The boundary that it starts at.
    pub(crate) start: BoundaryKind,
    /// The boundary that it ends at.
    pub(crate) end: BoundaryKind,
}
