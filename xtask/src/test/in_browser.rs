//! What is tested in a browser.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Result};
use crate::tools::{self, Browser, Installed};
use crate::{build, process, project};

/// As root, without a screen, and without talking to anyone.
const CHROMIUM_ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// `tests/browser.rs`, compiled for the browser and run in it.
pub(super) fn unit_tests(browser: Browser) -> Result {
    tools::wasm_target()?;
    let runner = tools::wasm_bindgen()?.join("wasm-bindgen-test-runner");
    let installed = browser.get()?;
    let folder = project::target();
    fs::create_dir_all(&folder).map_err(Failure::on_file("create", &folder))?;
    let capabilities = folder.join(format!("{}.json", browser.name()));
    fs::write(&capabilities, self::capabilities(browser, &installed.program))
        .map_err(Failure::on_file("write", &capabilities))?;
    let mut cargo = project::cargo();
    cargo
        .args(["test", "--locked", "--target", "wasm32-unknown-unknown", "--test", "browser"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120")
        .env_remove("NO_HEADLESS");
    // The runner takes the first driver that it hears of.
    for driver in ["GECKODRIVER", "SAFARIDRIVER", "CHROMEDRIVER", "MSEDGEDRIVER"] {
        cargo.env_remove(driver).env_remove(format!("{driver}_REMOTE"));
    }
    cargo.env(driver_variable(browser), installed.driver);
    process::run(&mut cargo)
}

/// `tests/visits`: what people do on the page, over the release build.
pub(super) fn visits(browser: Browser) -> Result {
    let Installed { program, driver } = browser.get()?;
    let prerender = build::prerender()?;
    let mut cargo = project::cargo();
    cargo
        .args(["test", "--locked", "--test", "visits"])
        .env("OFFPRINT_DIST", project::dist())
        .env("OFFPRINT_PRERENDER", prerender)
        .env("OFFPRINT_BROWSER", browser.name())
        .env(format!("OFFPRINT_{}", browser.name().to_uppercase()), program)
        .env(format!("OFFPRINT_{}", driver_variable(browser)), driver)
        .env("OFFPRINT_AXE", tools::checkers()?.axe);
    process::run(&mut cargo)
}

fn driver_variable(browser: Browser) -> &'static str {
    match browser {
        Browser::Chromium => "CHROMEDRIVER",
        Browser::Firefox => "GECKODRIVER",
    }
}

/// What the test runner asks of the driver, as JSON.
fn capabilities(browser: Browser, program: &Path) -> String {
    let (key, arguments) = match browser {
        Browser::Chromium => ("goog:chromeOptions", CHROMIUM_ARGUMENTS),
        Browser::Firefox => ("moz:firefoxOptions", &["-headless"][..]),
    };
    let arguments: Vec<_> = arguments.iter().map(|argument| json(argument)).collect();
    let program = json(&program.to_string_lossy());
    format!("{{{}: {{\"binary\": {program}, \"args\": [{}]}}}}\n", json(key), arguments.join(", "))
}

/// A string in JSON; programs and arguments have no control characters.
fn json(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_driver_is_told_which_program_to_start_and_how() {
        assert_eq!(
            capabilities(Browser::Firefox, Path::new("/opt/\"my\" firefox")),
            "{\"moz:firefoxOptions\": {\"binary\": \"/opt/\\\"my\\\" firefox\", \"args\": [\"-headless\"]}}\n"
        );
        assert!(capabilities(Browser::Chromium, Path::new("chromium")).contains("\"--no-sandbox\""));
    }
}
