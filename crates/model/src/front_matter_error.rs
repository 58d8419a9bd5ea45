use std::fmt;

use serde::{Deserialize, Serialize};

/// Why the YAML of a front matter cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FrontMatterError {
    /// A quotation mark without its closing one.
    UnclosedQuotation,
    /// A square or curly bracket without its closing one.
    UnclosedBracket,
    /// Words after a closing quotation mark or bracket: `title: "Me" and more`.
    TextAfterValue,
    /// A colon and a space within an unquoted value: `title: Orca: a system`.
    ColonInValue,
    /// A sign that means something else in YAML at the start of an unquoted value: `[@ann, @bo]`.
    ReservedSign,
    /// A backslash within double quotation marks that YAML knows no meaning of: `"a\b"`.
    Backslash,
    /// A list in brackets without a comma between two values.
    MissingComma,
    /// A line without the colon that makes it a key.
    MissingKey,
    /// A line indented by a tab.
    Tab,
    /// A line indented otherwise than those it belongs to.
    Indentation,
    /// Words behind the sign that opens a block of text: `bio: > Words`.
    TextBesideBlock,
    /// Lists and keys inside each other, deeper than is read.
    TooDeep,
    /// More text than is read.
    TooLong,
    /// Not YAML but TOML, between two lines of `+++`.
    Toml,
    /// None of these; in the YAML library's own words, which are English.
    Other(String),
}

/// In English, with what helps.
impl fmt::Display for FrontMatterError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::UnclosedQuotation => "this quotation mark is never closed",
            Self::UnclosedBracket => "this bracket is never closed",
            Self::TextAfterValue => "nothing may follow the closing mark of a value in its line",
            Self::ColonInValue => "a colon before a space needs quotation marks around the whole value",
            Self::ReservedSign => "a value that begins with this sign needs quotation marks around it",
            Self::Backslash => "a backslash in quotation marks needs another one before it",
            Self::MissingComma => "a comma is missing, or the closing bracket",
            Self::MissingKey => "a key and a colon are missing; or indent the line to continue the one above",
            Self::Tab => "lines must be indented by spaces, not by tabs",
            Self::Indentation => "this line does not belong to what stands above; check its indentation",
            Self::TextBesideBlock => "the text of a block begins in the line below",
            Self::TooDeep => "this is nested too deeply",
            Self::TooLong => "this is too long",
            Self::Toml => {
                "between two lines of +++ it is TOML, which is not read; write YAML between two lines of ---"
            }
            Self::Other(reason) => reason,
        })
    }
}
