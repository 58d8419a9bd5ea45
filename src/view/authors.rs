use super::entry::{Setting, capital};
use super::legend::legend;
use super::markup::{Element, element};
use offprint_model::{Author, Publication};
use offprint_query::{Facet, Query};

/// The authors. Of many, those that readers look for, and all of them folded below.
pub(super) fn by(publication: &Publication, setting: Setting) -> Vec<Element> {
    const MOST: usize = 12;
    const FIRST: usize = 3;
    let all = &publication.authors;
    if all.is_empty() {
        return Vec::new();
    }
    let whole = authors(publication, |_| true, setting);
    if all.len() <= MOST {
        return vec![whole];
    }
    let looked_for =
        |at: usize| at < FIRST || at + 1 == all.len() || all.get(at).is_some_and(|author| author.owner);
    let hidden = (0..all.len()).filter(|at| !looked_for(*at)).count();
    let more = element("summary").text(&setting.words.and_more.with(&[&hidden.to_string()]));
    vec![
        authors(publication, looked_for, setting),
        element("details").class("all-authors").with(more).with(whole),
    ]
}

/// Those authors of the paper that are `among` them, by place, with a sign where some are left out.
fn authors(publication: &Publication, among: impl Fn(usize) -> bool, setting: Setting) -> Element {
    let mut line = element("p").class("authors");
    let mut left_out = false;
    for (at, author) in publication.authors.iter().enumerate() {
        if !among(at) {
            left_out = true;
            continue;
        }
        line = match (at, author.conjunction.as_str()) {
            (0, "") => line,
            (0, conjunction) => line.text(&[&capital(conjunction), " "].concat()),
            _ if left_out => line.text(", …, "),
            (_, "") => line.text(", "),
            (_, conjunction) => line.text(&[" ", conjunction, " "].concat()),
        };
        left_out = false;
        line = name(line, author, setting);
    }
    match legend(publication, setting.words) {
        Some(legend) => {
            line.text(" ").with(element("small").class("legend").text(&["(", &legend, ")"].concat()))
        }
        None => line,
    }
}

fn name(line: Element, author: &Author, setting: Setting) -> Element {
    let marks = (!author.marks.is_empty()).then(|| element("sup").text(&author.marks));
    if author.owner {
        return line.with(element("strong").class("owner").text(&author.name).with(marks));
    }
    match setting.list {
        Some(list) if author.is_somebody() => {
            let query = Query::default().toggled(Facet::Author, &author.name);
            let address = [list, &query.to_string()].concat();
            line.with(element("a").attribute("href", &address).text(&author.name)).with(marks)
        }
        _ => line.text(&author.name).with(marks),
    }
}
