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
use super::prerendered::Twins;

/// Elements as a view of Leptos: one effect follows all signals that they read.
pub(super) struct Root {
    /// Makes them. They are made again where they are not what was prerendered.
    make: Box<dyn FnMut() -> Vec<Element> + Send>,
    /// Where they stand already, prerendered.
    over: Option<DomElement>,
}

impl Root {
    /// These elements.
    pub(super) fn new(elements: Vec<Element>) -> Self {
        let mut elements = Some(elements);
        Self { make: Box::new(move || elements.take().unwrap_or_default()), over: None }
    }

    /// The elements that `make` makes. If `over` is there, it holds them already, prerendered, and
    /// nothing else.
    pub(super) fn over(over: Option<DomElement>, make: impl Fn() -> Vec<Element> + Send + 'static) -> Self {
        Self { make: Box::new(make), over }
    }

    /// Takes what stands in `place`, if it is these elements; else empties it.
    fn take(&mut self, place: &DomElement) -> Option<(Vec<DomNode>, Life)> {
        let mut life = Life::default();
        let mut twins = Twins::inside(place);
        let mut take = |element: Element| {
            let twin = twins.element(element.0.tag)?;
            life.take(element, &twin).then(|| DomNode::clone(&twin))
        };
        let taken: Option<Vec<DomNode>> = (self.make)().into_iter().map(&mut take).collect();
        let taken = taken.filter(|_| twins.next().is_none());
        if taken.is_none() {
            Rndr::clear_children(place);
        }
        taken.map(|nodes| (nodes, life))
    }
}

/// The elements in the document.
pub(super) struct Built {
    nodes: Vec<DomNode>,
    _follows: RenderEffect<()>,
}

impl Render for Root {
    type State = Built;

    fn build(mut self) -> Built {
        let taken = self.over.take().and_then(|place| self.take(&place));
        let (nodes, mut life) = taken.unwrap_or_else(|| {
            let mut life = Life::default();
            let elements = (self.make)().into_iter();
            (elements.map(|element| DomNode::clone(&life.build(element))).collect(), life)
        });
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
        // Where they were taken they stand, and to move them would lose where the visitor is.
        let stands = |node: &DomNode| Rndr::get_parent(node).as_ref() == Some(parent);
        let new = self.nodes.iter().filter(|node| !stands(node));
        new.for_each(|node| Rndr::insert_node(parent, node, marker));
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
        mut self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra: Vec<AnyAttribute>,
    ) {
        (self.make)().iter().for_each(|element| write(element, html));
        *position = Position::NextChild;
    }

    /// Leptos' own hydration is not used: it fails where the page is not what it expects.
    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> Built {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
