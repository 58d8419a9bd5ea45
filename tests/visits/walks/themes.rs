//! Light and dark.

use super::visits;
use crate::fixture::TEN;
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![a_chosen_theme_stays_for_the_next_visit, a_theme_can_be_chosen_where_nothing_is_kept];

const LIGHT: &str = "rgb(251, 250, 247)";
const DARK: &str = "rgb(21, 23, 26)";

async fn a_chosen_theme_stays_for_the_next_visit(visit: Visit) {
    let page = visit.open(TEN, "").await;
    through_the_themes(&page).await;
    page.reload().await;
    page.find(Role::Button, "Theme: dark").await;
    expect_ground(&page, DARK).await;
    page.press("Theme: dark").await;
    page.find(Role::Button, "Theme: system").await;
    assert_eq!(page.ask("String(localStorage.getItem('offprint-theme'))").await, "null");
    assert_eq!(page.ask("String(document.documentElement.dataset.theme)").await, "undefined");
}

async fn a_theme_can_be_chosen_where_nothing_is_kept(visit: Visit) {
    visit
        .run_first(
            "() => Object.defineProperty(window, 'localStorage', \
             { get() { throw new DOMException('blocked', 'SecurityError') } })",
        )
        .await;
    let page = visit.open(TEN, "").await;
    through_the_themes(&page).await;
    page.reload().await;
    page.find(Role::Button, "Theme: system").await;
}

async fn through_the_themes(page: &Page) {
    page.press("Theme: system").await;
    page.find(Role::Button, "Theme: light").await;
    expect_ground(page, LIGHT).await;
    page.press("Theme: light").await;
    page.find(Role::Button, "Theme: dark").await;
    expect_ground(page, DARK).await;
}

/// The page has this colour, and so has the bar that the browser draws around it.
async fn expect_ground(page: &Page, colour: &str) {
    let ground = page.ask("getComputedStyle(document.documentElement).backgroundColor").await;
    assert_eq!(ground, colour);
    let bar = "(() => { \
        const bars = [...document.querySelectorAll('meta[name=theme-color]')]; \
        const word = document.createElement('p'); \
        word.style.color = bars.find((bar) => matchMedia(bar.media).matches).content; \
        return word.style.color; })()";
    assert_eq!(page.ask(bar).await, colour);
}
