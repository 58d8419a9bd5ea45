use super::Filter;
use super::markup::{Element, button, element};
use offprint_query::ActiveFilter;

/// The filters that are on, each with a way to take it off, and one for all of them.
pub(super) fn active_filters(filter: Filter) -> Element {
    let words = filter.words();
    let chips = element("ul").class("chips").attribute("aria-label", words.active_filters);
    let clear = button(move || filter.clear()).class("clear");
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
            filter.remove(&on, &after(filter, at));
        }
    };
    let chip = button(remove).class("chip").attribute("id", &id(at));
    let name = move || Some(filter.words().remove.with(&[&label()]));
    element("li").with(chip.state("aria-label", name).words(label))
}

fn id(at: usize) -> String {
    ["offprint-chip-", &at.to_string()].concat()
}

/// Where the focus goes when the chip at one place is taken off: to the one that comes there or, behind
/// the last, to the one before.
fn after(filter: Filter, at: usize) -> String {
    let last = at + 1 >= filter.now().query.active().len();
    match at.checked_sub(1) {
        _ if !last => id(at),
        Some(before) => id(before),
        None => Filter::LIST.to_owned(),
    }
}

fn on(filter: Filter, at: usize) -> Option<ActiveFilter> {
    filter.now().query.active().into_iter().nth(at)
}
