//! Whole citations.

use crate::{Format, Record, cite};
use offprint_model::{
    Author, Href, Inline, Kind, Link, LinkRole, Month, PartialDate, Publication, PublicationStatus, Venue,
};

fn paper() -> Publication {
    let author = |name: &str| Author { name: name.to_owned(), ..Author::default() };
    let link =
        |label: &str, url| Link { label: label.to_owned(), url: Href::parse(url).unwrap(), role: None };
    Publication {
        id: "berg2023windtunnel".to_owned(),
        title: "WindTunnel: 50% \"Faster\"".to_owned(),
        authors: vec![author("Jan van der Berg"), author("유경인"), author("et al.")],
        venue: Some(Venue {
            name: "4th Conference on Wind & Rain (CWR 2023)".to_owned(),
            prefix: "In Proceedings of the".to_owned(),
            suffix: "pages 1–9".to_owned(),
            ..Venue::default()
        }),
        date: PartialDate { year: Some(2023), month: Month::new(5) },
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
fn the_text_of_an_entry_is_looked_through_for_what_its_links_do_not_say() {
    let told = Publication {
        links: Vec::new(),
        notes: vec![vec![Inline::Text("doi:10.1234/notes, arXiv:2301.00001, pp. 3–4".to_owned())]],
        venue: None,
        ..paper()
    };
    let record = Record::of(&told);
    assert_eq!((record.doi.as_deref(), record.arxiv.as_deref()), (Some("10.1234/notes"), Some("2301.00001")));
    assert_eq!(record.pages.unwrap().last.as_deref(), Some("4"));
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
    for (name, bibtex, csl) in [
        ("PhD thesis, Lake University", "@phdthesis{", "\"genre\": \"PhD thesis\""),
        ("Master's thesis, Lake University", "@mastersthesis{", "\"genre\": \"Master's thesis\""),
        (
            "Bachelor thesis, Lake University",
            "type = {Bachelor's thesis}",
            "\"genre\": \"Bachelor's thesis\"",
        ),
    ] {
        let venue = Some(Venue { name: name.to_owned(), ..Venue::default() });
        let thesis = [Publication { kind: Kind::Thesis, venue, status: None, ..paper() }];
        for (format, expected) in [(Format::BibTex, bibtex), (Format::CslJson, csl)] {
            let text = cite(format, &thesis);
            assert!(text.contains(expected) && text.contains("Lake University"), "{expected} in {text}");
        }
    }
}

#[test]
fn only_a_preprint_is_numbered_by_its_archive() {
    let arxiv = Link {
        label: "arXiv".to_owned(),
        url: Href::parse("https://arxiv.org/abs/2301.00001").unwrap(),
        role: None,
    };
    for (kind, expected) in [(Kind::Preprint, true), (Kind::Conference, false)] {
        let text = cite(Format::CslJson, &[Publication { kind, links: vec![arxiv.clone()], ..paper() }]);
        assert_eq!(text.contains("\"number\": \"arXiv:2301.00001\""), expected, "{text}");
    }
}

/// The first line of the BibTeX of a publication of this kind at this venue, and one of its fields.
fn entry(kind: Kind, prefix: &str, name: &str, suffix: &str, field: &str) -> (String, Option<String>) {
    let venue = Venue {
        name: name.to_owned(),
        prefix: prefix.to_owned(),
        suffix: suffix.to_owned(),
        ..Venue::default()
    };
    let venue = Some(venue).filter(|venue| !venue.name.is_empty());
    let text = cite(Format::BibTex, &[Publication { kind, venue, status: None, ..paper() }]);
    let start = format!("  {field} = ");
    let value = text
        .lines()
        .find_map(|line| line.strip_prefix(&start))
        .map(|value| value.trim_matches(&['{', '}', ','][..]));
    (text.split('{').next().unwrap_or_default().to_owned(), value.map(str::to_owned))
}

#[test]
fn a_publication_is_the_entry_that_its_kind_and_venue_make_it() {
    for (kind, prefix, name, suffix, expected, field, value) in [
        (Kind::Book, "", "Lake University Press", "", "@book", "publisher", Some("Lake University Press")),
        (
            Kind::Book,
            "In",
            "Handbook of Lakes",
            "Springer",
            "@inbook",
            "booktitle",
            Some("Handbook of Lakes"),
        ),
        (
            Kind::Journal,
            "",
            "Lake Letters, Series B",
            "8(3)",
            "@article",
            "journal",
            Some("Lake Letters, Series B"),
        ),
        (Kind::Journal, "", "Lake Letters, 2023", "8(3)", "@article", "journal", Some("Lake Letters")),
        (Kind::Journal, "", "", "", "@misc", "journal", None),
        (Kind::Preprint, "", "arXiv:2301.00001", "", "@misc", "howpublished", None),
        (Kind::Preprint, "", "LakeXiv", "", "@misc", "howpublished", Some("LakeXiv")),
        (Kind::Other, "", "TR-12, Lake University", "", "@techreport", "number", Some("TR-12")),
        (
            Kind::Other,
            "",
            "White paper, Lake University",
            "",
            "@techreport",
            "institution",
            Some("Lake University"),
        ),
        (
            Kind::Thesis,
            "",
            "Doctoral dissertation, Lake University",
            "",
            "@phdthesis",
            "school",
            Some("Lake University"),
        ),
        (
            Kind::Thesis,
            "",
            "Thèse de doctorat, Université du Lac",
            "",
            "@phdthesis",
            "school",
            Some("Université du Lac"),
        ),
    ] {
        let (found, read) = entry(kind, prefix, name, suffix, field);
        assert_eq!((found.as_str(), read.as_deref()), (expected, value), "{kind:?} {name}");
    }
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
