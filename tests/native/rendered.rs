//! Pages in every style, and what is shown of each: the `.txt` beside the `.md`. `UPDATE_GOLDEN=1` writes them
//! anew; look at the difference before committing it.

use std::fs;
use std::path::{Path, PathBuf};

use offprint_parse::parse;

use crate::sketch::sketch;

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parse");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|extension| extension == "md")).collect();
    pages.sort();
    pages
}

#[test]
fn every_style_is_shown_as_before() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    for page in pages() {
        let shown = sketch(parse(&fs::read(&page).unwrap()).site);
        let golden = page.with_extension("txt");
        if update {
            fs::write(&golden, &shown).unwrap();
        } else if fs::read_to_string(&golden).unwrap_or_default() != shown {
            changed.push(page.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    assert!(changed.is_empty(), "shown in another way than before: {}", changed.join(", "));
}

/// Words of the pages that stand for something else, which is shown.
const SAID_OTHERWISE: &[(&str, &[&str])] = &[
    // Months and years are written as in the language of the interface.
    ("french_headings.md", &["mars"]),
    // A character by its name, in HTML and in TeX.
    ("barron.md", &["nbsp"]),
    ("superscripts.md", &["dagger"]),
    // Icons give way to what they mean.
    ("icons.md", &["icons", "svg"]),
    // The heads of a table's columns, whose cells became fields.
    ("table.md", &["year", "title"]),
];

#[test]
fn every_word_of_a_page_is_shown() {
    let mut lost = Vec::new();
    for page in pages() {
        let name = page.file_name().unwrap().to_string_lossy();
        let said_otherwise =
            SAID_OTHERWISE.iter().filter(|(page, _)| *page == name).flat_map(|(_, words)| *words);
        let said_otherwise: Vec<_> = said_otherwise.collect();
        let source = fs::read_to_string(&page).unwrap();
        let shown = sketch(parse(source.as_bytes()).site).to_lowercase();
        // Marks inside a word part its letters in one of the two and not in the other.
        let squeezed: String = shown.chars().filter(|c| c.is_alphanumeric()).collect();
        let is_lost = |word: &&str| {
            // The numbers of lists, and days and months in figures.
            let is_number = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
            !shown.contains(*word)
                && !squeezed.contains(*word)
                && !is_number
                && !said_otherwise.contains(&word)
        };
        let text = without(&without(without_front_matter(&source), "<", ">"), "{%", "%}").to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(is_lost);
        lost.extend(words.map(|word| format!("{name}: {word}")));
    }
    assert!(lost.is_empty(), "\n{}\n", lost.join("\n"));
}

fn without_front_matter(page: &str) -> &str {
    let body = page.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    body.map_or(page, |(_, body)| body)
}

/// The text without what stands between `open` and `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let parts = text.split(open).map(|part| part.split_once(close).map_or(part, |(_, rest)| rest));
    parts.collect::<Vec<_>>().join(" ")
}
