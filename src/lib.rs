//! The page in the browser. [`app::App`] is where it begins.
//!
//! ```text
//! content/about.md ──fetch──▶ snapshot ──▶ Site ──────────────┐
//!                                                             ▼
//! address bar ──Query::parse──▶ query ──▶ result (memo) ──▶ components
//!      ▲                                                      │
//!      └──────────── PageState::{choose, search} ◀── click, key
//! ```
//!
//! - [`app`]: loads the content and shows it: into the prerendered page, or in its place.
//! - [`state`]: what the components share, as signals and memos in a context.
//! - [`components`]: one component a file, named for what it shows.
//! - [`browser`]: calls to web-sys, and nothing else. Natively, where nothing is shown, they do nothing.
//! - [`load_error`]: why the content is not there.
//! - [`i18n`]: the words of the interface, one file a language.
//! - `outline`, `document_title`: what stands where on the page, and what it is called.
//! - `render`: the same components as HTML, for the build.
#![deny(missing_docs)]

pub mod app;
pub mod browser;
pub mod components;
mod document_title;
pub mod i18n;
pub mod load_error;
mod outline;
#[cfg(not(target_arch = "wasm32"))]
pub mod render;
pub mod state;

pub use document_title::document_title;
