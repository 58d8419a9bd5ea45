//! Ties fetch, parse, address and view together.
//!
//! The page is mounted once its content is there; until then whatever `index.html` holds stays.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{address, fetch, page, timer};
use crate::model::{ANCHOR_PREFIX, Severity, Site};
use crate::parse::{Parsed, parse};
use crate::query::Query;
use crate::view::{Around, Filter, Notice, Page, Said};

/// The content file, relative to the page.
const CONTENT: &str = "content/about.md";
/// What `boot.js` waits for.
const RUNNING: &str = "offprint:running";
/// After which the prerendered text stays, without the filters that cannot work on it.
const FAILED: &str = "offprint:failed";
/// Where `index.html` has room for messages and for the page.
const NOTICE: &str = "offprint-notice";
const PAGE: &str = "offprint-page";
/// People wait this long without wondering (Nielsen, Response Times: one second).
const SLOW: Duration = Duration::from_secs(1);

/// Starts the app: fetches the content and shows it, or says why not.
pub fn start() {
    say(Said::Nothing);
    let loading = Rc::new(Cell::new(true));
    let still_loading = loading.clone();
    spawn_local(async move {
        timer::pause(SLOW).await;
        if still_loading.get() {
            say(Said::Slow);
        }
    });
    spawn_local(async move {
        let fetched = fetch::content(CONTENT).await;
        loading.set(false);
        match fetched {
            Ok(file) => {
                let parsed = parse(&file);
                say(for_owner(&parsed));
                show(parsed.site);
            }
            Err(reason) => {
                say(Said::Failed(reason.to_string()));
                page::announce(FAILED);
            }
        }
    });
}

fn say(said: Said) {
    let Some(place) = page::emptied(NOTICE) else { return };
    mount_to(place, move || view! { <Notice said try_again=start/> }).forget();
}

/// What is lost of the content must not be lost in silence. In the development build, which only
/// owners see, all that `offprint check` would say.
fn for_owner(parsed: &Parsed) -> Said {
    let sentences: Vec<String> = parsed
        .diagnostics
        .iter()
        .filter(|diagnostic| cfg!(debug_assertions) || diagnostic.problem.severity() == Severity::Error)
        .map(|diagnostic| {
            ["Line ", &diagnostic.place.line.to_string(), ": ", &diagnostic.problem.to_string()].concat()
        })
        .collect();
    if sentences.is_empty() { Said::Nothing } else { Said::ForOwner(sentences) }
}

fn show(site: Site) {
    let Some(place) = page::emptied(PAGE) else { return };
    mount_to(place, move || {
        let around = Around {
            push: address::push,
            replace: address::replace,
            title: page::set_title,
            focus: page::focus,
        };
        let filter = Filter::new(site, asked(), around);
        address::on_pop(move || filter.ask(asked()));
        view! { <Page filter/> }
    })
    .forget();
    address::scroll_to_fragment(ANCHOR_PREFIX);
    page::announce(RUNNING);
}

/// The address is the only place of the query: every change goes through it.
fn asked() -> Query {
    Query::parse(&address::search())
}
