//! Keys and pointers.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, PointerEvent};

/// How a visitor clicked, pointed or pressed a key.
pub struct InputEvent {
    /// The key: "Escape". Empty for other events, for keys held with one that makes them the browser's own, and
    /// for what password managers send, which have no key.
    pub key: String,
    /// Whether Shift was held.
    pub shift: bool,
    /// Whether the main button of the pointer, or the finger, is down, and no key is held with it.
    pub pressed: bool,
}

impl InputEvent {
    /// Reads any event.
    pub fn read(event: &JsValue) -> Self {
        let get = |name: &str| Reflect::get(event, &JsValue::from_str(name)).unwrap_or_default();
        let is_browsers =
            ["ctrlKey", "metaKey", "altKey", "isComposing"].into_iter().any(|name| get(name).is_truthy());
        let shift = get("shiftKey").is_truthy();
        let key = get("key").as_string().filter(|_| !is_browsers).unwrap_or_default();
        Self { key, shift, pressed: get("buttons") == 1.0 && !is_browsers && !shift }
    }
}

/// Lets the elements over which a finger is drawn see it; the one that it went down on would else keep it.
pub fn release_pointer_capture(press: &PointerEvent) {
    if let Some(element) = press.target().and_then(|target| target.dyn_into::<Element>().ok()) {
        // A mouse is held by nothing.
        let _ = element.release_pointer_capture(press.pointer_id());
    }
}
