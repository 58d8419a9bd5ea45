//! From the prerendered page to the running one: nobody who reads should notice.

use super::visits;
use crate::host::{Fault, Host};
use crate::page::{Page, Role};
use crate::visit::Visit;

visits![
    nothing_moves_and_no_word_changes,
    the_place_in_the_page_is_kept,
    every_node_of_the_text_stays_what_it_was,
    an_altered_page_starts_as_well,
    what_was_typed_before_is_searched_for
];

/// Adds up how far things move that the visitor did not move, where a browser tells
/// (<https://w3c.github.io/layout-instability/>).
const WATCH: &str = "() => {
    window.moved = 0;
    const watch = (list) => { for (const shift of list.getEntries()) window.moved += shift.value; };
    try { new PerformanceObserver(watch).observe({ type: 'layout-shift', buffered: true }); } catch {}
}";

/// More than this can be seen.
const VISIBLE: f64 = 0.01;

/// All words but those of the controls, which only the running page has.
const WORDS: &str = "(() => {
    const buttons = [...document.querySelectorAll('article .cite')];
    buttons.forEach((button) => { button.hidden = true; });
    const parts = [...document.querySelectorAll('header, main > h2, .text, article, .margin')];
    const words = parts.map((part) => part.innerText).join('\\n');
    buttons.forEach((button) => { button.hidden = false; });
    return words;
})()";

/// Where the list begins.
const TOP: &str = "String(document.querySelector('.lists').getBoundingClientRect().top)";

async fn nothing_moves_and_no_word_changes(visit: Visit) {
    visit.run_first(WATCH).await;
    for width in [1280, 375] {
        let page = held(&visit).await;
        page.resize(width, 800).await;
        // To load it anew breaks off what is held.
        page.forgive("not loaded");
        page.reload().await;
        page.expect_text(LAST).await;
        let (words, top) = (page.ask(WORDS).await, page.ask(TOP).await);
        starts(&page).await;
        assert_eq!(page.ask(WORDS).await, words);
        page.expect_answer(TOP, &top).await;
        let moved: f64 = page.ask("String(moved)").await.parse().expect("a number");
        assert!(moved < VISIBLE, "things moved by {moved} at a width of {width}");
    }
}

async fn the_place_in_the_page_is_kept(visit: Visit) {
    let page = held(&visit).await;
    page.expect_text(LAST).await;
    page.ask("scrollTo({ top: 700, behavior: 'instant' }); String(scrollY)").await;
    let before = page.ask(PLACE).await;
    starts(&page).await;
    assert_eq!(page.ask(PLACE).await, before);
}

/// What a visitor does before the app is there: selects words, opens what is folded, focuses a link, scrolls.
const READ: &str = "(() => {
    window.nodes = [...document.querySelectorAll('header, header *, main > h2, .text, .text *, .lists, .lists *')];
    document.querySelectorAll('details').forEach((details) => { details.open = true; });
    getSelection().selectAllChildren(document.querySelector('.lists h3'));
    document.querySelector('.lists a[href^=\"http\"]').focus({ preventScroll: true });
    scrollTo({ top: 300, behavior: 'instant' });
    return '';
})()";

/// What of that is there.
const KEPT: &str = "(() => {
    const now = [...document.querySelectorAll('header, header *, main > h2, .text, .text *, .lists, .lists *')];
    const same = now.length === nodes.length && now.every((node, at) => node === nodes[at]);
    const open = [...document.querySelectorAll('.lists details, .text details')].every((details) => details.open);
    return `${same} ${open} ${getSelection()} ${document.activeElement.href} ${scrollY}`;
})()";

async fn every_node_of_the_text_stays_what_it_was(visit: Visit) {
    let page = held(&visit).await;
    page.expect_text(LAST).await;
    page.ask(READ).await;
    let before = page.ask(KEPT).await;
    assert!(
        before.starts_with("true true ") && before.contains("http") && before.ends_with(" 300"),
        "{before}"
    );
    starts(&page).await;
    assert_eq!(page.ask(KEPT).await, before);
    page.check("Venue", "OSDI").await;
    page.expect_status("2 of 10 publications").await;
    page.back().await;
    page.expect_status("10 publications").await;
}

/// What translators, extensions and hosts do to a page.
const ALTERED: &str = "(() => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts.filter((text) => text.data.trim())) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
    }
    document.querySelector('.list').prepend(document.createElement('li'));
    document.querySelector('main').prepend(document.createComment('by a host'), document.createElement('aside'));
    document.querySelector('.state').append(document.createElement('b'));
    return '';
})()";

async fn an_altered_page_starts_as_well(visit: Visit) {
    let page = held(&visit).await;
    page.expect_text(LAST).await;
    page.ask(ALTERED).await;
    starts(&page).await;
    page.expect_status("10 publications").await;
    page.check("Venue", "OSDI").await;
    page.expect_status("2 of 10 publications").await;
}

async fn what_was_typed_before_is_searched_for(visit: Visit) {
    let page = held(&visit).await;
    page.types("tensor compiler").await;
    starts(&page).await;
    page.expect_status("1 of 10 publications").await;
    page.expect_address("?q=tensor+compiler").await;
    page.expect_focus(Role::SearchBox, "Search publications").await;
}

/// The last paper of the page, which comes a moment after the first.
const LAST: &str = "Deep Learning Frameworks with Recursion";

/// Which paper is at which height of the window.
pub(super) const PLACE: &str = "(() => {
    const paper = [...document.querySelectorAll('article')].find((paper) => paper.getBoundingClientRect().top > 0);
    return `${Math.round(paper.getBoundingClientRect().top)} ${paper.querySelector('h3').innerText}`;
})()";

/// The page as built, before the app has come.
async fn held(visit: &Visit) -> Page {
    let host = visit.host_as_built("/").await;
    host.fault(&wasm(&host), Fault::Held);
    visit.open_at(host, "").await
}

async fn starts(page: &Page) {
    page.host.mend(&wasm(&page.host));
    page.expect_running().await;
}

fn wasm(host: &Host) -> String {
    host.named("offprint-page-", ".wasm")
}
