//! Ties fetch, editions, address and view together.
//!
//! The edition that was built with the page is shown at once: by then its text has long been there,
//! and its filters begin to work. The content is fetched all the same. Where it has changed since, a
//! new edition of it takes the place of the built one.

mod citing;
mod editions;
mod filling;
mod reason;
mod stage;

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{fetch, page, theme, timer};
use crate::view::{Notice, Said, Words};
use offprint_model::Fingerprint;
use reason::reason;
use stage::Stage;

/// The content file, relative to the page.
const CONTENT: &str = "content/about.md";
/// After which the prerendered text stays, without the filters that cannot work on it.
const FAILED: &str = "offprint:failed";
/// Where `index.html` has room for messages.
const NOTICE: &str = "offprint-notice";
/// People wait this long without wondering (Nielsen, Response Times: one second).
const SLOW: Duration = Duration::from_secs(1);

/// What outlives every try, for the button that tries again.
type Kept = StoredValue<Rc<Stage>, LocalStorage>;

/// Starts the app: shows the page and says what cannot be shown.
pub fn start() {
    theme::restore();
    load(StoredValue::new_local(Rc::new(Stage::new())));
}

fn load(stage: Kept) {
    say(Said::Nothing, stage);
    let loading = Rc::new(Cell::new(true));
    let still_loading = loading.clone();
    spawn_local(async move {
        timer::pause(SLOW).await;
        // What stands there needs no word, and a word would move it.
        if still_loading.get() && stage.get_value().is_empty() {
            say(Said::Slow, stage);
        }
    });
    spawn_local(async move {
        let shown = stage.get_value();
        let loaded = newest(&shown).await;
        loading.set(false);
        if shown.is_empty() {
            page::announce(FAILED);
        }
        let said = match loaded {
            Err(reason) => Said::Failed(reason),
            Ok(()) => match shown.doubts() {
                doubts if doubts.is_empty() => Said::Nothing,
                doubts => Said::ForOwner(doubts.iter().map(ToString::to_string).collect()),
            },
        };
        say(said, stage);
    });
}

fn say(said: Said, stage: Kept) {
    let Some(place) = page::emptied(NOTICE) else { return };
    let words = words();
    mount_to(place, move || view! { <Notice said words try_again=move || load(stage)/> }).forget();
}

/// Brings the edition of the content as it is now onto the stage. The error is a sentence; what
/// stood on the stage before then stays.
async fn newest(stage: &Stage) -> Result<(), String> {
    if stage.is_empty()
        && let Some(edition) = editions::built().await
    {
        stage.show(edition);
    }
    let file = fetch::content(CONTENT).await.map_err(|error| reason(&error, words()))?;
    if !stage.shows(Fingerprint::of(&file)) {
        stage.show(editions::read(&file).await.map_err(|error| reason(&error, words()))?);
    }
    Ok(())
}

/// Those of the language that the document is in, whatever stands in it.
fn words() -> &'static Words {
    Words::of(Some(&page::language()))
}
