//! Finds publication entries in the tree and has them read.

use super::tree::Node;
use crate::model::{Diagnostic, Meta, Publication};

/// What is known of the page before its entries are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    /// From the front matter: title, author.
    pub(crate) meta: &'a Meta,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The nodes given; `NodeKind::Publications` stands where entries stood.
    pub(crate) nodes: Vec<Node>,
    /// In the order of the file.
    pub(crate) publications: Vec<Publication>,
    /// Whose page it is, where the page tells.
    pub(crate) owner: Option<String>,
}

/// Finds and reads the entries among `nodes`, the top level of the page.
pub(crate) fn find(nodes: Vec<Node>, context: Context<'_>, _diagnostics: &mut Vec<Diagnostic>) -> Found {
    let owner = context.meta.author.as_ref().and_then(|author| author.name.clone());
    Found { nodes, publications: Vec::new(), owner }
}
