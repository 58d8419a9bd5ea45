//! Marks of what a search found. The document stays as it is: browsers that know the CSS Custom
//! Highlight API paint over it, others leave it.

use std::cell::RefCell;
use std::time::Duration;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use super::document::element;
use super::timer::Timeout;

/// As in `::highlight(offprint-hit)`.
const NAME: &str = "offprint-hit";
/// So many papers are marked at a time, so that nobody waits for it.
const AT_A_TIME: usize = 100;

#[wasm_bindgen]
extern "C" {
    type Highlight;
    type StaticRange;

    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<Highlight, JsValue>;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &StaticRange);
    #[wasm_bindgen(constructor, catch)]
    fn new_range(ends: &Object) -> Result<StaticRange, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"])]
    fn set(name: &str, marks: &Highlight) -> Result<JsValue, JsValue>;
}

/// Finds the places to mark, in bytes, in a text that stands in an element of this class.
pub type Find = Box<dyn Fn(&str, &str) -> Vec<(usize, usize)>>;

thread_local! {
    /// What is still to be marked.
    static NEXT: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Marks what `find` finds in the children of the element `list`, as they will be in a moment, and
/// nothing else; nothing at all without `find`.
pub fn mark(list: &'static str, find: Option<Find>) {
    NEXT.take();
    let Ok(marks) = Highlight::new() else { return };
    let is_set = set(NAME, &marks).is_ok();
    if let Some(find) = find.filter(|_| is_set) {
        soon(move || {
            let first = element(list).and_then(|list| list.first_element_child());
            go_on(first, marks, find);
        });
    }
}

fn soon(act: impl FnOnce() + 'static) {
    NEXT.set(Some(Timeout::new(Duration::ZERO, act)));
}

fn go_on(from: Option<Element>, marks: Highlight, find: Find) {
    let mut next = from;
    for _ in 0..AT_A_TIME {
        let Some(element) = next else { return };
        look(&element, "", &marks, &find);
        next = element.next_element_sibling();
    }
    soon(move || go_on(next, marks, find));
}

fn look(node: &Node, class: &str, marks: &Highlight, find: &Find) {
    if node.node_type() == Node::TEXT_NODE {
        let text = node.node_value().unwrap_or_default();
        for (start, end) in find(&text, class) {
            let units =
                |end| u32::try_from(text.get(..end).unwrap_or_default().encode_utf16().count()).unwrap_or(0);
            if let Some(range) = range(node, units(start), units(end)) {
                marks.add(&range);
            }
        }
        return;
    }
    let own = node.dyn_ref::<Element>().map(Element::class_name).unwrap_or_default();
    let class = if own.is_empty() { class } else { &own };
    let mut next = node.first_child();
    while let Some(child) = next {
        look(&child, class, marks, find);
        next = child.next_sibling();
    }
}

fn range(node: &Node, start: u32, end: u32) -> Option<StaticRange> {
    let ends = Object::new();
    let mut is_set = true;
    for (name, value) in [
        ("startContainer", JsValue::from(node)),
        ("startOffset", start.into()),
        ("endContainer", node.into()),
        ("endOffset", end.into()),
    ] {
        is_set &= Reflect::set(&ends, &name.into(), &value).is_ok();
    }
    StaticRange::new_range(&ends).ok().filter(|_| is_set)
}
