//! `offprint explain` as its users call it. The weights are learned anew now and then, so that these tests look at how
//! things are told, and at entries that nobody reads in two ways.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::path::PathBuf;
use std::process::{Command, Output};

const PAGE: &str = "---\ntitle: Ann Lee\n---\n\n# About\n\nWords.\n\n# Publications\n\n\
    - Ann Lee, Bo Lind. \"A Town of Doors and Windows.\" *Journal of Towns*, 12(3):4–9, 2020.\n\
    - Ann Lee, Jin-Ho Park.\n  \"A Town of Roofs and Walls.\"\n  *Journal of Towns*, 13(1):10–19, 2021.\n\n\
    # News\n\n- May 2024: Our paper \"A Town of Wells and Yards\" with Bo Lind is accepted at the Journal of Towns.\n\
    - June 2024: Our paper \"A Town of Roads and Bridges\" with Bo Lind is accepted at the Journal of Towns.\n";

fn offprint(name: &str, page: &str, words: &[&str]) -> (i32, String, String) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("explain").join(name);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("page.md"), page).unwrap();
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_offprint")).args(words).current_dir(&folder).output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

/// The lines of one part of what is told: those below the line that begins so, up to the next empty line.
fn part<'o>(out: &'o str, head: &str) -> Vec<&'o str> {
    let lines = out.lines().skip_while(|line| !line.starts_with(head));
    lines.skip(1).take_while(|line| !line.is_empty()).collect()
}

#[test]
fn an_entry_is_told_token_by_token() {
    let (code, out, complaint) = offprint("tokens", PAGE, &["explain", "page.md:11"]);
    assert_eq!((code, complaint.as_str()), (0, ""));
    let head: Vec<&str> = out.lines().take(3).collect();
    assert_eq!(head[..2], ["page.md:11", "below the heading “Publications”"]);
    assert!(head[2].starts_with("Ann Lee, Bo Lind."), "{out}");
    let tokens = part(&out, "Tokens");
    let label = |word: &str| {
        let line = tokens.iter().find(|line| line.split_whitespace().next() == Some(word)).unwrap();
        line.split_whitespace().nth(1).unwrap()
    };
    for (word, expected) in [
        ("Lee", "authors"),
        ("Lind", "authors"),
        ("Town", "title"),
        ("Windows", "title"),
        ("Journal", "venue"),
        ("12", "volume"),
        ("2020", "date"),
    ] {
        assert_eq!(label(word), expected, "{word}\n{out}");
    }
    // columns stand under each other
    let column = |line: &&&str| line.find(" not ").map(|at| line[..at].chars().count());
    let columns: Vec<_> = tokens.iter().filter_map(|line| column(&line)).collect();
    assert_eq!(columns.len(), tokens.len());
    assert!(columns.windows(2).all(|pair| pair[0] == pair[1]), "{out}");
    assert!(tokens.iter().any(|line| line.contains('+')), "{out}");
    assert!(!out.contains('\u{1b}'), "no colours");
}

#[test]
fn the_best_readings_differ() {
    let (_, out, _) = offprint("readings", PAGE, &["explain", "page.md:11"]);
    let best = part(&out, "Reading 1");
    for field in ["  title    A Town of Doors and Windows", "  venue    Journal of Towns"] {
        assert!(best.contains(&field), "{field}\n{out}");
    }
    let others = [part(&out, "Reading 2"), part(&out, "Reading 3")];
    let fields = |lines: &[&str]| -> Vec<String> {
        let lines = lines.iter().filter(|line| !line.contains("against it"));
        lines.map(|line| line.to_string()).collect()
    };
    assert!(
        !out.lines().skip_while(|line| !line.starts_with("Reading 1")).nth(1).unwrap().contains("against")
    );
    for other in others.iter().filter(|other| !other.is_empty()) {
        assert_ne!(fields(&best), fields(other), "{out}");
        assert!(other.last().unwrap().contains("against it (+) and for it (-)"), "{out}");
    }
}

#[test]
fn any_line_of_an_entry_stands_for_it() {
    let told = |line: &str| offprint("lines", PAGE, &["explain", line]).1;
    let first = told("page.md:12");
    assert!(first.starts_with("page.md:12-14\n"), "{first}");
    assert_eq!(told("page.md:13"), first);
    assert_eq!(told("page.md:14"), first);
}

#[test]
fn it_is_said_why_something_is_a_publication_or_not() {
    let (_, out, _) = offprint("taken", PAGE, &["explain", "page.md:11"]);
    assert!(out.contains("\nA publication: yes; the headings above announce publications"), "{out}");
    assert!(
        part(&out, "A publication").iter().any(|line| line.ends_with("title in quotation marks")),
        "{out}"
    );
    let (code, out, _) = offprint("news", PAGE, &["explain", "page.md:18"]);
    assert_eq!(code, 0);
    assert!(out.contains("\nA publication: no; "), "{out}");
}

#[test]
fn a_line_without_an_entry_names_the_nearest() {
    let (code, out, complaint) = offprint("nearest", PAGE, &["explain", "page.md:15"]);
    assert_eq!((code, out.as_str()), (1, ""));
    let said = "offprint: no entry stands at line 15 of page.md; the nearest begin at lines 12 and 18\n";
    assert_eq!(complaint, said);
    let (code, _, complaint) = offprint("none", "", &["explain", "page.md:1"]);
    assert_eq!(code, 1);
    assert_eq!(complaint, "offprint: no entry stands at line 1 of page.md; the file has none\n");
}

#[test]
fn a_wrong_place_is_said() {
    for words in [
        &["explain"][..],
        &["explain", "page.md"],
        &["explain", "page.md:x"],
        &["explain", "page.md:0"],
        &["explain", ":3"],
    ] {
        let (code, out, complaint) = offprint("usage", PAGE, words);
        assert_eq!((code, out.as_str()), (2, ""), "{words:?}");
        assert!(complaint.starts_with("Usage:"), "{complaint}");
    }
    let (code, _, complaint) = offprint("missing", PAGE, &["explain", "none.md:3"]);
    assert_eq!(code, 1);
    assert!(complaint.starts_with("offprint: cannot read none.md: "), "{complaint}");
    assert!(offprint("help", PAGE, &["--help"]).1.contains("explain FILE:LINE"));
}
