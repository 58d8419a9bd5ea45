//! Collects the links of an entry with their labels or roles.

use std::ops::Range;

use super::annotations::Annotations;
use super::roles::{Role, Roles};
use super::text::Text;
use super::token::{TokenKind, Whitespace};
use super::traits::Traits;
use crate::strings::{contains, has_any, trim};
use crate::vocabulary::{holds, labels};
use offprint_model::{Href, Link, LinkRole};

/// The links that belong to the publication, in the order of the source: not those on names or in running
/// remarks.
pub(crate) fn links(text: &Text, annotations: &Annotations, roles: &mut Roles) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let mut seen = vec![false; text.links.len()];
    let mut at = 0;
    while let Some(token) = text.tokens.get(at) {
        let Some(link) = token.link.map(|link| link as usize) else {
            if token.kind == TokenKind::Address && is_known_paper(text, annotations, at) {
                roles.set(at..at + 1, Role::Unassigned);
                if announces(text, annotations, at.saturating_sub(2)) && at > 1 {
                    roles.set(at - 2..at, Role::Unassigned);
                }
            } else if token.kind == TokenKind::Address {
                links.extend(written_out(text, at).map(|link| announced(text, annotations, roles, at, link)));
            } else if roles.at(at) == Role::Link && text.is_word(at) && !announces(text, annotations, at) {
                roles.set(at..at + 1, Role::Unassigned);
            }
            at += 1;
            continue;
        };
        let end = (at..text.len())
            .find(|&index| text.tokens.get(index).is_some_and(|token| token.link != Some(link as u32)))
            .unwrap_or(text.len());
        let range = at..end;
        at = end;
        let again = std::mem::replace(seen.get_mut(link).unwrap_or(&mut true), true);
        let Some(target) = text.links.get(link).filter(|target| target.leads() && !again) else {
            // a link without target is shown as its words
            for index in range {
                if roles.at(index) == Role::Link {
                    roles.set(index..index + 1, Role::Unassigned);
                }
            }
            continue;
        };
        let url = target.url.clone();
        if annotations.labels.get(link) == Some(&true) {
            let link = Link { label: label(text, range.clone()), url, role: None };
            links.push(announced(text, annotations, roles, range.start, link));
            continue;
        }
        let words = range.clone().filter(|&index| text.sign(index).is_none());
        let mut roles_here = words.map(|index| roles.at(index)).filter(|role| *role != Role::Separator);
        let role = match roles_here.next() {
            first if first == Some(Role::Title) || roles_here.any(|role| role == Role::Title) => {
                Some(LinkRole::Title)
            }
            Some(Role::Venue | Role::VenuePrefix) => Some(LinkRole::Venue),
            Some(Role::Author) => continue,
            Some(Role::Unassigned) if in_remark(text, &range) => continue,
            _ => None,
        };
        let label = if role.is_none() { label(text, range) } else { String::new() };
        links.push(Link { label, url, role });
    }
    links
}

/// Returns whether a DOI is written without an address while a link beside it leads to the paper: then it is text.
fn is_known_paper(text: &Text, annotations: &Annotations, at: usize) -> bool {
    let leads = |index: usize| {
        let link = text.tokens.get(index).and_then(|token| token.link);
        link.is_some_and(|link| annotations.labels.get(link as usize) == Some(&true))
            && holds(labels::PAPER, text.low(index))
    };
    text.word(at).starts_with("10.") && (0..text.len()).any(leads)
}

/// Returns whether `at` is the "Code" of "Code: https://…".
fn announces(text: &Text, annotations: &Annotations, at: usize) -> bool {
    let address = |index: usize| text.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Address);
    text.sign(at + 1) == Some(':') && annotations.is_annotated(at) && address(at + 2)
}

/// Labels a bare address with the word that announces it.
fn announced(text: &Text, annotations: &Annotations, roles: &Roles, at: usize, link: Link) -> Link {
    let Some(word) =
        at.checked_sub(2).filter(|&word| announces(text, annotations, word) && roles.at(word) == Role::Link)
    else {
        return link;
    };
    Link { label: text.word(word).to_owned(), ..link }
}

/// The words of a link without the brackets around them, or the alternative text of its pictures.
fn label(text: &Text, range: Range<usize>) -> String {
    let words = trim(text.slice(range.clone()), |c| matches!(c, '[' | ']' | ' '));
    let inner = words.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let words = inner.filter(|inner| !has_any(inner, |c| matches!(c, '(' | ')'))).unwrap_or(words);
    if !words.is_empty() {
        return words.to_owned();
    }
    let mut alt = String::new();
    for index in range {
        if let Some(TokenKind::Image(image)) = text.tokens.get(index).map(|token| token.kind)
            && let Some(image) = text.images.get(image as usize)
        {
            alt.push_str(&image.alt);
            alt.push(' ');
        }
    }
    alt.trim().to_owned()
}

/// The link of an address or DOI that is written out, unless a link beside it has the same target.
fn written_out(text: &Text, at: usize) -> Option<Link> {
    let written = text.word(at);
    let known = text.links.iter().any(|link| contains(link.url.as_str(), written));
    if known {
        return None;
    }
    let lower = written.to_ascii_lowercase();
    let url = if lower.starts_with("http") {
        written.to_owned()
    } else if lower.starts_with("10.") {
        ["https://doi.org/", written].concat()
    } else {
        ["https://", written].concat()
    };
    Some(Link { label: written.to_owned(), url: Href::parse(&url)?, role: None })
}

/// Returns whether a link stands in a line of running text.
fn in_remark(text: &Text, range: &Range<usize>) -> bool {
    let start = (0..=range.start).rev().find(|&index| text.gap(index) >= Whitespace::Break).unwrap_or(0);
    let end =
        (range.end..text.len()).find(|&index| text.gap(index) >= Whitespace::Break).unwrap_or(text.len());
    let words = (start..end).filter(|&index| text.is_word(index)).count();
    let sentence = (start..end).filter(|&index| text.traits(index).has(Traits::SENTENCE)).count();
    // "Listed in a catalogue by [Town Hall](…)"
    let before = range.start.wrapping_sub(1);
    let in_sentence = range.start > start
        && text.traits(before).has(Traits::LOWER)
        && text.traits(before).has(Traits::FUNCTION.or(Traits::AUTHOR_PREFIX));
    words > 14 && sentence > 1 || in_sentence
}

/// The links in a line below an entry: "Read it [here](…)".
pub(crate) fn links_below(content: &[offprint_model::Inline]) -> Vec<Link> {
    let text = Text::new(&[content]);
    let brackets = super::brackets::Brackets::new(&text);
    let annotations = Annotations::new(&text, &brackets);
    let mut roles = Roles::new(&text, &annotations);
    roles.set(0..text.len(), Role::VenueSuffix);
    links(&text, &annotations, &mut roles)
}

#[cfg(test)]
mod tests {
    use crate::parse;
    use offprint_model::LinkRole;

    /// Label and role of each link of the only entry, in the order of the source.
    #[track_caller]
    fn assert_links(entry: &str, expected: &[(&str, Option<LinkRole>)]) {
        let parsed = parse(["# Publications\n\n- ", entry].concat().as_bytes());
        let links = parsed.site.publications.get(0).unwrap().links;
        let found: Vec<_> = links.iter().map(|link| (link.label.as_str(), link.role)).collect();
        assert_eq!(found, expected, "{entry}");
    }

    #[test]
    fn a_link_has_the_role_of_the_field_that_it_is() {
        assert_links(
            "Ann Lee, Bo Lind. [A Town of Doors](a). *[Town Letters](b)*, 2020. [pdf](c)",
            &[("", Some(LinkRole::Title)), ("", Some(LinkRole::Venue)), ("pdf", None)],
        );
    }

    #[test]
    fn links_on_names_and_in_remarks_are_none_of_the_paper() {
        assert_links(
            "**A Town of Doors**. Ann Lee and [Bo Lind](b) ([arXiv](c), [Code](d)). *Town Letters*, 2020.",
            &[("arXiv", None), ("Code", None)],
        );
        assert_links(
            "Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2020. [pdf](c)<br>Listed in the catalogue by \
             [Town Hall](d).",
            &[("pdf", None)],
        );
    }

    #[test]
    fn a_doi_that_is_written_out_is_a_link_unless_another_leads_to_the_paper() {
        assert_links(
            "Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2020. doi: 10.5555/12.34",
            &[("doi", None)],
        );
        assert_links(
            "Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2020. doi: 10.5555/12.34. [(Article)](a) [(Code)](b)",
            &[("Article", None), ("Code", None)],
        );
        assert_links(
            "Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2020. doi: 10.5555/12.34. [(Code)](b)",
            &[("doi", None), ("Code", None)],
        );
    }

    #[test]
    fn addresses_with_spaces_and_signs_are_links() {
        for (entry, address) in [
            ("[pdf](files/my paper.pdf)", "files/my paper.pdf"),
            ("[pdf](<files/my paper.pdf>)", "files/my paper.pdf"),
            (
                "doi:10.5555/12(2003)033<0283:ESOF>2.0.CO;2",
                "https://doi.org/10.5555/12(2003)033<0283:ESOF>2.0.CO;2",
            ),
            ("10.5555/12<A283:ESOF>2.0.CO;2.", "https://doi.org/10.5555/12<A283:ESOF>2.0.CO;2"),
            ("📄 [pdf](a.pdf)", "a.pdf"),
            (":page_facing_up: [pdf](a.pdf)", "a.pdf"),
        ] {
            let page =
                ["# Publications\n\n- Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2020. ", entry]
                    .concat();
            let publication = parse(page.as_bytes()).site.publications.get(0).unwrap();
            let found: Vec<_> =
                publication.links.iter().map(|link| link.url.as_str().replace("%20", " ")).collect();
            assert_eq!(found, [address], "{entry}");
            assert_eq!(publication.title, "A Town of Doors");
        }
    }

    #[test]
    fn a_link_named_after_a_role_does_not_have_it() {
        assert_links(
            "Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2020. [(title)](a) [(venue)](b) [pdf](c)",
            &[("title", None), ("venue", None), ("pdf", None)],
        );
    }
}
