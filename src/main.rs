//! The browser's entry.

fn main() {
    offprint::app::start();
}
