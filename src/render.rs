//! The components as HTML, for the build: text that is there before any script runs, and without it.

use std::sync::Arc;

use leptos::prelude::*;
use offprint_model::{Publication, Site};
use offprint_query::Query;

use crate::components::{EntrySetting, Page, Paper};
use crate::i18n::Messages;
use crate::state::PageState;

/// Returns the page of a site with nothing filtered, of a long list its first publications
/// ([`crate::state::prerendered_count`]).
pub fn page_html(site: Site) -> String {
    Owner::new().with(|| {
        provide_context(PageState::new(Arc::new(site), Query::default()));
        view! { <Page/> }.to_html()
    })
}

/// Returns one publication, set as in the list, for a page of its own. `home` is the address of the list from
/// there.
pub fn paper_html(publication: Publication, home: &'static str, messages: &'static Messages) -> String {
    let setting = EntrySetting { messages, level: 1, list: Some(home), cite: false };
    Owner::new().with(|| view! { <Paper publication setting label=None/> }.to_html())
}
