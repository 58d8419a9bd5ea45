//! Visits: what people do on the page, done in a browser over the release build.
//!
//! A visit reads like one: open, choose, read, go back. It finds things as assistive technology
//! does, by role and accessible name, and never waits for time to pass but for what should appear.
//!
//! - [`walks`]: the visits themselves, one file a subject.
//! - [`page`]: what a visitor can do and see.
//! - [`browser`]: the driver's process, a visitor's window in the browser, and what its console said.
//! - [`browsers`]: those that are running, for one visit after another.
//! - [`prerender`]: the build's own rendering of a content file.
//! - [`hostile`]: payloads, the places where they stand, and the detector of what gets in.
//! - [`host`]: a web server with the faults that web servers have.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a visit fails by panicking, and says so to whoever runs it"
)]

mod browser;
mod browsers;
mod fixture;
mod host;
mod hostile;
mod page;
mod prerender;
mod settings;
mod visit;
mod walks;

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Trial};

use crate::browsers::Browsers;
use crate::settings::Settings;

/// Browsers at a time: one more than there are cores, because visitors also wait. More would compete
/// for the processor and make each other late.
fn browsers_at_a_time() -> usize {
    std::thread::available_parallelism().map_or(2, |cores| cores.get() + 1)
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert_with(browsers_at_a_time);
    let settings = match Settings::from_environment() {
        Ok(settings) => Arc::new(settings),
        Err(missing) => {
            eprintln!("{missing}");
            return ExitCode::FAILURE;
        }
    };
    let browsers = Arc::new(Browsers::default());
    let trials = walks::all(settings.browser)
        .map(|(subject, name, walk)| {
            let (settings, browsers) = (Arc::clone(&settings), Arc::clone(&browsers));
            let title = format!("{subject}::{name}");
            Trial::test(title.clone(), move || visit::run(&settings, &browsers, &title, walk))
        })
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    browsers.end();
    conclusion.exit_code()
}
