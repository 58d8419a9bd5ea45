use super::Filter;
use super::facet_group::{FIRST, facet_group};
use super::markup::{Element, button, element};
use super::result_sentence::spoken;
use offprint_query::Facet;

/// Where the facets are in the sheet.
const INSIDE: &str = "offprint-inside";
const FACETS: &str = "offprint-facets";
/// Where they are beside the list.
const BESIDE: &str = "offprint-beside";

/// The facets, which come once the list is there: beside it where there is room, on a sheet above the
/// page where there is none.
pub(super) fn filters(filter: Filter) -> Element {
    let words = filter.words();
    let around = filter.around;
    let open = button(move || {
        (around.bring)(FACETS, INSIDE);
        (around.open)(Filter::SHEET);
        (around.focus)(Filter::SHEET);
    })
    .class("fold")
    .attribute("aria-haspopup", "dialog")
    // What is searched for stands in its box.
    .words(move || words.filters(filter.read().query.pairs().count()));
    let facets = element("div").class("facets").attribute("id", FACETS);
    let facets = facets.later(move || filter.read().counted, move || facet_groups(filter));
    let clear = button(move || filter.clear())
        .class("clear")
        .flag("disabled", move || !filter.read().query.is_filtered())
        .text(words.clear_all);
    let close = move || {
        (around.close)(Filter::SHEET);
        (around.lead)(Filter::SEARCH);
    };
    let close = button(close).class("main").words(move || words.show(filter.read().listing.shown.len()));
    let sheet = element("dialog")
        .class("drawer")
        .attribute("id", Filter::SHEET)
        .attribute("aria-label", words.filters)
        .attribute("tabindex", "-1")
        .attribute("closedby", "any")
        .on("close", move |_| (around.bring)(FACETS, BESIDE))
        .with(element("div").class("drawer-head").with(element("p").text(words.filters)).with(clear))
        .with(element("div").class("drawer-body").attribute("id", INSIDE))
        .with(element("div").class("drawer-foot").with(spoken(filter)).with(close));
    element("div")
        .class("filters")
        .with(open)
        .with(element("div").class("beside").attribute("id", BESIDE).with(facets))
        .with(sheet)
}

fn facet_groups(filter: Filter) -> Vec<Element> {
    let site = filter.now().site.clone();
    let overlong = is_overlong(filter);
    let group = |facet: Facet| {
        let folds = overlong && !matches!(facet, Facet::Venue | Facet::Year);
        facet_group(facet, folds.then_some(true), &site, filter)
    };
    Facet::ALL.map(group).into()
}

/// Whether all facets together are longer than a window is high.
fn is_overlong(filter: Filter) -> bool {
    const ROWS: usize = 28;
    let shown = filter.now();
    let others = Facet::ALL.into_iter().filter(|facet| *facet != Facet::Year);
    others.map(|facet| shown.values(facet).len().min(FIRST)).sum::<usize>() > ROWS
}
