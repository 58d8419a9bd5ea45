use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;

/// Calls `act` once after `delay`.
pub fn after(delay: Duration, act: impl FnOnce() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let act = Closure::once_into_js(act);
    // Only a detached window has no timers, and there is nobody left to wait.
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), millis(delay));
}

/// Resolves after `delay`.
pub(super) async fn pause(delay: Duration) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        after(delay, move || {
            let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
        });
    });
    // The promise is never rejected.
    let _ = JsFuture::from(promise).await;
}

fn millis(delay: Duration) -> i32 {
    i32::try_from(delay.as_millis()).unwrap_or(i32::MAX)
}
