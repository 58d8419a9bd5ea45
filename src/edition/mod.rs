//! A page as the build, or the reader, made it of one content file, in a text that the app takes in
//! without reading Markdown.
//!
//! Most visits find the content as it was when the page was built. They get the site ready-made and
//! never load the reader of Markdown, which is more than half of the wasm. Where the owner has edited
//! the file since, its fingerprint differs, and the reader is loaded and makes a new edition.

mod fields;
mod fingerprint;
mod packed;
mod stale;

use crate::model::{Severity, Site};
use crate::parse::parse;

pub use fingerprint::Fingerprint;
use packed::{Packed, Unpacker};
pub use stale::{ATTRIBUTE, is_stale};

/// What one content file turned into.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// Of which file.
    pub content: Fingerprint,
    /// The page.
    pub site: Site,
    /// What its owner should mend, each a sentence with its line.
    pub doubts: Vec<String>,
}

impl Edition {
    /// Reads a content file. `least` is how bad a doubt must be to be said.
    pub fn of(file: &[u8], least: Severity) -> Self {
        let parsed = parse(file);
        let heard = parsed.diagnostics.iter().filter(|diagnostic| diagnostic.problem.severity() <= least);
        let doubts = heard
            .map(|diagnostic| {
                ["Line ", &diagnostic.place.line.to_string(), ": ", &diagnostic.problem.sentence()].concat()
            })
            .collect();
        Self { content: Fingerprint::of(file), site: parsed.site, doubts }
    }

    /// As text that [`Edition::unpack`] takes back; UTF-8, as hosts compress text and not bytes.
    pub fn pack(&self) -> String {
        let mut text = String::new();
        self.content.pack(&mut text);
        self.site.pack(&mut text);
        self.doubts.pack(&mut text);
        text
    }

    /// `None` if the bytes are no whole edition of this very version.
    pub fn unpack(text: &[u8]) -> Option<Self> {
        let mut from = Unpacker::new(str::from_utf8(text).ok()?);
        let edition = Self {
            content: Packed::unpack(&mut from),
            site: Packed::unpack(&mut from),
            doubts: Packed::unpack(&mut from),
        };
        from.is_whole().then_some(edition)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "---\ntitle: Me\nauthor:\n  name: Ines Halloran\n  orcid: 0000-0002-1825-0097\n---\n\
        Bio with `code`, **bold**, a [link](https://a.example/x \"t\"), $x^2$ and 日本語.\n\n\
        | a | b |\n|:--|--:|\n| 1 | 2 |\n\n# Papers\n\n\
        - Ines Halloran*, Bo Ek. Salt and Silicon. _SLOW 2021_, to appear. [paper](p.pdf) ![i](data:image/png;base64,AA==)\n\
        - Bo Ek. [Tides](). _OSDI 2020_. Best Paper.\n";

    fn edition() -> Edition {
        Edition::of(FILE.as_bytes(), Severity::Hint)
    }

    #[test]
    fn an_edition_comes_back_as_it_was() {
        let edition = edition();
        assert_eq!(edition.site.publications.len(), 2);
        assert!(edition.doubts.iter().any(|doubt| doubt.starts_with("Line ")));
        assert_eq!(Edition::unpack(edition.pack().as_bytes()), Some(edition));
    }

    #[test]
    fn what_is_cut_short_or_too_long_is_no_edition() {
        let text = edition().pack();
        for (end, _) in text.char_indices() {
            assert_eq!(Edition::unpack(&text.as_bytes()[..end]), None);
        }
        assert_eq!(Edition::unpack((text + "x").as_bytes()), None);
    }

    #[test]
    fn an_address_that_could_run_script_is_no_edition() {
        let text = edition().pack();
        assert!(text.contains("https://a.example/x"));
        assert_eq!(
            Edition::unpack(text.replace("https://a.example/x", "javascript:alert(1)").as_bytes()),
            None
        );
    }
}
