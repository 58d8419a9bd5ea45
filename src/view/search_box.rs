use leptos::prelude::event_target_value;

use super::Filter;
use super::markup::{Element, element};

/// Where visitors type; the list answers each key. Escape clears it, and then leaves it.
pub(super) fn search_box(filter: Filter) -> Element {
    let search = filter.words().search;
    let control = element("input")
        .attribute("type", "search")
        .attribute("id", Filter::SEARCH)
        .class("search")
        .attribute("aria-label", search)
        .attribute("aria-keyshortcuts", "/")
        .attribute("placeholder", search)
        .attribute("autocomplete", "off")
        .attribute("spellcheck", "false")
        .attribute("enterkeyhint", "search")
        .state("value", move || Some(filter.read().query.words.clone()))
        .on("input", move |event| filter.search(&event_target_value(&event)))
        .on("keydown", move |event| {
            if (filter.around.gesture)(&event).key == "Escape" {
                // Some browsers would clear it too, and say so once more.
                (filter.around.take)(&event);
                filter.leave_search();
            }
        });
    let hint = element("kbd").attribute("aria-hidden", "true").text("/");
    element("div").class("search-box").with(control).with(hint)
}
