//! The browser's entry.

fn main() {
    #[cfg(target_arch = "wasm32")]
    offprint_web::app::start();
}
