use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::{Value, json};

use super::bidi::Bidi;

/// Runs in every document before its own scripts and brings to the console what does not get there
/// by itself: violations of the policy, rejections that nobody handles, files that do not load.
const LISTENER: &str = "() => {
    addEventListener('securitypolicyviolation', (event) =>
        console.error(`against the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
    addEventListener('unhandledrejection', (event) =>
        console.error(`rejected: ${event.reason}`));
    addEventListener('error', (event) => {
        if (event.isTrusted && event.target !== window) console.error(`not loaded: ${event.target.src ?? event.target.href}`);
    }, true);
}";

/// What a browser's console was told since the visit began.
#[derive(Clone, Default)]
pub(super) struct Console {
    books: Arc<Mutex<Books>>,
}

#[derive(Default)]
struct Books {
    said: Vec<Entry>,
    forgiven: Vec<String>,
}

struct Entry {
    error: bool,
    text: String,
}

impl Console {
    /// Asks the browser to tell what its console is told, from now on.
    pub(super) async fn listen(bidi: &Bidi) -> Result<(), String> {
        bidi.send("session.subscribe", json!({ "events": ["log.entryAdded"] })).await?;
        bidi.send("script.addPreloadScript", json!({ "functionDeclaration": LISTENER })).await?;
        Ok(())
    }

    /// Takes an event from the browser.
    pub(super) fn note(&self, method: &str, event: &Value) {
        if method == "log.entryAdded" {
            let text = event["text"].as_str().unwrap_or_default().to_owned();
            self.books().said.push(Entry { error: event["level"] == "error", text });
        }
    }

    /// The errors so far, without those that were expected.
    pub(super) fn errors(&self) -> Vec<String> {
        let books = self.books();
        let forgiven = |text: &str| books.forgiven.iter().any(|words| text.contains(words));
        let errors = books.said.iter().filter(|entry| entry.error && !forgiven(&entry.text));
        errors.map(|entry| entry.text.clone()).collect()
    }

    /// Errors with these words, now or later, are no failure of the visit.
    pub(super) fn forgive(&self, words: &str) {
        self.books().forgiven.push(words.to_owned());
    }

    /// Whether an error with these words came.
    pub(super) fn has_error(&self, words: &str) -> bool {
        self.books().said.iter().any(|entry| entry.error && entry.text.contains(words))
    }

    /// Whether this was said.
    pub(super) fn has(&self, text: &str) -> bool {
        self.books().said.iter().any(|entry| entry.text == text)
    }

    /// Forgets it all, before the next visit.
    pub(super) fn clear(&self) {
        *self.books() = Books::default();
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().expect("no one panics while noting")
    }
}
