use std::ops::Deref;
use std::path::Path;

use serde_json::json;
use thirtyfour::WebDriver;

use super::running::RunningBrowser;
use crate::page::wait;

/// A visitor's own window: nothing in its history, storage or cache.
pub(crate) struct Session {
    browser: RunningBrowser,
    user: String,
    window: String,
}

impl Session {
    /// Opens the window.
    pub(crate) async fn start(browser: RunningBrowser) -> Result<Self, String> {
        match browser.open_window().await {
            Ok((user, window)) => Ok(Self { browser, user, window }),
            Err(error) => Err(browser.end_after(error).await),
        }
    }

    /// All errors that the console was told until now, those on their way included.
    pub(crate) async fn errors(&self) -> Vec<String> {
        const LAST: &str = "end of the visit";
        self.ask(&format!("console.debug('{LAST}')")).await;
        wait::until("the console to be read to its end", async || {
            if self.browser.console.has(LAST) { Ok(()) } else { Err("the end is not there".to_owned()) }
        })
        .await;
        self.browser.console.errors()
    }

    /// Errors with these words, now or later, are no failure of the visit.
    pub(crate) fn forgive(&self, words: &str) {
        self.browser.console.forgive(words);
    }

    /// Whether the console was told of an error with these words.
    pub(crate) fn heard(&self, words: &str) -> bool {
        self.browser.console.has_error(words)
    }

    /// Runs a script in the page and gives the text that it comes to, if it does.
    pub(crate) async fn ask(&self, script: &str) -> Option<String> {
        let target = json!({ "context": self.window });
        let script = json!({ "expression": script, "target": target, "awaitPromise": true });
        let answer = self.browser.bidi.send("script.evaluate", script).await.expect("the page answers");
        assert_eq!(answer["type"], "success", "{}", answer["exceptionDetails"]["text"]);
        answer["result"]["value"].as_str().map(str::to_owned)
    }

    /// Runs this function in every document from now on, before its own scripts.
    pub(crate) async fn run_first(&self, function: &str) {
        let script = json!({ "functionDeclaration": function, "contexts": [self.window] });
        self.browser.bidi.send("script.addPreloadScript", script).await.expect("any script can be added");
    }

    /// Gives the page this many CSS pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let viewport = json!({ "width": width, "height": height });
        let size = json!({ "context": self.window, "viewport": viewport });
        self.browser.bidi.send("browsingContext.setViewport", size).await.expect("any size is possible");
    }

    /// Says of the system that its colours are "light" or "dark". Chromium only.
    pub(crate) async fn prefer_scheme(&self, scheme: &str) {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        let media = json!({ "features": [feature] });
        self.browser
            .web
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", media)
            .await
            .expect("any scheme is possible");
    }

    /// Shows the page as it is printed. Chromium only.
    pub(crate) async fn print(&self) {
        let media = json!({ "media": "print" });
        self.browser
            .web
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", media)
            .await
            .expect("any page is printed");
    }

    /// Takes a picture of what is to be seen; a visit has failed already, so this must not.
    pub(crate) async fn picture(&self, path: &Path) {
        _ = path.parent().map(std::fs::create_dir_all);
        _ = self.browser.web.screenshot(path).await;
    }

    /// Closes the window; the browser is then for the next visitor.
    pub(crate) async fn end(self) -> Result<RunningBrowser, String> {
        match self.browser.forget(&self.user).await {
            Ok(()) => Ok(self.browser),
            Err(error) => Err(self.browser.end_after(error).await),
        }
    }
}

impl Deref for Session {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.browser.web
    }
}
