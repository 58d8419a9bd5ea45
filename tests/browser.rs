//! What the edge to the browser promises, in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "these are tests, though not of the harness that clippy knows")]

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Once;
use std::time::Duration;

use js_sys::{Array, Date, Function, Intl, Object, Promise, Reflect, Uint8Array};
use offprint_model::{Month, PartialDate, Publication, Site};
use offprint_query::{Index, Query};
use offprint_web::browser::{address, boot, document, fetch, focus, timer};
use offprint_web::i18n::Messages;
use offprint_web::load_error::{LoadError, ReaderError};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url, Window};

wasm_bindgen_test_configure!(run_in_browser);

fn window() -> Window {
    web_sys::window().unwrap()
}

/// Resolves when `begin` calls the function that it gets.
async fn called(begin: impl FnOnce(Function)) {
    let mut begin = Some(begin);
    let promise = Promise::new(&mut |resolve, _| begin.take().unwrap()(resolve));
    JsFuture::from(promise).await.unwrap();
}

/// Waits as long as the app's own timers say.
async fn pause(delay: Duration) {
    called(|go| {
        timer::after(delay, move || {
            go.call0(&JsValue::NULL).unwrap();
        });
    })
    .await;
}

/// Waits until the browser has painted what was changed before.
async fn painted() {
    for _ in 0..2 {
        called(|go| {
            window().request_animation_frame(&go).unwrap();
        })
        .await;
    }
}

/// Waits until the browser has scrolled there: a busy one takes more than a frame for it.
async fn scrolled_to(position: f64) {
    const FRAMES: usize = 120;
    for _ in 0..FRAMES {
        if window().scroll_y().unwrap() == position {
            return;
        }
        painted().await;
    }
    assert_eq!(window().scroll_y().unwrap(), position);
}

/// Goes through the visitor's history; resolves after the page was told.
async fn go(delta: i32) {
    called(|go| {
        window().add_event_listener_with_callback("popstate", &go).unwrap();
        window().history().unwrap().go_with_delta(delta).unwrap();
    })
    .await;
    painted().await;
}

/// An address at which the browser finds `bytes`.
fn file(bytes: &[u8], kind: &str) -> String {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).unwrap();
    Url::create_object_url_with_blob(&blob).unwrap()
}

/// As `fetch::content`, once the boot script, which loads for it, is in the page. It finds no app to start.
async fn content(path: &str) -> Result<Vec<u8>, LoadError> {
    static BOOT: Once = Once::new();
    BOOT.call_once(|| {
        js_sys::eval(include_str!("../boot.js")).unwrap();
    });
    fetch::content(path).await
}

/// An element in the document, which goes with the value.
struct Placed(HtmlElement);

impl Placed {
    fn new(tag: &str, id: &str) -> Self {
        let document = window().document().unwrap();
        let element: HtmlElement = document.create_element(tag).unwrap().unchecked_into();
        element.set_id(id);
        document.body().unwrap().append_child(&element).unwrap();
        Self(element)
    }
}

impl Drop for Placed {
    fn drop(&mut self) {
        self.0.remove();
    }
}

#[wasm_bindgen_test]
async fn a_text_file_arrives_byte_by_byte() {
    for kind in
        ["text/markdown", "text/plain; charset=utf-8", "application/octet-stream", "TEXT/Markdown", ""]
    {
        let bytes = "# Títle\n\u{0}한\u{FEFF}".as_bytes();
        assert_eq!(content(&file(bytes, kind)).await.as_deref(), Ok(bytes), "{kind}");
    }
    assert_eq!(content(&file(b"", "text/plain")).await, Ok(Vec::new()));
}

#[wasm_bindgen_test]
async fn a_web_page_or_a_picture_is_no_text() {
    for (bytes, kind, error) in [
        ("# Text", "text/html", LoadError::WebPage),
        ("<!DOCTYPE html><title>404</title>", "text/plain", LoadError::WebPage),
        ("\u{FEFF}\n  <HTML lang=en>", "text/markdown", LoadError::WebPage),
        ("x", "image/png", LoadError::NotText("image/png".to_owned())),
    ] {
        let fetched = content(&file(bytes.as_bytes(), kind)).await;
        assert_eq!(fetched, Err(error), "{bytes}");
    }
}

#[wasm_bindgen_test]
async fn a_text_that_only_mentions_html_is_text() {
    for text in ["<!-- written by hand -->\n# Me", "I like <!doctype html>", "<h1>Me</h1>", "<!doc"] {
        assert_eq!(content(&file(text.as_bytes(), "text/markdown")).await.unwrap(), text.as_bytes());
    }
}

#[wasm_bindgen_test]
async fn an_endless_file_is_not_read_to_its_end() {
    let most = vec![b'x'; 16 * 1024 * 1024];
    assert_eq!(content(&file(&most, "text/plain")).await.map(|file| file.len()), Ok(most.len()));
    let more = [most, vec![b'x']].concat();
    assert_eq!(content(&file(&more, "text/plain")).await, Err(LoadError::TooLarge(16)));
}

#[wasm_bindgen_test]
async fn a_missing_file_is_told_by_its_status() {
    let missing = content("content/there-is-no-such-file.md").await;
    assert_eq!(missing, Err(LoadError::Missing));
}

#[wasm_bindgen_test]
async fn an_address_that_nobody_answers_is_unreachable() {
    let gone = file(b"x", "text/plain");
    Url::revoke_object_url(&gone).unwrap();
    assert_eq!(content(&gone).await, Err(LoadError::Unreachable));
}

#[wasm_bindgen_test]
async fn a_page_that_names_no_snapshot_and_no_reader_has_none() {
    assert_eq!(content(&file(b"x", "text/plain")).await, Ok(b"x".to_vec()));
    assert_eq!(boot::built().await, Vec::<u8>::new());
    assert_eq!(boot::read(b"x").await, Err(LoadError::Reader(ReaderError::NotLoaded)));
}

#[wasm_bindgen_test]
async fn the_address_changes_without_leaving_the_page() {
    let before = window().location().pathname().unwrap();
    let entries = || window().history().unwrap().length().unwrap();
    address::replace("?venue=OSDI");
    let start = entries();
    address::replace("?venue=OSDI&q=%ED%95%9C+x");
    assert_eq!(address::query_string(), "?venue=OSDI&q=%ED%95%9C+x");
    painted().await;
    pause(Duration::ZERO).await;
    assert_eq!(window().location().search().unwrap(), "?venue=OSDI&q=%ED%95%9C+x");
    assert_eq!(entries(), start);
    address::push("?year=2020");
    assert_eq!(address::query_string(), "?year=2020");
    assert_eq!(window().location().pathname().unwrap(), before);
    window().location().set_hash("there").unwrap();
    address::push("");
    assert_eq!(
        (address::query_string(), window().location().hash().unwrap()),
        (String::new(), String::new())
    );
}

#[wasm_bindgen_test]
async fn going_back_is_told_and_pushes_nothing() {
    let told = Rc::new(Cell::new(0));
    address::on_pop({
        let told = told.clone();
        move || told.set(told.get() + 1)
    });
    address::replace("?q=1");
    address::push("?q=2");
    address::push("?q=3");
    assert_eq!(told.get(), 0);
    let entries = window().history().unwrap().length().unwrap();
    go(-1).await;
    assert_eq!((told.get(), address::query_string().as_str()), (1, "?q=2"));
    go(-1).await;
    assert_eq!((told.get(), address::query_string().as_str()), (2, "?q=1"));
    go(2).await;
    assert_eq!((told.get(), address::query_string().as_str()), (3, "?q=3"));
    assert_eq!(window().history().unwrap().length().unwrap(), entries);
}

/// As the app does: an entry is pushed before the list changes, and the list is back a microtask
/// after the page was told.
#[wasm_bindgen_test]
async fn going_back_restores_the_scroll_position_of_a_list_that_was_shorter_in_between() {
    let list = Rc::new(Placed::new("div", "list"));
    let height = |list: &Placed, height: &str| list.0.set_attribute("style", height).unwrap();
    let scroll = || window().scroll_y().unwrap();
    let (long, short) = ("height: 9000px", "height: 4000px");
    height(&list, long);
    address::on_pop({
        let list = Rc::downgrade(&list);
        move || {
            let list = list.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let all = address::query_string() == "?q=all";
                if let Some(list) = list.upgrade() {
                    height(&list, if all { long } else { short });
                }
            });
        }
    });
    address::replace("?q=all");
    window().scroll_to_with_x_and_y(0.0, 7000.0);
    painted().await;
    assert_eq!(scroll(), 7000.0);
    address::push("?q=few");
    height(&list, short);
    window().scroll_to_with_x_and_y(0.0, 1500.0);
    painted().await;
    go(-1).await;
    scrolled_to(7000.0).await;
    go(1).await;
    scrolled_to(1500.0).await;
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

#[wasm_bindgen_test]
async fn the_fragment_brings_its_element_into_view() {
    let space = Placed::new("div", "space");
    space.0.set_attribute("style", "height: 5000px").unwrap();
    let place = Placed::new("p", "text-é");
    let below = Placed::new("div", "below");
    below.0.set_attribute("style", "height: 5000px").unwrap();
    for fragment in ["text-é", "é", "%C3%A9"] {
        window().location().set_hash(fragment).unwrap();
        window().scroll_to_with_x_and_y(0.0, 0.0);
        address::scroll_to_fragment("text-");
        let top = place.0.get_bounding_client_rect().top();
        assert!((0.0..10.0).contains(&top), "{fragment}: {top}");
    }
    for fragment in ["", "nowhere", "%E0%A4%A"] {
        window().location().set_hash(fragment).unwrap();
        window().scroll_to_with_x_and_y(0.0, 100.0);
        address::scroll_to_fragment("text-");
        assert_eq!(window().scroll_y().unwrap(), 100.0, "{fragment}");
    }
    address::replace("");
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

#[wasm_bindgen_test]
async fn the_document_is_named_and_focused() {
    let before = window().document().unwrap().title();
    document::set_title("Ada <Quill>");
    // It is written in a task after the next frame.
    painted().await;
    pause(Duration::ZERO).await;
    assert_eq!(window().document().unwrap().title(), "Ada <Quill>");
    document::set_title(&before);
    let _button = Placed::new("button", "here");
    focus::focus("here");
    let focused = window().document().unwrap().active_element().unwrap();
    assert_eq!(focused.id(), "here");
    focus::focus("nowhere");
    assert_eq!(window().document().unwrap().active_element().unwrap().id(), "here");
    assert!(document::element("nowhere").is_none());
}

#[wasm_bindgen_test]
async fn a_pause_lasts_as_long_as_it_says() {
    let start = Date::now();
    pause(Duration::from_millis(40)).await;
    // Browsers round the time.
    assert!(Date::now() - start >= 30.0);
}

/// Letters are folded with the browser's own normalization, which no native test sees.
#[wasm_bindgen_test]
fn a_search_in_plain_letters_finds_other_spellings() {
    let titles = ["Die Straße am Meer", "Über Ångström", "Roads"];
    let paper = |title: &str| Publication { title: title.to_owned(), ..Publication::default() };
    let index = Index::new(Site { publications: titles.map(paper).into_iter().collect(), ..Site::default() });
    for (search, found) in
        [("?q=strasse", [0]), ("?q=STRASSE", [0]), ("?q=Stra%C3%9Fe", [0]), ("?q=uber+angstrom", [1])]
    {
        assert_eq!(index.select(&Query::parse(search)).shown, found, "{search}");
    }
}

#[wasm_bindgen_test]
fn months_are_named_as_the_browser_names_them() {
    for language in ["en", "ko"] {
        for number in 1..=12 {
            for year in [None, Some(2021)] {
                let options = Object::new();
                let ask =
                    |field: &str, how: &str| Reflect::set(&options, &field.into(), &how.into()).unwrap();
                ask("month", "long");
                year.is_some().then(|| ask("year", "numeric"));
                let format = Intl::DateTimeFormat::new(&Array::of1(&language.into()), &options).format();
                let day = Date::new_with_year_month(2021, i32::from(number) - 1);
                let named = format.call1(&format, &day).unwrap().as_string();
                let date = PartialDate { year, month: Month::new(number), ..PartialDate::default() };
                assert_eq!(Messages::of(Some(language)).date(date), named);
            }
        }
    }
}
