//! The page as HTML, in the place that `index.html` has for it.

use std::sync::Arc;

use leptos::prelude::*;
use offprint::model::Site;
use offprint::query::{Index, Query};
use offprint::view::{Filter, Page};

use crate::head::head;

/// The title as written in `index.html`, in whose place the head's tags go.
const TITLE: &str = "<title>Publications</title>";
/// The room in `index.html`, as written there and as the bundler shortens it.
const EMPTY: [&str; 2] = ["<div id=\"offprint-page\"></div>", "<div id=offprint-page></div>"];
const OPENING: &str = "<div id=\"offprint-page\" class=\"prerendered\">";

/// `template` with the site's text in it, with nothing filtered. `address` is where the page will
/// be, if that is known. The error names what the template has no room for.
pub(crate) fn filled(
    template: &str,
    site: &Arc<Site>,
    address: Option<&str>,
) -> Result<String, &'static str> {
    let room = EMPTY.into_iter().find(|room| template.contains(room)).ok_or(EMPTY[0])?;
    let (before, after) = template.split_once(room).ok_or(room)?;
    let (start, end) = before.split_once(TITLE).ok_or(TITLE)?;
    Ok([start, &head(site, address), end, OPENING, &html(site), "</div>", after].concat())
}

fn html(site: &Arc<Site>) -> String {
    Owner::new().with(|| {
        let index = Index::new(site);
        let listing = index.select(&Query::default());
        let filter = Filter {
            query: Signal::stored(Query::default()),
            listing: Signal::stored(listing),
            choose: Callback::new(|_| {}),
            retype: Callback::new(|_| {}),
            preview: Callback::new(move |query: Query| index.select(&query).shown.len()),
            focus: Callback::new(|_| {}),
        };
        view! { <Page site=site.clone() filter/> }.to_html()
    })
}

#[cfg(test)]
mod tests;
