//! The years as a chart of papers a year, each bar a checkbox.

use super::markup::{Element, element};
use super::{Filter, Gesture};
use offprint_model::Site;
use offprint_query::Facet;

/// Bars are as many steps high at most; `style/years.css` has a class for each.
const STEPS: usize = 20;
/// From so many years on those without papers have no room.
const LONGEST: usize = 60;

/// So many years have room for their names.
const NAMES: usize = 6;
/// And so many for bars of 24 pixels, beside the list and on the narrowest sheet.
const WIDE: usize = 9;

/// How many papers there are of each year, from the first to the last.
pub(super) struct Years(Vec<(u16, usize)>);

impl Years {
    /// The years of a site, if there are two or more.
    pub(super) fn of(site: &Site) -> Option<Self> {
        let years = || site.publications.dates.iter().filter_map(|date| date.year);
        let (first, last) = (years().min()?, years().max()?);
        let mut all: Vec<(u16, usize)> = (first..=last).map(|year| (year, 0)).collect();
        for year in years() {
            if let Some((_, count)) = all.get_mut(usize::from(year - first)) {
                *count += 1;
            }
        }
        if all.len() > LONGEST {
            all.retain(|(_, count)| *count > 0);
        }
        (all.len() > 1).then_some(Self(all))
    }

    /// The first and the last.
    pub(super) fn ends(&self) -> (u16, u16) {
        let year = |at: Option<&(u16, usize)>| at.map(|(year, _)| *year).unwrap_or_default();
        (year(self.0.first()), year(self.0.last()))
    }

    /// Whether the bars are too narrow to be hit with ease.
    pub(super) fn are_narrow(&self) -> bool {
        self.0.len() > WIDE
    }

    /// Whether there is room to name a year: the ends always, between them round ones.
    fn is_named(&self, year: u16) -> bool {
        let (first, last) = self.ends();
        let apart = self.0.len().div_ceil(NAMES);
        let step = [1, 2, 5, 10, 20, 50].into_iter().find(|step| *step >= apart).unwrap_or(100);
        // The names of the ends begin and end with the chart, all others stand below the middle of a bar:
        // a name and a half, at two ninths of the chart, lie between.
        let far = |other: u16| (2 * usize::from(year.abs_diff(other)) + 1) * 9 >= self.0.len() * 4;
        year == first || year == last || (usize::from(year).is_multiple_of(step) && far(first) && far(last))
    }
}

/// The chart. Each bar shows what the other filters keep of its year's papers. A click or Space
/// chooses a year, drawing over several, or Shift, all between; arrows go from one to the next.
pub(super) fn year_chart(years: Years, filter: Filter) -> Element {
    let most = years.0.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let count = years.0.len();
    let bars = years.0.iter().enumerate().map(|(at, &(year, total))| {
        let tick = years.is_named(year).then(|| tick(year));
        let class = if 2 * at < count { "bar" } else { "bar late" };
        bar(Bar { year, total, most, filter }, class).with(tick)
    });
    let bars = element("div").class(if count > NAMES { "bars many" } else { "bars" }).with_all(bars);
    let drawn = move || {
        let drawn = filter.read().opened.drawn.filter(|(from, to)| from != to);
        drawn.map(|drawn| filter.words().value(Facet::Year, &range(drawn))).unwrap_or_default()
    };
    element("div")
        .class("years")
        .on("pointerup", move |_| finish(filter))
        .on("pointerleave", move |_| finish(filter))
        .on("pointercancel", move |_| filter.open(&|opened| opened.drawn = None))
        .with(element("p").class("drawing").attribute("aria-hidden", "true").words(drawn))
        .with(bars)
}

fn tick(year: u16) -> Element {
    element("span").class("tick").attribute("aria-hidden", "true").text(&year.to_string())
}

#[derive(Clone, Copy)]
struct Bar {
    year: u16,
    total: usize,
    most: usize,
    filter: Filter,
}

fn bar(bar: Bar, class: &'static str) -> Element {
    let Bar { year, total, filter, .. } = bar;
    let class = move || {
        let drawn = filter
            .read()
            .opened
            .drawn
            .is_some_and(|(one, other)| (one.min(other)..=one.max(other)).contains(&year));
        Some(if drawn { [class, " drawn"].concat() } else { class.to_owned() })
    };
    let place = element(if total > 0 { "label" } else { "span" })
        .state("class", class)
        .on("pointerdown", move |event| {
            if (filter.around.gesture)(&event).pressed {
                (filter.around.let_go)(&event);
                filter.open(&|opened| opened.drawn = Some((year, year)));
            }
        })
        .on("pointerenter", move |event| {
            let drawn = filter.now().opened.drawn;
            if let Some((from, _)) = drawn {
                let to = (filter.around.gesture)(&event).pressed.then_some((from, year));
                filter.open(&|opened| opened.drawn = to);
            }
        });
    if total == 0 {
        return place;
    }
    let whole = ["whole h", &bar.height(total)].concat();
    let part = move || Some(["part h", &bar.height(bar.count())].concat());
    let said = element("span")
        .class("said")
        .with(element("span").class("choice-name").text(&year.to_string()))
        .text(" ")
        .with(element("span").class("count").words(move || bar.count().to_string()));
    place
        .with(control(bar))
        .with(element("span").class(&whole))
        .with(element("span").state("class", part))
        .with(said)
}

fn control(bar: Bar) -> Element {
    let Bar { year, filter, .. } = bar;
    element("input")
        .attribute("type", "checkbox")
        .attribute("id", &id(year))
        .flag("checked", move || bar.is(|_, selected| selected))
        .flag("disabled", move || !bar.is(|count, selected| count > 0 || selected))
        .state("tabindex", move || Some(if stop(filter) == Some(year) { "0" } else { "-1" }.to_owned()))
        .on("click", move |event| choose(filter, year, (filter.around.gesture)(&event).shift))
        .on("keydown", move |event| {
            let Gesture { key, shift: extends, .. } = (filter.around.gesture)(&event);
            let all = open_years(filter);
            let to = match key.as_str() {
                "ArrowLeft" | "ArrowDown" => all.iter().filter(|other| **other < year).max(),
                "ArrowRight" | "ArrowUp" => all.iter().filter(|other| **other > year).min(),
                "Home" => all.iter().min(),
                "End" => all.iter().max(),
                "Enter" => {
                    choose(filter, year, extends);
                    None
                }
                _ => return,
            };
            (filter.around.take)(&event);
            if let Some(to) = to.copied() {
                go(filter, year, to, extends);
            }
        })
}

impl Bar {
    fn is<T: Default>(self, read: impl FnOnce(usize, bool) -> T) -> T {
        let shown = self.filter.read();
        let year = self.year.to_string();
        let value = shown.values(Facet::Year).iter().find(|value| *value.value == year);
        value.map(|value| read(value.count, value.selected)).unwrap_or_default()
    }

    fn count(self) -> usize {
        self.is(|count, _| count)
    }

    /// As a number of steps; something is never nothing.
    fn height(self, papers: usize) -> String {
        (papers * STEPS).div_ceil(self.most).to_string()
    }
}

fn id(year: u16) -> String {
    ["offprint-year-", &year.to_string()].concat()
}

/// The years that can be chosen, or are.
fn open_years(filter: Filter) -> Vec<u16> {
    let shown = filter.read();
    let open = shown.values(Facet::Year).iter().filter(|value| value.count > 0 || value.selected);
    open.filter_map(|value| value.value.parse().ok()).collect()
}

/// The one bar that Tab leads to: where the visitor was, else the first that is chosen, else the last.
fn stop(filter: Filter) -> Option<u16> {
    let open = open_years(filter);
    let shown = filter.read();
    let chosen = || shown.values(Facet::Year).iter().filter(|value| value.selected);
    let at = shown.opened.year.filter(|year| open.contains(year));
    at.or_else(|| chosen().filter_map(|value| value.value.parse().ok()).min()).or(open.first().copied())
}

/// Chooses or drops a year; or, to extend a range, all from the one chosen before.
fn choose(filter: Filter, year: u16, extends: bool) {
    let anchor = filter.now().opened.anchor.filter(|_| extends);
    filter.open(&|opened| {
        opened.year = Some(year);
        opened.anchor = anchor.or(Some(year));
    });
    match anchor {
        Some(anchor) => filter.only(Facet::Year, &range((anchor, year))),
        None => filter.toggle(Facet::Year, &year.to_string()),
    }
}

/// Brings the keyboard from one bar to another, and the end of a range with it.
fn go(filter: Filter, from: u16, to: u16, extends: bool) {
    let anchor = filter.now().opened.anchor.filter(|_| extends).unwrap_or(if extends { from } else { to });
    filter.open(&|opened| {
        opened.year = Some(to);
        opened.anchor = Some(anchor);
    });
    (filter.around.focus)(&id(to));
    if extends {
        filter.only(Facet::Year, &range((anchor, to)));
    }
}

/// Chooses the range that was drawn, if it is more than a click.
fn finish(filter: Filter) {
    let drawn = filter.now().opened.drawn;
    if let Some((from, to)) = drawn {
        filter.open(&|opened| {
            opened.drawn = None;
            opened.anchor = Some(from);
        });
        if from != to {
            filter.only(Facet::Year, &range((from, to)));
        }
    }
}

/// As in the address, whichever is the earlier.
fn range((one, other): (u16, u16)) -> String {
    let (first, last) = (one.min(other).to_string(), one.max(other).to_string());
    if first == last { first } else { [first, last].join("..") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::{PartialDate, Publication};

    fn years(of: &[u16]) -> Option<Years> {
        let paper = |year: &u16| Publication {
            date: PartialDate { year: Some(*year), month: None },
            ..Publication::default()
        };
        Years::of(&Site { publications: of.iter().map(paper).collect(), ..Site::default() })
    }

    fn named(first: u16, last: u16) -> Vec<u16> {
        let years = years(&[first, last]).unwrap();
        (first..=last).filter(|year| years.is_named(*year)).collect()
    }

    #[test]
    fn years_without_papers_have_their_place() {
        assert_eq!(years(&[2020, 2018, 2020]).unwrap().0, [(2018, 1), (2019, 0), (2020, 2)]);
        assert_eq!(years(&[1895, 2020]).unwrap().0, [(1895, 1), (2020, 1)], "but not a century of them");
    }

    #[test]
    fn one_year_is_no_chart() {
        assert!(years(&[]).is_none());
        assert!(years(&[2020, 2020]).is_none());
    }

    #[test]
    fn as_many_years_are_named_as_there_is_room_for() {
        assert_eq!(named(2018, 2022), [2018, 2019, 2020, 2021, 2022]);
        assert_eq!(named(2013, 2022), [2013, 2016, 2018, 2020, 2022]);
        assert_eq!(named(1986, 2025), [1986, 2000, 2010, 2025]);
        assert_eq!(named(1994, 2026), [1994, 2010, 2026], "2000 would touch 1994");
    }

    #[test]
    fn a_range_runs_forward() {
        assert_eq!(range((2020, 2018)), "2018..2020");
        assert_eq!(range((2020, 2020)), "2020");
    }
}
