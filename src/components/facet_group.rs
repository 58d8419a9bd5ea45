use offprint_model::Gathered;
use std::sync::Arc;

use leptos::prelude::*;
use offprint_query::{Facet, FacetValue, Hits};

use super::year_chart::Years;
use super::{FacetChoice, Rows, YearChart};
use crate::state::PageState;

/// So many values of a facet are shown at first: the largest.
pub(super) const FIRST: usize = 10;
/// More values than this have a box to search among them.
const MANY: usize = 15;

/// One facet's values, each a checkbox that says how many publications it would bring, with a link to the
/// publications that have only it. Values keep their places while filtering.
///
/// A facet with a single value tells nothing and is hidden, unless that value is chosen.
#[component]
pub fn FacetGroup(
    /// Which facet.
    facet: Facet,
    /// Whether it can be folded, and is at first.
    foldable: bool,
) -> impl IntoView {
    let page = PageState::from_context();
    let messages = page.messages();
    let values = page.facet_values(facet);
    let disclosure = Disclosure::new();
    let years = if facet == Facet::Year { Years::of(&page.site()) } else { None };
    let charted = years.as_ref().map(Years::ends);
    let is_idle = move || values.with(|all| all.len() < 2 && !all.iter().any(|value| value.selected));
    let is_open = Memo::new(move |_| {
        let is_chosen = || page.query().read().chosen(facet).next().is_some();
        !foldable || disclosure.unfolded.get().unwrap_or_else(is_chosen)
    });
    let id = ["offprint-", facet.key()].concat();
    let name = messages.facet(facet);
    let controlled = id.clone();
    let legend = foldable.then(move || {
        view! {
            <button
                type="button"
                class="unfold"
                aria-expanded=move || is_open.get().to_string()
                aria-controls=controlled
                on:click=move |_| disclosure.unfolded.set(Some(!is_open.get_untracked()))
            >
                {name}
            </button>
        }
        .into_any()
    });
    let legend = legend.unwrap_or_else(|| name.into_any());
    // Bars too narrow for a finger have their years below them, too.
    let has_narrow_bars = years.as_ref().is_some_and(Years::are_narrow);
    let has_more = move || if facet == Facet::Year { has_narrow_bars } else { values.read().len() > FIRST };
    let more = move || match disclosure.show_all.get() {
        true => messages.show_fewer.to_owned(),
        false => messages.show_all(values.read().len()),
    };
    let undated =
        (facet == Facet::Year).then(|| undated_count(page)).filter(|count| *count > 0).map(|count| {
            let words = [messages.without_value(facet), " \u{B7} ", &count.to_string()].concat();
            view! { <p class="undated">{words}</p> }.into_any()
        });
    let search_label = messages.within(facet);
    let search_box = (facet != Facet::Year).then(move || {
        view! {
            <input
                type="search"
                class="within"
                aria-label=search_label.clone()
                placeholder=search_label
                autocomplete="off"
                spellcheck="false"
                hidden=move || values.read().len() <= MANY
                prop:value=move || disclosure.search.get()
                on:input=move |event| disclosure.search.set(event_target_value(&event))
            />
        }
        .into_any()
    });
    view! {
        <fieldset class="facet" hidden=move || is_idle()>
            <legend>{legend}</legend>
            <div class="facet-body" id=id hidden=move || !is_open.get()>
                {years.map(|years| view! { <YearChart years values/> }.into_any())}
                {search_box}
                <div class="choices">
                    <Rows
                        each=Arc::new(move || shown(&values.read(), disclosure, charted))
                        row=Arc::new(move |at| {
                            view! { <FacetChoice facet at values kept=disclosure.kept/> }.into_any()
                        })
                    />
                </div>
                <button
                    type="button"
                    class="more"
                    hidden=move || !has_more() || !disclosure.search.read().is_empty()
                    on:click=move |_| disclosure.show_all.update(|all| *all = !*all)
                >
                    {move || more()}
                </button>
                {undated}
            </div>
        </fieldset>
    }
}

/// What the visitor has opened in a facet: what no address says.
#[derive(Clone, Copy)]
struct Disclosure {
    /// Whether the visitor unfolded or folded it; none where they did neither.
    unfolded: RwSignal<Option<bool>>,
    /// Whether all values are shown.
    show_all: RwSignal<bool>,
    /// What is searched for among the values.
    search: RwSignal<String>,
    /// The places of values beyond the first that were chosen: they stay when dropped again.
    kept: RwSignal<Vec<usize>>,
}

impl Disclosure {
    fn new() -> Self {
        Self {
            unfolded: RwSignal::new(None),
            show_all: RwSignal::new(false),
            search: RwSignal::default(),
            kept: RwSignal::default(),
        }
    }
}

fn undated_count(page: PageState) -> usize {
    let site = page.site();
    (0..site.publications.len()).filter(|at| site.publications.date(*at).year.is_none()).count()
}

/// The places of the values to show: the largest of those that would bring publications and those that
/// are chosen, or all, or those that are searched for. Years that the chart has stand only among all.
fn shown(values: &[FacetValue], disclosure: Disclosure, charted: Option<(u16, u16)>) -> Vec<usize> {
    let search = Hits::of(&disclosure.search.read());
    let (show_all, kept) = (disclosure.show_all.get(), disclosure.kept.read());
    // Room for values that would bring publications, and for those that would not.
    let mut live = values.iter().filter(|value| value.count > 0).count().min(FIRST);
    let mut empty = FIRST - live;
    let mut is_shown = |at: usize, value: &FacetValue| {
        if let Some((first, last)) = charted {
            let is_charted = value.value.parse().is_ok_and(|year| (first..=last).contains(&year));
            return show_all || !is_charted;
        }
        if !search.is_empty() {
            return search.are_in(&value.value)
                || search.are_in(value.description.as_deref().unwrap_or_default());
        }
        let room = if value.count > 0 { &mut live } else { &mut empty };
        let fits = *room > 0;
        *room = room.saturating_sub(1);
        show_all || fits || value.selected || kept.contains(&at)
    };
    let all = values.iter().enumerate();
    all.filter(|(at, value)| is_shown(*at, value)).map(|(at, _)| at).gathered()
}
