//! `offprint import` as its users call it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the messages about how the page reads an item begin with; they are the reader's business.
const READER: [&str; 2] = ["the page reads in another way", "the list leaves out"];

/// The list that is made of the file at `path`, and what is said about it, without the path.
fn imported(path: &Path) -> (String, Vec<String>) {
    let output = Command::new(env!("CARGO_BIN_EXE_offprint")).arg("import").arg(path).output().unwrap();
    assert!(output.status.success(), "{}", path.display());
    let said = String::from_utf8(output.stderr).unwrap();
    let start = format!("{}:", path.display());
    let said = said.lines().map(|line| line.strip_prefix(&start).unwrap().to_owned());
    (String::from_utf8(output.stdout).unwrap(), said.collect())
}

/// The same for a file that holds `bytes`.
fn import(name: &str, bytes: &[u8]) -> (String, Vec<String>) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("import");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    imported(&path)
}

/// `NAME.bib`, the list `NAME.md` and the messages `NAME.txt`; `UPDATE_GOLDEN=1` writes the latter two anew.
#[test]
fn every_file_becomes_the_same_list_as_before() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut changed = Vec::new();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "bib"));
    assert!(files.len() >= 12);
    for file in files {
        let (list, said) = imported(&file);
        let said: String = said
            .into_iter()
            .filter(|line| !READER.iter().any(|words| line.contains(words)))
            .map(|line| line + "\n")
            .collect();
        for (extension, found) in [("md", list), ("txt", said)] {
            let golden = file.with_extension(extension);
            if update {
                std::fs::write(&golden, &found).unwrap();
            } else if std::fs::read_to_string(&golden).unwrap_or_default() != found {
                changed.push(golden.file_name().unwrap().to_string_lossy().into_owned());
            }
        }
    }
    assert!(changed.is_empty(), "other than before: {}", changed.join(", "));
}

#[test]
fn encodings_and_line_ends_make_no_difference() {
    let text = "@article{a,\r\n  author = {Garr\u{ed}o, Elsa},\r\n  title = {Lanterns \u{2013} and more},\r\n  \
        journal = {Water},\r\n  year = 2020,\r\n  oddity = {x}\r\n}\r\n";
    let (expected, said) = import("plain.bib", text.replace('\r', "").as_bytes());
    assert!(expected.contains("1. Elsa Garrío. Lanterns – and more. _Water_, 2020."), "{expected}");
    assert_eq!(said, ["6: the field oddity is not used"]);
    let utf16: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let latin: Vec<u8> =
        text.chars().map(|c| if c == '\u{2013}' { 0x96 } else { u8::try_from(c).unwrap() }).collect();
    for (name, bytes) in [
        ("crlf.bib", text.as_bytes().to_vec()),
        ("cr.bib", text.replace("\r\n", "\r").into_bytes()),
        ("bom.bib", format!("\u{FEFF}{text}").into_bytes()),
        ("latin1.bib", latin),
        ("utf16.bib", utf16),
    ] {
        assert_eq!(import(name, &bytes), (expected.clone(), said.clone()), "{name}");
    }
}

#[test]
fn entries_that_cannot_be_used_are_named() {
    let file = "@string{js = {Journal of Stones}}\n\
        @article{good, author = {Keller, Mira}, title = {Stones at Rest}, journal = js, year = 2021, month = may}\n\
        @misc{bare, author = {A B}}\n\
        @article{good, title = {Again}}\n\
        @comment{nothing}\n\
        @article{broken, author = {x\n\
        @inproceedings{child,\n  author = {Roe, Amy and others},\n  title = {On {GPU} Trees},\n  crossref = {parent},\n  pages = {1--3}\n}\n\
        @proceedings{parent, editor = {Low, Bob}, title = {Conference on Trees}, year = 2020}\n";
    let (list, said) = import("refs.bib", file.as_bytes());
    let start = "# Publications\n\n## 2021\n\n1. Mira Keller. “Stones at Rest.” _Journal of Stones_, May 2021.\n\n## 2020\n";
    assert!(list.starts_with(start), "{list}");
    let child =
        "1. Amy Roe, et al. “On GPU Trees.” In _Conference on Trees_, edited by Bob Low, pages 1–3, 2020.";
    assert!(list.contains(child), "{list}");
    for start in [
        "3: bare: has no title and is left out",
        "4: good: another entry has the same key, in line 2; this one is left out",
        "6: broken: nothing closes the entry; it is read up to line 7",
        "6: broken: has no title and is left out",
    ] {
        assert!(said.iter().any(|line| line == start), "{said:#?}");
    }
}

#[test]
fn files_beside_the_bibliography_are_found() {
    let site = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("import-site");
    for folder in ["_bibliography", "assets/pdf", "assets/img/publication_preview"] {
        std::fs::create_dir_all(site.join(folder)).unwrap();
    }
    std::fs::write(site.join("assets/pdf/there.pdf"), "").unwrap();
    std::fs::write(site.join("assets/img/publication_preview/there.png"), "").unwrap();
    let file = site.join("_bibliography/papers.bib");
    let entry = "@article{a, author={Marlow, Greta}, title={Kites at Rest}, journal={Kites}, year=2020, \
        pdf={there.pdf}, slides={missing.pdf}, code={https://code.example}, preview={there.png}}\n";
    std::fs::write(&file, entry).unwrap();
    let (list, _) = imported(&file);
    let links = "[pdf](<assets/pdf/there.pdf>) [code](<https://code.example>) [slides](<missing.pdf>) \
        ![](<assets/img/publication_preview/there.png>)";
    assert!(list.contains(links), "{list}");
}

#[test]
fn whatever_a_file_holds_a_list_is_printed() {
    let depth = 20_000;
    let files = [
        ("empty", String::new()),
        ("at", "@".repeat(depth)),
        ("open", "@article{a, title={".repeat(1000)),
        ("deep", format!("@article{{a, title={}x{}}}", "{".repeat(depth), "}".repeat(depth))),
        (
            "accents",
            format!("@article{{a, title={{{}}}, author={{{}}}}}", "\\'".repeat(depth), " and ".repeat(depth)),
        ),
        ("nested", format!("@article{{a, title={{{}x{}}}}}", "\\'{".repeat(depth), "}".repeat(depth))),
        ("tags", format!("@article{{a, title={{{}}}}}", "<i a".repeat(depth))),
        ("commas", format!("@article{{a, title={{{}", "x,%".repeat(depth))),
        ("spaces", format!("x{}@", " ".repeat(depth))),
    ];
    for (name, text) in files {
        let (list, _) = import(&format!("{name}.bib"), text.as_bytes());
        assert!(list.starts_with("# Publications\n"), "{name}");
    }
}
