use super::active_filters::active_filters;
use super::arrangement::arrangement;
use super::empty_result::empty_result;
use super::entry::Setting;
use super::export_button::export_button;
use super::filter::Shown;
use super::filters::filters;
use super::list::list;
use super::markup::{Element, element};
use super::result_sentence::result_sentence;
use super::search_box::search_box;
use super::{Filter, text};

/// Below this many papers the filters would be longer than the list.
const WORTH_FILTERING: usize = 5;

/// The list with its filters.
///
/// `labels` says for each paper the part of the page it stood in, `heading` the level of a heading
/// of its own, if the text has none for it, `titles` that of the papers' titles.
pub(super) fn publications(
    shown: &Shown,
    labels: Vec<Option<String>>,
    heading: Option<u8>,
    titles: u8,
    filter: Filter,
) -> Element {
    let count = shown.site.publications.len();
    // A short list may still be reached by a filtered address, which must be possible to undo.
    let short = count < WORTH_FILTERING && !shown.query.is_filtered();
    let state = || element("div").class("state");
    let controls = (!short).then(|| {
        let search = element("search").class("controls").with(search_box(filter)).with(filters(filter));
        let state = state().with(result_sentence(filter)).with(export_button(filter));
        [search, state.with(arrangement(filter)).with(active_filters(filter))]
    });
    let state_of_short = (short && count > 1).then(|| state().with(export_button(filter)));
    let setting = Setting { words: filter.words(), level: titles, list: (!short).then_some(""), cite: true };
    element("section")
        .class(if short { "publications" } else { "publications filtered" })
        .with(heading.map(|level| text::heading(level).text(filter.words().publications)))
        .with_all(controls.into_iter().flatten())
        .with(state_of_short)
        .with(list(count, labels, setting, filter))
        .with(empty_result(filter))
}
