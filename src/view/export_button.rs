use super::Filter;
use super::markup::{Element, button};

/// "Export 3 publications": the citations of exactly those that are shown.
pub(super) fn export_button(filter: Filter) -> Element {
    let shown = move || filter.read().listing.shown.len();
    button(move || filter.export())
        .class("export")
        .attribute("id", Filter::EXPORT)
        .flag("hidden", move || shown() == 0)
        .words(move || filter.words().export(shown()))
}
