//! The stages, in the order in which they run: what fails soon comes first.

use super::{anonymous, bytes, citations, hosts, html, in_browser, native};
use crate::failure::Result;
use crate::tools::{self, Browser};
use crate::{build, process, project, setup};

pub(super) struct Stage {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    /// The stages without which it cannot run.
    pub(super) after: &'static [&'static str],
    pub(super) run: fn() -> Result,
}

pub(super) const STAGES: &[Stage] = &[
    Stage { name: "setup", about: "what the other stages need is there", after: &[], run: setup::run },
    Stage { name: "fmt", about: "the code is formatted", after: &[], run: fmt },
    Stage {
        name: "clippy",
        about: "the code has no warnings, natively and in the browser",
        after: &[],
        run: clippy,
    },
    Stage { name: "native", about: "unit tests and native tests", after: &[], run: native::all },
    Stage { name: "doc", about: "the documentation is whole, and its examples work", after: &[], run: doc },
    Stage {
        name: "citations",
        about: "other people's programs read our citations as they are meant",
        after: &[],
        run: citations::run,
    },
    Stage {
        name: "browser-chromium",
        about: "unit tests in Chromium",
        after: &[],
        run: || in_browser::unit_tests(Browser::Chromium),
    },
    Stage {
        name: "browser-firefox",
        about: "unit tests in Firefox",
        after: &[],
        run: || in_browser::unit_tests(Browser::Firefox),
    },
    Stage {
        name: "build",
        about: "the release build",
        after: &[],
        run: || build::run(&build::Options::default()),
    },
    Stage {
        name: "bytes",
        about: "the release build weighs no more than it may",
        after: &["build"],
        run: bytes::run,
    },
    Stage {
        name: "anonymous",
        about: "the release build does not tell where it was made",
        after: &["build"],
        run: anonymous::run,
    },
    Stage {
        name: "html",
        about: "html-validate finds no error in the pages of the release build",
        after: &["build"],
        run: html::run,
    },
    Stage {
        name: "hosts",
        about: "nginx and Caddy send the release build as they should",
        after: &["build"],
        run: hosts::run,
    },
    Stage {
        name: "visits-chromium",
        about: "visits to the release build in Chromium",
        after: &["build"],
        run: || in_browser::visits(Browser::Chromium),
    },
    Stage {
        name: "visits-firefox",
        about: "visits to the release build in Firefox",
        after: &["build"],
        run: || in_browser::visits(Browser::Firefox),
    },
];

pub(super) fn fmt() -> Result {
    tools::lints()?;
    cargo(&["fmt", "--all", "--check"])
}

fn clippy() -> Result {
    tools::lints()?;
    tools::wasm_target()?;
    let builds: [&[&str]; 3] = [
        &["--workspace", "--all-targets"],
        // A target that plain `cargo test` leaves out, `--all-targets` leaves out too.
        &["--test", "visits", "--test", "hosts"],
        &[
            "--package",
            "offprint-web",
            "--package",
            "offprint-reader",
            "--lib",
            "--bins",
            "--test",
            "browser",
            "--target",
            "wasm32-unknown-unknown",
        ],
    ];
    // All of them, so that a reader sees at once what there is to mend.
    let linted =
        builds.map(|build| cargo(&[&["clippy", "--locked"], build, &["--", "-D", "warnings"]].concat()));
    linted.into_iter().collect()
}

fn doc() -> Result {
    let mut documentation = project::cargo();
    documentation.args(["doc", "--locked", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings");
    process::run(&mut documentation)?;
    cargo(&["test", "--locked", "--workspace", "--doc"])
}

fn cargo(arguments: &[&str]) -> Result {
    process::run(project::cargo().args(arguments))
}
