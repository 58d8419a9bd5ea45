//! What an entry takes from others: by `crossref` from the book that it is part of, by `xdata` from entries
//! that hold nothing else.

use std::collections::{HashMap, HashSet};

use super::scanner::Fault;
use super::{Entry, Field};

/// From how many entries one may inherit; also how many generations there are.
const MOST: usize = 32;

/// Fields that say something about the parent alone.
/// Source: the manual of the package biblatex, appendix B.
const OWN: &[&str] = &[
    "crossref",
    "xref",
    "xdata",
    "ids",
    "label",
    "sortkey",
    "shorttitle",
    "shorthand",
    "entryset",
    "options",
    "keywords",
    "abstract",
    "abbr",
    "award",
    "pdf",
    "html",
    "preview",
    "selected",
    "author",
    "subtitle",
    "pages",
    "note",
    "doi",
    "url",
];

/// The entries with what they inherit, in their order, each key once; without those that hold data alone.
pub(super) fn inherit(entries: Vec<Entry>, faults: &mut Vec<Fault>) -> Vec<Entry> {
    let mut by_key: HashMap<String, usize> = HashMap::new();
    let mut repeats = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let first = *by_key.entry(entry.key.to_lowercase()).or_insert(at);
        if first != at && !entry.key.is_empty() {
            let line = entries.get(first).map_or(0, |first| first.line);
            let sentence = format!(
                "{}: another entry has the same key, in line {line}; this one is left out",
                entry.key
            );
            faults.push(Fault { line: entry.line, sentence });
            repeats.push(at);
        }
    }
    let mut whole = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        if entry.kind == "xdata" || repeats.binary_search(&at).is_ok() {
            continue;
        }
        let mut heir = entry.clone();
        let mut family = Family { entries: &entries, by_key: &by_key, seen: HashSet::from([at]) };
        family.complete(&mut heir, entry, faults);
        whole.push(heir);
    }
    whole
}

/// Those of whom one entry may inherit.
struct Family<'e> {
    entries: &'e [Entry],
    by_key: &'e HashMap<String, usize>,
    /// The entry and those of whom it has inherited.
    seen: HashSet<usize>,
}

impl Family<'_> {
    /// Adds to `heir` what it lacks and `entry`'s parents have, each generation after the one below it.
    fn complete(&mut self, heir: &mut Entry, entry: &Entry, faults: &mut Vec<Fault>) {
        let mut parents = Vec::new();
        for name in ["xdata", "crossref"] {
            let Some(field) = entry.field(name) else { continue };
            for key in field.value.split(',').map(str::trim).filter(|key| !key.is_empty()) {
                let at = self.by_key.get(&key.to_lowercase()).copied();
                let parent = at.filter(|at| self.seen.insert(*at)).and_then(|at| self.entries.get(at));
                let Some(parent) = parent else {
                    let sentence = format!("{}: {name} names no other entry: {key}", entry.name());
                    faults.push(Fault { line: field.line, sentence });
                    continue;
                };
                for given in &parent.fields {
                    let Some(name) = (if name == "xdata" {
                        Some(given.name.as_str()).filter(|name| *name != "xdata")
                    } else {
                        handed_down(&given.name, &parent.kind, &heir.kind)
                    }) else {
                        continue;
                    };
                    // A date of its own has that year; a title of its own has that subtitle.
                    let has = |name: &str| entry.field(name).is_some();
                    let moot = name == "year" && has("date") || name == "booksubtitle" && has("booktitle");
                    let place = Some(name).filter(|_| !moot);
                    if let Some(name) = place.filter(|name| heir.field(name).is_none()) {
                        heir.fields.push(Field { name: name.to_owned(), ..given.clone() });
                    }
                }
                parents.push(parent);
            }
        }
        for parent in parents {
            if self.seen.len() < MOST {
                self.complete(heir, parent, faults);
            }
        }
    }
}

/// The name that the parent's field `name` has in the child: a book's title is its chapter's booktitle.
fn handed_down<'n>(name: &'n str, parent: &str, child: &str) -> Option<&'n str> {
    let part = matches!(
        child,
        "inproceedings"
            | "conference"
            | "incollection"
            | "inbook"
            | "inreference"
            | "suppbook"
            | "bookinbook"
    );
    let journal = parent == "periodical" || parent == "issue";
    match name {
        "title" if part => Some("booktitle"),
        "title" if journal => Some("journaltitle"),
        "title" => Some("maintitle"),
        "subtitle" if part => Some("booksubtitle"),
        "author" if child == "inbook" => Some("bookauthor"),
        name if OWN.contains(&name) => None,
        name => Some(name),
    }
}
