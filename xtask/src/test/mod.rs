//! `cargo xtask test`: every check, or those that are named; all of them, whatever failed before.
//! `cargo xtask test quick`: what answers within seconds.

mod anonymous;
mod bytes;
mod citations;
mod hosts;
mod html;
mod in_browser;
mod native;
mod stage;

use std::time::{Duration, Instant};

use crate::failure::{Failure, Result};
use crate::say;
use stage::{STAGES, Stage};

/// No stage, but what to run after each edit.
const QUICK: &str = "quick";

/// Runs the stages that `names` chooses, and ends with one line for each.
pub(crate) fn run(names: &[&str]) -> Result {
    if names == [QUICK] {
        return native::quick();
    }
    let stages = chosen(names)?;
    let mut report = Report::default();
    for stage in &stages {
        say::step(format!("{}: {}", stage.name, stage.about));
        let started = Instant::now();
        let outcome = match report.failed_of(stage.after) {
            Some(before) => Err(Failure::new(format!("cannot run without `{before}`"))),
            None => (stage.run)(),
        };
        if let Err(failure) = &outcome {
            eprintln!("error: {failure}");
        }
        report.add(stage.name, started.elapsed(), outcome);
    }
    eprintln!("\n{}", report.text());
    report.verdict()
}

/// What `cargo xtask test --help` says.
pub(crate) fn help() -> String {
    let mut text = String::from(
        "Usage: cargo xtask test [NAME …]\n\n\
         Runs every stage, or those whose names are given or begin with what is given, with the stages that those \
         need:\n\n",
    );
    text +=
        &format!("  {QUICK:18}formatting, and the tests of what changed since the last commit; seconds\n\n");
    for stage in STAGES {
        text += &format!("  {:18}{}\n", stage.name, stage.about);
    }
    text
}

/// In the order of [`STAGES`], with the stages that the named ones need; a name may be the
/// beginning of several.
fn chosen(names: &[&str]) -> Result<Vec<&'static Stage>> {
    if let Some(unknown) =
        names.iter().find(|name| !STAGES.iter().any(|stage| stage.name.starts_with(**name)))
    {
        return Err(Failure::new(format!("there is no stage `{unknown}`\n\n{}", help())));
    }
    let named = |stage: &Stage| names.is_empty() || names.iter().any(|name| stage.name.starts_with(name));
    let needed = |stage: &Stage| STAGES.iter().any(|other| named(other) && other.after.contains(&stage.name));
    Ok(STAGES.iter().filter(|stage| named(stage) || needed(stage)).collect())
}

#[derive(Default)]
struct Report(Vec<(&'static str, Duration, Result)>);

impl Report {
    fn add(&mut self, name: &'static str, time: Duration, outcome: Result) {
        self.0.push((name, time, outcome));
    }

    /// The first of `names` that has failed.
    fn failed_of(&self, names: &[&str]) -> Option<&'static str> {
        let failed = self.0.iter().find(|(name, _, outcome)| outcome.is_err() && names.contains(name));
        failed.map(|(name, ..)| *name)
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for (name, time, outcome) in &self.0 {
            let word = if outcome.is_ok() { "ok" } else { "FAILED" };
            text += &format!("{name:18}{word:8}{:>14}\n", say::time(*time));
        }
        text
    }

    fn verdict(&self) -> Result {
        let failed: Vec<_> =
            self.0.iter().filter(|(.., outcome)| outcome.is_err()).map(|(name, ..)| *name).collect();
        if failed.is_empty() { Ok(()) } else { Err(Failure::new(format!("failed: {}", failed.join(", ")))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(of: &[&str]) -> Vec<&'static str> {
        chosen(of).unwrap().iter().map(|stage| stage.name).collect()
    }

    #[test]
    fn no_name_chooses_every_stage() {
        assert_eq!(names(&[]).len(), STAGES.len());
    }

    #[test]
    fn a_beginning_chooses_all_that_begin_so_and_what_they_need() {
        assert_eq!(names(&["fmt"]), ["fmt"]);
        assert_eq!(names(&["visits"]), ["build", "visits-chromium", "visits-firefox"]);
        assert_eq!(names(&["visits-firefox", "bytes"]), ["build", "bytes", "visits-firefox"]);
    }

    #[test]
    fn an_unknown_name_is_told_with_those_there_are() {
        let failure = chosen(&["fmt", "speed"]).err().unwrap().to_string();
        assert!(failure.contains("`speed`") && failure.contains("clippy"), "{failure}");
    }

    #[test]
    fn a_stage_runs_after_all_that_it_needs() {
        for (index, stage) in STAGES.iter().enumerate() {
            let before: Vec<_> = STAGES[..index].iter().map(|stage| stage.name).collect();
            assert!(stage.after.iter().all(|name| before.contains(name)), "{}", stage.name);
        }
    }

    #[test]
    fn the_report_has_a_line_for_each_stage_and_names_the_failed_ones() {
        let mut report = Report::default();
        report.add("fmt", Duration::from_millis(600), Ok(()));
        report.add("clippy", Duration::from_secs(61), Err(Failure::new("unused")));
        assert_eq!(
            report.text(),
            "fmt               ok               0.6 s\nclippy            FAILED      1 min 01 s\n"
        );
        assert_eq!(report.verdict().unwrap_err().to_string(), "failed: clippy");
        assert_eq!(report.failed_of(&["fmt"]), None);
        assert_eq!(report.failed_of(&["fmt", "clippy"]), Some("clippy"));
    }
}
