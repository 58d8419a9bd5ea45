//! Markdown text to a [`Site`] with diagnostics. Never fails and never panics: what cannot be
//! read is shown as it was written, and a diagnostic says so.

mod entries;
mod front_matter;
mod knowledge;
mod markdown;
mod reading;
mod snapshot;
mod source;
mod strings;
mod unique_names;

use entries::{Context, Found};
use offprint_model::letters;
use offprint_model::{Diagnostic, Meta, Problem, Site};
pub use snapshot::snapshot;
use source::Source;

/// What a content file turned into.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The page.
    pub site: Site,
    /// What its owner should know, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a content file: UTF-8, with or without byte-order mark, any line ends. Bytes that are
/// no UTF-8 become U+FFFD and a diagnostic.
pub fn parse(file: &[u8]) -> Parsed {
    let mut found = Vec::new();
    let text = source::decode(file, &mut found);
    let fences = front_matter::find(&text);
    let start = fences.as_ref().map_or(0, |fences| fences.content);
    let source = Source::new(markdown::template::mask(text, start, &mut found));
    let meta = fences.map_or_else(Meta::default, |fences| front_matter::read(&source, &fences, &mut found));
    let (nodes, more) = markdown::read(&source, start);
    found.extend(more);
    if nodes.is_empty() && meta.author.is_none() {
        found.push((0, Problem::Empty));
    }
    let mut diagnostics = source.locate(found);
    let Found { nodes, mut publications, owner } =
        entries::find(nodes, Context { meta: &meta }, &mut diagnostics);
    diagnostics.sort_unstable_by_key(|diagnostic| diagnostic.place);
    let mut sections = markdown::sections::divide(nodes);
    markdown::footnotes::number(&mut sections, &mut publications);
    Parsed { site: Site { meta, owner, sections, publications: publications.into() }, diagnostics }
}
