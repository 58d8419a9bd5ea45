//! Ties fetch, parse, address and view together.
//!
//! The page is mounted once its content is there; until then whatever `index.html` holds stays.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{address, fetch, page, timer};
use crate::model::{ANCHOR_PREFIX, Severity, Site};
use crate::parse::{Parsed, parse};
use crate::query::{Index, Query};
use crate::view::{Filter, Notice, NoticeState, Page, document_title};

/// The content file, relative to the page.
const CONTENT: &str = "content/about.md";
/// What `boot.js` waits for.
const RUNNING: &str = "offprint:running";
/// Where `index.html` has room for messages and for the page.
const NOTICE: &str = "offprint-notice";
const PAGE: &str = "offprint-page";
/// People wait this long without wondering (Nielsen, Response Times: one second).
const SLOW: Duration = Duration::from_secs(1);

/// Starts the app: fetches the content and shows it, or says why not.
pub fn start() {
    let notice = RwSignal::new(NoticeState::Silent);
    let Some(place) = page::element(NOTICE) else { return };
    mount_to(place, move || {
        let try_again = Callback::new(move |()| load(notice));
        view! { <Notice state=notice.into() try_again/> }
    })
    .forget();
    load(notice);
}

fn load(notice: RwSignal<NoticeState>) {
    notice.set(NoticeState::Silent);
    // Not a signal: one made in the handler of a button would be gone with that button.
    let loading = Rc::new(Cell::new(true));
    let still_loading = loading.clone();
    timer::after(SLOW, move || {
        if still_loading.get() {
            notice.set(NoticeState::Slow);
        }
    });
    spawn_local(async move {
        let fetched = fetch::content(CONTENT).await;
        loading.set(false);
        match fetched {
            Ok(file) => {
                let parsed = parse(&file);
                notice.set(for_owner(&parsed));
                show(parsed);
            }
            Err(reason) => notice.set(NoticeState::Failed(reason.to_string())),
        }
    });
}

/// What is lost of the content must not be lost in silence. In the development build, which only
/// owners see, all that `offprint check` would say.
fn for_owner(parsed: &Parsed) -> NoticeState {
    let sentences: Vec<String> = parsed
        .diagnostics
        .iter()
        .filter(|diagnostic| cfg!(debug_assertions) || diagnostic.problem.severity() == Severity::Error)
        .map(|diagnostic| {
            ["Line ", &diagnostic.place.line.to_string(), ": ", &diagnostic.problem.to_string()].concat()
        })
        .collect();
    if sentences.is_empty() { NoticeState::Silent } else { NoticeState::ForOwner(sentences) }
}

fn show(parsed: Parsed) {
    let site = Arc::new(parsed.site);
    let Some(place) = page::emptied(PAGE) else { return };
    mount_to(place, move || {
        let filter = filter(&site);
        view! { <Page site filter/> }
    })
    .forget();
    address::scroll_to_fragment(ANCHOR_PREFIX);
    page::announce(RUNNING);
}

/// The address as the only state of the filter: every change goes through it.
fn filter(site: &Arc<Site>) -> Filter {
    let index = Arc::new(Index::new(site));
    let query = RwSignal::new(Query::parse(&address::search()));
    let listing = Memo::new({
        let index = index.clone();
        move |_| query.with(|query| index.select(query))
    });
    address::on_pop(move || query.set(Query::parse(&address::search())));
    Effect::new({
        let site = site.clone();
        move |_| {
            let title = query.with(|query| listing.with(|listing| document_title(&site, query, listing)));
            page::set_title(&title);
        }
    });
    Filter {
        query: query.into(),
        listing: listing.into(),
        choose: Callback::new(move |next: Query| {
            address::push(&next.to_string());
            query.set(next);
        }),
        retype: Callback::new(move |next: Query| {
            address::replace(&next.to_string());
            query.set(next);
        }),
        preview: Callback::new(move |query: Query| index.select(&query).shown.len()),
        focus: Callback::new(page::focus),
    }
}
