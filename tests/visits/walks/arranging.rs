//! The order of the list, its headings, and lists of hundreds.

use std::fmt::Write as _;

use super::visits;
use crate::fixture::{FEATHER, HARBOUR, TEN, TITLES};
use crate::page::Role;
use crate::visit::Visit;

visits![
    sorts_the_list,
    groups_the_list,
    finds_a_long_list_under_its_years,
    keeps_a_heading_in_view,
    fills_a_long_list,
    a_choice_far_down_shows_what_it_leaves_from_its_start,
    prints_all_of_a_long_list,
    opens_one_paper_far_down,
    follows_a_link_to_a_paper_far_down,
    returns_to_where_a_long_list_was_left,
    filters_a_thousand_times,
];

/// So many papers in the document.
const PAPERS: &str = "String(document.querySelectorAll('main li.entry').length)";

/// A list of so many papers, a twentieth of them a year, the latest of 2024 first.
pub(super) fn long(papers: usize) -> String {
    let mut page = "---\ntitle: Long\n---\n# Papers\n\n".to_owned();
    for at in 0..papers {
        let (letter, year) = (char::from(b'a' + u8::try_from(at % 26).unwrap()), 2024 - at * 20 / papers);
        writeln!(page, "- Ines Halloran, Bo Ek. Tides{at} of Kind {letter}. _SLOW {year}_.").unwrap();
    }
    page
}

async fn sorts_the_list(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    page.choose("Sort", "By title").await;
    let mut sorted = TITLES;
    sorted.sort_unstable();
    page.expect_titles(&sorted).await;
    page.expect_address("?sort=title").await;
    page.expect_status("10 publications · By title").await;
    page.back().await;
    page.expect_titles(&TITLES).await;
    page.expect_answer("document.querySelector('.arrangement select').value", "written").await;
    page.go("?sort=title").await;
    page.expect_titles(&sorted).await;
    page.expect_answer("document.querySelector('.arrangement select').value", "title").await;
}

async fn groups_the_list(visit: Visit) {
    let page = visit.open(TEN, "").await;
    page.expect_list().await;
    page.choose("Group", "By year").await;
    page.expect_address("?group=year").await;
    page.find(Role::Heading, "2022 · 2").await;
    page.find(Role::List, "2022").await;
    page.expect_none(Role::List, "Publications").await;
    page.choose("Group", "By venue").await;
    page.find(Role::Heading, "OSDI · 2").await;
    page.check("Year", "2020").await;
    page.find(Role::Heading, "OSDI · 1").await;
    page.find(Role::List, "NeurIPS").await;
    page.expect_none(Role::List, "ICDCS").await;
    page.expect_address("?year=2020&group=venue").await;
    page.press("Clear all filters").await;
    page.expect_focus(Role::Group, "Publications").await;
    page.choose("Group", "No groups").await;
    page.expect_titles(&TITLES).await;
    page.expect_address("").await;
    page.back().await;
    page.find(Role::List, "ICDCS").await;
}

async fn finds_a_long_list_under_its_years(visit: Visit) {
    let page = visit.open(long(60), "").await;
    page.expect_list().await;
    page.choose("Sort", "Newest first").await;
    page.find(Role::Heading, "2024 · 3").await;
    page.expect_answer("document.querySelector('.group-heading').tagName", "H3").await;
    page.expect_answer("document.querySelector('.entry :is(h1,h2,h3,h4,h5,h6)').tagName", "H4").await;
    page.types("tides5").await;
    page.find(Role::List, "2023").await;
    page.expect_none(Role::List, "2024").await;
    page.choose("Sort", "Oldest first").await;
    page.press("Clear all filters").await;
    page.expect_answer("document.querySelector('.group-heading').textContent", "2005 · 3").await;
    page.choose("Sort", "By title").await;
    page.expect_list().await;
    page.expect_address("?sort=title").await;
    page.types("nothing of that").await;
    page.expect_list().await;
}

async fn keeps_a_heading_in_view(visit: Visit) {
    let page = visit.open(long(60), "?sort=newest").await;
    page.find(Role::Heading, "2023 · 3").await;
    page.ask("document.querySelectorAll('.group')[1].querySelectorAll('li.entry')[1].scrollIntoView({behavior: 'instant'}); ''").await;
    let top =
        "String(Math.round(document.querySelectorAll('.group-heading')[1].getBoundingClientRect().top))";
    page.expect_answer(top, "0").await;
}

async fn fills_a_long_list(visit: Visit) {
    // How far what a visitor looks at moves, in browsers that tell.
    const WATCH: &str = "globalThis.moved = 0;
        if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
            new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (moved += value)))
                .observe({ type: 'layout-shift' });
        ''";
    let page = visit.open(long(1200), "").await;
    page.expect_status("1200 publications").await;
    page.ask(WATCH).await;
    page.expect_answer(PAPERS, "1200").await;
    page.expect_answer("String(moved < 0.01)", "true").await;
    page.types("tides119").await;
    page.expect_answer(PAPERS, "11").await;
}

async fn a_choice_far_down_shows_what_it_leaves_from_its_start(visit: Visit) {
    let page = visit.open(long(1200), "").await;
    page.expect_answer(PAPERS, "1200").await;
    page.ask("scrollTo({ top: 30000, behavior: 'instant' }); ''").await;
    page.check("Year", "2010").await;
    page.expect_status("60 of 1200 publications").await;
    page.expect_answer(&in_view("halloran2010tides840"), "true").await;
}

async fn prints_all_of_a_long_list(visit: Visit) {
    let page = visit.open(long(1200), "?q=kind").await;
    page.expect_status("1200 of 1200 publications").await;
    // A list has changed where an effect of the event is: before the paper is set.
    page.ask("dispatchEvent(new Event('beforeprint')); ''").await;
    assert_eq!(page.ask(PAPERS).await, "1200");
}

async fn opens_one_paper_far_down(visit: Visit) {
    let page = visit.open(long(1200), "#halloran2005tides1199").await;
    page.expect_answer(&in_view("halloran2005tides1199"), "true").await;
}

async fn follows_a_link_to_a_paper_far_down(visit: Visit) {
    let page = visit.open(long(1200), "").await;
    page.expect_status("1200 publications").await;
    page.ask("location.hash = 'halloran2006tides1100'; ''").await;
    page.expect_answer(&in_view("halloran2006tides1100"), "true").await;
}

/// Whether an element is in the window.
fn in_view(id: &str) -> String {
    format!(
        "{{ const place = document.getElementById('{id}')?.getBoundingClientRect();
         String(Boolean(place) && place.top >= 0 && place.top < innerHeight) }}"
    )
}

async fn returns_to_where_a_long_list_was_left(visit: Visit) {
    let page = visit.open(long(600), "").await;
    page.expect_answer(PAPERS, "600").await;
    page.ask("scrollTo({top: 9000, behavior: 'instant'}); ''").await;
    page.expect_scrolled_down().await;
    page.ask("document.querySelector('input[type=checkbox]').click(); ''").await;
    page.expect_status("600 of 600 publications").await;
    page.ask("scrollTo({top: 0, behavior: 'instant'}); ''").await;
    page.back().await;
    page.expect_status("600 publications").await;
    page.expect_answer("String(scrollY > 6000)", "true").await;
}

/// Keeps hold of the memories of what the page compiles.
const MEMORIES: &str = "() => {
    window.memories = [];
    const keep = ({ exports }) =>
        memories.push(...Object.values(exports).filter((part) => part instanceof WebAssembly.Memory));
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        keep(made.instance ?? made);
        return made;
    };
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
        construct(Instance, given) {
            const made = new Instance(...given);
            keep(made);
            return made;
        },
    });
}";

/// Asks the search box for so many things, each as a visitor would: after the page has answered.
fn filtering(times: usize) -> String {
    format!(
        "(async () => {{
           for (let i = 0; i < {times}; i += 1) {{
             const box = document.querySelector('input[type=search]');
             box.value = ['feather', 'feathers', 'harbour', ''][i % 4];
             box.dispatchEvent(new Event('input', {{bubbles: true}}));
             await new Promise((done) => {{
               const {{port1, port2}} = new MessageChannel();
               port1.onmessage = done;
               port2.postMessage(0);
             }});
           }}
           return '';
         }})()"
    )
}

async fn filters_a_thousand_times(visit: Visit) {
    visit.run_first(MEMORIES).await;
    let page = visit.open(TEN, "").await;
    page.expect_titles(&TITLES).await;
    let elements = "String(document.querySelectorAll('*').length)";
    let bytes = "String(memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0))";
    let held = async || -> usize { page.ask(bytes).await.parse().expect("a number") };
    // Until everything that is made once has been made.
    page.ask(&filtering(40)).await;
    page.expect_titles(&TITLES).await;
    let (elements_before, bytes_before) = (page.ask(elements).await, held().await);
    assert!(bytes_before > 0, "the app's memory is seen");
    page.ask(&filtering(1000)).await;
    page.expect_titles(&TITLES).await;
    assert_eq!(page.ask(elements).await, elements_before);
    // Leptos remembers every row that it ever made, by some hundred bytes: `Owner::child` is never forgotten.
    let grown = held().await - bytes_before;
    assert!(grown <= 1000 * 512, "{grown} bytes more");
    page.types("harbour").await;
    page.expect_titles(&[HARBOUR]).await;
    assert_ne!(HARBOUR, FEATHER);
}
