//! The address bar: its search part, its fragment, and the visitor's history.
//!
//! The browser keeps and restores the scroll position of each history entry itself, which also
//! works across reloads. The list is rebuilt before it does, as signals settle in a microtask after
//! `popstate`; and an entry is pushed before the list changes, so that its position is the one that
//! the visitor left. `tests/browser.rs` holds browsers to it.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, History, Location, MouseEvent};

use super::{page, timer};

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// The search part, empty or with its `?`; also if it is still to be written.
pub fn search() -> String {
    let pending = PENDING.take();
    PENDING.set(pending.clone());
    pending.or_else(written).unwrap_or_default()
}

fn written() -> Option<String> {
    location()?.search().ok()
}

/// A new history entry at this page with another search part. Its fragment goes: the paper or
/// place that it named is not what the visitor asks for now.
pub fn push(search: &str) {
    settle();
    write(search, History::push_state_with_url);
}

/// The current history entry gets another search part, once what else changes is painted: writing it
/// takes browsers longer than filtering does.
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
    page::on(&["popstate"], move || {
        // What still waits was for the entry that the visitor left.
        PENDING.take();
        act();
    });
    page::on(&["pagehide"], settle);
}

/// Calls `act` with the search part of every link to this same page (`?venue=OSDI`) that a visitor
/// follows by a plain click, as long as the page lives; the browser then does not follow it.
pub fn on_follow(mut act: impl FnMut(&str) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let act = Closure::<dyn FnMut(MouseEvent)>::new(move |event: MouseEvent| {
        let own = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if own || event.button() != 0 || event.default_prevented() {
            return;
        }
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = clicked.and_then(|clicked| clicked.closest("a[href^='?']").ok()?);
        if let Some(search) = link.and_then(|link| link.get_attribute("href")) {
            event.prevent_default();
            act(&search);
        }
    });
    if window.add_event_listener_with_callback("click", act.as_ref().unchecked_ref()).is_ok() {
        act.forget();
    }
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
    if page::element(&name).is_some() {
        // So that the browser marks it as the target too. The address stays, and so does the history.
        let _ = location.replace(&location.hash().unwrap_or_default());
    } else if let Some(element) = page::element(&[prefix, &name].concat()) {
        element.scroll_into_view();
    }
}
