//! A content file as a tree, before its entries are found.

use offprint_model::Meta;

use crate::front_matter;
use crate::markdown::anchors::Anchors;
use crate::markdown::tree::Node;
use crate::markdown::{self, addresses, template};
use crate::source::{self, Found, Source};

/// The parts of a content file.
pub(crate) struct Document {
    pub(crate) source: Source,
    /// The byte at which the front matter has ended.
    pub(crate) start: usize,
    pub(crate) meta: Meta,
    pub(crate) nodes: Vec<Node>,
    /// Of those.
    pub(crate) anchors: Anchors,
    /// What is wrong with them.
    pub(crate) found: Vec<Found>,
}

impl Document {
    /// Reads the bytes of a content file.
    pub(crate) fn read(file: &[u8]) -> Self {
        let mut found = Vec::new();
        let text = source::decode(file, &mut found);
        let fences = front_matter::find(&text);
        let start = fences.as_ref().map_or(0, |fences| fences.content);
        let source = Source::new(addresses::mask(template::mask(text, start, &mut found), start));
        let meta =
            fences.map_or_else(Meta::default, |fences| front_matter::read(&source, &fences, &mut found));
        let (nodes, anchors, more) = markdown::read(&source, start);
        found.extend(more);
        Self { source, start, meta, nodes, anchors, found }
    }
}
