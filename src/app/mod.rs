//! The app: loads the content and shows it, into the prerendered page or in its place.
//!
//! The snapshot that was built with the page is shown at once: by then its text has long been there, and its
//! filters begin to work. The content is fetched all the same. Where it has changed since, a snapshot of it
//! takes the place of the built one.

mod content;
mod navigation;
mod prerendered;
mod shown_page;

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{self, document, timer};
use crate::components::{CiteDialog, Notice, NoticeState};
use crate::i18n::Messages;
use crate::state::{CiteDialogState, effect};
use content::load;
use shown_page::ShownPage;

/// Where `index.html` has room for what is beside the page: notices, the cite dialog.
const ROOT: &str = "offprint-notice";
/// The event that tells `boot.js` that the app runs.
const RUNNING: &str = "offprint:running";
/// The event that tells `boot.js` that the prerendered text stays, without the filters, which need the content.
const FAILED: &str = "offprint:failed";
/// People wait this long without wondering (Nielsen, Response Times: one second).
const SLOW: Duration = Duration::from_secs(1);

/// Starts the app.
pub fn start() {
    browser::theme::restore();
    if let Some(root) = document::element(ROOT) {
        mount_to(root, App).forget();
    }
}

/// What is beside the page, and the page itself, which is shown in its own place in the document.
#[component]
pub fn App() -> impl IntoView {
    let cite_dialog = CiteDialogState::new();
    provide_context(cite_dialog);
    let content = RwSignal::new(None);
    // Not a `LocalResource`, which weighs 9 KB more.
    let loaded = RwSignal::new(None);
    let start_loading = move || {
        loaded.set(None);
        spawn_local(async move { loaded.set(Some(load(content).await)) });
    };
    start_loading();
    let shown = StoredValue::new_local(None::<ShownPage>);
    let owner = Owner::current().unwrap_or_default();
    navigation::follow(shown);
    effect(move || {
        if let Some(content) = content.get() {
            let is_first = shown.with_value(Option::is_none);
            // Takes what was shown before away, so that each id is in the document once.
            let before = shown.try_update_value(Option::take).flatten();
            let next = owner.with(|| ShownPage::show(&content, before));
            shown.set_value(next);
            if is_first {
                shown.with_value(|page| page.iter().for_each(ShownPage::arrive));
                document::dispatch(RUNNING);
            }
        }
    });
    effect(move || {
        let has_failed = loaded.get().is_some_and(|loaded| loaded.is_err());
        if has_failed && content.read_untracked().is_none() {
            document::dispatch(FAILED);
        }
    });
    let is_slow = slow(move || loaded.get().is_none() && content.read().is_none());
    let state = move || match loaded.get() {
        None if is_slow() => NoticeState::Slow,
        None => NoticeState::Nothing,
        Some(Err(error)) => NoticeState::Failed(messages().error(&error)),
        Some(Ok(())) => match content.get() {
            Some(content) if !content.diagnostics.is_empty() => {
                let sentences =
                    content.diagnostics.iter().map(|diagnostic| messages().diagnostic(diagnostic));
                NoticeState::ForOwner(sentences.collect())
            }
            _ => NoticeState::Nothing,
        },
    };
    view! {
        {move || view! { <Notice state=state() messages=messages() try_again=Box::new(start_loading)/> }.into_any()}
        <CiteDialog state=cite_dialog/>
    }
}

/// Returns whether `is_waiting` has held for longer than people wait without a word.
fn slow(is_waiting: impl Fn() -> bool + Send + Sync + 'static) -> impl Fn() -> bool {
    let is_late = RwSignal::new(false);
    timer::after(SLOW, move || is_late.set(true));
    move || is_late.get() && is_waiting()
}

/// The words of the language that the document is in, whatever stands in it.
fn messages() -> &'static Messages {
    Messages::of(Some(&document::language()))
}
