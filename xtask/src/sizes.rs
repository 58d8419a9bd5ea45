//! What visitors download, in bytes on the wire.

use std::fs;
use std::path::Path;

use crate::build::{self, Files};
use crate::failure::{Failure, Result};
use crate::project;

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
    let page = fs::read_to_string(&index).map_err(Failure::on_file("read", &index))?;
    let files = Files::read(&dist)?;
    let hashed: Vec<_> = files.hashed().collect();
    let always = ["index.html", "content/about.md"];
    let loaded = |name: &&str| always.contains(name) || hashed.contains(name) || page.contains(*name);
    files.iter().filter(loaded).map(|name| size(&dist, name)).collect()
}

/// What the build has compressed is as large as that; the rest the host compresses.
fn size(dist: &Path, name: &str) -> Result<Size> {
    let (path, compressed) = (dist.join(name), dist.join(format!("{name}.br")));
    let bytes = fs::read(&path).map_err(Failure::on_file("read", &path))?;
    let brotli = if compressed.exists() { fs::read(&compressed) } else { build::brotli(&bytes) };
    let brotli = brotli.map_err(Failure::on_file("compress", &path))?;
    Ok(Size { name: name.to_owned(), raw: bytes.len() as u64, brotli: brotli.len() as u64 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: u64) -> Size {
        Size { name: name.to_owned(), raw: 3 * brotli, brotli }
    }

    #[test]
    fn only_what_a_budget_counts_is_held_against_it() {
        let budget = Budget { what: "scripts", counts: is_code, most: 100 };
        let mut sizes = vec![file("page.js", 99), file("index.html", 400)];
        assert_eq!(budget.over(&sizes), None);
        sizes.push(file("boot.js", 2));
        assert_eq!(budget.over(&sizes).unwrap(), "scripts: 101 bytes in brotli, 1 more than 100");
    }
}
