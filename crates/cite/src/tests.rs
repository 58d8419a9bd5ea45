//! What citations are made of, by example.

use super::identifiers::{arxiv, doi};
use super::locators::{self, Locators};
use super::{Format, Name, Record, capitals, segments, tex};
use crate::cite;
use offprint_model::{
    Author, Href, Inline, Kind, Link, LinkRole, Month, PartialDate, Publication, PublicationStatus, Venue,
};

/// "given|particle|family|suffix"; a group in braces.
fn parts(written: &str) -> String {
    match Name::parse(written).unwrap() {
        Name::Person(person) => [person.given, person.particle, person.family, person.suffix].join("|"),
        Name::Group(group) => format!("{{{group}}}"),
        Name::Others => "others".to_owned(),
    }
}

#[test]
fn names_have_the_parts_that_their_languages_give_them() {
    for (written, expected) in [
        ("Mira Keller", "Mira||Keller|"),
        ("J. R. R. Brook", "J. R. R.||Brook|"),
        ("J.-P. Reed", "J.-P.||Reed|"),
        ("Plato", "||Plato|"),
        ("Jan van der Berg", "Jan|van der|Berg|"),
        ("Berg, Jan van der", "Jan|van der|Berg|"),
        ("van der Berg, J.", "J.|van der|Berg|"),
        ("Gerard 't Veld", "Gerard|'t|Veld|"),
        ("Peter Van Damme", "Peter||Van Damme|"),
        ("Ludwig von Hügel", "Ludwig|von|Hügel|"),
        ("Jean d'Aubert", "Jean||d'Aubert|"),
        ("Ana García Márquez", "Ana||García Márquez|"),
        ("Juan Carlos Pérez", "Juan Carlos||Pérez|"),
        ("Santiago Ramón y Cajal", "Santiago||Ramón y Cajal|"),
        ("María del Carmen Pérez Soto", "María del Carmen||Pérez Soto|"),
        ("Maria da Silva", "Maria|da|Silva|"),
        ("Maria da Silva Costa", "Maria|da|Silva Costa|"),
        ("María del Pilar", "María|del|Pilar|"),
        ("Ahmed al-Rashid", "Ahmed||al-Rashid|"),
        ("Muhammad ibn Musa al-Basri", "Muhammad ibn Musa||al-Basri|"),
        ("Nasr Abu Zayd", "Nasr||Abu Zayd|"),
        ("Ali Abdel Rahman", "Ali||Abdel Rahman|"),
        ("محمد عبد الرحمن", "محمد||عبد الرحمن|"),
        ("أحمد الراشد", "أحمد||الراشد|"),
        ("Gyeong-In Yu", "Gyeong-In||Yu|"),
        ("Hong Gil-dong", "Gil-dong||Hong|"),
        ("유경인", "경인||유|"),
        ("남궁민수", "민수||남궁|"),
        ("유 경인", "경인||유|"),
        ("王小明", "小明||王|"),
        ("欧阳修文", "修文||欧阳|"),
        ("山田太郎", "||山田太郎|"),
        ("Иванов И. И.", "И. И.||Иванов|"),
        ("Иванов Иван Иванович", "Иван Иванович||Иванов|"),
        ("Иван Иванович Иванов", "Иван Иванович||Иванов|"),
        ("Γιώργος Παπαδόπουλος", "Γιώργος||Παπαδόπουλος|"),
        ("Nguyễn Văn An", "Văn An||Nguyễn|"),
        ("Keller AD", "A. D.||Keller|"),
        ("Müller J.", "J.||Müller|"),
        ("van Houten M", "M.|van|Houten|"),
        ("Bo Reed Jr.", "Bo||Reed|Jr."),
        ("Reed, Jr., Bo", "Bo||Reed|Jr."),
        ("Reed Jr., Bo", "Bo||Reed|Jr."),
        ("hooks, bell", "bell||hooks|"),
        ("Reed, Bo, III", "Bo||Reed|III"),
        ("Bo Reed, Jr.", "Bo||Reed|Jr."),
        ("Bo Reed, PhD", "Bo||Reed|"),
        ("The Lake Consortium", "{The Lake Consortium}"),
        ("DROP Collaboration", "{DROP Collaboration}"),
        ("The Tide Makers", "{The Tide Makers}"),
        ("The", "||The|"),
        ("et al.", "others"),
        ("…", "others"),
    ] {
        assert_eq!(parts(written), expected, "{written}");
    }
}

#[test]
fn names_stay_whole_in_bibtex() {
    let names =
        |list: &[&str]| tex::names(&list.iter().filter_map(|name| Name::parse(name)).collect::<Vec<_>>());
    assert_eq!(names(&["Jan van der Berg", "Bo Reed Jr."]), "van der Berg, Jan and Reed, Jr., Bo");
    assert_eq!(names(&["Santiago Ramón y Cajal", "et al."]), "{Ramón y Cajal}, Santiago and others");
    assert_eq!(names(&["The R&D Consortium"]), "{The R\\&D Consortium}");
    assert_eq!(names(&["Peter Van Damme"]), "Van Damme, Peter");
}

#[test]
fn braces_stand_where_a_capital_must_stay_and_nowhere_else() {
    for (title, expected) in [
        ("Fast Trees for Slow Disks", "Fast Trees for Slow Disks"),
        ("JANUS: Fast Graphs", "{JANUS}: Fast Graphs"),
        ("WindTunnel: Towards Pipelines", "{WindTunnel}: Towards Pipelines"),
        ("Co-Execution of GPU-Based Programs", "Co-Execution of {GPU}-Based Programs"),
        ("A Vitamin C Study", "A Vitamin {C} Study"),
        ("Learning a Model in A Day", "Learning a Model in A Day"),
        ("Bayesian Trees and Bayesian Rivers", "Bayesian Trees and {Bayesian} Rivers"),
        ("Rivers of the Bodensee in winter months", "Rivers of the {Bodensee} in winter months"),
        ("Die Wasser der Seen", "Die {Wasser} der {Seen}"),
        ("50% of $5 & #1_a", "50\\% of \\$5 \\& \\#1\\_a"),
        ("Sorting in $O(n)$ Time", "Sorting in $O(n)$ Time"),
        ("Fast $k$-Means", "Fast $k$-Means"),
        ("From $5 to $6, or $ and $", "From \\$5 to \\$6, or \\$ and \\$"),
        ("Ends in $a{$", "Ends in \\$a\\textbraceleft{}\\$"),
        ("Lakes: The iPhone", "Lakes: The {iPhone}"),
        (
            "a^b~c\\d{e}",
            "a\\textasciicircum{}b\\textasciitilde{}c\\textbackslash{}d\\textbraceleft{}e\\textbraceright{}",
        ),
    ] {
        assert_eq!(capitals::keep(title), expected, "{title}");
    }
}

/// "volume|number|pages".
fn located(text: &str, bare: bool) -> String {
    let Locators { volume, number, pages } = locators::read(text, bare);
    let pages = pages
        .map(|pages| [Some(pages.first), pages.last].into_iter().flatten().collect::<Vec<_>>().join("--"));
    [volume, number, pages].map(Option::unwrap_or_default).join("|")
}

#[test]
fn volume_number_and_pages_are_told_apart() {
    for (text, bare, expected) in [
        ("8(3): 101–119", true, "8|3|101--119"),
        ("8, 101–119", true, "8||101--119"),
        ("vol. 12, no. 4, pp. 5-9", true, "12|4|5--9"),
        ("vol. 12(4), pp. 5-9", true, "12|4|5--9"),
        ("12 (1-2), 33–48", true, "12|1-2|33--48"),
        ("104, 012015 (2023)", true, "104||012015"),
        ("104 (2023), 12–15", true, "104||12--15"),
        ("12(3):45", true, "12|3|45"),
        ("12 (1-2):45", true, "12|1-2|45"),
        ("12 (3/4), 33–48", true, "12|3-4|33--48"),
        ("12 (3-s1), 33–48", true, "12|3|33--48"),
        ("12 (3–2019), 33–48", true, "12|3|33--48"),
        ("9, e1004", true, "9||e1004"),
        ("pages 12:1–12:30", false, "||12:1--12:30"),
        ("pp. S12–S19", false, "||S12--S19"),
        ("pp. S12:1–S12:30", false, "||S12:1--S12:30"),
        ("p. 7", false, "||7"),
        ("pages of a book", false, "||"),
        ("pages abc1", false, "||"),
        ("p. 12345678901", false, "||"),
        ("pages 33–48. Springer", false, "||33--48"),
        ("101–119", true, "||101--119"),
        ("1998–2103", true, "||1998--2103"),
        ("12(3), 2019", true, "12|3|"),
        ("Lisbon, 12 May", false, "||"),
        ("2019–2023", false, "||"),
        ("Т. 12, № 3. С. 5–9", true, "12|3|5--9"),
        ("Article 12", false, "||"),
        ("", true, "||"),
    ] {
        assert_eq!(located(text, bare), expected, "{text}");
    }
}

#[test]
fn identifiers_are_found_in_addresses_and_in_text() {
    for (text, expected) in [
        ("https://doi.org/10.1234/abc_d", Some("10.1234/abc_d")),
        ("http://dx.doi.org/10.1002/%28SICI%291%3C2%3E3", Some("10.1002/(SICI)1<2>3")),
        ("https://dl.acm.example/doi/pdf/10.1145/1.2", Some("10.1145/1.2")),
        ("https://link.example/content/pdf/10.1007/s1-2.pdf", Some("10.1007/s1-2")),
        ("https://bio.example/content/10.1101/2020.01.02v2.full", Some("10.1101/2020.01.02")),
        ("https://a.example/files/10.1234/x.pdf", None),
        ("doi:10.1234/(a)b.", Some("10.1234/(a)b")),
        ("(see 10.1234/ab)", Some("10.1234/ab")),
        ("110.1234/ab", None),
        ("version 10.2/3", None),
    ] {
        assert_eq!(doi(text).as_deref(), expected, "{text}");
    }
    for (text, expected) in [
        ("https://arxiv.org/abs/2301.00001v2", Some("2301.00001")),
        ("https://arxiv.org/pdf/2301.00001.pdf", Some("2301.00001")),
        ("arXiv preprint arXiv:2301.00001 [cs.DC]", Some("2301.00001")),
        ("https://arxiv.org/abs/hep-th/9901001", Some("hep-th/9901001")),
        ("https://doi.org/10.48550/arXiv.2301.00001", Some("2301.00001")),
        ("arXiv, 2021", None),
        ("https://arxiv.org/a/keller_m_1", None),
    ] {
        assert_eq!(arxiv(text).as_deref(), expected, "{text}");
    }
}

#[test]
fn schools_reports_and_patents_give_up_their_parts() {
    assert_eq!(segments::school("PhD thesis, Lake University, 2023").as_deref(), Some("Lake University"));
    assert_eq!(segments::school("Master's thesis at Lake University").as_deref(), Some("Lake University"));
    assert_eq!(segments::school("PhD thesis"), None);
    let report = segments::report("Technical Report LU-TR-1, Lake University");
    assert_eq!(report, Some((Some("LU-TR-1".to_owned()), "Lake University".to_owned())));
    assert_eq!(segments::report("Journal of Lakes"), None);
    assert_eq!(segments::patent("US Patent 10,123,456, 2023").as_deref(), Some("10,123,456"));
    assert_eq!(segments::patent("EP1234567B1").as_deref(), Some("EP1234567B1"));
    assert_eq!(segments::publisher("pages 3–4. Lake University Press"), Some("Lake University Press"));
    assert_eq!(segments::publisher("Lisbon, Portugal"), None);
}

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
