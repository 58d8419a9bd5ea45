use super::Filter;
use super::markup::{Element, button, element};
use crate::query::ActiveFilter;

/// The filters that are on, each with a way to take it off, and one for all of them.
pub(super) fn active_filters(filter: Filter) -> Element {
    let words = filter.words();
    let chips = element("ul").class("chips").attribute("aria-label", words.active_filters);
    let clear = button(move || filter.clear()).class("clear").attribute("id", Filter::CLEAR);
    element("div")
        .class("active")
        .flag("hidden", move || !filter.read().query.is_filtered())
        .with(
            chips.rows(move || (0..filter.read().query.active().len()).collect(), move |at| chip(filter, at)),
        )
        .with(clear.text(words.clear_all))
}

/// The filter at one place; what stands there changes when one before it goes.
fn chip(filter: Filter, at: usize) -> Element {
    let label = move || on(filter, at).map(|on| filter.label(&on)).unwrap_or_default();
    let remove = move || {
        if let Some(on) = on(filter, at) {
            filter.remove(&on);
        }
    };
    let chip = button(remove).class("chip");
    let name = move || Some(filter.words().remove.with(&[&label()]));
    element("li").with(chip.state("aria-label", name).words(label))
}

fn on(filter: Filter, at: usize) -> Option<ActiveFilter> {
    filter.now().query.active().into_iter().nth(at)
}
