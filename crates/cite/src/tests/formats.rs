//! Whole citations.

use crate::{Format, Record, cite};
use offprint_model::{
    Author, Degree, Href, Identifiers, Imprint, Kind, Link, LinkRole, Locators, Month, Name, NameForm, Pages,
    PartialDate, Person, Publication, PublicationStatus, Venue,
};

fn person(given: &str, particle: &str, family: &str) -> Name {
    let [given, particle, family] = [given, particle, family].map(str::to_owned);
    Name::Person(Person { given, particle, family, suffix: String::new() })
}

fn some(text: &str) -> Option<String> {
    Some(text).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn paper() -> Publication {
    let author = |written: &str, name| Author {
        name: written.to_owned(),
        form: NameForm::of(written, Some(name)),
        ..Author::default()
    };
    let link =
        |label: &str, url| Link { label: label.to_owned(), url: Href::parse(url).unwrap(), role: None };
    Publication {
        id: "berg2023windtunnel".to_owned(),
        title: "WindTunnel: 50% \"Faster\"".to_owned(),
        authors: vec![
            author("Jan van der Berg", person("Jan", "van der", "Berg")),
            author("유경인", person("경인", "", "유")),
            author("et al.", Name::Others),
        ],
        venue: Some(Venue {
            name: "4th Conference on Wind & Rain (CWR 2023)".to_owned(),
            prefix: "In Proceedings of the".to_owned(),
            suffix: "pages 1–9".to_owned(),
            ..Venue::default()
        }),
        container: some("Proceedings of the 4th Conference on Wind & Rain (CWR 2023)"),
        locators: Locators {
            pages: Some(Pages { first: "1".to_owned(), last: some("9") }),
            ..Locators::default()
        },
        identifiers: Identifiers { doi: some("10.1234/2_3"), ..Identifiers::default() },
        date: PartialDate { year: Some(2023), month: Month::new(5), ..PartialDate::default() },
        kind: Kind::Conference,
        status: Some(PublicationStatus::ToAppear.into()),
        links: vec![
            link("code", "https://code.example/x"),
            link("paper", "https://a.example/x_y%20z~{1}#p"),
            link("doi", "https://doi.org/10.1/2"),
            link("doi", "https://doi.org/10.1234/2_3"),
        ],
        ..Publication::default()
    }
}

#[test]
fn a_paper_in_three_formats() {
    assert_eq!(
        cite(Format::BibTex, &[paper()]),
        r#"@inproceedings{berg2023windtunnel,
  author = {van der Berg, Jan and 유, 경인 and others},
  title = {{WindTunnel}: 50\% "Faster"},
  booktitle = {Proceedings of the 4th Conference on Wind \& Rain (CWR 2023)},
  pages = {1--9},
  year = {2023},
  month = may,
  doi = {10.1234/2_3},
  url = {https://a.example/x_y%20z~%7B1%7D#p},
  note = {To appear}
}
"#
    );
    assert_eq!(
        cite(Format::Ris, &[paper()]).replace("\r\n", "\n"),
        "TY  - CONF\nAU  - van der Berg, Jan\nAU  - 유, 경인\nTI  - WindTunnel: 50% \"Faster\"\n\
         T2  - Proceedings of the 4th Conference on Wind & Rain (CWR 2023)\nPY  - 2023\nDA  - 2023/05//\n\
         SP  - 1\nEP  - 9\nDO  - 10.1234/2_3\nUR  - https://a.example/x_y%20z~%7B1%7D#p\nN1  - To appear\n\
         ID  - berg2023windtunnel\nER  - \n"
    );
    assert_eq!(
        cite(Format::CslJson, &[paper()]),
        r#"[
  {
    "id": "berg2023windtunnel",
    "type": "paper-conference",
    "title": "WindTunnel: 50% \"Faster\"",
    "container-title": "Proceedings of the 4th Conference on Wind & Rain (CWR 2023)",
    "page": "1-9",
    "DOI": "10.1234/2_3",
    "URL": "https://a.example/x_y%20z~%7B1%7D#p",
    "note": "To appear",
    "author": [
      {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der"},
      {"family": "유", "given": "경인"},
      {"literal": "others"}
    ],
    "issued": {"date-parts": [[2023, 5]]}
  }
]
"#
    );
}

#[test]
fn what_is_unknown_is_left_out() {
    let bare = Publication { id: "x".to_owned(), title: "Untitled".to_owned(), ..Publication::default() };
    assert_eq!(cite(Format::BibTex, std::slice::from_ref(&bare)), "@misc{x,\n  title = {Untitled}\n}\n");
    assert_eq!(
        cite(Format::Ris, std::slice::from_ref(&bare)),
        "TY  - GEN\r\nTI  - Untitled\r\nID  - x\r\nER  - \r\n"
    );
    assert_eq!(cite(Format::BibTex, &[]), "");
    assert_eq!(cite(Format::CslJson, &[]), "[\n]\n");
}

#[test]
fn what_nobody_has_published_says_where_it_was_sent() {
    let sent = Publication {
        status: Some(PublicationStatus::Submitted.into()),
        venue: Some(Venue {
            name: "Lake Letters".to_owned(),
            prefix: "submitted to".to_owned(),
            ..Venue::default()
        }),
        container: some("Lake Letters"),
        kind: Kind::Journal,
        ..paper()
    };
    let text = cite(Format::BibTex, &[sent]);
    assert!(
        text.starts_with("@unpublished{") && text.contains("note = {Submitted to Lake Letters}"),
        "{text}"
    );
    assert!(!text.contains("journal ="), "{text}");
}

#[test]
fn formats_are_told_apart_by_name_extension_and_media_type() {
    let names = |format: Format| [format.title(), format.name(), format.extension(), format.media_type()];
    assert_eq!(
        Format::ALL.map(names),
        [
            ["BibTeX", "bibtex", "bib", "application/x-bibtex"],
            ["RIS", "ris", "ris", "application/x-research-info-systems"],
            ["CSL-JSON", "csl-json", "json", "application/vnd.citationstyles.csl+json"],
        ]
    );
}

#[test]
fn papers_stand_apart_in_a_file() {
    let bare = |id: &str| Publication { id: id.to_owned(), ..Publication::default() };
    let two = [bare("a"), bare("b")];
    assert_eq!(cite(Format::BibTex, &two), "@misc{a,\n  title = {}\n}\n\n@misc{b,\n  title = {}\n}\n");
    let json: String = cite(Format::CslJson, &two).split_whitespace().collect();
    let item = |id: &str| format!("{{\"id\":\"{id}\",\"type\":\"document\",\"title\":\"\"}}");
    assert_eq!(json, format!("[{},{}]", item("a"), item("b")));
}

#[test]
fn a_thesis_names_its_degree_in_each_format() {
    for (degree, bibtex, csl) in [
        (Degree::Doctor, "@phdthesis{", "\"genre\": \"PhD thesis\""),
        (Degree::Master, "@mastersthesis{", "\"genre\": \"Master's thesis\""),
        (Degree::Bachelor, "type = {Bachelor's thesis}", "\"genre\": \"Bachelor's thesis\""),
    ] {
        let imprint = Imprint { publisher: some("Lake University"), ..Imprint::default() };
        let (degree, kind) = (Some(degree), Kind::Thesis);
        let thesis = [Publication { kind, imprint, degree, container: None, status: None, ..paper() }];
        for (format, expected) in [(Format::BibTex, bibtex), (Format::CslJson, csl)] {
            let text = cite(format, &thesis);
            assert!(text.contains(expected) && text.contains("Lake University"), "{expected} in {text}");
        }
    }
}

#[test]
fn only_a_preprint_is_numbered_by_its_archive() {
    let arxiv = Identifiers { arxiv: some("2301.00001"), ..Identifiers::default() };
    for (kind, expected) in [(Kind::Preprint, true), (Kind::Conference, false)] {
        let text = cite(Format::CslJson, &[Publication { kind, identifiers: arxiv.clone(), ..paper() }]);
        assert_eq!(text.contains("\"number\": \"arXiv:2301.00001\""), expected, "{text}");
    }
}

/// The kind of the BibTeX entry, and one of its fields.
fn entry(publication: Publication, field: &str) -> (String, Option<String>) {
    let text = cite(Format::BibTex, &[publication]);
    let start = format!("  {field} = ");
    let value = text
        .lines()
        .find_map(|line| line.strip_prefix(&start))
        .map(|value| value.trim_matches(&['{', '}', ','][..]));
    (text.split('{').next().unwrap_or_default().to_owned(), value.map(str::to_owned))
}

#[test]
fn a_publication_is_the_entry_that_its_kind_and_fields_make_it() {
    for (kind, container, publisher, number, expected, field, value) in [
        (Kind::Book, "", "Lake Press", "", "@book", "publisher", "Lake Press"),
        (Kind::Chapter, "Handbook of Lakes", "Springer", "", "@inbook", "booktitle", "Handbook of Lakes"),
        (Kind::Chapter, "", "Springer", "", "@misc", "publisher", "Springer"),
        (Kind::Journal, "Lake Letters", "", "", "@article", "journal", "Lake Letters"),
        (Kind::Journal, "", "", "", "@misc", "journal", ""),
        (Kind::Workshop, "Small Lakes", "", "", "@inproceedings", "booktitle", "Small Lakes"),
        (Kind::Preprint, "LakeXiv", "", "", "@misc", "howpublished", "LakeXiv"),
        (Kind::Report, "", "Lake University", "TR-12", "@techreport", "number", "TR-12"),
        (Kind::Report, "", "Lake University", "", "@techreport", "institution", "Lake University"),
        (Kind::Report, "Technical Report", "", "", "@misc", "howpublished", "Technical Report"),
        (Kind::Thesis, "", "Lake University", "", "@misc", "howpublished", "Lake University"),
        (Kind::Patent, "", "", "10,123", "@patent", "number", "10,123"),
        (Kind::Patent, "US Patent", "", "", "@misc", "howpublished", "US Patent"),
        (Kind::Other, "Lake Days", "", "", "@misc", "howpublished", "Lake Days"),
    ] {
        let publication = Publication {
            kind,
            container: some(container),
            locators: Locators { number: some(number), ..Locators::default() },
            imprint: Imprint { publisher: some(publisher), ..Imprint::default() },
            status: None,
            ..paper()
        };
        assert_eq!(entry(publication, field), (expected.to_owned(), some(value)), "{kind:?} {container}");
    }
}

/// A chapter of which everything is known.
fn chapter() -> Publication {
    Publication {
        id: "berg2023tides".to_owned(),
        title: "Tides".to_owned(),
        authors: vec![Author { name: "Mira Keller".to_owned(), ..Author::default() }],
        container: some("Handbook of Lakes"),
        locators: Locators { volume: some("4"), issue: some("2"), ..Locators::default() },
        imprint: Imprint {
            publisher: some("Lake Press"),
            place: some("Cambridge, MA"),
            edition: some("2nd"),
            series: some("Notes on Lakes"),
        },
        editors: vec![person("Bo", "", "Ek"), Name::Group("Lake Team".to_owned())],
        identifiers: Identifiers {
            isbn: some("978-3-16-148410-0"),
            pmid: some("33301246"),
            ..Identifiers::default()
        },
        date: PartialDate { year: Some(2023), month: Month::new(5), day: Some(7) },
        kind: Kind::Chapter,
        ..Publication::default()
    }
}

#[test]
fn a_chapter_in_three_formats() {
    assert_eq!(
        cite(Format::BibTex, &[chapter()]),
        r"@incollection{berg2023tides,
  author = {Keller, Mira},
  title = {Tides},
  editor = {Ek, Bo and {Lake Team}},
  booktitle = {Handbook of Lakes},
  volume = {4},
  number = {2},
  series = {Notes on Lakes},
  edition = {2nd},
  publisher = {Lake Press},
  address = {Cambridge, MA},
  year = {2023},
  month = may,
  isbn = {978-3-16-148410-0},
  eprint = {33301246},
  archiveprefix = {pubmed}
}
"
    );
    assert_eq!(
        cite(Format::Ris, &[chapter()]).replace("\r\n", "\n"),
        "TY  - CHAP\nAU  - Keller, Mira\nTI  - Tides\nA2  - Ek, Bo\nA2  - Lake Team,\nT2  - Handbook of Lakes\n\
         T3  - Notes on Lakes\nPY  - 2023\nDA  - 2023/05/07/\nVL  - 4\nIS  - 2\nET  - 2nd\nPB  - Lake Press\n\
         CY  - Cambridge, MA\nSN  - 978-3-16-148410-0\nAN  - PMID:33301246\nID  - berg2023tides\nER  - \n"
    );
    assert_eq!(
        cite(Format::CslJson, &[chapter()]),
        r#"[
  {
    "id": "berg2023tides",
    "type": "chapter",
    "title": "Tides",
    "container-title": "Handbook of Lakes",
    "publisher": "Lake Press",
    "publisher-place": "Cambridge, MA",
    "collection-title": "Notes on Lakes",
    "edition": "2nd",
    "volume": "4",
    "number": "2",
    "ISBN": "978-3-16-148410-0",
    "PMID": "33301246",
    "author": [
      {"family": "Keller", "given": "Mira"}
    ],
    "editor": [
      {"family": "Ek", "given": "Bo"},
      {"literal": "Lake Team"}
    ],
    "issued": {"date-parts": [[2023, 5, 7]]}
  }
]
"#
    );
}

#[test]
fn the_address_of_a_paper_is_that_of_its_text() {
    let link =
        |label: &str, url: &str, role| Link { label: label.to_owned(), url: Href::parse(url).unwrap(), role };
    for (links, expected) in [
        (
            vec![link("slides", "https://a.example/s", None), link("pdf", "https://a.example/p", None)],
            Some("https://a.example/p"),
        ),
        (vec![link("page", "https://github.com/a/b", None)], None),
        (vec![link("", "https://github.com/a/b", Some(LinkRole::Title))], Some("https://github.com/a/b")),
        (vec![link("", "https://venue.example/", Some(LinkRole::Venue))], None),
        (vec![link("pdf", "papers/a.pdf", None)], None),
    ] {
        let record = Record::of(&Publication { links, ..paper() });
        assert_eq!(record.url.as_deref(), expected);
    }
}
