//! Rules that the compiler does not hold: what is never written in the project's files.

use std::path::Path;

use crate::source::{is_word, sources};

/// Longer files hold more than one concept.
const LINES: usize = 450;

/// All of them at once: who mends one should see the others.
fn assert_none(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn no_text_becomes_markup() {
    let broken: Vec<_> = ["src", "crates"]
        .iter()
        .flat_map(|folder| sources(folder, &["rs"]))
        .filter(|source| source.text.contains("inner_html"))
        .map(|source| format!("{}: build elements instead of inner_html", source.path.display()))
        .collect();
    assert_none(&broken);
}

#[test]
fn a_file_holds_one_concept() {
    let mut broken = Vec::new();
    for source in ["src", "crates", "xtask/src", "tests"]
        .iter()
        .flat_map(|folder| sources(folder, &["rs", "mjs", "js"]))
    {
        let lines = source.text.lines().count();
        if lines > LINES {
            broken.push(format!("{}: {lines} lines, more than {LINES}", source.path.display()));
        }
    }
    assert_none(&broken);
}

#[test]
fn nothing_is_said_that_only_its_makers_would_understand() {
    // Taken apart, so that this file does not say them itself.
    let words = [
        ["/wo", "rk/"],
        ["../sha", "red"],
        ["crates", ".io/"],
        ["registry.", "npmjs"],
        ["deb.", "debian.org"],
        ["issue", " #"],
    ]
    .map(|parts| parts.concat());
    let mut broken = Vec::new();
    for source in sources(".", &[]) {
        for (number, line) in source.text.lines().enumerate() {
            for word in words.iter().filter(|word| line.contains(*word)) {
                broken.push(format!("{}:{}: says {word}", source.path.display(), number + 1));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn the_readme_names_only_commands_that_there_are() {
    let sources = sources(".", &["rs", "md"]);
    let text = |path: &str| &sources.iter().find(|source| source.path == Path::new(path)).unwrap().text;
    let readme = text("README.md");
    let tools =
        [("cargo xtask ", text("xtask/src/main.rs")), ("cargo offprint ", text("crates/cli/src/main.rs"))];
    let mut broken = Vec::new();
    for (tool, code) in tools {
        for (at, _) in readme.match_indices(tool) {
            let command: String = readme[at + tool.len()..].chars().take_while(is_word).collect();
            if !code.contains(&format!("[\"{command}\"")) && !code.contains(&format!("\"{command}\" =>")) {
                broken.push(format!("README.md: there is no {tool}{command}"));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn the_machines_run_what_the_readme_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = std::fs::read_to_string(root.join(".ci/run")).unwrap();
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let command = run.lines().last().unwrap().trim_start_matches("exec ");
    assert_eq!(command, "cargo xtask test");
    assert!(readme.lines().any(|line| line == command), "README.md does not say `{command}`");
}
