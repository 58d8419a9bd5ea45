//! The entries of a file, each read on its own first, so that a broken one costs only itself.

use std::collections::BTreeMap;

use biblatex::Bibliography;
use offprint_cite::Record;

use super::reference;

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Entries {
    /// Each with its line, in the order of the file.
    pub(super) records: Vec<(usize, Record)>,
    /// What cannot be used: its line and why.
    pub(super) refused: Vec<(usize, String)>,
}

/// A part of the file from one `@` at the start of a line to the next.
struct Chunk<'t> {
    line: usize,
    /// In small letters: "article".
    kind: String,
    key: &'t str,
    text: &'t str,
}

impl Entries {
    pub(super) fn read(text: &str) -> Self {
        let mut found = Self::default();
        let mut macros = String::new();
        let mut good: BTreeMap<&str, &Chunk> = BTreeMap::new();
        let chunks = chunks(text);
        for chunk in &chunks {
            match chunk.kind.as_str() {
                "comment" | "preamble" => {}
                "string" => match Bibliography::parse(chunk.text) {
                    Ok(_) => macros += chunk.text,
                    Err(error) => {
                        found.refuse(chunk, &format!("the abbreviation is not read: {}", error.kind))
                    }
                },
                _ if good.contains_key(chunk.key) => {
                    found.refuse(chunk, "another entry has the same key; this one is left out");
                }
                _ => match Bibliography::parse(&[&macros, without_parents(chunk.text).as_str()].concat()) {
                    Ok(_) => drop(good.insert(chunk.key, chunk)),
                    Err(error) => {
                        found.refuse(chunk, &format!("cannot be read ({}) and is left out", error.kind))
                    }
                },
            }
        }
        let whole =
            |chunks: &mut dyn Iterator<Item = &str>| chunks.fold(macros.clone(), |all, text| all + text);
        let kept =
            chunks.iter().filter(|chunk| good.get(chunk.key).is_some_and(|good| good.line == chunk.line));
        let joined = whole(&mut kept.clone().map(|chunk| chunk.text));
        // References to other entries that lead nowhere, or round in a circle, are no references.
        let bibliography = Bibliography::parse(&joined).unwrap_or_else(|_| {
            let alone: Vec<String> = kept.clone().map(|chunk| without_parents(chunk.text)).collect();
            Bibliography::parse(&whole(&mut alone.iter().map(String::as_str))).unwrap_or_default()
        });
        for chunk in kept {
            match bibliography.get(chunk.key).ok_or("cannot be read").and_then(reference::record) {
                Ok(record) => found.records.push((chunk.line, record)),
                Err(reason) => found.refuse(chunk, &format!("{reason}; it is left out")),
            }
        }
        found
    }

    fn refuse(&mut self, chunk: &Chunk, reason: &str) {
        let name = if chunk.key.is_empty() { &chunk.kind } else { chunk.key };
        self.refused.push((chunk.line, format!("{name}: {reason}")));
    }
}

fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut starts = Vec::new();
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let rest = line.trim_start();
        let word =
            rest.strip_prefix('@').map(|rest| rest.split(['{', '(']).next().unwrap_or_default().trim());
        if let Some(kind) = word.filter(|word| !word.is_empty() && word.chars().all(char::is_alphanumeric)) {
            starts.push((at, number + 1, kind.to_lowercase()));
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).map(|(at, ..)| *at).chain([text.len()]).collect();
    let chunk = |((start, line, kind), end): ((usize, usize, String), usize)| {
        let text = text.get(start..end)?;
        let key = text.split(['{', '(']).nth(1)?.split([',', '}', ')', '\n']).next()?.trim();
        Some(Chunk { line, kind, key, text })
    };
    starts.into_iter().zip(ends).filter_map(chunk).collect()
}

/// Without what refers to other entries, which are not there.
fn without_parents(text: &str) -> String {
    let refers = |line: &&str| {
        let field = line.trim_start().split('=').next().unwrap_or_default().trim().to_lowercase();
        matches!(field.as_str(), "crossref" | "xref" | "xdata")
    };
    text.split_inclusive('\n').filter(|line| !refers(line)).collect()
}
