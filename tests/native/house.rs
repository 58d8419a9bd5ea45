//! The rules of the house: who may import whom, and what is never written.
//!
//! They read the sources, because the compiler would let all of it pass.

use std::path::Path;

use crate::source::{first_names, is_word, sources};

/// The rooms of the library, each with the rooms that it may import.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("parse", &["model"]),
    ("edition", &["model", "parse"]),
    ("query", &["model"]),
    ("cite", &["model"]),
    ("browser", &[]),
    // The browser too, but only in event handlers.
    ("view", &["model", "query", "cite", "browser"]),
    ("app", &["model", "edition", "query", "cite", "browser", "view"]),
];

/// The crates that stay in some rooms and entries.
const CRATES: &[(&str, &[&str])] = &[
    ("pulldown_cmark", &["parse"]),
    ("leptos", &["view", "app", "main", "bin"]),
    ("web_sys", &["browser", "main"]),
    ("js_sys", &["browser", "main", "bin"]),
    ("wasm_bindgen", &["browser", "main", "bin"]),
    ("wasm_bindgen_futures", &["browser", "main"]),
    ("gloo_net", &["browser", "main"]),
    ("gloo_utils", &["browser", "main"]),
    ("gloo_timers", &["browser", "main"]),
];

/// Longer files hold more than one concept.
const LINES: usize = 450;

/// All of them at once: who mends one should see the others.
fn assert_none(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn rooms_import_only_the_rooms_that_they_may() {
    let mut broken = Vec::new();
    for source in sources("src", &["rs"]) {
        let Some((room, allowed)) = ROOMS.iter().find(|(room, _)| source.room() == Some(room)) else {
            continue;
        };
        for (name, _) in source.imports() {
            if ROOMS.iter().any(|(other, _)| *other == name)
                && name != *room
                && !allowed.contains(&name.as_str())
            {
                broken.push(format!("{}: {room} may not import {name}", source.path.display()));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn rooms_are_reached_by_their_name_and_not_from_below() {
    let mut broken = Vec::new();
    for source in sources("src", &["rs"]) {
        let Some(own) = source.room() else { continue };
        let is_ours = |name: &str| {
            Path::new("src").join(own).join(name).exists()
                || Path::new("src").join(own).join(name).with_extension("rs").exists()
        };
        for (at, root) in source.code().match_indices("super::") {
            for name in first_names(&source.code()[at + root.len()..]) {
                if ROOMS.iter().any(|(room, _)| *room == name) && !is_ours(&name) {
                    broken.push(format!("{}: write crate::{name}, not super::{name}", source.path.display()));
                }
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn views_touch_the_browser_only_when_something_happens() {
    let mut broken = Vec::new();
    for source in sources("src/view", &["rs"]) {
        let code = source.code();
        for (_, at) in source.imports().into_iter().filter(|(name, _)| name == "browser") {
            let function = code[..at].rfind("fn ").map_or(&code[..at], |start| &code[start..at]);
            let handles = ["on:", "let on_", "fn on_"].iter().any(|handler| function.contains(handler));
            if !handles {
                broken.push(format!(
                    "{}: the browser may be named only in an event handler",
                    source.path.display()
                ));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn entries_import_only_what_they_are_for() {
    let mut broken = Vec::new();
    let forbidden = [("prerender", &["browser", "app"][..]), ("offprint", &["browser", "app", "view"])];
    for source in sources("src/bin", &["rs"]) {
        for (entry, forbidden) in forbidden {
            let path = source.path.strip_prefix("src/bin").unwrap();
            let is_entry = path.starts_with(entry) || path.with_extension("") == Path::new(entry);
            for (name, _) in source.imports().into_iter().filter(|_| is_entry) {
                if forbidden.contains(&name.as_str()) {
                    broken.push(format!("{}: {entry} may not import {name}", source.path.display()));
                }
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn crates_stay_in_their_rooms() {
    let mut broken = Vec::new();
    for source in sources("src", &["rs"]) {
        let (code, room) = (source.code(), source.room().unwrap());
        for (name, rooms) in CRATES {
            let is_path = |at: usize| {
                let before = code[..at].chars().next_back();
                !before.is_some_and(|c| is_word(&c))
                    && code[at + name.len()..].starts_with(['.', ':', ';', ','])
            };
            if !rooms.contains(&room) && code.match_indices(name).any(|(at, _)| is_path(at)) {
                broken.push(format!("{}: {name} stays in {}", source.path.display(), rooms.join(", ")));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn no_text_becomes_markup() {
    let broken: Vec<_> = sources("src", &["rs"])
        .iter()
        .filter(|source| source.text.contains("inner_html"))
        .map(|source| format!("{}: build elements instead of inner_html", source.path.display()))
        .collect();
    assert_none(&broken);
}

#[test]
fn a_file_holds_one_concept() {
    let mut broken = Vec::new();
    for source in
        ["src", "xtask/src", "tests"].iter().flat_map(|folder| sources(folder, &["rs", "mjs", "js"]))
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
        [("cargo xtask ", text("xtask/src/main.rs")), ("cargo offprint ", text("src/bin/offprint/main.rs"))];
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
