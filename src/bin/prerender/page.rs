//! The page as HTML, in the place that `index.html` has for it.

use leptos::prelude::*;
use offprint::model::Site;
use offprint::query::Query;
use offprint::view::{Around, Filter, Page};

use crate::head::head;

/// The title as written in `index.html`, in whose place the head's tags go.
const TITLE: &str = "<title>Publications</title>";
/// The room in `index.html`, as written there and as the bundler shortens it.
const EMPTY: [&str; 2] = ["<div id=\"offprint-page\"></div>", "<div id=offprint-page></div>"];
const OPENING: &str = "<div id=\"offprint-page\" class=\"prerendered\">";

/// `template` with the site's text in it, with nothing filtered. `address` is where the page will
/// be, if that is known. The error names what the template has no room for.
pub(crate) fn filled(template: &str, site: &Site, address: Option<&str>) -> Result<String, &'static str> {
    let room = EMPTY.into_iter().find(|room| template.contains(room)).ok_or(EMPTY[0])?;
    let (before, after) = template.split_once(room).ok_or(room)?;
    let (start, end) = before.split_once(TITLE).ok_or(TITLE)?;
    Ok([start, &head(site, address), end, OPENING, &html(site), "</div>", after].concat())
}

fn html(site: &Site) -> String {
    Owner::new().with(|| {
        let filter = Filter::new(site.clone(), Query::default(), Around::default());
        view! { <Page filter/> }.to_html()
    })
}

#[cfg(test)]
mod tests;
