//! Markdown text to a [`Site`] with diagnostics. Never fails and never panics: what cannot be
//! read is shown as it was written, and a diagnostic says so.

mod anchors;
mod autolink;
mod builder;
mod closing;
mod elements;
mod entities;
mod entries;
mod frame;
mod hidden;
mod html;
mod limits;
mod markdown;
#[cfg(test)]
mod markdown_tests;
mod markup;
#[cfg(test)]
mod outline;
mod sections;
mod source;
mod table;
mod template;
mod tree;

use crate::model::{Diagnostic, Meta, Site};
use entries::{Context, Found};
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
    let text = template::mask(source::decode(file, &mut found), &mut found);
    let source = Source::new(text);
    let meta = Meta::default();
    let (nodes, more) = markdown::read(&source, 0);
    found.extend(more);
    let mut diagnostics = source.locate(found);
    let Found { nodes, publications, owner } =
        entries::find(nodes, Context { meta: &meta }, &mut diagnostics);
    diagnostics.sort_by_key(|diagnostic| diagnostic.place);
    Parsed { site: Site { meta, owner, sections: sections::divide(nodes), publications }, diagnostics }
}
