//! The command as its users call it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::path::PathBuf;
use std::process::{Command, Output};

/// Runs the command in a folder of its own that holds `files`.
struct Run {
    folder: PathBuf,
}

impl Run {
    fn with(name: &str, files: &[(&str, &[u8])]) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("command").join(name);
        std::fs::create_dir_all(&folder).unwrap();
        for (file, bytes) in files {
            std::fs::write(folder.join(file), bytes).unwrap();
        }
        Self { folder }
    }

    fn offprint(&self, words: &[&str]) -> (i32, String, String) {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_offprint"))
            .args(words)
            .current_dir(&self.folder)
            .output()
            .unwrap();
        (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }
}

#[test]
fn parse_prints_the_page_as_json() {
    let page =
        "---\r\ntitle: Me\r\nredirect_from: /me/\r\n---\r\n\r\n# Hello \"you\"\r\n\r\n[a](javascript:x)\r\n";
    let run = Run::with("parse", &[("page.md", page.as_bytes())]);
    let (code, out, complaint) = run.offprint(&["parse", "page.md"]);
    assert_eq!((code, complaint.as_str()), (0, ""));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["title"], "Me");
    assert_eq!(json["description"], serde_json::Value::Null);
    assert_eq!(json["redirect_from"], serde_json::json!(["/me/"]));
    assert_eq!(json["sections"], serde_json::json!([{"heading": "Hello \"you\"", "level": 1, "line": 6}]));
    assert_eq!(json["publications"], serde_json::json!([]));
    let warning = &json["diagnostics"][0];
    assert_eq!((&warning["line"], &warning["column"]), (&8.into(), &1.into()));
    assert_eq!(warning["severity"], "warning");
    assert!(warning["message"].as_str().unwrap().contains("javascript:x"));
}

#[test]
fn parse_takes_whatever_a_file_holds() {
    let files: &[(&str, &[u8])] = &[
        ("empty.md", b""),
        ("latin1.md", b"caf\xE9"),
        ("bytes.md", &[0, 255, 13, 10, 254, 45, 45, 45]),
        ("unclosed.md", b"---\ntitle: [\n"),
    ];
    let run = Run::with("whatever", files);
    for (file, _) in files {
        let (code, out, _) = run.offprint(&["parse", file]);
        assert_eq!(code, 0, "{file}");
        assert!(serde_json::from_str::<serde_json::Value>(&out).unwrap().is_object());
    }
}

#[test]
fn cite_keeps_what_the_filters_of_the_page_keep() {
    let page = "# Publications\n\n\
        1. Mira Keller, Bo Reed. Sparse Trees. _4th Conference on Trees (COT 2020)_, May 2020.\n\
        1. Mira Keller, Ana Ruiz. Dense Trees. _5th Conference on Trees (COT 2021)_, May 2021.\n\
        1. Mira Keller, Bo Reed. Stones at Rest. _Journal of Stones_, 8(3): 1–9, 2021.\n";
    let run = Run::with("cite", &[("page.md", page.as_bytes())]);
    for (filters, keys) in [
        (&[][..], &["keller2020sparse", "keller2021dense", "keller2021stones"][..]),
        (&["--venue", "cot"], &["keller2020sparse", "keller2021dense"]),
        (&["--venue", "COT", "--year=2019..2020"], &["keller2020sparse"]),
        (&["--author", "Bo Reed", "--type", "journal"], &["keller2021stones"]),
        (&["--q", "tree", "--q", "dense"], &["keller2021dense"]),
        (&["--year", "1999"], &[]),
    ] {
        let (code, out, complaint) =
            run.offprint(&[&["cite", "page.md", "--format", "bibtex"], filters].concat());
        let said = if keys.is_empty() {
            "offprint: none of the 3 publications in page.md is what was asked for\n"
        } else {
            ""
        };
        assert_eq!((code, complaint.as_str()), (0, said));
        let found: Vec<&str> = out
            .lines()
            .filter_map(|line| line.strip_prefix('@')?.split_once('{')?.1.strip_suffix(','))
            .collect();
        assert_eq!(found, keys, "{filters:?}");
    }
    let (_, json, _) = run.offprint(&["cite", "page.md", "--format", "csl-json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[2]["volume"], "8");
    let (_, ris, _) = run.offprint(&["cite", "page.md", "--format", "ris"]);
    assert_eq!(ris.matches("\r\nER  - \r\n").count(), 3);
}

#[test]
fn check_points_at_what_to_mend() {
    let run = Run::with("check", &[("page.md", "# A\n\n\u{C804}\tsee [here]()\n".as_bytes())]);
    let (code, out, _) = run.offprint(&["check", "page.md"]);
    assert_eq!(code, 0);
    let lines: Vec<&str> = out.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("page.md:3:7: warning: the link")).unwrap();
    assert_eq!(lines[at + 1], "3 | \u{C804}\tsee [here]()");
    assert_eq!(lines[at + 2], "  |   \t    ^");
}

#[test]
fn check_says_when_the_page_beside_the_text_is_of_another_text() {
    let mark = offprint_model::Fingerprint::of(b"# Then\n");
    let page = format!("<div id=\"offprint-page\" data-text=\"{mark}\">");
    let run = Run::with("stale", &[("index.html", page.as_bytes())]);
    let text = run.folder.join("content");
    std::fs::create_dir_all(&text).unwrap();
    std::fs::write(text.join("about.md"), "# Now\n").unwrap();
    let (code, out, _) = run.offprint(&["check", "content/about.md"]);
    assert_eq!(code, 0);
    assert!(out.contains("index.html:1:1: warning: made of another text than content/about.md"), "{out}");
    std::fs::write(text.join("about.md"), "# Then\n").unwrap();
    let (_, out, _) = run.offprint(&["check", "content/about.md"]);
    assert!(!out.contains("index.html"), "{out}");
}

#[test]
fn check_fails_on_an_error_in_any_file() {
    let run =
        Run::with("errors", &[("good.md", b"# A\n\nText\n"), ("bad.md", b"---\ntitle: [\n---\n\nText\n")]);
    assert_eq!(run.offprint(&["check", "good.md"]).0, 0);
    let (code, out, _) = run.offprint(&["check", "bad.md", "good.md"]);
    assert_eq!(code, 1);
    assert!(out.contains("bad.md:") && out.contains(": error: the front matter could not be read"), "{out}");
}

#[test]
fn what_cannot_be_read_is_said_in_a_sentence() {
    let run = Run::with("missing", &[]);
    for words in [["parse", "none.md"], ["check", "none.md"], ["import", "none.md"]] {
        let (code, out, complaint) = run.offprint(&words);
        assert_eq!((code, out.as_str()), (1, ""));
        assert!(complaint.starts_with("offprint: cannot read none.md: "), "{complaint}");
    }
}

#[test]
fn a_wrong_call_shows_the_usage() {
    let run = Run::with("usage", &[]);
    for words in [
        &[][..],
        &["parse"],
        &["parse", "a", "b"],
        &["check"],
        &["cite", "a"],
        &["cite", "a", "--format", "word"],
        &["cite", "a", "--format", "ris", "--colour", "red"],
        &["cite", "a", "--format", "ris", "--year"],
        &["import"],
        &["frobnicate"],
    ] {
        let (code, out, complaint) = run.offprint(words);
        assert_eq!((code, out.as_str()), (2, ""), "{words:?}");
        assert!(complaint.starts_with("Usage:"), "{complaint}");
    }
    assert_eq!(run.offprint(&["--help"]).0, 0);
}

#[test]
fn a_wrong_call_names_what_is_wrong_and_what_was_probably_meant() {
    let run = Run::with("slips", &[]);
    for (words, said) in [
        (&["chekc", "a"][..], "there is no `chekc`; did you mean `check`?"),
        (&["frobnicate"], "there is no `frobnicate`"),
        (&["--verson"], "there is no `--verson`; did you mean `--version`?"),
        (&["check", "--halp", "a"], "`check` has no option `--halp`; did you mean `--help`?"),
        (&["parse", "a", "b"], "`parse` takes FILE"),
        (&["explain", "a.md"], "`explain` takes FILE:LINE"),
        (&["cite", "a", "--fromat", "ris"], "`cite` has no option `--fromat`; did you mean `--format`?"),
        (&["cite", "a", "--format", "bibtx"], "there is no format `bibtx`; did you mean `bibtex`?"),
        (&["cite", "a", "--format"], "`--format` needs a value"),
        (&["cite", "a"], "`cite` needs a `--format`"),
        (&["cite", "--format", "ris"], "`cite` needs a FILE"),
    ] {
        let (code, _, complaint) = run.offprint(words);
        assert_eq!(
            (code, complaint.lines().last()),
            (2, Some(format!("offprint: {said}").as_str())),
            "{words:?}"
        );
    }
}

#[test]
fn help_shows_examples_and_version_the_version() {
    let run = Run::with("help", &[]);
    for verb in ["parse", "check", "explain", "cite", "import"] {
        for words in [["help", verb], [verb, "--help"], [verb, "-h"]] {
            let (code, out, complaint) = run.offprint(&words);
            assert_eq!((code, complaint.as_str()), (0, ""));
            assert!(
                out.starts_with(&format!("Usage: cargo offprint {verb} ")) && out.contains("Examples:"),
                "{out}"
            );
        }
        assert!(run.offprint(&["--help"]).1.contains(&format!("\n  cargo offprint {verb} ")));
    }
    assert_eq!(run.offprint(&["--version"]).1, concat!("offprint ", env!("CARGO_PKG_VERSION"), "\n"));
}

/// The messages of `check`, without source lines.
fn messages(run: &Run, path: &str) -> Vec<String> {
    let (code, out, _) = run.offprint(&["check", path]);
    assert_eq!(code, 0);
    let start = format!("{path}:");
    out.lines().filter_map(|line| line.strip_prefix(&start)).map(str::to_owned).collect()
}

#[test]
fn check_ends_with_what_was_read_and_how_much_is_to_mend() {
    let good = "# Papers\n\n- Mira Keller, Bo Reed. [Sparse Trees](https://a.example/t). _4th Conference on Trees (COT 2020)_, 2020.\n";
    let typo = format!("---\npronuons: she/her\nshoe_size: 38\n---\n\n{good}");
    let run = Run::with("summary", &[("good.md", good.as_bytes()), ("typo.md", typo.as_bytes())]);
    assert_eq!(run.offprint(&["check", "good.md"]).1, "1 publication read, nothing to mend\n");
    let (_, out, _) = run.offprint(&["check", "good.md", "typo.md"]);
    assert_eq!(out.lines().last(), Some("2 publications read, 1 thing to mend, 1 hint"), "{out}");
    assert_eq!(
        messages(&run, "typo.md"),
        [
            "2:1: warning: `pronuons` in the front matter is no key that is read here; did you mean `pronouns`?",
            "3:1: hint: `shoe_size` in the front matter is no key that is read here",
        ]
    );
}

#[test]
fn check_names_files_that_are_not_there() {
    let page = "---\navatar: me.jpg\ncv: cv.pdf\n---\n\n[There](there.pdf) and ![not](not%20there.png), \
        [a page](teaching/) and [another site](/b.pdf).\n\n# Papers\n\n- Mira Keller, Bo Reed. Sparse Trees. \
        _4th Conference on Trees (COT 2020)_, 2020. [pdf](papers/a.pdf) [slides](papers/a.pdf#page=2) [code](papers/b.zip)\n";
    let run = Run::with("files", &[("there.pdf", b""), ("cv.pdf", b"")]);
    for folder in ["content", "images"] {
        std::fs::create_dir_all(run.folder.join(folder)).unwrap();
    }
    std::fs::write(run.folder.join("content/about.md"), page).unwrap();
    std::fs::write(run.folder.join("images/me.jpg"), "").unwrap();
    assert_eq!(
        messages(&run, "content/about.md"),
        [
            "2:9: hint: there is no file `me.jpg` in this folder, but there is `images/me.jpg`",
            "6:31: hint: there is no file `not there.png` in this folder",
            "10:89: hint: there is no file `papers/a.pdf` in this folder, and no folder `papers`",
        ]
    );
}

#[test]
fn check_names_years_to_come_and_an_owner_whom_no_entry_names() {
    let page = "---\nauthor: Ada Quill\n---\n\n# Papers\n\n- Mira Keller, Bo Reed. [Sparse Trees](https://a.example/t). \
        _4th Conference on Trees (COT 2080)_, 2080.\n";
    let run = Run::with("owner", &[("page.md", page.as_bytes())]);
    assert_eq!(
        messages(&run, "page.md"),
        [
            "2:9: hint: Ada Quill, whom the front matter names, is among the authors of no entry; write the name as the list has it",
            "7:1: hint: “Sparse Trees” is dated 2080, which is in the future",
        ]
    );
}
