//! Clicks on links that the app follows itself, wherever in the document they stand: one listener for all of
//! them, also in text that no component made.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};

use super::document::element;
use super::input_event::InputEvent;
use super::window;

/// Calls `act` with every element that matches a CSS selector and that a visitor clicks plainly, or presses
/// Enter on, as long as the document lives; the browser then does not follow it. The element has the focus,
/// which not every browser gives to what is clicked.
pub fn delegate(selector: &'static str, mut act: impl FnMut(HtmlElement) + 'static) {
    let Some(window) = window() else { return };
    let act = Closure::<dyn FnMut(MouseEvent)>::new(move |event: MouseEvent| {
        let is_browsers = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if is_browsers || event.button() != 0 || event.default_prevented() {
            return;
        }
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = clicked.and_then(|clicked| clicked.closest(selector).ok()?);
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
            event.prevent_default();
            act(link);
        }
    });
    if window.add_event_listener_with_callback("click", act.as_ref().unchecked_ref()).is_ok() {
        act.forget();
    }
}

/// Clicks on links that are buttons by role where Space is pressed on them, as on other buttons; browsers do so
/// for Enter only.
pub fn press_on_space() {
    let Some(window) = window() else { return };
    let act = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let focused = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        let button = focused.filter(|focused| focused.matches("a[role=button]").unwrap_or(false));
        if let Some(button) = button.filter(|_| InputEvent::read(&event).key == " ") {
            event.prevent_default();
            button.click();
        }
    });
    if window.add_event_listener_with_callback("keydown", act.as_ref().unchecked_ref()).is_ok() {
        act.forget();
    }
}

/// Makes the links of this class inside the element with this id buttons by role.
pub fn make_buttons(id: &str, class: &str) {
    let links = element(id).map(|element| element.get_elements_by_class_name(class));
    let links = links.iter().flat_map(|links| (0..links.length()).filter_map(|at| links.item(at)));
    for link in links {
        let _ = link.set_attribute("role", "button");
    }
}

/// Moves the focus to the element, and returns the id of the publication in the list item around it: that to which its
/// own address leads, as an item that repeats one has no id.
pub fn publication_id(element: &HtmlElement) -> Option<String> {
    let _ = element.focus();
    let address = element.closest("li").ok()??.query_selector(".permanent").ok()??.get_attribute("href")?;
    address.strip_prefix('#').map(str::to_owned)
}
