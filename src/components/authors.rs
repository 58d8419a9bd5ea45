use leptos::prelude::*;
use offprint_model::{Author, Publication};
use offprint_query::{Facet, Query};

use super::EntrySetting;
use crate::i18n::Messages;

/// Of more authors than this only those that readers look for are shown, and all of them folded below:
const MOST: usize = 12;
/// the first ones, the last, and the owner.
const FIRST: usize = 3;

/// The authors of a publication; nothing where there are none.
#[component]
pub fn Authors(
    /// Which publication.
    publication: Publication,
    /// How it is set.
    setting: EntrySetting,
) -> impl IntoView {
    let all = &publication.authors;
    if all.is_empty() {
        return None;
    }
    let whole = line(&publication, |_| true, setting);
    if all.len() <= MOST {
        return Some(whole);
    }
    let is_shown =
        |at: usize| at < FIRST || at + 1 == all.len() || all.get(at).is_some_and(|author| author.owner);
    let hidden = (0..all.len()).filter(|at| !is_shown(*at)).count();
    let more = setting.messages.and_more.with(&[&hidden.to_string()]);
    let few = line(&publication, is_shown, setting);
    Some(view! { {few} <details class="all-authors"><summary>{more}</summary>{whole}</details> }.into_any())
}

/// The authors whose places `is_shown` accepts, with a sign where some are left out.
fn line(publication: &Publication, is_shown: impl Fn(usize) -> bool, setting: EntrySetting) -> AnyView {
    let mut line: Vec<AnyView> = Vec::new();
    let mut left_out = false;
    for (at, author) in publication.authors.iter().enumerate() {
        if !is_shown(at) {
            left_out = true;
            continue;
        }
        let separator = match (at, author.conjunction.as_str()) {
            (0, "") => String::new(),
            (0, conjunction) => [&capitalized(conjunction), " "].concat(),
            _ if left_out => ", …, ".to_owned(),
            (_, "") => ", ".to_owned(),
            (_, conjunction) => [" ", conjunction, " "].concat(),
        };
        left_out = false;
        if !separator.is_empty() {
            line.push(separator.into_any());
        }
        line.push(name(author, setting));
    }
    if let Some(legend) = legend(publication, setting.messages) {
        let legend = ["(", &legend, ")"].concat();
        line.push(view! { " " <small class="legend">{legend}</small> }.into_any());
    }
    view! { <p class="authors">{line}</p> }.into_any()
}

/// The name as it stands in the line; a co-author's leads to what they wrote with the owner.
fn name(author: &Author, setting: EntrySetting) -> AnyView {
    let name = author.name.clone();
    let marks = (!author.marks.is_empty()).then(|| view! { <sup>{author.marks.clone()}</sup> }.into_any());
    if author.owner {
        return view! { <strong class="owner">{name}{marks}</strong> }.into_any();
    }
    match setting.list {
        Some(list) if author.is_somebody() => {
            let query = Query::default().toggled(Facet::Author, &name);
            let address = [list, &query.to_string()].concat();
            view! { <a href=address>{name}</a>{marks} }.into_any()
        }
        _ => view! { {name}{marks} }.into_any(),
    }
}

/// What the marks beside the names mean: as the entry says it, else for the marks of those who contributed
/// equally, which the entry leaves to the rest of the page.
fn legend(publication: &Publication, messages: &Messages) -> Option<String> {
    if publication.legend.is_some() {
        return publication.legend.clone();
    }
    let equal = publication.authors.iter().find(|author| author.equal && !author.marks.is_empty())?;
    Some([&equal.marks, " ", messages.equal].concat())
}

/// Returns the words with a capital at their beginning, as what stood before them may now stand elsewhere.
pub(super) fn capitalized(words: &str) -> String {
    let mut rest = words.chars();
    rest.next()
        .map(|first| [&first.to_ascii_uppercase().to_string(), rest.as_str()].concat())
        .unwrap_or_default()
}
