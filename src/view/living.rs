//! Markup in the browser: built once, then followed.

use std::mem;

use leptos::tachys::renderer::types::{Element as DomElement, Node as DomNode};
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};

use super::markup::{Element, Markup};

/// What keeps a built part of the page alive.
#[derive(Default)]
pub(super) struct Life {
    /// Brings what is read from signals up to date.
    follow: Vec<Box<dyn FnMut()>>,
    /// They go when this is dropped.
    handlers: Vec<RemoveEventHandler<DomElement>>,
}

impl Life {
    /// Reads the signals, and changes what they changed.
    pub(super) fn follow(&mut self) {
        self.follow.iter_mut().for_each(|follow| follow());
    }

    /// Builds an element, all but what is read from signals.
    pub(super) fn build(&mut self, element: Element) -> DomElement {
        let built = Rndr::create_element(element.0.tag, namespace(element.0.tag));
        for markup in element.0.holds {
            let place = built.clone();
            match markup {
                Markup::Text(words) => Rndr::insert_node(&place, &Rndr::create_text_node(&words), None),
                Markup::Element(inner) => Rndr::insert_node(&place, &self.build(inner), None),
                Markup::Attribute(name, value) => Rndr::set_attribute(&place, name, &value),
                Markup::Handler(event, act) => {
                    self.handlers.push(Rndr::add_event_listener(&place, event, act));
                }
                Markup::Words(words) => {
                    let text = Rndr::create_text_node("");
                    Rndr::insert_node(&place, &text, None);
                    let mut before = String::new();
                    self.follow.push(Box::new(move || {
                        let now = words();
                        if now != before {
                            Rndr::set_text(&text, &now);
                            before = now;
                        }
                    }));
                }
                Markup::State(name, value) => {
                    let mut before = None;
                    self.follow.push(Box::new(move || {
                        let now = value();
                        // What a visitor did changed a box already, whatever came of it.
                        if now != before || name == "checked" {
                            set(&place, name, now.as_deref());
                            before = now;
                        }
                    }));
                }
                Markup::Rows(numbers, row) => {
                    let mut rows = Rows { place, shown: Vec::new(), by_number: Vec::new() };
                    self.follow.push(Box::new(move || rows.show(numbers(), &row)));
                }
            }
        }
        built
    }
}

/// Of elements that are not HTML's: those of MathML.
fn namespace(tag: &str) -> Option<&'static str> {
    let is_math = tag.starts_with('m') && !matches!(tag, "main" | "mark");
    is_math.then_some("http://www.w3.org/1998/Math/MathML")
}

fn set(element: &DomElement, name: &str, value: Option<&str>) {
    match (name, value) {
        ("checked" | "selected", _) => Rndr::set_property_or_value(element, name, &value.is_some().into()),
        ("value", _) => Rndr::set_property_or_value(element, name, &value.unwrap_or_default().into()),
        (_, Some(value)) => Rndr::set_attribute(element, name, value),
        (_, None) => Rndr::remove_attribute(element, name),
    }
}

/// An element of a list. What is inside it goes with it.
struct Part {
    node: DomNode,
    life: Life,
}

impl Part {
    fn new(element: Element) -> Self {
        let mut life = Life::default();
        let node = DomNode::clone(&life.build(element));
        life.follow();
        Self { node, life }
    }

    fn remove(self) {
        Rndr::remove(&self.node);
    }
}

struct Rows {
    place: DomElement,
    shown: Vec<usize>,
    by_number: Vec<Option<Part>>,
}

impl Rows {
    /// Shows the rows with these numbers in this order. Filtering moves no row that stays.
    fn show(&mut self, numbers: Vec<usize>, row: &dyn Fn(usize) -> Element) {
        let room = numbers.iter().map(|number| number + 1).max().unwrap_or_default();
        let mut stays = vec![false; room.max(self.by_number.len())];
        self.by_number.resize_with(stays.len(), || None);
        for number in &numbers {
            if let Some(stays) = stays.get_mut(*number) {
                *stays = true;
            }
        }
        for (part, stays) in self.by_number.iter_mut().zip(stays) {
            match part {
                Some(part) if stays => part.life.follow(),
                part => part.take().into_iter().for_each(Part::remove),
            }
        }
        let mut before = mem::take(&mut self.shown).into_iter().filter(|number| self.part(*number).is_some());
        let in_order = numbers.iter().filter(|number| self.part(**number).is_some()).copied().eq(&mut before);
        let mut next: Option<DomNode> = None;
        for number in numbers.iter().rev() {
            let Some(part) = self.by_number.get_mut(*number) else { continue };
            let is_new = part.is_none();
            let part = part.get_or_insert_with(|| Part::new(row(*number)));
            if is_new || !in_order {
                Rndr::insert_node(&self.place, &part.node, next.as_ref());
            }
            next = Some(part.node.clone());
        }
        self.shown = numbers;
    }

    fn part(&self, number: usize) -> Option<&Part> {
        self.by_number.get(number)?.as_ref()
    }
}
