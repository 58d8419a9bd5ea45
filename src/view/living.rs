//! Markup in the browser: built once, or taken from the prerendered page, then followed.

use std::mem;

use leptos::tachys::renderer::types::{Element as DomElement, Event, Node as DomNode};
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};

use super::markup::{Element, Markup, Read, Row};
use super::prerendered::{Twins, is_still};

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
                Markup::Handler(event, act) => self.act(&place, event, act),
                Markup::Words(words) => {
                    let text = DomNode::clone(&Rndr::create_text_node(""));
                    Rndr::insert_node(&place, &text, None);
                    self.follow_words(text, String::new(), words);
                }
                Markup::State(name, value) => self.follow_state(place, name, None, value),
                Markup::Later(wanted, make) => self.follow_later(place, wanted, make),
                Markup::Rows(numbers, row) => self.follow_rows(Rows::new(place), numbers, row),
            }
        }
        built
    }

    /// Takes `found` for the element, and what stands in it for what the element holds. Gives whether
    /// that is what stands there.
    pub(super) fn take(&mut self, element: Element, found: &DomElement) -> bool {
        if is_still(&element) {
            return true;
        }
        let mut twins = Twins::inside(found);
        // Words that follow one another are one text in the document.
        let mut in_text = false;
        for markup in element.0.holds {
            match markup {
                Markup::Attribute(..) => {}
                Markup::Handler(event, act) => self.act(found, event, act),
                Markup::State(name, value) => {
                    // The browser may have kept from before what another option of a list was.
                    let before = Some(name).filter(|name| *name != "selected");
                    let before = before.and_then(|name| found.get_attribute(name));
                    self.follow_state(found.clone(), name, before, value);
                }
                Markup::Text(_) => {
                    if !mem::replace(&mut in_text, true) {
                        twins.text();
                    }
                }
                Markup::Element(inner) => {
                    in_text = false;
                    let twin = twins.element(inner.0.tag);
                    if !twin.is_some_and(|twin| self.take(inner, &twin)) {
                        return false;
                    }
                }
                Markup::Words(words) => {
                    let text = twins.text().unwrap_or_else(|| {
                        let text = DomNode::clone(&Rndr::create_text_node(""));
                        Rndr::insert_node(found, &text, twins.next());
                        text
                    });
                    self.follow_words(text, words(), words);
                }
                Markup::Later(wanted, make) => self.follow_later(found.clone(), wanted, make),
                Markup::Rows(numbers, row) => {
                    let Some(rows) = Rows::taken(found.clone(), numbers(), &row, &mut twins) else {
                        return false;
                    };
                    self.follow_rows(rows, numbers, row);
                }
            }
        }
        twins.next().is_none()
    }

    fn act(&mut self, place: &DomElement, event: &'static str, act: Box<dyn FnMut(Event) + Send>) {
        self.handlers.push(Rndr::add_event_listener(place, event, act));
    }

    fn follow_words(&mut self, text: DomNode, mut before: String, words: Read<String>) {
        self.follow.push(Box::new(move || {
            let now = words();
            if now != before {
                text.set_node_value(Some(&now));
                before = now;
            }
        }));
    }

    fn follow_state(
        &mut self,
        place: DomElement,
        name: &'static str,
        mut before: Option<String>,
        value: Read<Option<String>>,
    ) {
        self.follow.push(Box::new(move || {
            let now = value();
            // What a visitor did changed a box already, whatever came of it.
            if now != before || name == "checked" {
                set(&place, name, now.as_deref());
                before = now;
            }
        }));
    }

    fn follow_later(
        &mut self,
        place: DomElement,
        wanted: Read<bool>,
        make: Box<dyn Fn() -> Vec<Element> + Send>,
    ) {
        let mut life: Option<Life> = None;
        self.follow.push(Box::new(move || {
            if wanted() {
                let built = || {
                    let mut life = Life::default();
                    for element in make() {
                        Rndr::insert_node(&place, &life.build(element), None);
                    }
                    life
                };
                life.get_or_insert_with(built).follow();
            }
        }));
    }

    fn follow_rows(&mut self, mut rows: Rows, numbers: Read<Vec<usize>>, row: Row) {
        self.follow.push(Box::new(move || rows.show(numbers(), &row)));
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
    fn new(place: DomElement) -> Self {
        Self { place, shown: Vec::new(), by_number: Vec::new() }
    }

    /// The rows with these numbers, if they are what stands there.
    fn taken(place: DomElement, numbers: Vec<usize>, row: &Row, twins: &mut Twins) -> Option<Self> {
        let mut rows = Self::new(place);
        rows.by_number.resize_with(room(&numbers), || None);
        for number in &numbers {
            let mut life = Life::default();
            let twin = match row.still {
                Some(tag) => twins.element(tag)?,
                None => {
                    let element = (row.make)(*number);
                    let twin = twins.element(element.0.tag)?;
                    life.take(element, &twin).then_some(twin)?
                }
            };
            *rows.by_number.get_mut(*number)? = Some(Part { node: DomNode::clone(&twin), life });
        }
        rows.shown = numbers;
        Some(rows)
    }

    /// Shows the rows with these numbers in this order. Filtering moves no row that stays.
    fn show(&mut self, numbers: Vec<usize>, row: &Row) {
        let mut stays = vec![false; room(&numbers).max(self.by_number.len())];
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
            let part = part.get_or_insert_with(|| Part::new((row.make)(*number)));
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

/// So many places hold all these rows.
fn room(numbers: &[usize]) -> usize {
    numbers.iter().map(|number| number + 1).max().unwrap_or_default()
}
