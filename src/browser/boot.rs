//! What `boot.js` does for the app, as `globalThis.offprint`.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

/// The bytes of the edition that was built with the page; none if there is none or it did not come.
pub async fn built() -> Vec<u8> {
    let built = JsFuture::from(Promise::resolve(&offered("built"))).await;
    built.map(|buffer| Uint8Array::new(&buffer).to_vec()).unwrap_or_default()
}

/// The answer from `address` that was asked for before the app was there, if it was and nobody has
/// taken it yet. It is given up when `signal` says so.
pub(super) fn asked(address: &str, signal: &AbortSignal) -> Option<Promise> {
    let asked = offered("asked").dyn_into::<Function>().ok()?;
    asked.call2(&JsValue::UNDEFINED, &address.into(), signal).ok()?.dyn_into().ok()
}

/// Loads the reader, if it is not there yet, and has it make the bytes of an edition of a content file.
/// The error is a sentence that says why not.
pub async fn read(file: &[u8]) -> Result<Vec<u8>, String> {
    let read = offered("read").dyn_into::<Function>();
    let reading = match read {
        Ok(read) => read.call1(&JsValue::UNDEFINED, &Uint8Array::from(file)),
        Err(other) => Err(other),
    };
    let edition = match reading {
        Ok(reading) => JsFuture::from(Promise::resolve(&reading)).await,
        Err(error) => Err(error),
    };
    edition.map(|edition| Uint8Array::new(&edition).to_vec()).map_err(|error| {
        get(&error, "message").as_string().unwrap_or_else(|| "A part of it could not be loaded.".to_owned())
    })
}

fn offered(name: &str) -> JsValue {
    get(&get(&js_sys::global(), "offprint"), name)
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}
