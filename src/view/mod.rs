//! The page, one part a file: functions from data to [`markup`], and the Leptos components `Page`
//! and `Notice` that bring it into a document. They never fetch; what a visitor does goes out
//! through [`Filter`].

#![allow(unreachable_pub, reason = "the component macro makes the props of every component public")]

mod active_filters;
mod arrangement;
mod authors;
#[cfg(target_arch = "wasm32")]
mod cite_dialog;
mod cited;
mod contents;
mod document_title;
mod empty_result;
mod entry;
mod export_button;
mod facet_group;
mod filter;
mod filters;
mod formula;
mod gesture;
mod html;
mod legend;
mod list;
mod living;
mod markup;
mod notice;
mod opened;
mod outline;
mod page;
#[cfg(not(target_arch = "wasm32"))]
mod paper;
mod prerendered;
mod profile;
mod publications;
mod result_sentence;
mod root;
mod search_box;
mod sentence;
mod text;
mod theme;
mod words;
mod year_chart;

#[cfg(target_arch = "wasm32")]
pub use cite_dialog::{CITE_DIALOG, cite_dialog};
pub use cited::Cited;
pub use document_title::document_title;
pub use filter::{Around, Filter};
pub use gesture::Gesture;
pub use notice::{Notice, Said};
pub use page::Page;
#[cfg(not(target_arch = "wasm32"))]
pub use paper::paper_html;
pub use theme::Theme;
pub use words::Words;
