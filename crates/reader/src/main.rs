//! The reader of Markdown, for a page whose content has changed since it was built.

use std::hint::black_box;

use offprint_model::Severity;
use wasm_bindgen::prelude::wasm_bindgen;

/// Std's allocator parses as fast, but weighs 2 KB more. This one does not join the memory that it asks for
/// piece by piece: see [`make_room`].
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {}

/// Returns the bytes of the snapshot of a content file.
#[wasm_bindgen]
pub fn read(file: &[u8]) -> Vec<u8> {
    make_room(file.len());
    // Encoding cannot fail for these types; the app would report empty bytes as another version.
    offprint_parse::snapshot(file, Severity::Error).encode().unwrap_or_default()
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
