//! What stands on the pages of papers.

use offprint_parse::parse;

use super::page;
use crate::template::Template;

const PAGE: &str = "---\ntitle: Me\nauthor:\n  name: Ada Lee\n  orcid: 0000-0002-1825-0097\n---\n\n# Publications\n\n\
    1. **Ada Lee**, Bo Reed. Trees & Stones at Rest. In _Proceedings of the 4th Conference on Trees (COT 2020)_, \
    pages 1–9, May 2020. [paper](papers/a.pdf) [doi](https://doi.org/10.1234/ab)\n\n    \
    <details><summary>Abstract</summary>Trees rest, <a href=\"#more\">more</a> or less.</details>\n\n\
    1. **Ada Lee**. On Stones. _Journal of Stones_, 8(3): 11–19, 2021. [pdf](https://a.example/b.pdf)\n";
const TEMPLATE: &str = "<html lang=en><meta http-equiv=content-security-policy content=\"default-src 'none'\">\
    <title>x</title><style data-href=./style-1.css>p{}</style><div id=offprint-page></div>";

fn template() -> Template {
    Template::read(TEMPLATE.to_owned()).unwrap()
}

fn paper(number: usize) -> String {
    let site = parse(PAGE.as_bytes()).site;
    page::paper(&site, &site.publications.get(number).unwrap(), Some("https://example.org/"), &template())
        .unwrap()
}

#[track_caller]
fn assert_holds(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
}

#[test]
fn a_paper_has_its_tags_and_its_citations() {
    assert_holds(
        &paper(0),
        &[
            "<link rel=\"canonical\" href=\"https://example.org/p/lee2020trees/\">",
            "<meta name=\"citation_title\" content=\"Trees &amp; Stones at Rest\">",
            "<meta name=\"citation_author\" content=\"Ada Lee\"><meta name=\"citation_author\" content=\"Bo Reed\">",
            "<meta name=\"citation_publication_date\" content=\"2020/5\">",
            "<meta name=\"citation_conference_title\" content=\"Proceedings of the 4th Conference on Trees (COT 2020)\">",
            "<meta name=\"citation_firstpage\" content=\"1\"><meta name=\"citation_lastpage\" content=\"9\">",
            "<meta name=\"citation_doi\" content=\"10.1234/ab\">",
            "<meta name=\"citation_pdf_url\" content=\"https://example.org/papers/a.pdf\">",
            "<meta name=\"description\" content=\"Trees rest, more or less.\">",
            "<meta property=\"og:type\" content=\"article\">",
            "<meta property=\"og:title\" content=\"Trees &amp; Stones at Rest\">",
            "<meta property=\"og:url\" content=\"https://example.org/p/lee2020trees/\">",
            "\"sameAs\":\"https://orcid.org/0000-0002-1825-0097\"",
            "\"@type\":\"ScholarlyArticle\"",
            "\"abstract\":\"Trees rest, more or less.\"",
            "href=\"lee2020trees.bib\"",
            "@inproceedings{lee2020trees,",
            "TY  - CONF",
        ],
    );
    let other = paper(1);
    assert_holds(&other, &["citation_journal_title", "content=\"Ada Lee. Journal of Stones, 2021\""]);
    // Scholar wants no file of another site.
    assert!(!other.contains("citation_pdf_url"), "{other}");
}

#[test]
fn addresses_lead_where_they_led_on_the_homepage() {
    assert_holds(
        &paper(0),
        &[
            "href=\"../../papers/a.pdf\"",
            "href=\"https://doi.org/10.1234/ab\"",
            "href=\"../../#more\"",
            "<link rel=\"stylesheet\" href=\"../../style-1.css\">",
            "<a href=\"../../\">Ada Lee</a>",
        ],
    );
}

#[test]
fn all_papers_are_named_on_one_page() {
    let site = parse(PAGE.as_bytes()).site;
    let all = page::all(&site, None, &template());
    assert_holds(
        &all,
        &[
            "<a href=\"lee2020trees/\">",
            "<a href=\"lee2021stones/\">On Stones</a>, 2021",
            "href=\"../style-1.css\"",
        ],
    );
    assert_policy_first(&all);
    assert!(!all.contains("citation_") && !all.contains("canonical"));
}

#[track_caller]
fn assert_policy_first(page: &str) {
    let (before, after) = page
        .split_once("<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'\">")
        .unwrap();
    assert!(!before.contains("<link") && after.contains("<link"), "{page}");
}

#[test]
fn the_policy_stands_before_all_that_it_is_about() {
    assert_policy_first(&paper(0));
}
