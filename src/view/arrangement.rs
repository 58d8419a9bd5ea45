use leptos::prelude::event_target_value;

use super::Filter;
use super::markup::{Element, element};
use offprint_query::{Group, Sort};

/// The order of the list, and what its headings are.
pub(super) fn arrangement(filter: Filter) -> Element {
    let words = filter.words();
    let sorts =
        Sort::ALL.map(|sort| option(sort.name(), words.sort(sort), move || filter.read().query.sort == sort));
    let groups = Group::ALL
        .map(|group| option(group.name(), words.group(group), move || filter.read().group() == group));
    let sort = move |name: &str| Sort::parse(name).into_iter().for_each(|sort| filter.sort(sort));
    let group = move |name: &str| Group::parse(name).into_iter().for_each(|group| filter.group(group));
    element("div").class("arrangement").with(choice(words.sort_by, sorts, sort)).with(choice(
        words.group_by,
        groups,
        group,
    ))
}

fn choice(label: &str, options: [Element; 4], act: impl Fn(&str) + Send + 'static) -> Element {
    let select = element("select").on("change", move |event| act(&event_target_value(&event)));
    element("label").text(label).text(" ").with(select.with_all(options))
}

fn option(name: &str, words: &str, selected: impl Fn() -> bool + Send + 'static) -> Element {
    element("option").attribute("value", name).flag("selected", selected).text(words)
}
