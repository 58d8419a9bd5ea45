//! The browser's entry.

fn main() {
    offprint_web::app::start();
}
