use leptos::prelude::*;
use offprint_model::{Gathered, Site};
use offprint_query::{Facet, FacetValue};

use super::YearBar;
use crate::browser::focus;
use crate::state::PageState;

/// From so many years on those without publications have no room.
const LONGEST: usize = 60;
/// So many years have room for their names.
const NAMES: usize = 6;
/// So many years have room for bars of 24 pixels, beside the list and on the narrowest sheet.
const WIDE: usize = 9;

/// How many publications there are of each year, from the first to the last.
pub struct Years(Vec<(u16, usize)>);

impl Years {
    /// Returns the years of a site, if there are two or more.
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

    /// Returns whether the bars are too narrow to be hit with ease.
    pub(super) fn are_narrow(&self) -> bool {
        self.0.len() > WIDE
    }

    /// Returns whether there is room to name a year: the ends always, between them round ones.
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

/// The years as a chart of publications a year. Each bar shows what the other filters keep of its year. A click
/// or Space chooses a year, drawing over several, or Shift, all between; arrows go from one to the next.
#[component]
pub fn YearChart(
    /// The years of the site.
    years: Years,
    /// The values of the year facet.
    values: Memo<Vec<FacetValue>>,
) -> impl IntoView {
    let chart = ChartState::new(values);
    let messages = chart.page.messages();
    let most = years.0.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let count = years.0.len();
    let bars = years.0.iter().enumerate().map(|(at, &(year, total))| {
        let class = if 2 * at < count { "bar" } else { "bar late" };
        view! { <YearBar chart year total most class is_named=years.is_named(year)/> }.into_any()
    });
    let bars: Vec<AnyView> = bars.collect();
    let bars_class = if count > NAMES { "bars many" } else { "bars" };
    let drawn = move || {
        let drawn = chart.drawn.get().filter(|(from, to)| from != to);
        drawn.map(|drawn| messages.value(Facet::Year, &range(drawn))).unwrap_or_default()
    };
    view! {
        <div
            class="years"
            on:pointerup=move |_| chart.finish()
            on:pointerleave=move |_| chart.finish()
            on:pointercancel=move |_| chart.drawn.set(None)
        >
            <p class="drawing" aria-hidden="true">{move || drawn()}</p>
            <div class=bars_class>{bars}</div>
        </div>
    }
}

/// What the bars share: where the keyboard is, and the range that is being drawn.
#[derive(Clone, Copy)]
pub struct ChartState {
    page: PageState,
    values: Memo<Vec<FacetValue>>,
    /// The bar that the keyboard is at, and the year where a range begins or began.
    cursor: RwSignal<Option<(u16, u16)>>,
    /// The ends of the range that is being drawn, the first where the pointer went down.
    drawn: RwSignal<Option<(u16, u16)>>,
}

impl ChartState {
    fn new(values: Memo<Vec<FacetValue>>) -> Self {
        let page = PageState::from_context();
        Self { page, values, cursor: RwSignal::new(None), drawn: RwSignal::new(None) }
    }

    /// How many publications of a year the other filters keep, and whether it is chosen. Tracked.
    pub(super) fn value(&self, year: u16) -> (usize, bool) {
        let (values, year) = (self.values.read(), year.to_string());
        let value = values.iter().find(|value| *value.value == year);
        value.map_or((0, false), |value| (value.count, value.selected))
    }

    /// The years that can be chosen, or are. Tracked.
    fn enabled(&self) -> Vec<u16> {
        let values = self.values.read();
        let enabled = values.iter().filter(|value| value.count > 0 || value.selected);
        enabled.filter_map(|value| value.value.parse().ok()).gathered()
    }

    /// The one bar that Tab leads to: where the visitor was, else the first that is chosen, else the first.
    /// Tracked.
    pub(super) fn tab_stop(&self) -> Option<u16> {
        let enabled = self.enabled();
        let chosen = || {
            self.values.with(|values| {
                let chosen = values.iter().filter(|value| value.selected);
                chosen.filter_map(|value| value.value.parse().ok()).min()
            })
        };
        self.cursor
            .get()
            .map(|(focused, _)| focused)
            .filter(|year| enabled.contains(year))
            .or_else(chosen)
            .or(enabled.first().copied())
    }

    /// Returns whether a year lies in the range that is being drawn. Tracked.
    pub(super) fn is_drawn(&self, year: u16) -> bool {
        self.drawn.get().is_some_and(|(one, other)| (one.min(other)..=one.max(other)).contains(&year))
    }

    /// The pointer went down on a year.
    pub(super) fn begin(&self, year: u16) {
        self.drawn.set(Some((year, year)));
    }

    /// The pointer came over a year.
    pub(super) fn extend(&self, year: u16, is_pressed: bool) {
        if let Some((from, _)) = self.drawn.get_untracked() {
            self.drawn.set(is_pressed.then_some((from, year)));
        }
    }

    /// The year where a range begins or began.
    fn anchor(&self) -> Option<u16> {
        self.cursor.get_untracked().map(|(_, anchor)| anchor)
    }

    /// Chooses the range that was drawn, if it is more than a click.
    fn finish(&self) {
        if let Some((from, to)) = self.drawn.get_untracked() {
            self.drawn.set(None);
            self.cursor.set(Some((from, from)));
            if from != to {
                self.page.only(Facet::Year, &range((from, to)));
            }
        }
    }

    /// Chooses or drops a year; or, to extend a range, all from the one chosen before.
    pub(super) fn choose(&self, year: u16, extends: bool) {
        let anchor = self.anchor().filter(|_| extends);
        self.cursor.set(Some((year, anchor.unwrap_or(year))));
        match anchor {
            Some(anchor) => self.page.only(Facet::Year, &range((anchor, year))),
            None => self.page.toggle(Facet::Year, &year.to_string()),
        }
    }

    /// Moves the keyboard from the bar of `year` where `key` leads, and the end of a range with it. Returns
    /// whether it is a key of the chart.
    pub(super) fn on_key(&self, key: &str, year: u16, extends: bool) -> bool {
        let enabled = untrack(|| self.enabled());
        let to = match key {
            "ArrowLeft" | "ArrowDown" => enabled.iter().filter(|other| **other < year).max(),
            "ArrowRight" | "ArrowUp" => enabled.iter().filter(|other| **other > year).min(),
            "Home" => enabled.iter().min(),
            "End" => enabled.iter().max(),
            "Enter" => {
                self.choose(year, extends);
                None
            }
            _ => return false,
        };
        if let Some(to) = to {
            self.go(year, *to, extends);
        }
        true
    }

    fn go(&self, from: u16, to: u16, extends: bool) {
        let anchor = self.anchor().filter(|_| extends).unwrap_or(if extends { from } else { to });
        self.cursor.set(Some((to, anchor)));
        focus::focus(&bar_id(to));
        if extends {
            self.page.only(Facet::Year, &range((anchor, to)));
        }
    }
}

/// The id of the checkbox in the bar of a year.
pub(super) fn bar_id(year: u16) -> String {
    ["offprint-year-", &year.to_string()].concat()
}

/// A range as in the address, whichever is the earlier: "2018..2020", "2018".
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
            date: PartialDate { year: Some(*year), ..PartialDate::default() },
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
