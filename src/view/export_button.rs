use super::Filter;
use super::markup::{Element, button};

/// "Export", by name "Export 3 publications": the citations of exactly those that are shown. How many
/// those are stands beside it.
pub(super) fn export_button(filter: Filter) -> Element {
    let words = filter.words();
    let shown = move || filter.read().listing.shown.len();
    button(move || filter.export())
        .class("export")
        .attribute("id", Filter::EXPORT)
        .state("aria-label", move || Some(words.export(shown())))
        .flag("hidden", move || shown() == 0)
        .text(words.export_them)
}
