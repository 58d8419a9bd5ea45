//! Publications as BibTeX, RIS and CSL-JSON.
//!
//! [`cite`] writes what the fields of a publication say and nothing else: what is unknown is left out, and
//! nothing is read out of text here.
//!
//! - `record`: the fields of a citation, the same for all formats.
//! - `paper_url`: which link leads to the paper itself.
//! - `bibtex` with `tex` and `capitals`, `ris`, `csl_json`: the formats.
//! - `text`: words of a text.
#![deny(missing_docs)]

mod bibtex;
mod capitals;
mod csl_json;
mod paper_url;
mod record;
mod ris;
#[cfg(test)]
mod tests;
mod tex;
mod text;

use offprint_model::Publication;

pub use record::{Entry, Record};

/// A citation format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// BibTeX that is also valid BibLaTeX.
    BibTex,
    /// RIS, for EndNote, Zotero and Mendeley.
    Ris,
    /// CSL-JSON, for Zotero, Pandoc and citeproc.
    CslJson,
}

impl Format {
    /// All formats, in the order in which a page offers them.
    pub const ALL: [Self; 3] = [Self::BibTex, Self::Ris, Self::CslJson];

    /// The name on the page: "BibTeX".
    pub fn title(self) -> &'static str {
        match self {
            Self::BibTex => "BibTeX",
            Self::Ris => "RIS",
            Self::CslJson => "CSL-JSON",
        }
    }

    /// The name on the command line: "bibtex".
    pub fn name(self) -> &'static str {
        match self {
            Self::BibTex => "bibtex",
            Self::Ris => "ris",
            Self::CslJson => "csl-json",
        }
    }

    /// The file name extension, without the dot: "bib".
    pub fn extension(self) -> &'static str {
        match self {
            Self::BibTex => "bib",
            Self::Ris => "ris",
            Self::CslJson => "json",
        }
    }

    /// The media type (MIME type).
    pub fn media_type(self) -> &'static str {
        match self {
            Self::BibTex => "application/x-bibtex",
            Self::Ris => "application/x-research-info-systems",
            Self::CslJson => "application/vnd.citationstyles.csl+json",
        }
    }
}

/// Returns the citations of `publications`, in that order, as the text of a file.
pub fn cite(format: Format, publications: &[Publication]) -> String {
    let mut out = String::new();
    if format == Format::CslJson {
        out.push('[');
    }
    for (at, publication) in publications.iter().enumerate() {
        let record = Record::of(publication);
        match format {
            Format::BibTex => {
                out.push_str(if at > 0 { "\n" } else { "" });
                bibtex::write(&record, &mut out);
            }
            Format::Ris => ris::write(&record, &mut out),
            Format::CslJson => {
                out.push_str(if at > 0 { ",\n" } else { "\n" });
                csl_json::write(&record, &mut out);
            }
        }
    }
    if format == Format::CslJson {
        out.push_str("\n]\n");
    }
    out
}
