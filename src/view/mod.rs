//! Leptos components, one a file. They take data and never fetch; what a visitor does goes out
//! through [`Filter`] and callbacks.
//!
//! No element may be wholly static: Leptos builds those through `template.innerHTML`, which
//! Trusted Types forbid. A part that has no data of its own takes its words from [`words`].

#![allow(unreachable_pub, reason = "the component macro makes the props of every component public")]

mod active_filters;
mod document_title;
mod empty_result;
mod entry;
mod facet_group;
mod filter;
mod filters;
mod legend;
mod markup;
mod notice;
mod outline;
mod page;
mod profile;
mod publications;
mod result_sentence;
mod rows;
mod search_box;
mod text;
mod words;

pub use document_title::document_title;
pub use filter::Filter;
pub use notice::{Notice, NoticeState};
pub use page::Page;
