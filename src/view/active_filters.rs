use super::Filter;
use super::markup::{Element, button, element};
use crate::query::ActiveFilter;

/// The filters that are on, each with a way to take it off, and one for all of them.
pub(super) fn active_filters(filter: Filter) -> Element {
    let words = filter.words();
    let chips = move || {
        let active = filter.read().query.active();
        active.into_iter().map(|on| chip(filter, on)).collect()
    };
    let clear = button(move || filter.clear()).class("clear").attribute("id", Filter::CLEAR);
    element("div")
        .class("active")
        .flag("hidden", move || !filter.read().query.is_filtered())
        .with(element("ul").class("chips").attribute("aria-label", words.active_filters).lines(chips))
        .with(clear.text(words.clear_all))
}

fn chip(filter: Filter, on: ActiveFilter) -> Element {
    let label = filter.label(&on);
    let chip = button(move || filter.remove(&on)).class("chip");
    element("li").with(chip.attribute("aria-label", &filter.words().remove.with(&[&label])).text(&label))
}
