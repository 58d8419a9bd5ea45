//! Markdown to a located tree of rich text ([`tree::Node`]).
//!
//! [`template`] masks code of page generators and [`addresses`] what Markdown would cut, [`reader`] turns pulldown-cmark's events into calls of the
//! [`builder`], and [`html`] does the same for raw HTML by an allow-list. The builder balances what opens
//! and closes, keeps the [`limits`], and names the [`anchors`]. [`list_headings`], [`sections`] and [`footnotes`]
//! finish the page, once entries have been found in the tree.

pub(crate) mod addresses;
pub(crate) mod anchors;
mod autolink;
mod builder;
mod east_asian;
pub(crate) mod footnotes;
pub(crate) mod formula;
pub(crate) mod html;
mod limits;
pub(crate) mod list_headings;
#[cfg(test)]
pub(crate) mod outline;
mod reader;
pub(crate) mod sections;
mod shortcodes;
pub(crate) mod template;
#[cfg(test)]
mod tests;
pub(crate) mod tree;

pub(crate) use reader::read;
