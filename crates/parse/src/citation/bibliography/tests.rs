//! Which fields the words of a publication fill.

use offprint_model::{Degree, Href, Inline, Kind, Link, Publication, PublicationStatus, Venue};

use super::fill;

fn filled(kind: Kind, prefix: &str, name: &str, suffix: &str) -> Publication {
    let [prefix, name, suffix] = [prefix, name, suffix].map(str::to_owned);
    let venue =
        Some(Venue { name, prefix, suffix, ..Venue::default() }).filter(|venue| !venue.name.is_empty());
    let mut publication = Publication { kind, venue, ..Publication::default() };
    fill(&mut publication);
    publication
}

#[test]
fn the_text_of_an_entry_is_looked_through_for_what_its_links_do_not_say() {
    let note = "doi:10.1234/notes, arXiv:2301.00001, pp. 3–4".to_owned();
    let mut told = Publication { notes: vec![vec![Inline::Text(note)]], ..Publication::default() };
    fill(&mut told);
    assert_eq!(told.identifiers.doi.as_deref(), Some("10.1234/notes"));
    assert_eq!(told.identifiers.arxiv.as_deref(), Some("2301.00001"));
    assert_eq!(told.locators.pages.clone().unwrap().joined("-"), "3-4");
    let url = Href::parse("https://doi.org/10.1234/link").unwrap();
    told.links = vec![Link { label: "doi".to_owned(), url, role: None }];
    fill(&mut told);
    assert_eq!(told.identifiers.doi.as_deref(), Some("10.1234/link"));
}

#[test]
fn a_venue_says_the_kind_and_who_issued_what() {
    for (kind, prefix, name, suffix, expected, container, publisher) in [
        (Kind::Book, "", "Lake University Press", "", Kind::Book, None, Some("Lake University Press")),
        (
            Kind::Book,
            "To appear with",
            "Lake University Press",
            "",
            Kind::Book,
            None,
            Some("Lake University Press"),
        ),
        (
            Kind::Book,
            "In",
            "Handbook of Lakes",
            "Springer",
            Kind::Chapter,
            Some("Handbook of Lakes"),
            Some("Springer"),
        ),
        (
            Kind::Journal,
            "",
            "Lake Letters, Series B",
            "8(3)",
            Kind::Journal,
            Some("Lake Letters, Series B"),
            None,
        ),
        (Kind::Journal, "", "Lake Letters, 2023", "8(3)", Kind::Journal, Some("Lake Letters"), None),
        (Kind::Journal, "", "", "", Kind::Journal, None, None),
        (
            Kind::Conference,
            "In Proceedings of the",
            "4th Conference on Lakes",
            "",
            Kind::Conference,
            Some("Proceedings of the 4th Conference on Lakes"),
            None,
        ),
        (Kind::Preprint, "", "arXiv:2301.00001", "", Kind::Preprint, None, None),
        (Kind::Preprint, "", "LakeXiv", "", Kind::Preprint, Some("LakeXiv"), None),
        (Kind::Other, "", "TR-12, Lake University", "", Kind::Report, None, Some("Lake University")),
        (Kind::Other, "", "White paper, Lake University", "", Kind::Report, None, Some("Lake University")),
        (Kind::Other, "", "Lake Days", "", Kind::Other, Some("Lake Days"), None),
        (
            Kind::Thesis,
            "",
            "Thèse de doctorat, Université du Lac",
            "",
            Kind::Thesis,
            None,
            Some("Université du Lac"),
        ),
    ] {
        let found = filled(kind, prefix, name, suffix);
        let read = (found.kind, found.container.as_deref(), found.imprint.publisher.as_deref());
        assert_eq!(read, (expected, container, publisher), "{kind:?} {name}");
    }
}

#[test]
fn reports_patents_and_theses_have_numbers_and_degrees() {
    let number = |kind, name| filled(kind, "", name, "").locators.number;
    assert_eq!(number(Kind::Other, "Technical Report TR-12, Lake University").as_deref(), Some("TR-12"));
    assert_eq!(number(Kind::Patent, "US Patent 10,123,456").as_deref(), Some("10,123,456"));
    let report = filled(Kind::Other, "", "White paper, Lake University", "no. 7");
    assert_eq!((report.locators.number.as_deref(), report.locators.issue), (Some("7"), None));
    for (name, degree) in [
        ("PhD thesis, Lake University", Degree::Doctor),
        ("Master's thesis, Lake University", Degree::Master),
        ("Bachelor thesis, Lake University", Degree::Bachelor),
        ("Doctoral dissertation, Lake University", Degree::Doctor),
        ("Thèse de doctorat, Université du Lac", Degree::Doctor),
    ] {
        assert_eq!(filled(Kind::Thesis, "", name, "").degree, Some(degree), "{name}");
    }
}

#[test]
fn what_is_under_review_is_nowhere_yet() {
    let mut sent = filled(Kind::Conference, "Submitted to Proceedings of the", "Conference on Lakes", "");
    sent.status = Some(PublicationStatus::Submitted.into());
    fill(&mut sent);
    assert_eq!(sent.container.as_deref(), Some("Conference on Lakes"));
}
