use serde::{Deserialize, Serialize};

/// A piece of a formula: an element of MathML Core (<https://www.w3.org/TR/mathml-core/>).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Formula {
    /// Which element.
    pub role: Role,
    /// Its text, where it holds no other pieces; for a [`Role::Space`] its width as a CSS length: "0.167em".
    pub text: String,
    /// The pieces in it, in the order of the element's children.
    pub inner: Vec<Formula>,
}

/// What a piece of a formula is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Pieces in a row.
    Row,
    /// A name; one letter is set in italics.
    Identifier,
    /// A name of one letter that stands upright.
    Upright,
    /// A number.
    Number,
    /// An operator or a fence, as large as what it stands beside.
    Operator,
    /// An operator or a fence as large as a letter.
    Small,
    /// Words.
    Text,
    /// Empty space.
    Space,
    /// One above the other.
    Fraction,
    /// The square root of a row.
    Root,
    /// The root of the first, of the order that the second says.
    RootOf,
    /// The second raised beside the first.
    Superscript,
    /// The second lowered beside the first.
    Subscript,
    /// The second lowered and the third raised beside the first.
    Scripts,
    /// The second below the first.
    Under,
    /// The second above the first.
    Over,
    /// The second below and the third above the first.
    UnderOver,
    /// Rows of cells.
    Table,
    /// Cells.
    TableRow,
    /// A cell.
    Cell,
}

impl Formula {
    /// Makes a piece with a text and nothing in it.
    pub fn word(role: Role, text: &str) -> Self {
        Self { role, text: text.to_owned(), inner: Vec::new() }
    }

    /// Makes a piece of others.
    pub fn of(role: Role, inner: Vec<Self>) -> Self {
        Self { role, text: String::new(), inner }
    }
}
