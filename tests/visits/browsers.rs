use std::sync::{Mutex, MutexGuard};

use tokio::runtime::{Builder, Runtime};

use crate::browser::RunningBrowser;
use crate::settings::Settings;

/// The browsers that wait for their next visitor. One in which a visit went so wrong that its window
/// does not close never comes back.
#[derive(Default)]
pub(crate) struct Browsers(Mutex<Vec<Browser>>);

/// A browser, and the runtime on which its channels live.
pub(crate) struct Browser {
    pub(crate) runtime: Runtime,
    pub(crate) running: RunningBrowser,
}

impl Browsers {
    /// One that waits, or else a new one.
    pub(crate) fn take(&self, settings: &Settings) -> Result<Browser, String> {
        if let Some(browser) = self.waiting().pop() {
            return Ok(browser);
        }
        let runtime =
            Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let running = runtime.block_on(RunningBrowser::start(settings))?;
        Ok(Browser { runtime, running })
    }

    pub(crate) fn give_back(&self, browser: Browser) {
        self.waiting().push(browser);
    }

    /// Closes all that wait.
    pub(crate) fn end(&self) {
        for Browser { runtime, running } in self.waiting().drain(..) {
            _ = runtime.block_on(running.end());
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Browser>> {
        self.0.lock().expect("no one panics while taking a browser")
    }
}
