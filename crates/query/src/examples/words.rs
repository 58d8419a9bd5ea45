//! What visitors may rely on when they search.

use super::*;
use offprint_model::{Block, Href, Inline, Link, LinkRole, Month, PublicationStatus, Status};

#[test]
fn words_are_found_in_any_order_at_the_start_of_words() {
    let all = vec![0, 1, 2, 3, 4, 5, 6];
    for (words, shown) in [
        ("", all.clone()),
        ("  -- ", all),
        ("networks", vec![2]),
        ("netw", vec![2]),
        ("works", vec![1]),
        ("quiet fast", vec![2]),
        ("FAST DORN river", vec![2]),
        ("fast stream", vec![]),
        ("uber", vec![4]),
        ("ueber wellen", vec![4]),
        ("ost tides", vec![1]),
        ("coexec", vec![6]),
        ("co-exec", vec![6]),
        ("co exec", vec![6]),
        ("meilin", vec![0, 6]),
        ("lake shores", vec![0]),
        ("echol", vec![0]),
        ("시스템", vec![3]),
        ("물결", vec![3]),
    ] {
        let listing = Index::new(site()).select(&Query::default().searching(words));
        assert_eq!(listing.shown, shown, "{words:?}");
    }
}

#[test]
fn what_marks_join_is_found_as_it_stands() {
    let titles =
        ["R&R: Retries and Regrets", "A Road to Rome", "C++ for Sailors", "Cartography", "E-Mail at Sea"];
    let notes = Publication {
        title: "TCP/IP over Kites".to_owned(),
        notes: vec![vec![Inline::Text("doi:10.5555/3190508.7 (R & R)".to_owned())]],
        ..Publication::default()
    };
    let titled = titles.map(|title| Publication { title: title.to_owned(), ..Publication::default() });
    let publications = titled.into_iter().chain([notes]).collect();
    let index = Index::new(Site { publications, ..Site::default() });
    for (words, shown) in [
        ("R&R", vec![0, 5]),
        ("r&", vec![0, 1, 5]),
        ("r&r retries", vec![0]),
        ("C++", vec![2]),
        ("c+", vec![2]),
        ("c", vec![2, 3]),
        ("\"C++ for\"", vec![2]),
        ("e-mail", vec![4]),
        ("email", vec![4]),
        ("e-", vec![4]),
        ("tcp/ip", vec![5]),
        ("ip/tcp", vec![]),
        ("10.5555/3190508", vec![5]),
        ("10.5555/3190508.7", vec![5]),
        ("3190508", vec![5]),
        ("10.3190508", vec![]),
    ] {
        assert_eq!(index.select(&Query::default().searching(words)).shown, shown, "{words:?}");
    }
}

#[test]
fn each_key_of_a_search_being_typed_shows_something_sensible() {
    for words in [
        "author:\"Cy Dorn\"",
        "venue:\"Symposium of RIVER\"",
        "year:2018..2020",
        "\"quiet networks\"",
        "quiet&fast",
    ] {
        let last = Index::new(site()).select(&Query::default().searching(words)).shown;
        assert_eq!(last.is_empty(), words == "quiet&fast", "{words}");
        let from = words.find(':').map_or(1, |at| at + 1);
        for end in from..words.len() {
            let typed = &words[..end];
            let shown = Index::new(site()).select(&Query::default().searching(typed)).shown;
            // An incomplete year matches more or fewer publications than the complete one.
            let narrows = !words.starts_with("year");
            assert!(!narrows || last.iter().all(|publication| shown.contains(publication)), "{typed}");
            assert!(last.is_empty() || !shown.is_empty(), "{typed}");
        }
    }
}

#[test]
fn every_visible_field_is_searched_and_no_hidden_one() {
    let text = |words: &str| vec![Inline::Text(words.to_owned())];
    let publication = Publication {
        title: "zero".to_owned(),
        section: Some("Sectionword".to_owned()),
        legend: Some("Legendword".to_owned()),
        date: PartialDate { year: Some(2022), month: Month::new(11), ..PartialDate::default() },
        status: Some(Status { stage: PublicationStatus::InPress, written: "Statusword".to_owned() }),
        awards: vec!["Awardword".to_owned()],
        links: vec![
            Link {
                label: "Labelword".to_owned(),
                url: Href::parse("https://hidden.example").unwrap(),
                role: None,
            },
            Link { label: String::new(), url: Href::parse("x").unwrap(), role: Some(LinkRole::Title) },
        ],
        notes: vec![text("Noteword")],
        details: vec![
            Block::Paragraph(text("Abstractword")),
            Block::List { start: None, items: vec![vec![Block::Paragraph(text("Itemword"))]] },
            Block::Details {
                summary: text("Summaryword"),
                open: false,
                blocks: vec![Block::Quote(vec![Block::Code("Codeword".to_owned())])],
            },
            Block::Table {
                alignments: vec![],
                head: vec![text("Headword")],
                rows: vec![vec![text("Cellword")]],
            },
        ],
        venue: Some(Venue {
            name: "Nameword".to_owned(),
            acronym: Some("Acronymword".to_owned()),
            short: "Shortword".to_owned(),
            prefix: "Leadword".to_owned(),
            suffix: "Detailword".to_owned(),
        }),
        ..Publication::default()
    };
    let index = Index::new(Site { publications: vec![publication].into(), ..Site::default() });
    let found = |words: &str| index.select(&Query::default().searching(words)).shown.len();
    for word in [
        "zero", "section", "legend", "2022", "november", "nov", "status", "award", "label", "note",
        "abstract", "item", "summary", "code", "head", "cell", "name", "acronym", "short", "lead", "detail",
    ] {
        assert_eq!(found(word), 1, "{word}");
    }
    for word in ["hidden", "in press", "title", "other", "word"] {
        assert_eq!(found(word), 0, "{word}");
    }
}
