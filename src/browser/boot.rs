//! What `boot.js` does for the app, as `globalThis.offprint`: it loads whatever is loaded, so that time limits
//! and retries stand in one place.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::load_error::{LoadError, ReaderError};

#[wasm_bindgen]
extern "C" {
    /// A file that came whole.
    pub(super) type Download;

    #[wasm_bindgen(method, getter)]
    pub(super) fn bytes(this: &Download) -> Uint8Array;

    /// Its media type, as the server gave it.
    #[wasm_bindgen(method, getter, js_name = "type")]
    pub(super) fn media_type(this: &Download) -> Option<String>;

    #[wasm_bindgen(js_namespace = offprint, js_name = content, catch)]
    async fn load_content(path: &str) -> Result<Download, JsValue>;

    #[wasm_bindgen(js_namespace = offprint, js_name = built, catch)]
    async fn load_built() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = offprint, js_name = read, catch)]
    async fn read_content(file: Uint8Array) -> Result<Uint8Array, JsValue>;
}

/// The bytes of the snapshot that was built with the page; none if there is none or it did not come.
pub async fn built() -> Vec<u8> {
    let snapshot = load_built().await.ok().and_then(|snapshot| snapshot.dyn_into::<Uint8Array>().ok());
    snapshot.map(|snapshot| snapshot.to_vec()).unwrap_or_default()
}

/// Loads the reader, if it is not there yet, and has it make the bytes of a snapshot of a content file.
///
/// # Errors
///
/// [`LoadError::Reader`] if the reader is not there.
pub async fn read(file: &[u8]) -> Result<Vec<u8>, LoadError> {
    let snapshot = read_content(Uint8Array::from(file)).await;
    snapshot.map(|snapshot| snapshot.to_vec()).map_err(|failure| {
        let (code, value) = code_and_value(&failure);
        LoadError::Reader(ReaderError::of_reader(&code, value))
    })
}

/// Loads the content file at `path`, relative to the page, whatever it holds.
pub(super) async fn content(path: &str) -> Result<Download, LoadError> {
    load_content(path).await.map_err(|failure| {
        let (code, value) = code_and_value(&failure);
        LoadError::of_content(&code, value)
    })
}

/// Of a failure of `boot.js`. Whatever else was thrown has none.
fn code_and_value(failure: &JsValue) -> (String, u32) {
    let get = |name: &str| Reflect::get(failure, &JsValue::from_str(name)).unwrap_or_default();
    (get("code").as_string().unwrap_or_default(), get("value").as_f64().unwrap_or_default() as u32)
}
