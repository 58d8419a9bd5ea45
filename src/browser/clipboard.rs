//! What the visitor takes along by hand.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::document::element;

/// Puts `text` into the clipboard, and says whether the browser let it happen. It is asked at
/// once, not only when the answer is waited for.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let navigator = super::window().map(|window| window.navigator());
    // Without a secure context there is no clipboard, whatever its type says.
    let there = navigator.filter(|navigator| {
        Reflect::get(navigator, &JsValue::from_str("clipboard")).is_ok_and(|clipboard| clipboard.is_object())
    });
    let copying: Option<Promise> = there.map(|navigator| navigator.clipboard().write_text(text));
    async move {
        match copying {
            Some(copying) => JsFuture::from(copying).await.is_ok(),
            None => false,
        }
    }
}

/// Selects all that stands in the element with this id, and moves the focus there.
pub fn select(id: &str) {
    let selection = super::window().and_then(|window| window.get_selection().ok().flatten());
    if let (Some(selection), Some(element)) = (selection, element(id)) {
        let _ = element.focus();
        let _ = selection.select_all_children(&element);
    }
}
