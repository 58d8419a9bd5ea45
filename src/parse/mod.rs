//! Markdown text to a [`Site`] with diagnostics. Never fails and never panics: what cannot be
//! read is shown as it was written, and a diagnostic says so.

mod entries;
mod sections;
#[allow(dead_code)] // Until Markdown is read.
mod tree;

use crate::model::{Diagnostic, Inline, Meta, Site};
use entries::{Context, Found};
use tree::{Node, NodeKind};

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
    let mut diagnostics = Vec::new();
    let text = String::from_utf8_lossy(file);
    let meta = Meta::default();
    let nodes = vec![Node {
        start_line: 1,
        end_line: text.lines().count().max(1),
        kind: NodeKind::Paragraph(vec![Inline::Text(text.into_owned())]),
    }];
    let Found { nodes, publications, owner } =
        entries::find(nodes, Context { meta: &meta }, &mut diagnostics);
    diagnostics.sort_by_key(|diagnostic| diagnostic.place);
    Parsed { site: Site { meta, owner, sections: sections::divide(nodes), publications }, diagnostics }
}
