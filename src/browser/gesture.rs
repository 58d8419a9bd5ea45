//! Clicks, pointers and keys.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, PointerEvent};

/// The key, unless it is held with one that makes it the browser's own; whether Shift is held; and
/// whether the main button of the pointer is down, with nothing held. What fills forms in sends
/// events of keys that have no key.
pub fn read(event: &JsValue) -> (String, bool, bool) {
    let get = |name: &str| Reflect::get(event, &JsValue::from_str(name)).unwrap_or_default();
    let own = ["ctrlKey", "metaKey", "altKey", "isComposing"].into_iter().any(|name| get(name).is_truthy());
    let shift = get("shiftKey").is_truthy();
    let key = get("key").as_string().filter(|_| !own).unwrap_or_default();
    (key, shift, get("buttons") == 1.0 && !own && !shift)
}

/// Keeps the browser from doing what it would do itself.
pub fn take(event: &JsValue) {
    event.unchecked_ref::<Event>().prevent_default();
}

/// Lets the finger that went down on an element be seen by those over which it is then drawn.
pub fn let_go(event: &JsValue) {
    let press: &PointerEvent = event.unchecked_ref();
    if let Some(element) = press.target().and_then(|target| target.dyn_into::<Element>().ok()) {
        // A mouse is held by nothing.
        let _ = element.release_pointer_capture(press.pointer_id());
    }
}
