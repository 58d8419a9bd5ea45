use serde::{Deserialize, Serialize};

/// A field of an entry that may be read in two ways.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// Which field it is.
    pub field: DoubtedField,
    /// The reading that is shown, as plain text; empty for none.
    pub shown: String,
    /// The reading that is nearly as good, as plain text; empty for none.
    pub other: String,
}

/// A field that may be doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DoubtedField {
    /// The title.
    Title,
    /// The list of authors.
    Authors,
    /// The journal, the proceedings or the book.
    Venue,
}
