use serde_json::{Value, json};
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::{
    Capabilities, CapabilitiesHelper, ChromiumLikeCapabilities, DesiredCapabilities, PageLoadStrategy,
    WebDriver,
};

use super::bidi::Bidi;
use super::console::Console;
use super::driver::Driver;
use crate::settings::{Browser, Settings};

/// A browser with its driver, in which one visit after another is made: to start one takes longer
/// than most visits.
pub(crate) struct RunningBrowser {
    pub(super) web: WebDriver,
    pub(super) bidi: Bidi,
    pub(super) console: Console,
    driver: Driver,
}

impl RunningBrowser {
    /// Starts the driver and the browser and listens to the console.
    pub(crate) async fn start(settings: &Settings) -> Result<Self, String> {
        let driver = Driver::start(settings).await?;
        let capabilities = capabilities(settings).map_err(|error| error.to_string())?;
        let web = WebDriver::new(driver.address(), capabilities)
            .await
            .map_err(|error| format!("{} does not start: {error}", settings.browser.name()))?;
        match listen(&web).await {
            Ok((bidi, console)) => Ok(Self { web, bidi, console, driver }),
            Err(error) => {
                _ = web.quit().await;
                Err(error)
            }
        }
    }

    /// Opens a window for a user of its own, whose history, storage and cache are empty, and turns to
    /// it. Returns the user and the window.
    pub(super) async fn open_window(&self) -> Result<(String, String), String> {
        let user = self.bidi.send("browser.createUserContext", json!({})).await?;
        let user = text(&user, "userContext")?;
        let window = json!({ "type": "tab", "userContext": user });
        let window = text(&self.bidi.send("browsingContext.create", window).await?, "context")?;
        self.web.switch_to_window(window.clone().into()).await.map_err(|error| error.to_string())?;
        Ok((user, window))
    }

    /// Closes all windows of the user and forgets what they have left.
    pub(super) async fn forget(&self, user: &str) -> Result<(), String> {
        self.bidi.send("browser.removeUserContext", json!({ "userContext": user })).await?;
        self.console.clear();
        Ok(())
    }

    /// Closes the browser, then ends its driver.
    pub(crate) async fn end(self) -> Result<(), WebDriverError> {
        let closed = self.web.quit().await;
        self.driver.end().await;
        closed
    }

    /// Ends a browser that is of no more use, and passes on why.
    pub(super) async fn end_after(self, error: String) -> String {
        _ = self.end().await;
        error
    }
}

fn text(result: &Value, name: &str) -> Result<String, String> {
    result[name].as_str().map(str::to_owned).ok_or_else(|| format!("the browser names no {name}"))
}

async fn listen(web: &WebDriver) -> Result<(Bidi, Console), String> {
    let address = web.handle().capabilities().get("webSocketUrl").and_then(|address| address.as_str());
    let console = Console::default();
    let noting = console.clone();
    let bidi = Bidi::connect(address.ok_or("the driver offers no events")?, move |method, event| {
        noting.note(method, event)
    })
    .await?;
    Console::listen(&bidi).await?;
    Ok((bidi, console))
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
