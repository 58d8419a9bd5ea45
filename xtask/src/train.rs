//! `cargo xtask train`: makes pages whose fields are known, and learns from them the weights by which entries are read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Result};
use crate::{process, project, say, tools};

/// What `--help` says.
pub(crate) const HELP: &str = "\
Usage: cargo xtask train [OPTION …]

Makes pages whose fields are known, learns from them the weights by which entries are read, says how well entries are
read by them, and puts them into the parser. The same options give the same weights.

  --labelled PAGES LABELS  learn from pages that people wrote, too: PAGES/NAME.md with LABELS/NAME.json; the pages of
                           the tests are always among them
  --but K/N                leave out the K-th of N folds of the pages, and say how well those are read
  --epochs N               how often to go through the pages

For another choice of pages, such as few of them to try something out:

  --some N                 only each N-th citation style
  --per-style N            how many entries in each style
  --hand N                 how many pages as people write them by hand
  --others N               how many pages without any publication
  --seed N                 other pages of the same kinds";

/// The pages of the tests, each with what is read from it.
const FIXTURES: [&str; 2] = ["tests/fixtures/parse", "tests/fixtures/visits"];

/// How those entries of them should be read that are misread.
const MISREAD: &str = "tests/fixtures/misread";

/// Where the weights are kept, and what they are called where they are learned.
const KEPT: &str = "crates/parse/src/citation/sequence";
const WEIGHTS: [(&str, &str); 2] = [("weights.bin", "weights.bin"), ("weights.rs", "certainty_weights.rs")];

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Pages that people wrote, and their labels.
    labelled: Option<(PathBuf, PathBuf)>,
    /// Whether a fold is left out.
    is_partial: bool,
    /// What else to learn with, as arguments of `offprint-train`.
    learning: Vec<String>,
    /// Which pages to make, as arguments of `pages.mjs`.
    pages: Vec<String>,
}

impl Options {
    pub(crate) fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        let mut rest = arguments;
        while let [option, after @ ..] = rest {
            rest = match (*option, after) {
                ("--labelled", [pages, labels, after @ ..]) => {
                    options.labelled = Some((pages.into(), labels.into()));
                    after
                }
                ("--labelled", _) => return Err(Failure::new("--labelled needs two folders: PAGES LABELS")),
                ("--but", [fold, after @ ..]) if is_fold(fold) => {
                    options.is_partial = true;
                    options.learning.extend(["--but".to_owned(), (*fold).to_owned()]);
                    after
                }
                ("--but", _) => return Err(Failure::new("--but needs a fold: 2/5 is the second of five")),
                ("--epochs" | "--some" | "--per-style" | "--hand" | "--others" | "--seed", after) => {
                    let [number, after @ ..] = after else {
                        return Err(Failure::new(format!("{option} needs a number")));
                    };
                    let number: u32 = number
                        .parse()
                        .map_err(|_| Failure::new(format!("{option} needs a number, not `{number}`")))?;
                    let list = if *option == "--epochs" { &mut options.learning } else { &mut options.pages };
                    list.extend([(*option).to_owned(), number.to_string()]);
                    after
                }
                (option, _) => {
                    return Err(Failure::new(format!("there is no option `{option}`\n\n{HELP}")));
                }
            };
        }
        Ok(options)
    }
}

fn is_fold(text: &str) -> bool {
    let numbers =
        text.split_once('/').and_then(|(k, n)| Some((k.parse::<u8>().ok()?, n.parse::<u8>().ok()?)));
    numbers.is_some_and(|(k, n)| 0 < k && k <= n)
}

pub(crate) fn run(options: &Options) -> Result {
    if let Some((pages, labels)) = &options.labelled
        && let Some(missing) = [pages, labels].into_iter().find(|folder| !folder.is_dir())
    {
        return Err(Failure::new(format!("{} is no folder", missing.display())));
    }
    let styles = tools::styles()?;
    say::step("building the trainer");
    let build = ["build", "--locked", "--package", "offprint-train", "--profile", "native"];
    process::run(project::cargo().args(build))?;
    let folder = project::target().join("train");
    let pages = folder.join("pages");
    if pages.exists() {
        fs::remove_dir_all(&pages).map_err(Failure::on_file("remove", &pages))?;
    }
    say::step("making pages (minutes, if it is all of them)");
    make_pages(&styles, &options.pages, &pages)?;
    say::step("learning (minutes, if it is from all of them)");
    learn(options, &pages, &folder.join("weights.bin"))?;
    let kept = project::root().join(KEPT);
    for (learned, name) in WEIGHTS {
        let (from, to) = (folder.join(learned), kept.join(name));
        fs::copy(&from, &to).map_err(Failure::on_file("write", &to))?;
        say::step(format!("{KEPT}/{name} is new"));
    }
    for sentence in reservations(options) {
        say::step(sentence);
    }
    Ok(())
}

fn make_pages(styles: &tools::Styles, options: &[String], pages: &Path) -> Result {
    let mut node = Command::new("node");
    node.arg(project::root().join("crates/train/pages.mjs"))
        .arg("--styles")
        .arg(&styles.styles)
        .arg("--locales")
        .arg(&styles.locales)
        .arg("--out")
        .arg(pages)
        .args(options)
        // where it finds the package
        .current_dir(&styles.node);
    process::run(&mut node)
}

fn learn(options: &Options, pages: &Path, out: &Path) -> Result {
    let mut trainer = Command::new(project::target().join("native/offprint-train"));
    for kind in ["csl", "hand", "others"].map(|kind| pages.join(kind)).iter().filter(|kind| kind.is_dir()) {
        trainer.arg("--marked").arg(kind);
    }
    // what the tests of the parser expect was looked at by people
    for fixtures in FIXTURES.map(|folder| project::root().join(folder)) {
        trainer.arg("--labelled").arg(&fixtures).arg(&fixtures);
    }
    trainer.arg("--instead").arg(project::root().join(MISREAD));
    if let Some((pages, labels)) = &options.labelled {
        trainer.arg("--labelled").arg(pages).arg(labels);
    }
    process::run(trainer.args(&options.learning).arg("--out").arg(out))
}

/// Why these weights are not to be kept, a sentence for each reason.
fn reservations(options: &Options) -> Vec<&'static str> {
    let mut found = Vec::new();
    if options.labelled.is_none() {
        found.push(
            "the weights of the project were learned from labelled pages too, which people wrote and which are not part \
             of the repository: without --labelled such pages are read less well",
        );
    }
    if options.is_partial {
        found.push("a fold was left out: these weights are for measuring, not for keeping");
    }
    if !options.pages.is_empty() {
        found.push("the weights of the project were learned from the pages that are made without options");
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        Options::parse(&line.split_whitespace().collect::<Vec<_>>())
    }

    #[test]
    fn options_go_to_those_who_know_them() {
        let options = parse("--labelled p l --but 2/5 --some 50 --epochs 4 --hand 0").unwrap();
        assert_eq!(options.labelled, Some(("p".into(), "l".into())));
        assert_eq!(options.learning, ["--but", "2/5", "--epochs", "4"]);
        assert_eq!(options.pages, ["--some", "50", "--hand", "0"]);
    }

    #[test]
    fn what_is_no_option_is_refused() {
        for line in [
            "--labelled p",
            "--but",
            "--but 6/5",
            "--but 0/5",
            "--epochs",
            "--epochs few",
            "--hand -1",
            "--x",
        ] {
            assert!(parse(line).is_err(), "{line}");
        }
    }

    #[test]
    fn weights_that_are_not_to_be_kept_are_told() {
        let count = |line| reservations(&parse(line).unwrap()).len();
        assert_eq!(count("--labelled p l"), 0);
        assert_eq!(count("--labelled p l --but 1/5"), 1);
        assert_eq!(count("--some 50 --but 1/5"), 3);
    }

    #[test]
    fn the_weights_are_where_they_are_kept() {
        for (_, name) in WEIGHTS {
            assert!(project::root().join(KEPT).join(name).is_file(), "{name}");
        }
    }
}
