//! The ids that fragments name. Those of the content get a prefix, so that they cannot clash with the app's,
//! and links to them are changed alike.

use crate::lowercase::push_lowercase;
use crate::strings::has_any;
use offprint_model::{ANCHOR_PREFIX, Href, Inline};

use super::tree::{Node, NodeKind};
use crate::unique_names::UniqueNames;

/// The ids taken so far.
#[derive(Default)]
pub(crate) struct Anchors {
    /// With the prefix.
    taken: UniqueNames,
    /// Some link names a fragment.
    linked: bool,
}

impl Anchors {
    /// Takes an id of the content; returns it with its prefix. `None` if it is no id, or taken.
    pub(crate) fn claim(&mut self, id: &str) -> Option<String> {
        let id = id.trim();
        if id.is_empty() || has_any(id, char::is_whitespace) {
            return None;
        }
        let name = [ANCHOR_PREFIX, id].concat();
        self.taken.insert(&name).then_some(name)
    }

    /// Makes an id of a heading's words as GitHub and Jekyll do: "Selected Papers" is `selected-papers`, the
    /// next one `selected-papers-1`. Returns it with its prefix.
    pub(crate) fn name_after(&mut self, words: &str) -> String {
        let mut id = String::new();
        for c in words.trim().chars() {
            match c {
                ' ' | '\n' => id.push('-'),
                '-' | '_' => id.push(c),
                c if c.is_alphanumeric() => push_lowercase(&mut id, c),
                _ => {}
            }
        }
        if id.is_empty() {
            id.push_str("section");
        }
        self.taken.insert_numbered([ANCHOR_PREFIX, &id].concat(), |name, number| {
            [name, "-", &number.to_string()].concat()
        })
    }

    /// Notes a link, for [`Anchors::resolve`].
    pub(crate) fn link_seen(&mut self, url: &Href) {
        self.linked |= url.as_str().starts_with('#');
    }

    /// Points links at the prefixed names of the fragments that they name.
    pub(crate) fn resolve(&self, nodes: &mut [Node]) {
        if self.linked {
            nodes.iter_mut().for_each(|node| self.resolve_node(node));
        }
    }

    fn resolve_node(&self, node: &mut Node) {
        match &mut node.kind {
            NodeKind::Heading { content, .. } | NodeKind::Paragraph(content) => self.resolve_text(content),
            NodeKind::List { items, .. } => items.iter_mut().for_each(|item| self.resolve(&mut item.nodes)),
            NodeKind::Quote(nodes) | NodeKind::Group(nodes) | NodeKind::Footnote { nodes, .. } => {
                self.resolve(nodes)
            }
            NodeKind::Table { head, rows, .. } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| self.resolve_text(cell));
            }
            NodeKind::Details { summary, nodes, .. } => {
                self.resolve_text(summary);
                self.resolve(nodes);
            }
            NodeKind::Code(_) | NodeKind::Rule | NodeKind::Publications(_) => {}
        }
    }

    fn resolve_text(&self, text: &mut [Inline]) {
        for inline in text {
            if let Inline::Link { url, .. } = inline
                && let Some(id) = url.as_str().strip_prefix('#')
                && self.taken.contains(&[ANCHOR_PREFIX, id].concat())
                && let Some(resolved) = Href::parse(&["#", ANCHOR_PREFIX, id].concat())
            {
                *url = resolved;
            }
            if let Some(inner) = inline.content_mut() {
                self.resolve_text(inner);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_as_github_makes_them_and_stay_unique() {
        let mut anchors = Anchors::default();
        let names = [
            "Selected Papers",
            "📝 Publications",
            "Selected  Papers",
            "Selected Papers",
            "Œuvres & C++",
            "!",
            "!",
        ]
        .map(|words| anchors.name_after(words));
        assert_eq!(
            names,
            [
                "content-selected-papers",
                "content--publications",
                "content-selected--papers",
                "content-selected-papers-1",
                "content-œuvres--c",
                "content-section",
                "content-section-1",
            ]
        );
    }

    #[test]
    fn an_id_is_taken_once() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.claim(" pubs "), Some("content-pubs".into()));
        assert_eq!(anchors.claim("pubs"), None);
        assert_eq!(anchors.claim("a b"), None);
        assert_eq!(anchors.name_after("Pubs"), "content-pubs-1");
    }
}
