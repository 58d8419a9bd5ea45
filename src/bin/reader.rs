//! The reader of Markdown, for a page whose content has changed since it was built: offers
//! `offprint.reader`, which takes the bytes of a content file and gives its edition as text.

use js_sys::{Reflect, Uint8Array};
use offprint::edition::Edition;
use offprint::model::Severity;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

fn main() {
    let read = |file: Uint8Array| Edition::of(&file.to_vec(), Severity::Error).pack();
    let read = Closure::<dyn Fn(Uint8Array) -> String>::new(read).into_js_value();
    let offered = Reflect::get(&js_sys::global(), &JsValue::from_str("offprint"));
    if let Ok(offprint) = offered {
        let _ = Reflect::set(&offprint, &JsValue::from_str("reader"), &read);
    }
}
