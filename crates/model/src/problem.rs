use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Doubt, DoubtedField, ExpectedValue, FrontMatterError, Limit, Severity};

/// What can be wrong with a content file. Titles, names and venues are plain text, without markup.
///
/// Only errors ([`Severity::Error`]) travel in a snapshot, as visitors hear of nothing else: code that decodes
/// the others would weigh 2 KB of a first visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// The file holds nothing to show.
    Empty,
    /// Bytes that are no UTF-8 were replaced by U+FFFD.
    NotUtf8,
    /// The front matter's YAML cannot be read; none of it is used.
    BrokenFrontMatter {
        /// What is wrong with it.
        reason: FrontMatterError,
    },
    /// The front matter has no closing `---`.
    UnclosedFrontMatter,
    /// A key of the front matter holds something else than it should; it is not used.
    #[serde(skip)]
    WrongValue {
        /// The key with those above it: "author.email".
        key: String,
        /// What it should hold.
        expected: ExpectedValue,
    },
    /// A key of the front matter that is not read.
    #[serde(skip)]
    UnknownKey {
        /// The key with those above it: "author.pronuons".
        key: String,
        /// The key that was probably meant.
        nearest: Option<String>,
    },
    /// A link or picture whose address is not allowed; its text is kept.
    #[serde(skip)]
    UnsafeAddress {
        /// The address as written.
        address: String,
    },
    /// A link without a target; its text is kept.
    #[serde(skip)]
    EmptyLink {
        /// Its text.
        label: String,
    },
    /// Code of a page generator, such as Jekyll's Liquid, which nothing runs here; it is left out.
    #[serde(skip)]
    TemplateCode {
        /// The code as written: "{{ site.title }}".
        code: String,
    },
    /// An element or attribute of HTML that the page does not show.
    #[serde(skip)]
    LeftOut {
        /// As it is written: `<script>`, `style=`.
        what: String,
        /// Whether all that is in it is left out too; else its text is kept.
        with_content: bool,
    },
    /// The page has no list of publications that could be read.
    #[serde(skip)]
    NoPublications,
    /// An entry without a year.
    #[serde(skip)]
    NoYear {
        /// Of the publication.
        title: String,
    },
    /// An entry without a venue.
    #[serde(skip)]
    NoVenue {
        /// Of the publication.
        title: String,
    },
    /// A venue that is none of the known kinds and has no acronym.
    #[serde(skip)]
    UnknownVenue {
        /// Its name as written.
        venue: String,
    },
    /// An entry without the page's owner among its authors, on a page where most entries have the owner.
    #[serde(skip)]
    OwnerMissing {
        /// Of the publication.
        title: String,
        /// The owner's name.
        owner: String,
    },
    /// An entry that names only the co-authors ("with Ann Lee"), on a page that names no owner.
    #[serde(skip)]
    OwnerUnknown {
        /// Of the publication.
        title: String,
    },
    /// An entry without a link to the paper.
    #[serde(skip)]
    NoLink {
        /// Of the publication.
        title: String,
    },
    /// An entry that may be read in two ways.
    #[serde(skip)]
    Doubtful {
        /// Of the publication, as it is shown.
        title: String,
        /// What may be another.
        doubt: Doubt,
    },
    /// An entry that was not understood and is shown as written.
    #[serde(skip)]
    Unread,
    /// Two entries with the same title.
    #[serde(skip)]
    SameTitle {
        /// Of both.
        title: String,
        /// The line of the first entry, from 1.
        first: usize,
    },
    /// One person's name in two spellings.
    #[serde(skip)]
    TwoSpellings {
        /// As it is written here.
        name: String,
        /// As it is written in the line `first`.
        other: String,
        /// The line of the first entry with the other spelling, from 1.
        first: usize,
    },
    /// More than the page accepts; the rest is shown as plain text.
    #[serde(skip)]
    TooMuch(Limit),
}

impl Problem {
    /// Returns how much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::BrokenFrontMatter { .. } | Self::UnclosedFrontMatter | Self::Empty | Self::NotUtf8 => {
                Severity::Error
            }
            Self::WrongValue { .. }
            | Self::UnknownKey { nearest: Some(_), .. }
            | Self::UnsafeAddress { .. }
            | Self::EmptyLink { .. }
            | Self::Unread
            | Self::NoYear { .. }
            | Self::TooMuch(_) => Severity::Warning,
            Self::NoPublications
            | Self::UnknownKey { nearest: None, .. }
            | Self::TemplateCode { .. }
            | Self::LeftOut { .. }
            | Self::NoVenue { .. }
            | Self::OwnerMissing { .. }
            | Self::OwnerUnknown { .. }
            | Self::NoLink { .. }
            | Self::Doubtful { .. }
            | Self::UnknownVenue { .. }
            | Self::SameTitle { .. }
            | Self::TwoSpellings { .. } => Severity::Hint,
        }
    }
}

/// In English: a sentence for the owner that says what would help.
impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("the file holds nothing to show; write a few words about yourself"),
            Self::NotUtf8 => out.write_str(
                "the file is not saved as UTF-8, so some characters are shown as \u{FFFD}; save it as UTF-8",
            ),
            Self::BrokenFrontMatter { reason } => {
                write!(out, "the front matter could not be read and is not used: {reason}")
            }
            Self::UnclosedFrontMatter => {
                out.write_str("the front matter is never closed; end it with a line of three dashes")
            }
            Self::WrongValue { key, expected } => {
                write!(out, "`{key}` in the front matter should be {expected}; it is not used")
            }
            Self::UnknownKey { key, nearest } => {
                write!(out, "`{key}` in the front matter is no key that is read here")?;
                nearest.iter().try_for_each(|nearest| write!(out, "; did you mean `{nearest}`?"))
            }
            Self::UnsafeAddress { address } => write!(
                out,
                "the address `{address}` is left out and its text kept; use http, https, mailto, tel or a relative one"
            ),
            Self::EmptyLink { label } => write!(out, "the link \u{201C}{label}\u{201D} leads nowhere; give it an address"),
            Self::TemplateCode { code } => {
                write!(out, "`{code}` is code of a page generator, which is not run here; write what it should give")
            }
            Self::LeftOut { what, with_content: true } => {
                write!(out, "`{what}` is left out with all that is in it; write in Markdown what visitors should see")
            }
            Self::LeftOut { what, with_content: false } => write!(out, "`{what}` is left out, and its text kept"),
            Self::NoPublications => out.write_str("no list of publications was found on this page"),
            Self::NoYear { title } => write!(
                out,
                "no year found for \u{201C}{title}\u{201D}; write it after the venue or in the heading above"
            ),
            Self::NoVenue { title } => write!(out, "no venue found for \u{201C}{title}\u{201D}; write it in italics after the title"),
            Self::UnknownVenue { venue } => write!(
                out,
                "\u{201C}{venue}\u{201D} is no venue that is known here; if it is one, its acronym in brackets helps, as in \u{201C}(OSDI 2022)\u{201D}"
            ),
            Self::OwnerMissing { title, owner } => write!(
                out,
                "{owner} is not among the authors of \u{201C}{title}\u{201D}, as in most other entries"
            ),
            Self::OwnerUnknown { title } => write!(
                out,
                "\u{201C}{title}\u{201D} names only those you wrote it with, so citations lack you; write `author: Your Name` in the front matter"
            ),
            Self::NoLink { title } => write!(out, "no link to the paper \u{201C}{title}\u{201D}"),
            Self::Doubtful { title, doubt: Doubt { field, shown, other } } => {
                let (field, advice) = match field {
                    DoubtedField::Title => ("title", "write the title in quotation marks"),
                    DoubtedField::Authors => {
                        ("list of authors", "write commas between the authors and a full stop after the last")
                    }
                    DoubtedField::Venue => ("venue", "write the venue in italics, with full stops around it"),
                };
                write!(out, "the {field} of \u{201C}{title}\u{201D} ")?;
                match (shown.is_empty(), other.is_empty()) {
                    (true, _) => write!(out, "may be \u{201C}{other}\u{201D}, but none is shown")?,
                    (_, true) => write!(out, "is shown as \u{201C}{shown}\u{201D}, but there may be none")?,
                    _ => write!(out, "is shown as \u{201C}{shown}\u{201D}, but may be \u{201C}{other}\u{201D}")?,
                }
                write!(out, "; {advice}")
            }
            Self::Unread => out.write_str(
                "this entry was not understood and is shown as written; separate authors, title and venue by full stops",
            ),
            Self::SameTitle { title, first } => write!(out, "\u{201C}{title}\u{201D} stands in line {first} too"),
            Self::TwoSpellings { name, other, first } => {
                write!(out, "\u{201C}{name}\u{201D} is written \u{201C}{other}\u{201D} in line {first}")
            }
            Self::TooMuch(limit) => write!(out, "more than {limit}; the rest is shown as plain text"),
        }
    }
}
