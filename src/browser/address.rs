//! The address bar: its query string, its fragment, and the visitor's history.
//!
//! The browser keeps and restores the scroll position of each history entry itself, which also
//! works across reloads. The list is rebuilt before it does, as signals settle in a microtask after
//! `popstate`; and an entry is pushed before the list changes, so that its position is the one that
//! the visitor left. `tests/browser.rs` holds browsers to it.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use web_sys::{History, Location};

use super::document::element;
use super::{document, timer};

fn location() -> Option<Location> {
    Some(super::window()?.location())
}

fn history() -> Option<History> {
    super::window()?.history().ok()
}

/// The query string, empty or with its `?`; also if it is still to be written.
pub fn query_string() -> String {
    let pending = PENDING.take();
    PENDING.set(pending.clone());
    pending.or_else(written).unwrap_or_default()
}

fn written() -> Option<String> {
    location()?.search().ok()
}

/// Pushes a history entry with this query string. Its fragment goes: the paper or
/// place that it named is not what the visitor asks for now.
pub fn push(search: &str) {
    settle();
    write(search, History::push_state_with_url);
}

/// Replaces the query string of the current history entry, once what else changes is painted: writing it takes
/// browsers longer than filtering does.
pub fn replace(search: &str) {
    let waits = PENDING.replace(Some(search.to_owned())).is_some();
    if !waits {
        timer::after_paint(settle);
    }
}

/// Writes what waits to be written.
fn settle() {
    if let Some(search) = PENDING.take() {
        write(&search, History::replace_state_with_url);
    }
}

thread_local! {
    /// What the current history entry is about to get.
    static PENDING: Cell<Option<String>> = const { Cell::new(None) };
}

fn write(search: &str, with: fn(&History, &JsValue, &str, Option<&str>) -> Result<(), JsValue>) {
    let (Some(history), Some(location)) = (history(), location()) else { return };
    // With the origin, because a path that begins with two slashes would be read as a host.
    let (origin, path) = (location.origin().unwrap_or_default(), location.pathname().unwrap_or_default());
    // Safari refuses more than a hundred in half a minute. The list is right all the same, and the
    // next change carries the whole query.
    let _ = with(&history, &JsValue::NULL, "", Some(&[&origin, &path, search].concat()));
}

/// Calls `act` whenever the visitor goes back or forward, as long as the page lives.
pub fn on_pop(mut act: impl FnMut() + 'static) {
    document::on(&["popstate"], move || {
        // What still waits was for the entry that the visitor left.
        PENDING.take();
        act();
    });
    document::on(&["pagehide"], settle);
}

/// What the fragment names: the id of an element, or what stands behind its prefix.
pub fn fragment() -> Option<String> {
    let hash = location()?.hash().ok()?;
    let name = hash.strip_prefix('#').filter(|name| !name.is_empty())?;
    Some(js_sys::decode_uri_component(name).map_or_else(|_| name.to_owned(), String::from))
}

/// Brings what the fragment names into view, now that it is there. `prefix` is what the anchors
/// of the content have before the name.
pub fn scroll_to_fragment(prefix: &str) {
    let (Some(location), Some(name)) = (location(), fragment()) else { return };
    if element(&name).is_some() {
        // So that the browser marks it as the target too. The address stays, and so does the history.
        let _ = location.replace(&location.hash().unwrap_or_default());
    } else if let Some(element) = element(&[prefix, &name].concat()) {
        element.scroll_into_view();
    }
}
