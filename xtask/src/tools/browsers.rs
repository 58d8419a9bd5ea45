//! The browsers in which the page is tested, each with its driver.

use std::env;
use std::path::{Path, PathBuf};

use super::{apt, path};
use crate::failure::{Failure, Result};
use crate::{process, say};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
}

/// A browser's program and the driver that speaks WebDriver for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Installed {
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
}

impl Browser {
    pub(crate) const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The name in stages and environment variables.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }

    /// The browser and its driver, installed with apt where that is possible.
    pub(crate) fn get(self) -> Result<Installed> {
        if self.find().is_none() {
            self.install()?;
        }
        let Some((program, driver)) = self.find() else {
            return Err(self.missing());
        };
        let driver = match driver {
            Some(driver) => driver,
            None => super::geckodriver()?.join("geckodriver"),
        };
        let installed = Installed { program, driver };
        self.check(&installed)?;
        Ok(installed)
    }

    fn title(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium with its driver",
            Self::Firefox => "Firefox",
        }
    }

    /// The browser, and the driver where it comes with the browser.
    fn find(self) -> Option<(PathBuf, Option<PathBuf>)> {
        match self {
            Self::Chromium => {
                let browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
                let drivers = ["chromedriver", "chromium.chromedriver"];
                Some((
                    chosen("OFFPRINT_CHROMIUM", &browsers)?,
                    Some(chosen("OFFPRINT_CHROMEDRIVER", &drivers)?),
                ))
            }
            Self::Firefox => Some((
                chosen("OFFPRINT_FIREFOX", &["firefox-esr", "firefox"])?,
                env::var_os("OFFPRINT_GECKODRIVER").map(PathBuf::from),
            )),
        }
    }

    /// A driver of another version than its browser fails late and obscurely.
    fn check(self, installed: &Installed) -> Result {
        let version = |program: &Path| {
            path::version(program).ok_or_else(|| {
                Failure::new(format!(
                    "{} does not run: `{} --version` fails. {}",
                    self.title(),
                    program.display(),
                    self.what_to_install()
                ))
            })
        };
        let (browser, driver) = (version(&installed.program)?, version(&installed.driver)?);
        if self == Self::Chromium && major(&browser) != major(&driver) {
            return Err(Failure::new(format!(
                "{} is version {browser}, but {} is version {driver}: install them from one place, or name a fitting \
                 pair in OFFPRINT_CHROMIUM and OFFPRINT_CHROMEDRIVER",
                installed.program.display(),
                installed.driver.display(),
            )));
        }
        Ok(())
    }

    fn install(self) -> Result {
        if !apt::is_possible() {
            return Err(self.missing());
        }
        say::step(format!("installing {} with apt", self.title()));
        process::run(&mut apt::command("update"))?;
        let available = |packages: &&[&str]| {
            process::output(apt::command("install").arg("--simulate").args(*packages)).is_ok()
        };
        let Some(packages) = self.packages().into_iter().find(available) else {
            return Err(self.missing());
        };
        process::run(apt::command("install").args(["--yes", "--no-install-recommends"]).args(packages))
    }

    /// The packages by the names that Debian has for them, then by Ubuntu's.
    fn packages(self) -> [&'static [&'static str]; 2] {
        match self {
            Self::Chromium => {
                [&["chromium", "chromium-driver"], &["chromium-browser", "chromium-chromedriver"]]
            }
            Self::Firefox => [&["firefox-esr"], &["firefox"]],
        }
    }

    fn missing(self) -> Failure {
        Failure::new(format!("{} was not found. {}", self.title(), self.what_to_install()))
    }

    fn what_to_install(self) -> String {
        let [packages, _] = self.packages();
        let packages = packages.join(" ");
        let elsewhere = match self {
            Self::Chromium => {
                "Chromium or Chrome with the chromedriver of the same version, in PATH or named in \
                 OFFPRINT_CHROMIUM and OFFPRINT_CHROMEDRIVER"
            }
            Self::Firefox => "Firefox, in PATH or named in OFFPRINT_FIREFOX",
        };
        format!(
            "On Debian run `apt-get install {packages}` as root; elsewhere install {elsewhere}. Then run this again"
        )
    }
}

/// What the variable names, or else the first of the programs that is in `PATH`.
fn chosen(variable: &str, programs: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    named.or_else(|| programs.iter().find_map(|program| path::find_all(program).next()))
}

fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or(version)
}
