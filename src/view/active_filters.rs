use super::markup::{Element, button, element};
use super::{Filter, words};
use crate::query::ActiveFilter;

/// The filters that are on, each with a way to take it off, and one for all of them.
pub(super) fn active_filters(filter: Filter) -> Element {
    let chips = move || {
        let active = filter.read().query.active();
        active.into_iter().map(|on| chip(filter, on)).collect()
    };
    let clear = button(move || filter.clear()).class("clear").attribute("id", Filter::CLEAR);
    element("div")
        .class("active")
        .flag("hidden", move || !filter.read().query.is_filtered())
        .with(element("ul").class("chips").attribute("aria-label", words::ACTIVE_FILTERS).lines(chips))
        .with(clear.text(words::CLEAR_ALL))
}

fn chip(filter: Filter, on: ActiveFilter) -> Element {
    let label = filter.label(&on);
    let chip = button(move || filter.remove(&on)).class("chip");
    element("li").with(chip.attribute("aria-label", &words::remove(&label)).text(&label))
}
