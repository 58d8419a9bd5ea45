//! The headings over publications that are written as something else: a bold line, a year alone, the summary of what
//! folds away, an item over a list.

use super::anchors::Anchors;
use super::tree::{Node, NodeKind, hold_publications};
use offprint_model::{Inline, plain_text};

/// The level of a line that serves as a heading, below all real ones.
pub(crate) const LINE: u8 = 7;

/// Gives the headings over publications the anchors that they lack, and makes paragraphs again of lines that stand over
/// none.
pub(crate) fn settle(nodes: &mut [Node], anchors: &mut Anchors) {
    let mut leads = Vec::with_capacity(nodes.len());
    let mut is_over_list = false;
    for node in nodes.iter().rev() {
        let is_heading = matches!(node.kind, NodeKind::Heading { .. });
        is_over_list |= !is_heading && hold_publications(std::slice::from_ref(node));
        leads.push(is_over_list);
        is_over_list &= !is_heading;
    }
    for (node, is_over_list) in nodes.iter_mut().zip(leads.into_iter().rev()) {
        match &mut node.kind {
            NodeKind::Heading { level: LINE, content } => {
                if is_over_list {
                    if let [Inline::Strong(words)] = content.as_mut_slice() {
                        // Headings are bold anyway.
                        *content = std::mem::take(words);
                    }
                    name(content, anchors);
                } else {
                    node.kind = NodeKind::Paragraph(std::mem::take(content));
                }
            }
            NodeKind::Details { summary, nodes, .. } => {
                if hold_publications(nodes) {
                    name(summary, anchors);
                }
                settle(nodes, anchors);
            }
            NodeKind::List { items, .. } => {
                for item in items {
                    if hold_publications(&item.nodes)
                        && let Some(Node { kind: NodeKind::Paragraph(content), .. }) = item.nodes.first_mut()
                    {
                        name(content, anchors);
                    }
                    settle(&mut item.nodes, anchors);
                }
            }
            NodeKind::Group(nodes) | NodeKind::Quote(nodes) => settle(nodes, anchors),
            _ => {}
        }
    }
}

/// Puts an anchor made of its words into a heading that has none.
fn name(content: &mut Vec<Inline>, anchors: &mut Anchors) {
    if !content.iter().any(|inline| matches!(inline, Inline::Anchor(_))) {
        let anchor = anchors.name_after(&plain_text(content));
        content.insert(0, Inline::Anchor(anchor));
    }
}

#[cfg(test)]
mod tests {
    use offprint_model::plain_text;

    const DOORS: &str = "- Ann Lee and Bo Lind. A Town of Doors. *Journal of Towns*, 2020.\n";
    const ROOFS: &str = "- Ann Lee and Bo Lind. A Town of Roofs. *Journal of Towns*, 2021.\n";

    /// "Journals #content-journals: 1" for each part of the list of a page.
    fn parts(page: &[&str]) -> Vec<String> {
        let list = crate::parse(page.concat().as_bytes()).site.written_list();
        let part = |section: &offprint_model::WrittenSection| {
            let heading = section.heading.iter().map(|heading| {
                format!("{} #{}", plain_text(&heading.content), heading.anchor.as_deref().unwrap_or_default())
            });
            format!("{}: {}", heading.collect::<String>(), section.places.len())
        };
        list.sections.iter().map(part).collect()
    }

    #[test]
    fn a_bold_line_or_a_year_over_publications_is_a_heading() {
        let page = ["# Publications\n\n**Journal articles**\n\n", DOORS, "\n2021\n\n", ROOFS];
        assert_eq!(parts(&page), ["Journal articles #content-journal-articles: 1", "2021 #content-2021: 1"]);
    }

    #[test]
    fn a_bold_line_over_text_stays_text() {
        let page = [
            "# Publications\n\n",
            DOORS,
            "\n**Conference papers:**\n\nNone so far, as I row.\n\n# Talks\n\nNone.\n",
        ];
        assert_eq!(parts(&page), [": 1"]);
        let sections = crate::parse(page.concat().as_bytes()).site.sections;
        assert_eq!(sections.len(), 2);
    }

    #[test]
    fn summaries_and_items_over_publications_have_anchors_of_their_own() {
        let fold = ["<details><summary>Older</summary>\n\n", DOORS, "\n</details>\n\n"].concat();
        let page = ["# Publications\n\n## Older\n\n", ROOFS, "\n## All\n\n", &fold];
        assert_eq!(
            parts(&page),
            ["Older #content-older: 1", "All #content-all: 0", "Older #content-older-1: 1"]
        );
        let indented = |item: &str| format!("  {item}");
        let page = ["# Publications\n\n- 2020\n", &indented(DOORS), "- 2021\n", &indented(ROOFS)];
        assert_eq!(parts(&page), ["2020 #content-2020: 1", "2021 #content-2021: 1"]);
    }

    #[test]
    fn headings_in_html_over_publications_have_anchors() {
        let page = ["# Publications\n\n<div>\n<h3>Old ones</h3>\n\n", DOORS, "\n</div>\n\n## New\n\n", ROOFS];
        assert_eq!(parts(&page), ["Old ones #content-old-ones: 1", "New #content-new: 1"]);
    }
}
