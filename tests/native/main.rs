//! What is tested natively, from outside the library.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

mod colours;
mod content;
mod format;
mod headings;
mod rendered;
mod sketch;
mod source;
mod tidy;
