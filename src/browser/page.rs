//! The document around the app.

use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement};

use super::{gesture, timer};

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

/// The element with this id, if it was prerendered with `value` in this attribute. It no longer says so.
pub fn taken(id: &str, attribute: &str, value: &str) -> Option<HtmlElement> {
    let element = element(id).filter(|element| element.get_attribute(attribute).as_deref() == Some(value))?;
    let _ = element.remove_attribute(attribute);
    element.set_class_name("");
    Some(element)
}

/// The language that the document says it is in: "en".
pub fn language() -> String {
    let html = document().and_then(|document| document.document_element());
    html.and_then(|html| html.get_attribute("lang")).unwrap_or_default()
}

/// Says which language the document is in.
pub fn set_language(tag: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute("lang", tag);
    }
}

/// What the tab says.
pub fn set_title(title: &str) {
    let title = title.to_owned();
    timer::after_paint(move || document().into_iter().for_each(|document| document.set_title(&title)));
}

/// The body.
pub fn body() -> Option<HtmlElement> {
    document()?.body()
}

/// Moves the focus, if that element is there and takes it. Scrolls nothing.
pub fn focus(id: &str) {
    element(id).iter().for_each(take_focus);
}

fn take_focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves the focus if it is nowhere, or in a dialog that was closed, as browsers leave it for a while.
pub fn focus_if_lost(id: &str) {
    let focused = document().and_then(|document| document.active_element());
    if focused.is_none_or(|focused| focused.matches("body, dialog *").unwrap_or(true)) {
        focus(id);
    }
}

/// The id of the list item in which a button of this class was clicked, if one was. It then has the
/// focus, which not every browser gives to what is clicked.
pub fn clicked(event: &JsValue, class: &str) -> Option<String> {
    let target: Element = Reflect::get(event, &"target".into()).ok()?.dyn_into().ok()?;
    let button = target.closest(&[".", class].concat()).ok()??;
    let _ = button.unchecked_ref::<HtmlElement>().focus();
    Some(button.closest("li").ok()??.id())
}

/// What stands in a box to type into; empty where there is none.
pub fn typed(id: &str) -> String {
    let typed = element(id).and_then(|element| Reflect::get(&element, &"value".into()).ok());
    typed.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Moves the element `id` to the end of the element `place`.
pub fn bring(id: &str, place: &str) {
    if let (Some(element), Some(place)) = (element(id), element(place)) {
        let _ = place.append_child(&element);
    }
}

/// Moves the focus to the element with this id whenever `/` is pressed where it writes nothing.
pub fn focus_on_slash(id: &'static str) {
    let Some(document) = document() else { return };
    let act = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let (key, ..) = gesture::read(&event);
        if let Some(place) = element(id).filter(|_| key == "/" && !is_taken()) {
            gesture::take(&event);
            let _ = place.focus();
        }
    });
    if document.add_event_listener_with_callback("keydown", act.as_ref().unchecked_ref()).is_ok() {
        act.forget();
    }
}

/// Whether keys are for what has the focus, or for a dialog.
fn is_taken() -> bool {
    const WRITES: &str = "input:not([type=checkbox]), textarea, select, [contenteditable], dialog *";
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|focused| focused.matches(WRITES).unwrap_or(false))
}

/// Where the focus is, so that it can be there again when the page around it was replaced.
pub struct Focus {
    /// Empty where the element has none.
    id: String,
    tag: String,
    /// From the element up to the one that stays: how many siblings stand before each.
    path: Vec<u32>,
    /// Where the caret is, in a box to type into.
    caret: JsValue,
}

/// The focus, if it is somewhere inside the element `within`.
pub fn focused(within: &str) -> Option<Focus> {
    let mut element = document()?.active_element()?;
    let (id, tag) = (element.id(), element.tag_name());
    let caret = Reflect::get(&element, &CARET.into()).unwrap_or_default();
    let mut path = Vec::new();
    while element.id() != within {
        let parent = element.parent_element()?;
        let mut before = 0;
        while let Some(sibling) = element.previous_element_sibling() {
            before += 1;
            element = sibling;
        }
        path.push(before);
        element = parent;
    }
    (!path.is_empty()).then_some(Focus { id, tag, path, caret })
}

impl Focus {
    /// Moves the focus to the element of the same id, or else in the same place, if there is one now.
    /// Gives whether there is. Scrolls nothing.
    pub fn restore(self, within: &str) -> bool {
        let Some(element) = self.find(within) else { return false };
        take_focus(&element);
        if document().and_then(|document| document.active_element()).as_ref() != Some(&element) {
            return false;
        }
        if !self.caret.is_null() && !self.caret.is_undefined() {
            // A box of another type has no caret and refuses.
            let _ = Reflect::set(&element, &CARET.into(), &self.caret);
        }
        true
    }

    fn find(&self, within: &str) -> Option<HtmlElement> {
        if !self.id.is_empty() {
            return element(&self.id);
        }
        let mut element: Element = element(within)?.into();
        for before in self.path.iter().rev() {
            element = element.first_element_child()?;
            for _ in 0..*before {
                element = element.next_element_sibling()?;
            }
        }
        (element.tag_name() == self.tag).then(|| element.dyn_into().ok()).flatten()
    }
}

const CARET: &str = "selectionStart";

/// Calls `act` at each of these events of the window, as long as the page lives.
pub fn on(events: &[&str], act: impl FnMut() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let act = Closure::<dyn FnMut()>::new(act).into_js_value();
    for event in events {
        let _ = window.add_event_listener_with_callback(event, act.unchecked_ref());
    }
}

/// Whether the visitor has scrolled down.
pub fn is_scrolled() -> bool {
    web_sys::window().and_then(|window| window.scroll_y().ok()).is_some_and(|pixels| pixels > 0.0)
}

/// Whether the window shows where the element with this id ends, or what is further down.
pub fn is_past(id: &str) -> bool {
    let height = document().and_then(|document| document.document_element()).map(|html| html.client_height());
    let end = element(id).map(|element| element.get_bounding_client_rect().bottom());
    end.zip(height).is_some_and(|(end, height)| end < f64::from(height))
}

/// Brings the top of the element with this id into view, if it lies above.
pub fn rise(id: &str) {
    if element(id).is_some_and(|element| element.get_bounding_client_rect().top() < 0.0) {
        lead(id);
    }
}

/// Brings the top of the element with this id to the top of the window.
pub fn lead(id: &str) {
    element(id).into_iter().for_each(|element| element.scroll_into_view());
}

/// Tells the document that the app is there: the event `name`, for the script that started it.
pub fn announce(name: &str) {
    let event = web_sys::Event::new(name).ok();
    if let (Some(window), Some(event)) = (web_sys::window(), event) {
        let _ = window.dispatch_event(&event);
    }
}
