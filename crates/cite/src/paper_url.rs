//! The URL of the paper.

use offprint_model::{LinkRole, Publication};

/// Labels and hosts of links that do not lead to the paper itself.
const BESIDE: &str = "appendix artifact bib blog code colab data demo github gitlab homepage huggingface news poster \
    press project readme review scholar.google slide supplement talk thread tweet twitter video website x.com youtu";

/// The absolute URL of the paper itself: no DOI link, no code or slides.
pub(super) fn paper_url(publication: &Publication) -> Option<String> {
    publication.links.iter().find_map(|link| {
        let address = link.url.as_str();
        let (scheme, rest) = address.split_once("://")?;
        let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let host = rest.split('/').next().unwrap_or_default();
        let label = link.label.to_ascii_lowercase();
        let beside = BESIDE.split(' ').filter(|word| !word.is_empty());
        let is_beside = match link.role {
            Some(LinkRole::Title) => false,
            Some(LinkRole::Venue) => true,
            None => beside.into_iter().any(|word| label.contains(word) || host.contains(word)),
        };
        (web && !is_beside && !host.ends_with("doi.org")).then(|| encoded(address))
    })
}

/// Percent-encodes what would end a BibTeX field.
fn encoded(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            '{' => text.push_str("%7B"),
            '}' => text.push_str("%7D"),
            '\\' => text.push_str("%5C"),
            ' ' => text.push_str("%20"),
            c => text.push(c),
        }
    }
    text
}
