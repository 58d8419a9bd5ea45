//! Divides the page at its headings.

use super::tree::{Node, NodeKind, fold_space};
use offprint_model::{Heading, Inline, Section};

/// Makes one section for each heading at the top level, and one of what stands before the first.
pub(crate) fn divide(nodes: Vec<Node>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for node in nodes {
        if let NodeKind::Heading { level, content } = node.kind {
            let mut content = fold_space(content);
            let anchor = content.iter().find_map(|inline| match inline {
                Inline::Anchor(name) => Some(name.clone()),
                _ => None,
            });
            let anchor = anchor.unwrap_or_default();
            content.retain(|inline| !matches!(inline, Inline::Anchor(name) if *name == anchor));
            let heading = Heading { level, anchor, line: node.start_line, content };
            sections.push(Section { heading: Some(heading), blocks: Vec::new() });
            continue;
        }
        if sections.is_empty() {
            sections.push(Section::default());
        }
        if let Some(section) = sections.last_mut() {
            section.blocks.push(node.into_block());
        }
    }
    sections
}
