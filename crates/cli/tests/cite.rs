//! Citations of 120 publications of twelve kinds: `publications.md` is a content file and
//! `publications.json` says what must be told of each.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets something unexpected should stop there and say so"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use biblatex::{Bibliography, ChunksExt, DateValue, PermissiveType};
use offprint_cite::Record;
use offprint_model::Name;
use offprint_parse::parse;
use serde_json::{Value, json};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/cite").join(name)
}

fn expected() -> Vec<Value> {
    serde_json::from_slice(&std::fs::read(fixture("publications.json")).unwrap()).unwrap()
}

fn records() -> Vec<Record> {
    let file = std::fs::read(fixture("publications.md")).unwrap();
    parse(&file).site.publications.iter().map(|publication| Record::of(&publication)).collect()
}

fn offprint(words: &[&str]) -> (String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_offprint")).args(words).output().unwrap();
    assert!(output.status.success(), "{words:?}");
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn bibtex(path: &Path) -> String {
    offprint(&["cite", path.to_str().unwrap(), "--format", "bibtex"]).0
}

/// A name as the fixture writes it.
fn parts(name: &Name) -> Option<Value> {
    match name {
        Name::Others => None,
        Name::Group(group) => Some(json!({"group": group})),
        Name::Person(person) => {
            let parts = [
                ("family", &person.family),
                ("given", &person.given),
                ("particle", &person.particle),
                ("suffix", &person.suffix),
            ];
            let parts = parts.into_iter().filter(|(_, part)| !part.is_empty());
            Some(parts.map(|(key, part)| (key.to_owned(), Value::from(part.as_str()))).collect())
        }
    }
}

#[test]
fn what_the_page_says_of_a_publication_is_what_its_citation_says() {
    let (expected, records) = (expected(), records());
    assert_eq!((expected.len(), records.len()), (120, 120));
    let mut broken = Vec::new();
    for (expected, record) in expected.iter().zip(&records) {
        let names: Vec<Value> = record.names.iter().filter_map(parts).collect();
        let pages = record.pages.as_ref().map(|pages| match &pages.last {
            Some(last) => format!("{}--{last}", pages.first),
            None => pages.first.clone(),
        });
        let fields = [
            ("id", json!(record.id)),
            ("title", json!(record.title)),
            ("names", json!(names)),
            ("others", if record.names.contains(&Name::Others) { json!(true) } else { Value::Null }),
            ("year", json!(record.year)),
            ("month", json!(record.month)),
            ("container", json!(record.container)),
            ("volume", json!(record.volume)),
            ("number", json!(record.number)),
            ("pages", json!(pages)),
            ("publisher", json!(record.publisher)),
            ("doi", json!(record.doi)),
            ("eprint", json!(record.arxiv)),
            ("url", json!(record.url)),
            ("note", json!(record.note)),
        ];
        for (field, found) in fields {
            if expected[field] != found {
                broken.push(format!("{}: {field} is {found} and not {}", record.title, expected[field]));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn keys_are_ascii_and_stay_when_the_list_is_put_in_another_order() {
    let mut reversed = String::from("# Publications\n\n");
    let page = std::fs::read_to_string(fixture("publications.md")).unwrap();
    let entries: Vec<&str> = page.lines().filter(|line| line.starts_with("1. ")).collect();
    for entry in entries.iter().rev() {
        reversed += &format!("{entry}\n");
    }
    let keys = |records: &mut dyn Iterator<Item = Record>| {
        let mut keys: Vec<_> = records.map(|record| (record.title, record.year, record.id)).collect();
        keys.sort();
        keys
    };
    let kept = keys(&mut records().into_iter());
    let reversed = parse(reversed.as_bytes()).site.publications;
    let again = keys(&mut reversed.iter().map(|publication| Record::of(&publication)));
    assert_eq!(kept, again);
    assert!(
        kept.iter().all(|(.., id)| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
    );
    let twice =
        kept.iter().filter(|(.., id)| kept.iter().any(|(.., other)| *other == format!("{id}b"))).count();
    assert!(twice > 0, "no two of the fixture's keys would be alike");
}

#[test]
fn what_is_exported_and_imported_again_says_the_same() {
    let first = bibtex(&fixture("publications.md"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cite");
    std::fs::create_dir_all(&folder).unwrap();
    let (file, list) = (folder.join("publications.bib"), folder.join("publications.md"));
    std::fs::write(&file, &first).unwrap();
    let (imported, complaint) = offprint(&["import", file.to_str().unwrap()]);
    assert_eq!(complaint, "");
    std::fs::write(&list, imported).unwrap();
    // A key is made of the name as written, and the list may write it in another form.
    let entries = |text: &str| {
        let without_key = |entry: &str| {
            let (head, fields) = entry.trim().split_once('\n').unwrap();
            format!("{}\n{fields}", head.split('{').next().unwrap())
        };
        let mut entries: Vec<String> = text.split("\n\n").map(without_key).collect();
        entries.sort();
        entries
    };
    let (first, again) = (entries(&first), entries(&bibtex(&list)));
    assert_eq!(first.len(), again.len());
    for (first, again) in first.iter().zip(&again) {
        assert_eq!(first, again);
    }
}

#[test]
fn the_biblatex_crate_reads_what_was_meant() {
    let bibliography = Bibliography::parse(&bibtex(&fixture("publications.md"))).unwrap();
    let expected: Vec<(Value, Record)> = expected().into_iter().zip(records()).collect();
    for (expected, record) in &expected {
        let entry = bibliography.get(&record.id).unwrap();
        // It makes en dashes of `--`.
        let text = |field: &str| {
            entry.get(field).map(|chunks| Value::from(chunks.format_verbatim().replace('–', "--")))
        };
        let names: Vec<Value> = entry
            .author()
            .unwrap()
            .into_iter()
            .filter(|person| person.name != "others")
            .zip(expected["names"].as_array().unwrap())
            .map(|(person, expected)| {
                if expected["group"].is_string() {
                    return json!({"group": person.name});
                }
                let last = format!("{} {}", person.prefix, person.name);
                json!([last.trim(), person.given_name, person.suffix])
            })
            .collect();
        let expected_names = expected["names"].as_array().unwrap().iter().map(|name| {
            let part = |key: &str| name[key].as_str().unwrap_or_default();
            let last = format!("{} {}", part("particle"), part("family"));
            if name["group"].is_string() {
                name.clone()
            } else {
                json!([last.trim(), part("given"), part("suffix")])
            }
        });
        assert_eq!(expected_names.collect::<Vec<_>>(), names, "{}", record.id);
        let Ok(PermissiveType::Typed(date)) = entry.date() else { panic!("{}: no date", record.id) };
        let DateValue::At(date) = date.value else { panic!("{}: no single date", record.id) };
        assert_eq!(expected["year"], json!(date.year), "{}", record.id);
        for field in ["pages", "doi", "url"] {
            assert_eq!(expected[field], text(field).unwrap_or_default(), "{}: {field}", record.id);
        }
    }
}

mod whatever_an_entry_says {
    use offprint_cite::{Format, cite};
    use offprint_model::{
        Author, Href, Imprint, Kind, Link, Locators, NameForm, Pages, PartialDate, Publication,
        PublicationStatus, Venue,
    };
    use proptest::prelude::*;

    use super::*;

    /// Words as people write them, and signs that mean something to some reader.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[A-Za-z]{1,8}",
            "[0-9]{1,4}",
            r#"[{}\\$&%#_^~"'@,.;:<>|=+*/()\[\]–—-]"#,
            Just(" and ".to_owned()),
            Just(" others ".to_owned()),
            Just("王小明 유경인 محمد Ёж é".to_owned()),
            Just(" ".to_owned()),
            any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat())
    }

    fn publication() -> impl Strategy<Value = Publication> {
        let status = prop::option::of(prop::sample::select(
            &[PublicationStatus::ToAppear, PublicationStatus::Submitted][..],
        ));
        let kind = prop::sample::select(&Kind::ALL[..]);
        let names = prop::collection::vec(text(), 0..4);
        let fields = prop::collection::vec(prop::option::of(text()), 12);
        (text(), names, text(), text(), fields, "[!-~]{0,20}", kind, status).prop_map(
            |(title, names, venue, prefix, mut fields, path, kind, status)| {
                let mut field = || fields.pop().flatten().filter(|text| !text.is_empty());
                let name = |written: String| Author {
                    form: NameForm::of(&written, offprint_parse::name(&written)),
                    name: written,
                    ..Author::default()
                };
                Publication {
                    id: "key".to_owned(),
                    title,
                    authors: names.into_iter().map(name).collect(),
                    container: field(),
                    locators: Locators {
                        volume: field(),
                        issue: field(),
                        pages: field().map(|first| Pages { first, last: field() }),
                        number: field(),
                    },
                    imprint: Imprint {
                        publisher: field(),
                        place: field(),
                        edition: field(),
                        series: field(),
                    },
                    editors: field().and_then(|written| offprint_parse::name(&written)).into_iter().collect(),
                    venue: Some(Venue { name: venue, prefix, ..Venue::default() }),
                    date: PartialDate { year: Some(2020), ..PartialDate::default() },
                    kind,
                    status: status.map(PublicationStatus::into),
                    links: Href::parse(&format!("https://a.example/{path}"))
                        .map(|url| Link { label: "paper".to_owned(), url, role: None })
                        .into_iter()
                        .collect(),
                    ..Publication::default()
                }
            },
        )
    }

    proptest! {
        #[test]
        fn its_citations_can_be_read(publication in publication()) {
            let bibtex = cite(Format::BibTex, std::slice::from_ref(&publication));
            let bibliography = Bibliography::parse(&bibtex);
            prop_assert!(bibliography.is_ok(), "{bibtex}");
            let bibliography = bibliography.unwrap();
            let entry = bibliography.get("key").unwrap();
            let record = Record::of(&publication);
            if let Some(url) = &record.url {
                // The crate sets dashes in addresses, too.
                let url = url.replace("---", "—").replace("--", "–");
                prop_assert_eq!(entry.get("url").unwrap().format_verbatim(), url);
            }
            let authors = entry.author().unwrap_or_default();
            prop_assert_eq!(authors.len(), record.names.len(), "{}", bibtex);
            let editors = entry.editors().unwrap_or_default();
            let editors: usize = editors.iter().map(|(names, _)| names.len()).sum();
            prop_assert_eq!(editors, record.editors.len(), "{}", bibtex);
            let csl: Value = serde_json::from_str(&cite(Format::CslJson, std::slice::from_ref(&publication))).unwrap();
            prop_assert_eq!(csl[0]["year"].clone(), Value::Null);
            let ris = cite(Format::Ris, std::slice::from_ref(&publication));
            let lines: Vec<&str> = ris.split_terminator("\r\n").collect();
            prop_assert!(lines.iter().all(|line| line.get(2..6) == Some("  - ") && !line.contains('\n')), "{ris}");
        }
    }
}
