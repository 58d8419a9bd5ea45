//! The page on the content format: each example in it is read as it says.

use offprint_model::Publication;
use offprint_parse::parse;

/// What the page says of a publication, one line for each field that it has.
fn told(publication: &Publication) -> String {
    let authors: Vec<String> = publication
        .authors
        .iter()
        .map(|author| {
            let mark = if author.marks.is_empty() { String::new() } else { format!(" {}", author.marks) };
            format!("{}{mark}{}", author.name, if author.equal { " (equal)" } else { "" })
        })
        .collect();
    let date = match (publication.date.year, publication.date.month) {
        (Some(year), Some(month)) => format!("{year}-{:02}", month.number()),
        (Some(year), None) => year.to_string(),
        (None, _) => String::new(),
    };
    let venue = publication.venue.clone().unwrap_or_default();
    let links: Vec<String> =
        publication.links.iter().map(|link| format!("{} -> {}", link.label, link.url)).collect();
    let fields = [
        ("title", publication.title.clone()),
        ("authors", authors.join("; ")),
        ("venue", venue.name),
        ("acronym", venue.acronym.unwrap_or_default()),
        ("date", date),
        ("type", publication.kind.name().to_owned()),
        ("status", publication.status.clone().map(|status| status.written).unwrap_or_default()),
        ("awards", publication.awards.join("; ")),
        ("links", links.join("; ")),
    ];
    let lines: Vec<String> = fields
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}: {value}\n"))
        .collect();
    lines.concat()
}

/// The text of the fenced blocks in `language`, in order.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_examples_of_the_content_format_are_read_as_it_says() {
    let page =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/content-format.md")).unwrap();
    let examples = blocks(&page, "markdown");
    let results = blocks(&page, "text");
    assert_eq!(examples.len(), results.len());
    assert!(examples.len() > 5);
    for (example, result) in examples.iter().zip(&results) {
        let parsed = parse(format!("# Publications\n\n{example}").as_bytes());
        let found: Vec<String> =
            parsed.site.publications.iter().map(|publication| told(&publication)).collect();
        assert_eq!(found.join("\n"), *result, "\n{example}");
    }
}
