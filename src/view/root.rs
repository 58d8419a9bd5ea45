use leptos::prelude::RenderEffect;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode};
use leptos::tachys::renderer::{CastFrom, Rndr};
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

use super::html::write;
use super::living::Life;
use super::markup::Element;

/// Elements as a view of Leptos: one effect follows all signals that they read.
pub(super) struct Root(pub(super) Vec<Element>);

/// The elements in the document.
pub(super) struct Built {
    nodes: Vec<DomNode>,
    _follows: RenderEffect<()>,
}

impl Render for Root {
    type State = Built;

    fn build(self) -> Built {
        let mut life = Life::default();
        let nodes = self.0.into_iter().map(|element| DomNode::clone(&life.build(element))).collect();
        Built { nodes, _follows: RenderEffect::new(move |_| life.follow()) }
    }

    fn rebuild(self, state: &mut Built) {
        let mut next = self.build();
        state.insert_before_this(&mut next);
        state.unmount();
        *state = next;
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        self.nodes.iter().for_each(Rndr::remove);
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&DomNode>) {
        self.nodes.iter().for_each(|node| Rndr::insert_node(parent, node, marker));
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let first = self.nodes.first();
        let parent = first.and_then(Rndr::get_parent).and_then(DomElement::cast_from);
        if let Some(parent) = &parent {
            child.mount(parent, first);
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<DomElement> {
        Vec::new()
    }
}

impl AddAnyAttr for Root {
    type Output<New: Attribute> = Self;

    fn add_any_attr<New: Attribute>(self, _attribute: New) -> Self {
        self
    }
}

impl RenderHtml for Root {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra: Vec<AnyAttribute>,
    ) {
        self.0.iter().for_each(|element| write(element, html));
        *position = Position::NextChild;
    }

    /// The prerendered page is replaced, never hydrated.
    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
