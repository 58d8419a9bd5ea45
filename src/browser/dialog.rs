//! A dialog, and the tabs in it.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlDialogElement};

use super::document::element;
use super::focus::focus;

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    element(id)?.dyn_into().ok()
}

/// Opens the dialog with this id above everything else. The focus goes to the tab that is chosen.
pub fn open(id: &str) {
    if let Some(dialog) = dialog(id)
        && dialog.show_modal().is_ok()
        && let Ok(Some(tab)) = dialog.query_selector("[aria-selected=true]")
    {
        focus(&tab.id());
    }
}

/// Closes it, which gives the focus back to what had it before.
pub fn close(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

/// Whether an event on a dialog is on nothing inside it: on what is around it.
pub fn is_on_itself(event: &JsValue) -> bool {
    let event: &Event = event.unchecked_ref();
    event.target() == event.current_target()
}

/// To which of `count` tabs a key leads from the one at `at`, if it is such a key:
/// <https://www.w3.org/WAI/ARIA/apg/patterns/tabs/>. It then does nothing else.
pub fn next_tab(event: &JsValue, at: usize, count: usize) -> Option<usize> {
    let get = |name: &str| Reflect::get(event, &JsValue::from_str(name)).unwrap_or_default();
    // With those, arrows are the browser's own: Back, for one.
    if ["altKey", "ctrlKey", "metaKey", "shiftKey"].into_iter().any(|key| get(key).is_truthy()) {
        return None;
    }
    let next = match get("key").as_string()?.as_str() {
        "ArrowRight" => (at + 1) % count,
        "ArrowLeft" => (at + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    event.unchecked_ref::<Event>().prevent_default();
    Some(next)
}
