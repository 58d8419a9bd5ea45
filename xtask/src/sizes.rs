//! What visitors download, in bytes on the wire.

use std::process::Command;

use crate::build::{self, Files};
use crate::failure::{Failure, Result};
use crate::{process, project};

/// A file of the release build. Hosts send it in brotli.
#[derive(Debug)]
pub(crate) struct Size {
    pub(crate) name: String,
    pub(crate) raw: u64,
    pub(crate) brotli: u64,
}

/// Bytes in brotli, the form in which a host sends them.
pub(crate) struct Budget {
    pub(crate) what: &'static str,
    counts: fn(&str) -> bool,
    pub(crate) most: u64,
}

pub(crate) const BUDGETS: &[Budget] = &[
    Budget { what: "a first visit", counts: |name| !is_reader(name) && !is_beside(name), most: 205_000 },
    Budget { what: "a visit after an edit, before a build", counts: |name| !is_beside(name), most: 425_000 },
    // Nobody loads all of this at the first visit: only those who come after an edit and before a build.
    Budget { what: "all script and wasm, the reader's too", counts: is_code, most: 410_000 },
];

fn is_code(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".wasm")
}

/// What the page names and no browser asks for by itself: the style of the pages beside it, the feed.
fn is_beside(name: &str) -> bool {
    name.starts_with(build::STYLE) || name == "feed.atom"
}

/// What only those load who come after the content was edited.
fn is_reader(name: &str) -> bool {
    name.starts_with("offprint-reader")
}

impl Budget {
    /// What the files that it counts come to.
    pub(crate) fn sum(&self, sizes: &[Size]) -> u64 {
        sizes.iter().filter(|size| (self.counts)(&size.name)).map(|size| size.brotli).sum()
    }

    /// By how much it is not kept.
    pub(crate) fn over(&self, sizes: &[Size]) -> Option<String> {
        let (what, most, sum) = (self.what, self.most, self.sum(sizes));
        (sum > most).then(|| format!("{what}: {sum} bytes in brotli, {} more than {most}", sum - most))
    }
}

/// The page, what it names, what never goes by another name, and the content.
pub(crate) fn visit() -> Result<Vec<Size>> {
    let dist = project::dist();
    let index = dist.join("index.html");
    let page = std::fs::read_to_string(&index).map_err(Failure::on_file("read", &index))?;
    let files = Files::read(&dist)?;
    let hashed: Vec<_> = files.hashed().collect();
    let always = ["index.html", "content/about.md"];
    let loaded = |name: &&str| always.contains(name) || hashed.contains(name) || page.contains(*name);
    let mut node = Command::new("node");
    node.arg("-e").arg(MEASURE).args(files.iter().filter(loaded)).current_dir(&dist);
    process::output(&mut node)?.lines().map(parse).collect()
}

/// One line a file: its bytes, its bytes in brotli, its name.
const MEASURE: &str = r#"
    const { readFileSync } = require("node:fs");
    const { brotliCompressSync } = require("node:zlib");
    for (const file of process.argv.slice(1)) {
        const bytes = readFileSync(file);
        console.log(bytes.length, brotliCompressSync(bytes).length, file);
    }
"#;

fn parse(line: &str) -> Result<Size> {
    let size = || {
        let mut words = line.splitn(3, ' ');
        let (raw, brotli, name) = (words.next()?, words.next()?, words.next()?);
        Some(Size { name: name.to_owned(), raw: raw.parse().ok()?, brotli: brotli.parse().ok()? })
    };
    size().ok_or_else(|| Failure::new(format!("node has measured `{line}`, which is no size")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_budget_counts_is_held_against_it() {
        let budget = Budget { what: "scripts", counts: is_code, most: 100 };
        let mut sizes = vec![parse("300 99 page.js").unwrap(), parse("900 400 index.html").unwrap()];
        assert_eq!(budget.over(&sizes), None);
        sizes.push(parse("2 2 boot.js").unwrap());
        assert_eq!(budget.over(&sizes).unwrap(), "scripts: 101 bytes in brotli, 1 more than 100");
    }

    #[test]
    fn what_is_no_size_is_refused() {
        assert!(parse("").is_err());
        assert!(parse("1 two page.js").is_err());
    }
}
