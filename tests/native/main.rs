//! What is tested natively, from outside the library.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

#[cfg(feature = "cli")]
mod cite;
mod colours;
#[cfg(feature = "cli")]
mod command;
mod content;
mod format;
#[cfg(feature = "cli")]
mod golden;
mod house;
mod lean;
mod source;
