//! Calls to the browser: fetch, history, document, clipboard, timers. It knows nothing of the app, and
//! nothing panics: what the browser refuses is an error or, where the page is as good without it, nothing.
//! Natively, where components are rendered to HTML, there is no window and all of it does nothing.

pub mod address;
pub mod boot;
pub mod clicks;
pub mod clipboard;
pub mod dialog;
pub mod document;
pub mod download;
pub mod fetch;
pub mod focus;
pub mod highlight;
pub mod input_event;
pub mod scroll;
pub mod theme;
pub mod timer;

/// The browser's window; none natively.
fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}
