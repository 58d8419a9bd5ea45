use leptos::prelude::event_target_value;

use super::Filter;
use super::markup::{Element, button, element};
use super::opened::turn;
use super::year_chart::{Years, year_chart};
use offprint_model::Site;
use offprint_query::{Facet, FacetValue, Hits};

/// So many values of a facet are shown at first: the largest.
pub(super) const FIRST: usize = 10;
/// More than so many cannot be looked through.
const MANY: usize = 15;

/// One facet's values, each a checkbox that says how many papers it would bring, with a link to the
/// papers that have only it. Values keep their places while filtering.
///
/// A facet with a single value tells nothing and is not shown, unless that value is chosen. `folded`
/// is how it is at first, if it can be folded at all.
pub(super) fn facet_group(facet: Facet, folded: Option<bool>, site: &Site, filter: Filter) -> Element {
    let words = filter.words();
    let id = ["offprint-", facet.key()].concat();
    let years = if facet == Facet::Year { Years::of(site) } else { None };
    let values = Values { facet, filter, charted: years.as_ref().map(Years::ends) };
    let idle = move || values.of(|all| all.len() < 2 && !all.iter().any(|value| value.selected));
    let open = move || {
        folded.is_none_or(|folded| {
            let shown = filter.read();
            let turned = shown.opened.turned.contains(&facet);
            folded == turned || (!turned && shown.query.chosen(facet).next().is_some())
        })
    };
    let name = words.facet(facet);
    let legend = match folded {
        None => element("legend").text(name),
        Some(_) => element("legend").with(
            button(move || filter.open(&|opened| turn(&mut opened.turned, facet)))
                .class("unfold")
                .state("aria-expanded", move || Some(open().to_string()))
                .attribute("aria-controls", &id)
                .text(name),
        ),
    };
    // Bars too narrow for a finger have their years below them, too.
    let narrow = years.as_ref().is_some_and(Years::are_narrow);
    let rest = move || if facet == Facet::Year { narrow } else { values.of(|all| all.len() > FIRST) };
    let whole = move || filter.read().opened.whole.contains(&facet);
    let more = button(move || filter.open(&|opened| turn(&mut opened.whole, facet)))
        .class("more")
        .flag("hidden", move || !rest() || !filter.read().opened.sought(facet).is_empty())
        .words(
            move || {
                if whole() { words.show_fewer.to_owned() } else { words.show_all(values.of(<[_]>::len)) }
            },
        );
    let undated = site.publications.dates.iter().filter(|date| date.year.is_none()).count();
    let undated = (facet == Facet::Year && undated > 0).then(|| {
        let said = [words.without_value(facet), " \u{B7} ", &undated.to_string()].concat();
        element("p").class("undated").text(&said)
    });
    let body = element("div")
        .class("facet-body")
        .attribute("id", &id)
        .flag("hidden", move || !open())
        .with(years.map(|years| year_chart(years, filter)))
        .with((facet != Facet::Year).then(|| within(values)))
        .with(element("div").class("choices").rows(move || values.shown(), move |at| choice(values, at)))
        .with(more)
        .with(undated);
    element("fieldset").class("facet").flag("hidden", idle).with(legend).with(body)
}

/// A box that looks for some of many values.
fn within(values: Values) -> Element {
    let Values { facet, filter, .. } = values;
    let name = filter.words().within(facet);
    element("input")
        .attribute("type", "search")
        .class("within")
        .attribute("aria-label", &name)
        .attribute("placeholder", &name)
        .attribute("autocomplete", "off")
        .attribute("spellcheck", "false")
        .flag("hidden", move || values.of(<[_]>::len) <= MANY)
        .state("value", move || Some(filter.read().opened.sought(facet).to_owned()))
        .on("input", move |event| {
            let words = event_target_value(&event);
            filter.open(&|opened| opened.seek(facet, words.clone()));
        })
}

/// The value at one place; what stands there changes when an address names a value that the site
/// lacks.
fn choice(values: Values, at: usize) -> Element {
    let Values { facet, filter, .. } = values;
    let words = filter.words();
    let text = move || values.at(at, |value| value.value.clone());
    let left = move || values.at(at, |value| value.count > 0 || value.selected);
    let control = element("input")
        .attribute("type", "checkbox")
        .flag("checked", move || values.at(at, |value| value.selected))
        .flag("disabled", move || !left())
        .on("change", move |_| {
            filter.open(&|opened| opened.kept.push((facet, at)));
            filter.toggle(facet, &text());
        });
    let name = move || words.value(facet, &text());
    let count = move || values.at(at, |value| value.count.to_string());
    let label = element("label")
        .state("title", move || values.at(at, |value| value.description.as_deref().map(str::to_owned)))
        .with(control)
        .with(element("span").class("choice-name").words(name))
        .text(" ")
        .with(element("span").class("count").words(count));
    let only = element("a")
        .class("only")
        .state("href", move || left().then(|| filter.read().query.only(facet, &text()).to_string()))
        .state("aria-label", move || Some(words.only_value.with(&[&name()])))
        .text(words.only);
    element("div").class("choice").with(label).with(only)
}

#[derive(Clone, Copy)]
struct Values {
    facet: Facet,
    filter: Filter,
    /// The first and the last of the years that the chart has.
    charted: Option<(u16, u16)>,
}

impl Values {
    fn of<T>(self, read: impl FnOnce(&[FacetValue]) -> T) -> T {
        let shown = self.filter.read();
        read(shown.values(self.facet))
    }

    fn at<T: Default>(self, at: usize, read: impl FnOnce(&FacetValue) -> T) -> T {
        self.of(|values| values.get(at).map(read).unwrap_or_default())
    }

    /// The places of the values to show: the largest of those that would bring papers and those that are
    /// chosen, or all, or those that are looked for.
    fn shown(self) -> Vec<usize> {
        let shown = self.filter.read();
        let opened = &shown.opened;
        let sought = Hits::of(opened.sought(self.facet));
        let whole = self.facet == Facet::Year || opened.whole.contains(&self.facet);
        // For those that would bring papers, and for those that would not.
        let mut live = shown.values(self.facet).iter().filter(|value| value.count > 0).count().min(FIRST);
        let mut empty = FIRST - live;
        let is_shown = |(at, value): &(usize, &FacetValue)| {
            if sought.is_empty() {
                let room = if value.count > 0 { &mut live } else { &mut empty };
                let fits = *room > 0;
                *room = room.saturating_sub(1);
                whole || fits || value.selected || opened.kept.contains(&(self.facet, *at))
            } else {
                let description = value.description.as_deref().unwrap_or_default();
                sought.are_in(&value.value) || sought.are_in(description)
            }
        };
        let values = shown.values(self.facet).iter().enumerate();
        let beside = values.filter(|(_, value)| {
            let year = value.value.parse::<u16>().ok();
            let charted = self.charted.filter(|_| !opened.whole.contains(&self.facet));
            !charted.zip(year).is_some_and(|((first, last), year)| (first..=last).contains(&year))
        });
        beside.filter(is_shown).map(|(at, _)| at).collect()
    }
}
