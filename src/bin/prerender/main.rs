//! Renders the page natively from its content into `index.html`, with the app's own views, so
//! that the text is there before any script runs and without it.
//!
//! `prerender CONTENT DIST [ADDRESS]`: reads the content file CONTENT, fills `index.html` in the built
//! folder DIST in place, and adds a page for each old address. ADDRESS is where the page will be.

// What it cannot do it says to whoever builds.
#![allow(clippy::print_stderr)]

mod head;
mod html;
mod redirects;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::{env, fs};

use leptos::prelude::*;
use offprint::model::Site;
use offprint::parse::parse;
use offprint::query::{Index, Query};
use offprint::view::{Filter, Page};

/// The title as written in `index.html`, in whose place the head's tags go.
const TITLE: &str = "<title>Publications</title>";
/// The room in `index.html`, as written there and as the bundler shortens it.
const EMPTY: [&str; 2] = ["<div id=\"offprint-page\"></div>", "<div id=offprint-page></div>"];
const OPENING: &str = "<div id=\"offprint-page\" class=\"prerendered\">";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (content, dist, address) = match arguments.as_slice() {
        [content, dist] => (content, dist, None),
        [content, dist, address] => (content, dist, Some(address.as_str())),
        _ => {
            eprintln!("usage: prerender CONTENT DIST [ADDRESS]");
            return ExitCode::from(2);
        }
    };
    match fill(content, Path::new(dist), address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn fill(content: &str, dist: &Path, address: Option<&str>) -> Result<(), String> {
    let page = dist.join("index.html");
    let file = fs::read(content).map_err(|error| format!("{content} could not be read: {error}"))?;
    let template = fs::read_to_string(&page)
        .map_err(|error| format!("{} could not be read: {error}", page.display()))?;
    let missing = |room: &str| format!("{} has no room for the text: {room} is missing", page.display());
    let room = EMPTY.into_iter().find(|room| template.contains(room)).ok_or_else(|| missing(EMPTY[0]))?;
    if !template.contains(TITLE) {
        return Err(missing(TITLE));
    }
    let site = Arc::new(parse(&file).site);
    let filled = template.replacen(room, &[OPENING, &html(&site), "</div>"].concat(), 1).replacen(
        TITLE,
        &head::head(&site, address),
        1,
    );
    fs::write(&page, filled).map_err(|error| format!("{} could not be written: {error}", page.display()))?;
    for refused in redirects::write(&site, dist, address)? {
        eprintln!("redirect_from: no page is made for `{refused}`; its place is taken or outside the folder");
    }
    Ok(())
}

/// The page as HTML, with nothing filtered.
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
