//! The document around the app.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element with this id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The element with this id, without what stood in it and without the mark that it was prerendered.
pub fn emptied(id: &str) -> Option<HtmlElement> {
    let element = element(id)?;
    element.set_text_content(None);
    element.set_class_name("");
    Some(element)
}

/// What the tab says.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus, if that element is there and takes it.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Tells the document that the app is there: the event `name`, for the script that started it.
pub fn announce(name: &str) {
    let event = web_sys::Event::new(name).ok();
    if let (Some(window), Some(event)) = (web_sys::window(), event) {
        let _ = window.dispatch_event(&event);
    }
}
