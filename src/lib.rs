//! Offprint: an academic's homepage from one Markdown file.
//!
//! The way of the data, which is also the order in which to read the modules:
//!
//! ```text
//! content/about.md ──fetch──▶ text ──parse──▶ Site + diagnostics ──▶ view
//!                                                │                   ▲
//! address bar ──────parse──▶ Query ──select──▶ QueryResult ──────────────┘
//! ```
//!
//! - [`model`]: what a page is made of. Plain data; imports nothing of ours.
//! - [`parse`]: Markdown text to a [`model::Site`] with diagnostics. Never fails, never panics.
//! - [`edition`]: a site made ready, as text: what the build, or the reader, hands to the app.
//! - [`query`]: the address to a [`query::Query`] and back, and what a query keeps of a site.
//! - [`cite`]: citations of publications as BibTeX, RIS and CSL-JSON.
//! - `browser`: the thin edge to the browser: fetch, history, scrolling. Only with `csr`.
//! - `view`: Leptos components, one a file. They take data and never fetch.
//! - `app`: ties fetch, parse, address and view together. Only with `csr`.
//!
//! `model`, `parse`, `edition`, `query` and `cite` know neither browser nor Leptos and run natively too.
//! Who may import whom is checked by `tests/native/house.rs`.

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod load_error;
pub mod view;
