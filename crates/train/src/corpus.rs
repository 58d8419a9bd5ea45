//! All pages that there are to learn from, read from their files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::example::Page;
use crate::options::Options;
use crate::{labelled, marked};

/// The pages, divided.
#[derive(Default)]
pub(crate) struct Corpus {
    /// Those to learn from, in an order without meaning that is the same each time.
    pub(crate) learned: Vec<Page>,
    /// Those of the fold that is left out.
    pub(crate) aside: Vec<Page>,
}

impl Corpus {
    /// Reads the pages that the options name.
    pub(crate) fn read(options: &Options) -> Result<Self, String> {
        let mut corpus = Self::default();
        for folder in &options.marked {
            for path in files(folder).map_err(on(folder))? {
                let written = fs::read_to_string(&path).map_err(on(&path))?;
                let page = marked::page(name(&path), &written);
                let is_aside = options.but.is_some_and(|fold| fold.holds_marked(&page.name));
                corpus.add(page, is_aside);
            }
        }
        for (folder, labels) in &options.labelled {
            for path in files(folder).map_err(on(folder))? {
                let file = fs::read(&path).map_err(on(&path))?;
                let beside = labels.join(name(&path)).with_extension("json");
                let labels = fs::read(&beside).map_err(on(&beside))?;
                let instead = options.instead.as_ref().map(|folder| folder.join(name(&path)));
                let instead = instead.and_then(|path| fs::read(path.with_extension("json")).ok());
                let page = labelled::page(name(&path), &file, &labels, instead.as_deref(), options.weight)
                    .map_err(on(&beside))?;
                let is_aside = options.but.is_some_and(|fold| fold.holds_labelled(&page.name));
                corpus.add(page, is_aside);
            }
        }
        corpus.learned.sort_by_cached_key(|page| Sha256::digest(&page.name));
        Ok(corpus)
    }

    fn add(&mut self, page: Page, is_aside: bool) {
        if !page.examples.is_empty() || !page.others.is_empty() {
            if is_aside { &mut self.aside } else { &mut self.learned }.push(page);
        }
    }
}

/// The Markdown files of a folder, in the order of their names.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<_> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    Ok(files)
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// For `map_err`: a sentence that names the file.
pub(crate) fn on<E: std::fmt::Display>(path: &Path) -> impl FnOnce(E) -> String {
    move |error| format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_divided_and_empty_ones_left_away() {
        let folder = std::env::temp_dir().join(format!("offprint-train-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["apa", "cell", "nature", "vancouver", "chicago"] {
            let page = "# Publications\n\n- Ann Lee. \u{E002}Doors\u{E0FF}. 2020.\n";
            fs::write(folder.join(name).with_extension("md"), page).unwrap();
        }
        fs::write(folder.join("empty.md"), "").unwrap();
        fs::write(folder.join("notes.txt"), "no page").unwrap();
        let marked = folder.display().to_string();
        let read = |but: &[&str]| {
            let arguments = [&["--marked", &marked, "--out", "w.bin"], but].concat();
            Corpus::read(&Options::parse(&arguments).unwrap()).unwrap()
        };
        let all = read(&[]);
        assert_eq!((all.learned.len(), all.aside.len()), (5, 0));
        let some = read(&["--but", "1/2"]);
        assert_eq!(some.learned.len() + some.aside.len(), 5);
        let names = |pages: &[Page]| pages.iter().map(|page| page.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&read(&["--but", "1/2"]).learned), names(&some.learned));
        fs::remove_dir_all(&folder).unwrap();
        let missing = Options::parse(&["--marked", &marked, "--out", "w.bin"]).unwrap();
        assert!(Corpus::read(&missing).err().unwrap().starts_with(&marked));
    }
}
