//! The parts of the page that never change once they are there, as plain data.
//!
//! Leptos makes code for every shape of view; of text, entries and profile there are dozens, and
//! none needs more than to be built once. As one type they weigh a fifth of the page's wasm less,
//! and a list of thousands is built faster.

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode};
use leptos::tachys::renderer::{CastFrom, Rndr};
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

/// Words or an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    /// Words, never HTML.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element with its attributes and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Markup>,
}

/// An element without attributes and content.
pub(super) fn element(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    pub(super) fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// The attribute, if it has a value.
    pub(super) fn maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    pub(super) fn class(self, class: &str) -> Self {
        self.attribute("class", class)
    }

    pub(super) fn text(mut self, words: &str) -> Self {
        self.children.push(Markup::Text(words.to_owned()));
        self
    }

    /// One more inside, or several, or none.
    pub(super) fn with(mut self, children: impl IntoIterator<Item = impl Into<Markup>>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }
}

impl From<Element> for Markup {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

/// Markup as a view.
pub(super) struct Still(pub(super) Vec<Markup>);

impl From<Element> for Still {
    fn from(element: Element) -> Self {
        Self(vec![element.into()])
    }
}

fn build(markup: &Markup) -> DomNode {
    match markup {
        Markup::Text(words) => DomNode::clone(&Rndr::create_text_node(words)),
        Markup::Element(element) => {
            let built = Rndr::create_element(element.tag, None);
            for (name, value) in &element.attributes {
                Rndr::set_attribute(&built, name, value);
            }
            for child in &element.children {
                Rndr::insert_node(&built, &build(child), None);
            }
            DomNode::clone(&built)
        }
    }
}

impl Render for Still {
    type State = Built;

    fn build(self) -> Built {
        Built(if self.0.is_empty() {
            // Something must hold the place.
            vec![DomNode::clone(&Rndr::create_placeholder())]
        } else {
            self.0.iter().map(build).collect()
        })
    }

    fn rebuild(self, state: &mut Built) {
        let mut next = self.build();
        state.insert_before_this(&mut next);
        state.unmount();
        *state = next;
    }
}

/// The nodes that stand in the document; at least one.
pub(super) struct Built(Vec<DomNode>);

impl Mountable for Built {
    fn unmount(&mut self) {
        for node in &self.0 {
            Rndr::remove(node);
        }
    }

    fn mount(&mut self, parent: &DomElement, marker: Option<&DomNode>) {
        for node in &self.0 {
            Rndr::insert_node(parent, node, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let first = self.0.first();
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

impl AddAnyAttr for Still {
    type Output<New: Attribute> = Self;

    fn add_any_attr<New: Attribute>(self, _attribute: New) -> Self {
        self
    }
}

impl RenderHtml for Still {
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
        for markup in &self.0 {
            write(markup, html);
        }
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

fn write(markup: &Markup, html: &mut String) {
    /// Elements that have no end (<https://html.spec.whatwg.org/#void-elements>), of those in use.
    const VOID: [&str; 3] = ["br", "hr", "img"];
    match markup {
        Markup::Text(words) => escape(words, html),
        Markup::Element(Element { tag, attributes, children }) => {
            html.push('<');
            html.push_str(tag);
            for (name, value) in attributes {
                html.push(' ');
                html.push_str(name);
                html.push_str("=\"");
                escape(value, html);
                html.push('"');
            }
            html.push('>');
            if !VOID.contains(tag) {
                for child in children {
                    write(child, html);
                }
                html.push_str("</");
                html.push_str(tag);
                html.push('>');
            }
        }
    }
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_values_stay_words_and_values() {
        let link = element("a").attribute("href", "\"><script>").text("a < b & c").with([element("br")]);
        let html = Still::from(link).to_html();
        assert_eq!(html, "<a href=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; c<br></a>");
    }
}
