use std::sync::Arc;

use super::entry::{Setting, entry};
use super::markup::{Element, element};
use super::{Filter, text};
use offprint_query::{Facet, Group};

/// From this many papers on, browsers lay out only what is near the view; `style/list.css` says of which
/// papers. For fewer it is not worth that some tools then take what is further down for hidden.
const LONG: usize = 200;

/// The papers that are shown, under headings or without.
///
/// `count` is how many the site has; `labels` says for each the part of the page it stood in,
/// `setting` how they are set where no heading stands over them.
pub(super) fn list(count: usize, labels: Vec<Option<String>>, setting: Setting, filter: Filter) -> Element {
    let headed = move || filter.read().listing.groups.by != Group::None;
    let label = filter.words().publications;
    let labels = Arc::new(labels);
    element("div")
        .class(if count < LONG { "lists" } else { "lists long" })
        // What takes the focus is the list where there is one, and all of them where there are more.
        .state("id", move || headed().then(|| Filter::LIST.to_owned()))
        .state("tabindex", move || headed().then(|| "-1".to_owned()))
        .state("role", move || headed().then(|| "group".to_owned()))
        .state("aria-label", move || headed().then(|| label.to_owned()))
        .on("click", move |event| filter.clicked(&event))
        .rows(move || groups(filter), move |key| group(Key::read(key), labels.clone(), setting, filter))
}

/// Which group of which headings, as one number.
#[derive(Clone, Copy)]
struct Key {
    by: Group,
    number: usize,
}

impl Key {
    fn number(self) -> usize {
        let by = Group::ALL.iter().position(|by| *by == self.by);
        self.number * Group::ALL.len() + by.unwrap_or_default()
    }

    fn read(key: usize) -> Self {
        let by = Group::ALL.get(key % Group::ALL.len()).copied();
        Self { by: by.unwrap_or_default(), number: key / Group::ALL.len() }
    }
}

/// The groups of which a part is in the document.
fn groups(filter: Filter) -> Vec<usize> {
    let shown = filter.read();
    let groups = &shown.listing.groups;
    let begun = |number: &&usize| groups.runs.get(**number).is_some_and(|run| run.start < shown.reach);
    let begun = groups.order.iter().take_while(|number| begun(number) || groups.by == Group::None);
    begun.map(|number| Key { by: groups.by, number: *number }.number()).collect()
}

/// The papers of a group that are in the document.
fn papers(key: Key, filter: Filter) -> Vec<usize> {
    let shown = filter.read();
    let run = shown.listing.groups.runs.get(key.number).cloned().unwrap_or_default();
    let run = run.start..run.end.min(shown.reach);
    shown.listing.shown.get(run).unwrap_or_default().to_vec()
}

fn group(key: Key, labels: Arc<Vec<Option<String>>>, setting: Setting, filter: Filter) -> Element {
    let headed = key.by.facet().is_some();
    let level = if headed { (setting.level + 1).min(6) } else { setting.level };
    let below = Setting { level, ..setting };
    let paper = move |at: usize| {
        let label = labels.get(at).and_then(Option::as_deref);
        let shown = filter.now();
        // Every number of a listing is one of the site's.
        let paper = shown.site.publications.get(at);
        paper.map_or_else(|| element("li"), |paper| entry(&paper, label, below))
    };
    let list = element("ol").class("list").attribute("role", "list");
    let papers = move || papers(key, filter);
    match key.by.facet() {
        None => list
            .attribute("id", Filter::LIST)
            .attribute("tabindex", "-1")
            .attribute("aria-label", filter.words().publications)
            .still_rows("li", papers, paper),
        Some(facet) => {
            let id = ["offprint-group-", key.by.name(), "-", &key.number.to_string()].concat();
            let list = list.attribute("aria-labelledby", &id).still_rows("li", papers, paper);
            element("section").class("group").with(heading(key, facet, &id, setting.level, filter)).with(list)
        }
    }
}

/// "2020 · 3". Only what is before the dot names the list.
fn heading(key: Key, facet: Facet, id: &str, level: u8, filter: Filter) -> Element {
    let words = filter.words();
    let shown = filter.now();
    let name = match shown.heading(key.by, key.number) {
        Some(value) => words.value(facet, value),
        None => words.without_value(facet).to_owned(),
    };
    let count = move || {
        let run = filter.read().listing.groups.runs.get(key.number).cloned();
        ["\u{B7} ", &run.map_or(0, |run| run.len()).to_string()].concat()
    };
    text::heading(level)
        .class("group-heading")
        .with(element("span").attribute("id", id).text(&name))
        .text(" ")
        .with(element("span").class("count").words(count))
}
