//! The page as it was prerendered, to be taken over node by node instead of built again: nothing that
//! a visitor reads, marks or has scrolled to is touched, and nothing is laid out twice.
//!
//! Page and app are of one build and of one content, so their structure is the same. Where it is not,
//! since a host or an extension has changed the page, nothing is taken and the page is built anew.

use leptos::tachys::renderer::CastFrom;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode};

use super::markup::{Element, Markup};

/// What stands in an element and has not been taken yet.
pub(super) struct Twins {
    next: Option<DomNode>,
}

impl Twins {
    pub(super) fn inside(element: &DomElement) -> Self {
        Self { next: Rndr::first_child(element) }
    }

    /// The text that comes next, if what comes next is text.
    pub(super) fn text(&mut self) -> Option<DomNode> {
        self.next.take_if(|node| node.node_type() == DomNode::TEXT_NODE).inspect(|node| self.pass(node))
    }

    /// The element that comes next, if it has this tag.
    pub(super) fn element(&mut self, tag: &str) -> Option<DomElement> {
        // Only an element has an element's name.
        let node = self.next.take_if(|node| node.node_name().eq_ignore_ascii_case(tag))?;
        self.pass(&node);
        DomElement::cast_from(node)
    }

    /// What comes next, if anything does.
    pub(super) fn next(&self) -> Option<&DomNode> {
        self.next.as_ref()
    }

    fn pass(&mut self, node: &DomNode) {
        self.next = Rndr::next_sibling(node);
    }
}

/// Whether nothing in the element ever changes or acts, so that its twin can be taken as it stands.
pub(super) fn is_still(element: &Element) -> bool {
    element.0.holds.iter().all(|markup| match markup {
        Markup::Text(_) | Markup::Attribute(..) => true,
        Markup::Element(inner) => is_still(inner),
        Markup::Words(_) | Markup::State(..) | Markup::Handler(..) | Markup::Later(..) | Markup::Rows(..) => {
            false
        }
    })
}
