//! The page, one component a file, named for what it shows. Components take their state from the context
//! ([`crate::state::PageState`]) and never fetch.
//!
//! - [`Page`] is all of it; [`Notice`] and [`CiteDialog`] are beside it.
//! - [`SearchBox`], [`Filters`], [`FacetGroup`], [`FacetChoice`], [`YearChart`]: the controls.
//! - [`Toolbar`] with [`ResultCount`], [`ExportButton`], [`Arrangement`], [`ActiveFilters`]; [`EmptyResult`].
//! - [`PublicationList`], [`PublicationGroup`], [`PublicationEntry`], [`Authors`], [`VenueLine`]: the list.
//! - [`Profile`], [`TableOfContents`], `rich_text`, `formula`: the owner's text.

#![allow(
    clippy::redundant_closure,
    reason = "Leptos erases the type of a closure that is written in the view, which makes the wasm smaller"
)]
#![allow(unreachable_pub, reason = "the component macro makes the props of every component public")]

mod active_filters;
mod arrangement;
mod authors;
mod cite_dialog;
mod cite_tab;
mod empty_result;
mod export_button;
mod facet_choice;
mod facet_group;
mod filters;
mod formula;
pub mod ids;
mod notice;
mod page;
mod profile;
mod publication_entry;
mod publication_group;
mod publication_list;
mod publications;
mod result_count;
mod rich_text;
mod rows;
mod search_box;
mod table_of_contents;
mod theme_button;
mod toolbar;
mod venue_line;
mod year_bar;
mod year_chart;

pub use active_filters::ActiveFilters;
pub use arrangement::Arrangement;
pub use authors::Authors;
pub use cite_dialog::CiteDialog;
pub use cite_tab::CiteTab;
pub use empty_result::EmptyResult;
pub use export_button::ExportButton;
pub use facet_choice::FacetChoice;
pub use facet_group::FacetGroup;
pub use filters::Filters;
pub use notice::{Notice, NoticeState};
pub use page::Page;
pub use profile::Profile;
pub use publication_entry::{CITE, EntrySetting, Paper, PublicationEntry};
pub use publication_group::{GroupKey, PublicationGroup, PublicationRows};
pub use publication_list::{PublicationGroups, PublicationList};
pub use publications::Publications;
pub use result_count::ResultCount;
pub use rows::Rows;
pub use search_box::SearchBox;
pub use table_of_contents::TableOfContents;
pub use theme_button::ThemeButton;
pub use toolbar::Toolbar;
pub use venue_line::VenueLine;
pub use year_bar::YearBar;
pub use year_chart::YearChart;

/// The `tabindex` of a control in a group that Tab leads to one of.
fn tab_index(is_stop: bool) -> String {
    if is_stop { "0" } else { "-1" }.to_owned()
}
