use std::env;
use std::path::PathBuf;

/// What a run works with; `cargo xtask test visits` says it in the environment.
pub(crate) struct Settings {
    /// The release build.
    pub(crate) dist: PathBuf,
    /// Renders the page natively.
    pub(crate) prerender: PathBuf,
    /// Which browser visits.
    pub(crate) browser: Browser,
    /// Its WebDriver.
    pub(crate) driver: PathBuf,
    /// The browser itself.
    pub(crate) program: PathBuf,
    /// The script of axe-core.
    pub(crate) axe: PathBuf,
    /// Where pictures of failed visits go.
    pub(crate) pictures: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
}

impl Browser {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }
}

impl Settings {
    /// Reads the environment; the error says what is missing and which command sets it.
    pub(crate) fn from_environment() -> Result<Self, String> {
        let browser = match variable("OFFPRINT_BROWSER")?.as_str() {
            "chromium" => Browser::Chromium,
            "firefox" => Browser::Firefox,
            other => return Err(help(&format!("OFFPRINT_BROWSER is `{other}`, not chromium or firefox"))),
        };
        let (driver, program) = match browser {
            Browser::Chromium => ("OFFPRINT_CHROMEDRIVER", "OFFPRINT_CHROMIUM"),
            Browser::Firefox => ("OFFPRINT_GECKODRIVER", "OFFPRINT_FIREFOX"),
        };
        Ok(Self {
            dist: existing("OFFPRINT_DIST")?,
            prerender: existing("OFFPRINT_PRERENDER")?,
            browser,
            driver: existing(driver)?,
            program: existing(program)?,
            axe: existing("OFFPRINT_AXE")?,
            pictures: PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("visits"),
        })
    }
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| help(&format!("{name} is not set")))
}

fn existing(name: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(variable(name)?);
    if path.exists() { Ok(path) } else { Err(help(&format!("{name}: there is no {}", path.display()))) }
}

fn help(reason: &str) -> String {
    format!(
        "{reason}.\nRun the visits by `cargo xtask test visits`, which builds the page and sets all this."
    )
}
