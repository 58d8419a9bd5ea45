//! The thin edge to the browser: fetch, history, document, clipboard, timer. Nothing of ours is imported
//! here, and nothing panics: what the browser refuses is an error or, where the page is as good
//! without it, nothing.

pub mod address;
pub mod boot;
pub mod clipboard;
pub mod dialog;
pub mod download;
pub mod fetch;
pub mod gesture;
pub mod highlight;
pub mod page;
pub mod theme;
pub mod timer;
