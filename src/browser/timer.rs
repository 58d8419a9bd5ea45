use std::cell::RefCell;
use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;

/// Calls its action once after a delay, unless it is dropped before.
pub struct Alarm {
    timeout: Option<i32>,
    /// Lives as long as the browser may call it.
    _act: Closure<dyn FnMut()>,
}

impl Alarm {
    /// Sets the alarm.
    pub fn new(delay: Duration, act: impl FnOnce() + 'static) -> Self {
        let act = Closure::once(act);
        let callback = act.as_ref().unchecked_ref();
        let timeout = web_sys::window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, millis(delay)).ok()
        });
        Self { timeout, _act: act }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        if let (Some(window), Some(timeout)) = (web_sys::window(), self.timeout) {
            window.clear_timeout_with_handle(timeout);
        }
    }
}

/// Calls `act` once what has changed until now is painted; at once where nobody sees the page.
pub fn after_paint(act: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    if window.document().is_none_or(|document| document.hidden()) {
        return act();
    }
    let next_task = Closure::once_into_js(move || {
        let act = Closure::once_into_js(act);
        let _ = web_sys::window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), 0)
        });
    });
    let _ = window.request_animation_frame(next_task.unchecked_ref());
}

/// Between two keys of one word, for most people.
const SETTLED: Duration = Duration::from_millis(400);

thread_local! {
    static WAITING: RefCell<Option<Alarm>> = const { RefCell::new(None) };
}

/// Does `act` when this was not called for a while; what waited before is never done.
pub fn settled(act: Box<dyn FnOnce()>) {
    WAITING.set(Some(Alarm::new(SETTLED, act)));
}

/// Resolves after `delay`.
pub async fn pause(delay: Duration) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        // Only a detached window has no timers, and there is nobody left to wait.
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis(delay));
        }
    });
    // The promise is never rejected.
    let _ = JsFuture::from(promise).await;
}

fn millis(delay: Duration) -> i32 {
    i32::try_from(delay.as_millis()).unwrap_or(i32::MAX)
}
