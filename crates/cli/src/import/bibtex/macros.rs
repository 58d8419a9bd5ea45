//! Values put together: abbreviations by their texts, pieces joined.

use std::collections::HashMap;

use super::scanner::{Fault, Item};
use super::value::Part;
use super::{Entry, Field};

/// Abbreviations that every style of BibTeX defines.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The entries, in the order of the file. An abbreviation is known from its definition on, as in BibTeX, and
/// before it, too, where a file has its definitions at the end.
pub(super) fn resolve(items: Vec<Item>, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let mut known: HashMap<String, String> = HashMap::new();
    let mut unknown = Vec::new();
    for item in &items {
        let Item::Strings(strings) = item else { continue };
        for string in strings {
            let value = joined(&string.parts, &known, &mut unknown);
            faults.extend(unknown.drain(..).map(|name| undefined(string.line, "@string", &name)));
            known.insert(string.name.clone(), value);
        }
    }
    let mut entries = Vec::new();
    for item in items {
        let Item::Entry { line, kind, key, fields: raw } = item else { continue };
        let name = if key.is_empty() { kind.clone() } else { key.clone() };
        let mut fields = Vec::new();
        for field in raw {
            let value = joined(&field.parts, &known, &mut unknown);
            // Keys of other entries need no braces.
            let is_key = matches!(field.name.as_str(), "crossref" | "xref" | "xdata" | "key" | "ids");
            faults.extend(
                unknown.drain(..).filter(|_| !is_key).map(|word| undefined(field.line, &name, &word)),
            );
            fields.push(Field { line: field.line, name: field.name, value });
        }
        entries.push(Entry { line, kind, key, fields });
    }
    entries
}

fn undefined(line: usize, entry: &str, name: &str) -> Fault {
    let sentence = format!("{entry}: no @string defines {name}; it is read as that word");
    Fault { line, sentence }
}

/// Abbreviations that are nowhere defined stand for their names and are added to `unknown`.
fn joined(parts: &[Part], known: &HashMap<String, String>, unknown: &mut Vec<String>) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Macro(name) => {
            let lower = name.to_lowercase();
            let month = || {
                let word = lower.get(..3)?;
                (MONTHS.contains(&word) || name.chars().all(|c| c.is_ascii_digit() || c == '-'))
                    .then(|| name.clone())
            };
            known.get(&lower).cloned().or_else(month).unwrap_or_else(|| {
                // "2020a", "10-20": a number that should have had braces is one even so.
                if !name.starts_with(|c: char| c.is_ascii_digit()) {
                    unknown.push(name.clone());
                }
                name.clone()
            })
        }
    };
    parts.iter().map(text).collect()
}
