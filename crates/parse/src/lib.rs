//! Publication lists as people write them in Markdown, parsed into a [`Site`] with diagnostics. Parsing
//! never fails and never panics: what cannot be read is shown as it was written, and a diagnostic says so.
//! Time is linear in the length of the file.
//!
//! ```text
//! bytes ─source─▶ text ─front_matter─▶ Meta
//!                   └───markdown─▶ tree ─entries─▶ tree with places for publications ─sections─▶ Section…
//!                                           └─each entry─citation─▶ Publication
//! ```
//!
//! - `document`: a whole file, up to its tree.
//! - `source`: bytes to text, byte offsets to lines and columns.
//! - `front_matter`: the YAML at the start of the file.
//! - `markdown`: Markdown and raw HTML to a tree of rich text that knows its lines; by an allow-list.
//! - `language`: which language the text is in, where the front matter does not say it.
//! - `entries`: where the page lists publications, which list is which, and whose page it is.
//! - `citation`: one entry to the fields of a publication: tokens, evidence, the best labels.
//! - `vocabulary`: words, venues, months and names that entries are made of.

#![deny(missing_docs)]

mod citation;
mod document;
mod entries;
pub mod explain;
mod front_matter;
mod language;
mod lowercase;
mod markdown;
mod snapshot;
mod source;
mod strings;
#[doc(hidden)]
pub mod training;
mod unique_names;
mod vocabulary;

use document::Document;
use entries::{Context, Found};
use markdown::{footnotes, list_headings, sections};
use offprint_model::{Diagnostic, Gathered, Name, Problem, Publication, Site, sorted};
pub use snapshot::snapshot;
use source::Source;

/// What a content file was parsed into.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The page.
    pub site: Site,
    /// What its owner should know, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses a content file: UTF-8 with or without a byte-order mark, and any line ends. Bytes that are no
/// UTF-8 become U+FFFD and a diagnostic.
pub fn parse(file: &[u8]) -> Parsed {
    let Document { source, start, mut meta, nodes, mut anchors, mut found } = Document::read(file);
    if nodes.is_empty() && meta.author.is_none() {
        found.push((0, Problem::Empty));
    }
    let mut diagnostics = source.locate(found);
    let Found { mut nodes, mut publications, owner } =
        entries::find(nodes, Context { meta: &meta }, &mut diagnostics);
    let diagnostics = in_order(diagnostics);
    if meta.language.is_none() {
        meta.language = language(&source, start, &publications);
    }
    list_headings::settle(&mut nodes, &mut anchors);
    let mut sections = sections::divide(nodes);
    footnotes::number(&mut sections, &mut publications);
    Parsed { site: Site { meta, owner, sections, publications: publications.into() }, diagnostics }
}

/// The language of the page: of what stands before its list, else of the whole.
fn language(source: &Source, start: usize, publications: &[Publication]) -> Option<String> {
    let text = source.text();
    let list = publications.first().map_or(text.len(), |first| source.line_start(first.line));
    let of = |end| text.get(start..end).and_then(language::of);
    of(list).or_else(|| of(text.len())).map(str::to_owned)
}

/// The keys that the front matter may have, each with those that hold it: "author.email".
pub fn front_matter_keys() -> Vec<String> {
    front_matter::known()
}

/// In the order of the file.
fn in_order(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let order = sorted(diagnostics.iter().map(|diagnostic| diagnostic.place).zip(0_usize..));
    let mut diagnostics: Vec<_> = diagnostics.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, at)| diagnostics.get_mut(at)?.take()).gathered()
}

/// Parses a name in any form in which publication lists write it: "Jan van der Berg", "Berg, J. van der",
/// "Keller AD", "유경인". `None` if it has no letters or digits.
pub fn name(written: &str) -> Option<Name> {
    citation::person_name(written)
}
