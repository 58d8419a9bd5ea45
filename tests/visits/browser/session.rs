use std::ops::Deref;
use std::path::Path;

use serde_json::json;
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::{
    Capabilities, CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, PageLoadStrategy,
    WebDriver,
};

use super::bidi::Bidi;
use super::console::Console;
use super::driver::Driver;
use crate::page::wait;
use crate::settings::{Browser, Settings};

/// A fresh browser with nothing in its history, storage or cache.
pub(crate) struct Session {
    web: WebDriver,
    bidi: Bidi,
    console: Console,
    window: String,
    driver: Driver,
}

impl Session {
    /// Starts the driver and the browser and listens to the console.
    pub(crate) async fn start(settings: &Settings) -> Result<Self, String> {
        let driver = Driver::start(settings).await?;
        let capabilities = capabilities(settings).map_err(|error| error.to_string())?;
        let web = WebDriver::new(driver.address(), capabilities)
            .await
            .map_err(|error| format!("{} does not start: {error}", settings.browser.name()))?;
        match listen(&web).await {
            Ok((bidi, console, window)) => Ok(Self { web, bidi, console, window, driver }),
            Err(error) => {
                _ = web.quit().await;
                Err(error)
            }
        }
    }

    /// All errors that the console was told until now, those on their way included.
    pub(crate) async fn errors(&self) -> Vec<String> {
        const LAST: &str = "end of the visit";
        self.ask(&format!("console.debug('{LAST}')")).await;
        wait::until("the console to be read to its end", async || {
            if self.console.has(LAST) { Ok(()) } else { Err("the end is not there".to_owned()) }
        })
        .await;
        self.console.errors()
    }

    /// Errors with these words, now or later, are no failure of the visit.
    pub(crate) fn forgive(&self, words: &str) {
        self.console.forgive(words);
    }

    /// Whether the console was told of an error with these words.
    pub(crate) fn heard(&self, words: &str) -> bool {
        self.console.has_error(words)
    }

    /// Runs a script in the page and gives the text that it comes to, if it does.
    pub(crate) async fn ask(&self, script: &str) -> Option<String> {
        let target = json!({ "context": self.window });
        let script = json!({ "expression": script, "target": target, "awaitPromise": true });
        let answer = self.bidi.send("script.evaluate", script).await.expect("the page answers");
        assert_eq!(answer["type"], "success", "{}", answer["exceptionDetails"]["text"]);
        answer["result"]["value"].as_str().map(str::to_owned)
    }

    /// Runs this function in every document from now on, before its own scripts.
    pub(crate) async fn run_first(&self, function: &str) {
        let script = json!({ "functionDeclaration": function });
        self.bidi.send("script.addPreloadScript", script).await.expect("any script can be added");
    }

    /// Gives the page this many CSS pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let viewport = json!({ "width": width, "height": height });
        let size = json!({ "context": self.window, "viewport": viewport });
        self.bidi.send("browsingContext.setViewport", size).await.expect("any size is possible");
    }

    /// Says of the system that its colours are "light" or "dark". Chromium only.
    pub(crate) async fn prefer_scheme(&self, scheme: &str) {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        let media = json!({ "features": [feature] });
        self.web.cdp().send_raw("Emulation.setEmulatedMedia", media).await.expect("any scheme is possible");
    }

    /// Shows the page as it is printed. Chromium only.
    pub(crate) async fn print(&self) {
        let media = json!({ "media": "print" });
        self.web.cdp().send_raw("Emulation.setEmulatedMedia", media).await.expect("any page is printed");
    }

    /// Takes a picture of what is to be seen; a visit has failed already, so this must not.
    pub(crate) async fn picture(&self, path: &Path) {
        _ = path.parent().map(std::fs::create_dir_all);
        _ = self.web.screenshot(path).await;
    }

    /// Closes the browser, then ends its driver.
    pub(crate) async fn end(self) -> Result<(), WebDriverError> {
        let closed = self.web.quit().await;
        self.driver.end().await;
        closed
    }
}

impl Deref for Session {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.web
    }
}

async fn listen(web: &WebDriver) -> Result<(Bidi, Console, String), String> {
    let address = web.handle().capabilities().get("webSocketUrl").and_then(|address| address.as_str());
    let console = Console::default();
    let noting = console.clone();
    let bidi = Bidi::connect(address.ok_or("the driver offers no events")?, move |method, event| {
        noting.note(method, event)
    })
    .await?;
    Console::listen(&bidi).await?;
    let window = web.window().await.map_err(|error| error.to_string())?;
    Ok((bidi, console, window.to_string()))
}

fn capabilities(settings: &Settings) -> WebDriverResult<Capabilities> {
    let program = settings.program.to_string_lossy();
    match settings.browser {
        Browser::Chromium => {
            let mut chromium = DesiredCapabilities::chrome();
            chromium.set_binary(&program)?;
            for argument in [
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
            ] {
                chromium.add_arg(argument)?;
            }
            chromium.enable_bidi()?;
            chromium.set_page_load_strategy(PageLoadStrategy::Eager)?;
            Ok(chromium.into())
        }
        Browser::Firefox => {
            let mut firefox = DesiredCapabilities::firefox();
            firefox.set_firefox_binary(&program)?;
            for argument in ["-headless", "--width=1280", "--height=900"] {
                firefox.add_arg(argument)?;
            }
            firefox.enable_bidi()?;
            firefox.set_page_load_strategy(PageLoadStrategy::Eager)?;
            Ok(firefox.into())
        }
    }
}
