//! The document around the app.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement};

use super::{timer, window};

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

fn html() -> Option<Element> {
    document()?.document_element()
}

/// The element with this id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The first element inside the one with this id that matches a CSS selector.
pub fn find_inside(id: &str, selector: &str) -> Option<HtmlElement> {
    element(id)?.query_selector(selector).ok()??.dyn_into().ok()
}

/// The element with this id, emptied.
pub fn emptied(id: &str) -> Option<HtmlElement> {
    let element = element(id)?;
    element.set_text_content(None);
    Some(element)
}

/// The value of an attribute of the element with this id.
pub fn attribute(id: &str, name: &str) -> Option<String> {
    element(id)?.get_attribute(name)
}

/// Takes all classes from the element with this id.
pub fn clear_classes(id: &str) {
    element(id).into_iter().for_each(|element| element.set_class_name(""));
}

/// The text in the box with this id; empty where there is none.
pub fn value(id: &str) -> String {
    let input = element(id).and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// The language that the document says it is in: "en".
pub fn language() -> String {
    html().and_then(|html| html.get_attribute("lang")).unwrap_or_default()
}

/// Sets the language of the document.
pub fn set_language(tag: &str) {
    if let Some(html) = html() {
        let _ = html.set_attribute("lang", tag);
    }
}

/// Sets the title, once what else changes is painted.
pub fn set_title(title: &str) {
    let title = title.to_owned();
    timer::after_paint(move || document().into_iter().for_each(|document| document.set_title(&title)));
}

/// Moves the element `id` to the end of the element `parent`.
pub fn reparent(id: &str, parent: &str) {
    if let (Some(element), Some(parent)) = (element(id), element(parent)) {
        let _ = parent.append_child(&element);
    }
}

/// Calls `act` at each of these events of the window, as long as the document lives.
pub fn on(events: &[&str], act: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let act = Closure::<dyn FnMut()>::new(act).into_js_value();
    for event in events {
        let _ = window.add_event_listener_with_callback(event, act.unchecked_ref());
    }
}

/// Dispatches an event of this name at the window, for `boot.js`.
pub fn dispatch(name: &str) {
    let event = web_sys::Event::new(name).ok();
    if let (Some(window), Some(event)) = (window(), event) {
        let _ = window.dispatch_event(&event);
    }
}
