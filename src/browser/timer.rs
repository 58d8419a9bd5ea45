//! Actions after a while: after a delay, after the next paint, after the last key.

use std::cell::RefCell;
use std::time::Duration;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Calls its action once after a delay, unless it is dropped before.
pub struct Timeout {
    timeout: Option<i32>,
    /// Lives as long as the browser may call it.
    _act: Closure<dyn FnMut()>,
}

impl Timeout {
    /// Starts the timeout.
    pub fn new(delay: Duration, act: impl FnOnce() + 'static) -> Self {
        let act = Closure::once(act);
        Self { timeout: call(act.as_ref(), delay), _act: act }
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        if let (Some(window), Some(timeout)) = (super::window(), self.timeout) {
            window.clear_timeout_with_handle(timeout);
        }
    }
}

/// Calls `act` after a delay, whatever happens until then.
pub fn after(delay: Duration, act: impl FnOnce() + 'static) {
    if super::window().is_some() {
        call(&Closure::once_into_js(act), delay);
    }
}

/// Returns the number of the timeout; none without a window.
fn call(act: &JsValue, delay: Duration) -> Option<i32> {
    super::window()?
        .set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), millis(delay))
        .ok()
}

/// Calls `act` once what has changed until now is painted; at once where nobody sees the page.
pub fn after_paint(act: impl FnOnce() + 'static) {
    let Some(window) = super::window() else { return };
    if window.document().is_none_or(|document| document.hidden()) {
        return act();
    }
    let next_task = Closure::once_into_js(move || {
        after(Duration::ZERO, act);
    });
    let _ = window.request_animation_frame(next_task.unchecked_ref());
}

/// Longer than between two keys of one word, for most people.
const TYPING_PAUSE: Duration = Duration::from_millis(400);

thread_local! {
    static DEBOUNCED: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Calls `act` when this was not called again for a typing pause; what waited before is dropped.
pub fn debounce(act: impl FnOnce() + 'static) {
    DEBOUNCED.set(Some(Timeout::new(TYPING_PAUSE, act)));
}

fn millis(delay: Duration) -> i32 {
    i32::try_from(delay.as_millis()).unwrap_or(i32::MAX)
}
