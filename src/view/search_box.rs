use leptos::prelude::event_target_value;

use super::Filter;
use super::markup::{Element, element};

/// Where visitors type; the list answers each key.
pub(super) fn search_box(filter: Filter) -> Element {
    element("input")
        .attribute("type", "search")
        .attribute("id", Filter::SEARCH)
        .class("search")
        .attribute("aria-label", filter.words().search)
        .attribute("placeholder", filter.words().search)
        .attribute("autocomplete", "off")
        .attribute("spellcheck", "false")
        .attribute("enterkeyhint", "search")
        .state("value", move || Some(filter.read().query.words.clone()))
        .on("input", move |event| filter.search(&event_target_value(&event)))
}
