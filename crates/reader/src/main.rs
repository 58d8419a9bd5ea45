//! The reader of Markdown, for a page whose content has changed since it was built: offers
//! `offprint.reader`, which takes the bytes of a content file and returns the bytes of its snapshot.

use std::hint::black_box;

use js_sys::{Reflect, Uint8Array};
use offprint_model::Severity;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// Std's allocator parses as fast, but weighs 2 KB more. This one does not join the memory that it asks for
/// piece by piece: see [`make_room`].
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    let read = |file: Uint8Array| {
        let file = file.to_vec();
        make_room(file.len());
        let snapshot = offprint_parse::snapshot(&file, Severity::Error).encode();
        // Encoding cannot fail for these types; the app would report empty bytes as another version.
        Uint8Array::from(snapshot.unwrap_or_default().as_slice())
    };
    let read = Closure::<dyn Fn(Uint8Array) -> Uint8Array>::new(read).into_js_value();
    let offered = Reflect::get(&js_sys::global(), &JsValue::from_str("offprint"));
    if let Ok(offprint) = offered {
        let _ = Reflect::set(&offprint, &JsValue::from_str("reader"), &read);
    }
}

/// Grows the wasm memory once by what parsing so many bytes needs. Growing it step by step takes a third
/// of the time of parsing.
fn make_room(bytes: usize) {
    let mut room = Vec::<u8>::new();
    // Where there is not so much, parsing may still succeed with less.
    let _ = room.try_reserve_exact(bytes.min(LARGE) * 32);
    black_box(&room);
}

/// Bytes of a content file beyond which hardly any is.
const LARGE: usize = 4 << 20;
