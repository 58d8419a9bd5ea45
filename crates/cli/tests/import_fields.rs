//! What was imported reads back to the same fields: generated BibTeX to a list, and the list to what
//! `offprint parse` prints. What does not is told on standard error.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::Value;

/// Fields that every entry must keep, or else be told of; and of which next to none may be lost.
const KEPT: [&str; 6] = ["title", "authors", "year", "venue", "doi", "links"];
/// Fields that are kept once the page reads them as written; move them up when it does.
const KEPT_LATER: [&str; 6] = ["volume", "issue", "pages", "publisher", "month", "editors"];

/// Given names and family names in BibTeX and as they are read.
const GIVEN: [(&str, &str); 8] = [
    ("Greta", "Greta"),
    ("Otis", "Otis"),
    ("Jos{\\'e}", "José"),
    ("J{\\\"u}rgen", "Jürgen"),
    ("A. B.", "A. B."),
    ("Mary-Ann", "Mary-Ann"),
    ("Pawe{\\l}", "Paweł"),
    ("Ana Mar{\\'\\i}a", "Ana María"),
];
const FAMILY: [(&str, &str); 8] = [
    ("Marlow", "Marlow"),
    ("Finch", "Finch"),
    ("Garr{\\'{\\i}}o", "Garrío"),
    ("{\\AA}kerby", "Åkerby"),
    ("Pek{\\'a}\\v{r}", "Pekář"),
    ("O'Dare", "O'Dare"),
    ("{Szil\\H{o}k}", "Szilők"),
    ("Hollis-Low", "Hollis-Low"),
];
/// Nouns of titles in BibTeX and as they are read.
const NOUNS: [(&str, &str); 10] = [
    ("kites", "kites"),
    ("wind", "wind"),
    ("{GPU} sails", "GPU sails"),
    ("na{\\\"\\i}ve hulls", "naïve hulls"),
    ("slow rivers", "slow rivers"),
    ("caf\\'e tables", "café tables"),
    ("{HTTP/2}", "HTTP/2"),
    ("stones that steer", "stones that steer"),
    ("Erd{\\H{o}}s--R{\\'e}nyi graphs", "Erdős–Rényi graphs"),
    ("$L^2$ bounds", "$L^2$ bounds"),
];
const PREPOSITIONS: [&str; 5] = ["under", "with", "of", "for", "in"];
const JOURNALS: [(&str, &str); 4] = [
    ("Journal of Kites", "Journal of Kites"),
    ("Sail Letters", "Sail Letters"),
    ("{\\apj}", "The Astrophysical Journal"),
    ("Annals of Hulls \\& Sails", "Annals of Hulls & Sails"),
];
const CONFERENCES: [&str; 3] =
    ["International Conference on Kites", "12th Workshop on Slow Rivers", "Symposium on Hulls (SOK)"];

/// An entry as it is written, and what it says.
#[derive(Clone, Debug)]
struct Entry {
    authors: Vec<(usize, usize)>,
    first: &'static str,
    title: Vec<(usize, usize)>,
    journal: Option<usize>,
    conference: usize,
    year: u16,
    month: Option<usize>,
    volume: u16,
    issue: u16,
    page: u16,
    publisher: bool,
    doi: Option<u32>,
    links: Vec<&'static str>,
    sorted: bool,
    quoted: bool,
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

fn entry() -> impl Strategy<Value = Entry> {
    let who = (vec((0..GIVEN.len(), 0..FAMILY.len()), 1..4), any::<bool>(), any::<bool>());
    let what = (
        select(vec!["Guessing", "Sparse", "A Study of"]),
        vec((0..PREPOSITIONS.len(), 0..NOUNS.len()), 2..4),
    );
    let place = (option::of(0..JOURNALS.len()), 0..CONFERENCES.len(), any::<bool>());
    let when = (1990_u16..2025, option::of(0..12_usize));
    let locators = (1_u16..200, 1_u16..13, 1_u16..900);
    let links = (option::of(1000_u32..99999), subsequence(vec!["url", "code", "slides", "video"], 0..=4));
    (who, what, place, when, locators, links).prop_map(|(who, what, place, when, locators, links)| Entry {
        authors: who.0,
        sorted: who.1,
        quoted: who.2,
        first: what.0,
        title: what.1,
        journal: place.0,
        conference: place.1,
        publisher: place.2,
        year: when.0,
        month: when.1,
        volume: locators.0,
        issue: locators.1,
        page: locators.2,
        doi: links.0,
        links: links.1,
    })
}

impl Entry {
    fn bibtex(&self, key: usize) -> String {
        let name = |(given, family): &(usize, usize)| match self.sorted {
            true => format!("{}, {}", FAMILY[*family].0, GIVEN[*given].0),
            false => format!("{} {}", GIVEN[*given].0, FAMILY[*family].0),
        };
        let authors: Vec<String> = self.authors.iter().map(name).collect();
        let mut fields = vec![
            ("author", authors.join(" and ")),
            ("title", self.title(|noun| noun.0)),
            ("year", self.year.to_string()),
            ("pages", format!("{}--{}", self.page, self.page + 9)),
        ];
        match self.journal {
            Some(journal) => {
                fields.push(("journal", JOURNALS[journal].0.to_owned()));
                fields.push(("volume", self.volume.to_string()));
                fields.push(("number", self.issue.to_string()));
            }
            None => fields.push(("booktitle", CONFERENCES[self.conference].to_owned())),
        }
        if self.edited() {
            fields.push(("editor", "Hollis, Una and Ek, Bo".to_owned()));
        }
        if self.publisher {
            fields.push(("publisher", "Springer".to_owned()));
        }
        fields.extend(self.doi.map(|doi| ("doi", format!("10.5555/sails.{doi}"))));
        fields.extend(self.links.iter().map(|name| (*name, address(name, key))));
        let kind = if self.journal.is_some() { "@Article" } else { "@INPROCEEDINGS" };
        let mut text = format!("{kind}{{k{key}");
        for (name, value) in fields {
            text += &match self.quoted && !value.contains('"') {
                true => format!(",\n  {name} = \"{value}\""),
                false => format!(",\n  {name} = {{{value}}}"),
            };
        }
        if let Some(month) = self.month {
            text += &format!(",\n  month = {}", MONTHS[month]);
        }
        text + "\n}\n"
    }

    fn edited(&self) -> bool {
        self.journal.is_none() && self.publisher
    }

    /// "Guessing kites under wind"
    fn title(&self, form: impl Fn(&(&'static str, &'static str)) -> &'static str) -> String {
        let mut title = self.first.to_owned();
        for (at, (preposition, noun)) in self.title.iter().enumerate() {
            let between = if at == 0 { "" } else { PREPOSITIONS[*preposition] };
            title += &[" ", between, " ", form(&NOUNS[*noun])].concat();
        }
        title.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Returns whether the publication has the field as the entry has it.
    fn is_kept(&self, key: usize, field: &str, publication: &Value) -> bool {
        let text = |text: &str| Value::from(text);
        let journal =
            |number: u16| if self.journal.is_some() { number.to_string().into() } else { Value::Null };
        match field {
            "title" => publication["title"] == text(&self.title(|noun| noun.1)),
            "authors" => {
                let read = publication["authors"].as_array().unwrap();
                let same = |((given, family), read): (&(usize, usize), &Value)| {
                    read["given"] == GIVEN[*given].1 && read["family"] == FAMILY[*family].1
                };
                read.len() == self.authors.len() && self.authors.iter().zip(read).all(same)
            }
            "year" => publication["year"] == self.year,
            "month" => publication["month"] == self.month.map_or(Value::Null, |month| (month + 1).into()),
            "venue" => {
                let meant = self.journal.map_or(CONFERENCES[self.conference], |journal| JOURNALS[journal].1);
                publication["venue"] == text(meant)
            }
            "doi" => {
                publication["doi"]
                    == self.doi.map_or(Value::Null, |doi| format!("10.5555/sails.{doi}").into())
            }
            "links" => {
                let read = publication["links"].as_array().unwrap();
                self.links.iter().all(|name| read.iter().any(|link| link["url"] == text(&address(name, key))))
            }
            "volume" => publication["volume"] == journal(self.volume),
            "issue" => publication["issue"] == journal(self.issue),
            "pages" => publication["pages"] == text(&format!("{}-{}", self.page, self.page + 9)),
            "publisher" => {
                let meant = if self.publisher { text("Springer") } else { Value::Null };
                publication["publisher"] == meant
            }
            "editors" => {
                let meant: &[&str] = if self.edited() { &["Una Hollis", "Bo Ek"] } else { &[] };
                publication["editors"] == Value::from(meant)
            }
            _ => panic!("{field}"),
        }
    }
}

fn address(name: &str, key: usize) -> String {
    format!("https://{name}.example/~x/a_b?k={key}&z=%20#top")
}

/// An entry's publication, and what was said of the entry.
#[derive(Clone, Debug, Default)]
struct ReadBack {
    publication: Value,
    said: String,
}

impl ReadBack {
    /// Returns whether it was said that the page reads the field in another way.
    fn tells_of(&self, field: &str) -> bool {
        let name = match field {
            "authors" => "names",
            "doi" => "DOI",
            field => field,
        };
        self.said.contains("the page reads in another way its") && self.said.contains(name)
    }
}

/// The list that is made of `entries`, and what the page reads in it, in the order of the keys.
fn read_back(entries: &[Entry]) -> (String, Vec<ReadBack>) {
    static FILES: AtomicUsize = AtomicUsize::new(0);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("import-fields");
    std::fs::create_dir_all(&folder).unwrap();
    let file = FILES.fetch_add(1, Ordering::Relaxed);
    let path = folder.join(format!("{file}.bib"));
    let text: String = entries.iter().enumerate().map(|(key, entry)| entry.bibtex(key)).collect();
    std::fs::write(&path, text).unwrap();
    let run = |command: &str, path: &PathBuf| {
        let output = Command::new(env!("CARGO_BIN_EXE_offprint")).arg(command).arg(path).output().unwrap();
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (list, said) = run("import", &path);
    let page = folder.join(format!("{file}.md"));
    std::fs::write(&page, &list).unwrap();
    let page: Value = serde_json::from_str(&run("parse", &page).0).unwrap();
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|key| std::cmp::Reverse(entries[*key].year));
    let mut read = vec![ReadBack::default(); entries.len()];
    let publications = page["publications"].as_array().unwrap();
    assert_eq!(publications.len(), entries.len(), "{list}");
    for (key, publication) in order.into_iter().zip(publications) {
        let about = |line: &&str| line.contains(&format!(": k{key}: "));
        let said = said.lines().filter(about).collect::<Vec<_>>().join("\n");
        read[key] = ReadBack { publication: publication.clone(), said };
    }
    (list, read)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_imported_reads_back_to_the_same_fields(entries in vec(entry(), 4..12)) {
        let (list, read) = read_back(&entries);
        for (key, (entry, read)) in entries.iter().zip(&read).enumerate() {
            for field in KEPT {
                prop_assert!(
                    entry.is_kept(key, field, &read.publication) || read.tells_of(field),
                    "{field} of\n{}is in\n{list}read as\n{read:#?}",
                    entry.bibtex(key)
                );
            }
        }
    }
}

/// How much is kept of each field of two hundred entries: `-- --nocapture` prints it.
#[test]
#[allow(clippy::print_stdout, reason = "numbers for those who look")]
fn next_to_nothing_is_lost() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let entries = vec(entry(), 200).new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let (_, read) = read_back(&entries);
    for field in KEPT.iter().chain(&KEPT_LATER) {
        let kept =
            (0..entries.len()).filter(|key| entries[*key].is_kept(*key, field, &read[*key].publication));
        let kept = kept.count();
        println!("{field}: {kept} of {}", entries.len());
        assert!(kept * 100 >= entries.len() * 98 || !KEPT.contains(field), "{field}: {kept}");
    }
}

/// Few by default, since each case runs the command twice; `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(12)
}
