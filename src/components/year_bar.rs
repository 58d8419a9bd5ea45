use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};
use leptos::prelude::*;

use super::tab_index;
use super::year_chart::{ChartState, bar_id};
use crate::browser::input_event::{InputEvent, release_pointer_capture};

/// Bars are so many steps high at most; `style/years.css` has a class for each.
const STEPS: usize = 20;

/// One year of the chart: a checkbox as high as the year has publications.
#[component]
pub fn YearBar(
    /// What the bars share.
    chart: ChartState,
    /// Which year.
    year: u16,
    /// How many publications the site has of it.
    total: usize,
    /// How many it has of the year with the most.
    most: usize,
    /// The class of the bar.
    class: &'static str,
    /// Whether the year stands below the bar.
    is_named: bool,
) -> impl IntoView {
    let class = move || if chart.is_drawn(year) { [class, " drawn"].concat() } else { class.to_owned() };
    let on_down = move |event: PointerEvent| {
        if InputEvent::read(&event).pressed {
            release_pointer_capture(&event);
            chart.begin(year);
        }
    };
    let on_enter = move |event: PointerEvent| chart.extend(year, InputEvent::read(&event).pressed);
    let tick = is_named
        .then(|| view! { <span class="tick" aria-hidden="true">{year.to_string()}</span> }.into_any());
    if total == 0 {
        return view! { <span class=move || class() on:pointerdown=on_down on:pointerenter=on_enter>{tick}</span> }
            .into_any();
    }
    // Something is never nothing.
    let height = move |publications: usize| (publications * STEPS).div_ceil(most).to_string();
    let value = move || chart.value(year);
    let on_keydown = move |event: KeyboardEvent| {
        let pressed = InputEvent::read(&event);
        if chart.on_key(&pressed.key, year, pressed.shift) {
            event.prevent_default();
        }
    };
    view! {
        <label class=move || class() on:pointerdown=on_down on:pointerenter=on_enter>
            <input
                type="checkbox"
                id=bar_id(year)
                prop:checked=move || value().1
                disabled=move || matches!(value(), (0, false))
                tabindex=move || tab_index(chart.tab_stop() == Some(year))
                on:click=move |event: MouseEvent| chart.choose(year, event.shift_key())
                on:keydown=on_keydown
            />
            <span class=["whole h", &height(total)].concat()></span>
            <span class=move || ["part h", &height(value().0)].concat()></span>
            <span class="said">
                <span class="choice-name">{year.to_string()}</span>
                " "
                <span class="count">{move || value().0.to_string()}</span>
            </span>
            {tick}
        </label>
    }
    .into_any()
}
