//! Finds the entries of publication lists in the tree, and reads them.
//!
//! 1. [`collector`] walks through the tree with the headings in mind ([`heading_stack`]) and collects
//!    whatever may be an entry as a [`candidate`]: items, paragraphs ([`runs`]), headings with what follows.
//! 2. [`classify`] reads every candidate, learns the style of the page, reads all again and accepts
//!    publications.
//! 3. [`rebuild`] leaves places for publications where their entries were; the rest stays text. [`published`] makes
//!    them.
//! 4. [`owner`], [`repeated`], [`ids`] and [`diagnostics`] look at the page as a whole.

mod candidate;
mod classify;
mod collector;
mod continuation;
mod diagnostics;
mod doubts;
mod explain;
mod heading_stack;
mod ids;
mod learned_style;
mod lines;
mod news;
mod numbering;
mod owner;
mod owner_name;
mod parallel;
mod person_key;
mod published;
mod rebuild;
mod recurring;
mod refusal;
mod repeated;
mod runs;
mod section_prior;
mod tally;

#[cfg(test)]
mod lossless;

use crate::citation;
use crate::markdown::tree::{Node, NodeKind};
pub(crate) use explain::read;
use offprint_model::{Diagnostic, Gathered, Meta, Publication, plain_text};
use published::Published;
pub(crate) use refusal::Refusal;
pub(crate) use section_prior::SectionPrior;

/// Whether there are the parts that are for the owner's tools only: visitors do not download them.
pub(crate) const FOR_OWNERS: bool = cfg!(any(not(target_arch = "wasm32"), debug_assertions));

/// What is known of the page before its entries are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    /// From the front matter: title, author.
    pub(crate) meta: &'a Meta,
}

/// The page with its publications.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The nodes given; `NodeKind::Publications` stands where entries stood.
    pub(crate) nodes: Vec<Node>,
    /// In the order of the file; behind them what stands there again.
    pub(crate) publications: Vec<Publication>,
    /// The name of the page's owner, where it is known.
    pub(crate) owner: Option<String>,
}

/// Finds and reads the entries among `nodes`, the top level of the page.
pub(crate) fn find(nodes: Vec<Node>, context: Context<'_>, diagnostics: &mut Vec<Diagnostic>) -> Found {
    let headings = top_headings(&nodes);
    let mut walk = collector::Collector::new(context.meta);
    let slots = walk.nodes(nodes);
    let mut candidates = walk.finish();
    classify::classify(&mut candidates);
    let (mut nodes, accepted) = rebuild::rebuild(slots, &candidates);
    let mut candidates: Vec<_> = candidates.iter_mut().map(Some).collect();
    let accepted = accepted.into_iter().filter_map(|index| candidates.get_mut(index)?.take());
    let mut accepted: Vec<_> = accepted.map(|candidate| (candidate, None)).gathered();
    parallel::each(&mut accepted, |_, (candidate, published)| *published = Some(Published::new(candidate)));
    let mut publications: Vec<Publication> = Vec::with_capacity(accepted.len());
    let mut emphasised: Vec<String> = Vec::new();
    let mut doubted: Vec<Diagnostic> = Vec::new();
    for published in accepted.into_iter().filter_map(|(_, published)| published) {
        publications.push(published.publication);
        emphasised.extend(published.emphasised);
        doubted.extend(published.doubt);
    }
    let owner = owner::owner(&mut publications, &emphasised, &headings, context.meta);
    repeated::merge(&mut nodes, &mut publications);
    ids::assign(&mut publications);
    if FOR_OWNERS {
        diagnostics.extend(doubted);
        diagnostics::diagnose(&publications, owner.as_deref(), diagnostics);
    }
    Found { nodes, publications, owner }
}

/// Whatever may be an entry among `nodes`, in the order of the file, with its line and whether the headings
/// above announce publications.
pub(crate) fn candidates(nodes: Vec<Node>, meta: &Meta) -> Vec<(usize, citation::TokenizedEntry)> {
    let mut walk = collector::Collector::new(meta);
    walk.nodes(nodes);
    walk.finish().into_iter().map(|candidate| (candidate.line, candidate.entry)).collect()
}

/// The text of the page's headings of the highest level.
fn top_headings(nodes: &[Node]) -> Vec<String> {
    let heading = |node: &Node| match &node.kind {
        NodeKind::Heading { level: 1, content } => Some(plain_text(content)),
        _ => None,
    };
    nodes.iter().filter_map(heading).gathered()
}
