//! Where an entry leads.

use super::assets::Assets;
use super::fields::Fields;
use super::identifiers::Identifiers;

/// An address and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) label: String,
    pub(super) address: String,
}

/// Fields that hold an address or the name of a file, and what a link there is called. Most are those of the
/// theme al-folio: <https://github.com/alshedivat/al-folio>, `_layouts/bib.liquid`.
const FIELDS: &[(&str, &str)] = &[
    ("pdf", "pdf"),
    ("html", "html"),
    ("code", "code"),
    ("github", "code"),
    ("data", "data"),
    ("dataset", "data"),
    ("slides", "slides"),
    ("poster", "poster"),
    ("video", "video"),
    ("talk", "talk"),
    ("demo", "demo"),
    ("supp", "supplement"),
    ("supplementary", "supplement"),
    ("blog", "blog"),
    ("website", "website"),
    ("webpage", "website"),
    ("project", "project"),
    ("adsurl", "ADS"),
    ("biburl", "bib"),
    ("openreview", "OpenReview"),
];

/// The links of an entry, each address once; `found` are those in its notes.
pub(super) fn links(
    fields: &mut Fields,
    identifiers: &Identifiers,
    found: Vec<String>,
    assets: &Assets,
) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let mut add = |label: &str, address: String| {
        let same = |link: &Link| trimmed(&link.address) == trimmed(&address);
        if !links.iter().any(same) {
            links.push(Link { label: label.to_owned(), address });
        }
    };
    let paper = match fields.entry.kind.as_str() {
        "misc" | "online" | "electronic" | "www" | "software" | "dataset" | "webpage" => "link",
        _ => "paper",
    };
    let own = |address: &str| {
        let doi = identifiers.doi.as_ref().is_some_and(|doi| {
            address.contains("doi.org/") && address.to_lowercase().ends_with(&doi.to_lowercase())
        });
        let arxiv = identifiers.arxiv.as_ref().is_some_and(|number| {
            address.contains("arxiv.org/abs/") && super::identifiers::arxiv(address).as_ref() == Some(number)
        });
        doi || arxiv
    };
    for address in fields.address(&["url", "link", "howpublishedurl"]).into_iter().chain(found) {
        if !own(&address) {
            let bare = address.starts_with("www.");
            add(paper, if bare { ["https://", &address].concat() } else { address });
        }
    }
    for (name, label) in FIELDS {
        if let Some(written) = fields.address(&[name]) {
            add(label, assets.file(&written));
        }
    }
    if let Some(doi) = &identifiers.doi {
        let encoded = doi.replace('%', "%25").replace('#', "%23").replace('?', "%3F");
        add("doi", ["https://doi.org/", &encoded].concat());
    }
    if let Some(number) = &identifiers.arxiv {
        add("arXiv", ["https://arxiv.org/abs/", number].concat());
    }
    if let Some(number) = &identifiers.pmid {
        add("PubMed", format!("https://pubmed.ncbi.nlm.nih.gov/{number}/"));
    }
    for link in &identifiers.archived {
        add(&link.label, link.address.clone());
    }
    links
}

/// What two addresses of the same page have in common.
fn trimmed(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.trim_end_matches('/')
}
