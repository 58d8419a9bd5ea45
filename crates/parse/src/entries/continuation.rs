//! Lists that do not hold entries but go on with the entry above: labels of links, "Authors: …", "Venue: …", where it
//! was published.

use crate::citation::{Key, Text, TokenizedEntry, Traits, key};
use crate::markdown::tree::{Item, Node, NodeKind, paragraphs};
use offprint_model::Inline;

/// Most items of such a list.
const ITEMS: usize = 10;

/// Most words of an item that only says where the paper was published.
const VENUE_WORDS: usize = 12;

/// Returns whether a list or paragraph goes on with the entry above it.
pub(crate) fn continues_entry(node: &Node) -> bool {
    let items = match &node.kind {
        NodeKind::Paragraph(content) => return is_keyed(content),
        NodeKind::List { items, .. } => items,
        _ => return false,
    };
    let parts = paragraphs(items);
    let all: usize = items.iter().map(|item| item.nodes.len()).sum();
    if items.is_empty() || items.len() > ITEMS || parts.len() != all {
        return false;
    }
    if is_only_labels(&parts) {
        return true;
    }
    let keyed = parts.iter().any(|part| is_keyed(part));
    parts.iter().all(|part| {
        is_only_labels(std::slice::from_ref(part))
            || keyed && (is_keyed_somehow(part) || is_short(part))
            || is_venue(part)
    })
}

/// Returns whether an item with lists below it is one entry: its lists go on with it.
pub(crate) fn is_one_entry(item: &Item) -> bool {
    let keyed = |node: &Node| match &node.kind {
        NodeKind::List { items, .. } => paragraphs(items).into_iter().any(|part| is_keyed(part)),
        _ => false,
    };
    let mut lists = item.nodes.iter().filter(|node| matches!(node.kind, NodeKind::List { .. }));
    lists.all(|list| keyed(list) && continues_entry(list))
}

pub(crate) fn is_only_labels<P: AsRef<[Inline]>>(parts: &[P]) -> bool {
    let entry = TokenizedEntry::new(parts);
    entry.text.len() > 0 && entry.is_only_labels()
}

/// Returns whether a line begins with a word that says which field follows: "Authors: …", "**Year**: …".
pub(crate) fn is_keyed(content: &[Inline]) -> bool {
    key(&Text::new(&[content]), 0)
        .is_some_and(|(key, _)| matches!(key, Key::Authors | Key::Venue | Key::Date))
}

/// Returns whether a line begins with any word that says what follows: "Status: …".
fn is_keyed_somehow(content: &[Inline]) -> bool {
    key(&Text::new(&[content]), 0).is_some()
}

/// Returns whether a line only says where a paper was published: "[SODA, 2026](…)", "Journal of Towns, 2020".
fn is_venue(content: &[Inline]) -> bool {
    let text = Text::new(&[content]);
    let words = (0..text.len()).filter(|&index| text.is_word(index)).count();
    let has = |traits: Traits| (0..text.len()).any(|index| text.traits(index).has(traits));
    let quoted = (0..text.len()).any(|index| text.sign_in(index, "\"“”„«»"));
    // "📰 [Distributed Boats, 2020](…) (brief announcement)"
    let bare = (0..text.len()).filter(|&index| {
        text.is_word(index) && text.tokens.get(index).is_some_and(|token| token.link.is_none())
    });
    let linked = text.links.len() == 1 && words <= 6 && bare.count() <= 2;
    if linked && has(Traits::ANY_YEAR) && !quoted {
        return true;
    }
    (1..=VENUE_WORDS).contains(&words)
        && !quoted
        && has(Traits::ANY_YEAR)
        && has(Traits::ANY_VENUE.or(Traits::KNOWN).or(Traits::KNOWN_JOURNAL))
        && TokenizedEntry::new(&[content])
            .read_alone()
            .authors
            .is_none_or(|(_, names)| names.iter().all(|name| !name.is_whole))
}

fn is_short(content: &[Inline]) -> bool {
    Text::new(&[content]).len() <= 30
}

#[cfg(test)]
mod tests {
    use crate::parse;

    /// Title, names, venue and year of each publication.
    fn read(page: &str) -> Vec<(String, Vec<String>, String, Option<u16>)> {
        let publications = parse(page.as_bytes()).site.publications;
        let names = |publication: &offprint_model::Publication| {
            publication.authors.iter().map(|author| author.name.clone()).collect()
        };
        publications
            .iter()
            .map(|one| {
                let venue = one.venue.as_ref().map(|venue| venue.name.clone()).unwrap_or_default();
                (one.title.clone(), names(&one), venue, one.date.year)
            })
            .collect()
    }

    fn expected(title: &str, year: u16) -> (String, Vec<String>, String, Option<u16>) {
        (title.into(), vec!["Ann Lee".into(), "Bo Lind".into()], "Journal of Towns".into(), Some(year))
    }

    #[test]
    fn keyed_lines_belong_to_the_entry_above() {
        for page in [
            "# Papers\n\n[A Town of Doors](a.pdf)\n- Authors: Ann Lee, Bo Lind\n- Venue: Journal of Towns, 2020\n\n\
             [A Town of Roofs](b.pdf)\n- Authors: Ann Lee, Bo Lind\n- Venue: Journal of Towns, 2021\n",
            "# Papers\n\n- [A Town of Doors](a.pdf)\n  - Authors: Ann Lee, Bo Lind\n  - Venue: Journal of Towns\n  - Year: 2020\n\
             - [A Town of Roofs](b.pdf)\n  - Authors: Ann Lee, Bo Lind\n  - Venue: Journal of Towns\n  - Year: 2021\n",
            "# Papers\n\n**A Town of Doors**  \n**Authors:** Ann Lee, Bo Lind  \n**Journal:** Journal of Towns  \n**Year:** 2020\n\n\
             **A Town of Roofs**  \n**Authors:** Ann Lee, Bo Lind  \n**Journal:** Journal of Towns  \n**Year:** 2021\n",
            "# Papers\n\n### A Town of Doors\n- **Authors**: Ann Lee, Bo Lind\n- **Published in**: Journal of Towns\n- **Year**: 2020\n\n\
             ### A Town of Roofs\n- **Authors**: Ann Lee, Bo Lind\n- **Published in**: Journal of Towns\n- **Year**: 2021\n",
            "# Papers\n\n- Title: A Town of Doors\n  Authors: Ann Lee, Bo Lind\n  Journal: Journal of Towns\n  Year: 2020\n\
             - Title: A Town of Roofs\n  Authors: Ann Lee, Bo Lind\n  Journal: Journal of Towns\n  Year: 2021\n",
            "# Publikationen\n\n- **A Town of Doors**\n  - Autoren: Ann Lee, Bo Lind\n  - Zeitschrift: Journal of Towns\n  - Jahr: 2020\n\
             - **A Town of Roofs**\n  - Autoren: Ann Lee, Bo Lind\n  - Zeitschrift: Journal of Towns\n  - Jahr: 2021\n",
            "# 论文\n\n- **A Town of Doors**\n  - 作者：Ann Lee, Bo Lind\n  - 期刊：Journal of Towns\n  - 年份：2020\n\
             - **A Town of Roofs**\n  - 作者：Ann Lee, Bo Lind\n  - 期刊：Journal of Towns\n  - 年份：2021\n",
        ] {
            assert_eq!(
                read(page),
                [expected("A Town of Doors", 2020), expected("A Town of Roofs", 2021)],
                "{page}"
            );
        }
    }

    #[test]
    fn a_list_of_places_belongs_to_the_paper_above() {
        let page = "# Papers\n\n**A Town of Doors**\n\nAnn Lee and Bo Lind\n- 📰 [*Journal of Towns*, 2020](a)\n\n\
                    **A Town of Roofs**\n\nAnn Lee and Bo Lind\n- 📰 [*Journal of Towns*, 2021](b)\n";
        assert_eq!(read(page), [expected("A Town of Doors", 2020), expected("A Town of Roofs", 2021)]);
    }
}
