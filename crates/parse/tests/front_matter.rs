//! The page on the front matter: it names each key that is read and no other, and its examples are read.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::collections::BTreeSet;

use offprint_model::Meta;
use offprint_parse::{front_matter_keys, parse};

/// A row of the page's tables: a key, how it is written, and what follows.
struct Row<'p> {
    key: &'p str,
    example: &'p str,
    rest: Vec<&'p str>,
}

const PAGE: &str = include_str!("../../../docs/front-matter.md");

fn rows() -> Vec<Row<'static>> {
    let cells =
        |line: &'static str| -> Vec<&str> { line.trim_matches('|').split(" | ").map(str::trim).collect() };
    let code = |cell: &'static str| cell.strip_prefix('`')?.strip_suffix('`');
    PAGE.lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells = cells(line);
            Row { key: code(cells[0]).unwrap(), example: code(cells[1]).unwrap(), rest: cells[2..].to_vec() }
        })
        .collect()
}

/// What a front matter is read as; nothing in it may be wrong.
fn read(front_matter: &str) -> Meta {
    let parsed = parse(format!("---\n{front_matter}\n---\nHello\n").as_bytes());
    assert_eq!(parsed.diagnostics, [], "{front_matter}");
    parsed.site.meta
}

#[test]
fn the_page_names_each_key_that_is_read_and_no_other() {
    let read = front_matter_keys();
    let read: BTreeSet<&str> = read.iter().map(|key| key.rsplit('.').next().unwrap()).collect();
    let rows = rows();
    let named: BTreeSet<&str> = rows.iter().map(|row| row.key).collect();
    assert_eq!(named, read);
    assert_eq!(named.len(), rows.len(), "a key has two rows");
}

#[test]
fn each_example_is_read_wherever_its_key_may_stand() {
    let keys = front_matter_keys();
    for Row { key, example, .. } in rows() {
        assert!(example.starts_with(&format!("{key}: ")), "{example}");
        for block in ["", "author", "profile"] {
            let name = if block.is_empty() { key.to_owned() } else { format!("{block}.{key}") };
            if keys.contains(&name) {
                let meta = match block {
                    "" => read(example),
                    _ => read(&format!("{block}:\n  {example}")),
                };
                assert_ne!(meta, Meta::default(), "{name}: {example}");
            }
        }
    }
}

#[test]
fn profiles_elsewhere_have_the_name_and_address_that_the_page_says() {
    let elsewhere = PAGE.split("## Elsewhere").nth(1).unwrap();
    let mut seen = 0;
    for Row { example, rest, .. } in rows().into_iter().filter(|row| row.rest.len() == 2) {
        let links = read(&format!("author:\n  {example}")).author.unwrap().links;
        assert_eq!((links[0].label.as_str(), format!("`{}`", links[0].url)), (rest[0], rest[1].to_owned()));
        seen += 1;
    }
    assert_eq!(seen, elsewhere.lines().filter(|line| line.starts_with("| `")).count());
}

#[test]
fn the_example_of_a_whole_front_matter_is_read() {
    let example = PAGE.split("```yaml\n---\n").nth(1).unwrap().split("---").next().unwrap();
    let author = read(example).author.unwrap();
    assert_eq!(author.links.len(), 4);
    assert!(author.avatar.is_some() && author.email.is_some() && author.pronouns.is_some());
}
