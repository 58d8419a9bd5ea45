use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::citing;
use super::filling::Filling;
use crate::browser::{address, dialog, gesture, highlight, page, theme, timer};
use crate::view::{Around, Filter, Gesture, Page, Theme};
use offprint_model::{ANCHOR_PREFIX, Diagnostic};
use offprint_model::{FINGERPRINT_ATTRIBUTE, Fingerprint, SiteSnapshot};
use offprint_query::{Hits, Query, Reach};

/// Where `index.html` has room for the page.
const PAGE: &str = "offprint-page";
/// What `boot.js` waits for.
const RUNNING: &str = "offprint:running";

/// Where one edition at a time is shown. Until the first, whatever `index.html` holds stays.
pub(super) struct Stage {
    shown: RefCell<Option<Shown>>,
    /// Of what is shown.
    filter: Rc<Cell<Option<Filter>>>,
    filling: Rc<Filling>,
}

struct Shown {
    content: Fingerprint,
    doubts: Vec<Diagnostic>,
    /// Takes the page away when dropped.
    _mounted: Box<dyn Any>,
}

impl Stage {
    pub(super) fn new() -> Self {
        let stage = Self { shown: RefCell::default(), filter: Rc::default(), filling: Rc::default() };
        let filling = stage.filling.clone();
        let current = stage.filter.clone();
        address::on_pop(move || current.get().into_iter().for_each(|filter| filter.ask(asked())));
        stage.on(&["scroll", "blur"], move |filter| filling.hurry(filter));
        stage.on(&["beforeprint"], |filter| filter.more(usize::MAX));
        stage.on(&["hashchange"], |filter| {
            if reveal(filter) {
                go_to_place();
            }
        });
        let current = stage.filter.clone();
        address::on_follow(move |search| {
            if let Some(filter) = current.get() {
                filter.choose(Query::parse(search));
            }
        });
        page::focus_on_slash(Filter::SEARCH);
        stage
    }

    /// Calls `act` at each of these events of the window, when there is a page.
    fn on(&self, events: &[&str], act: impl Fn(Filter) + 'static) {
        let current = self.filter.clone();
        page::on(events, move || current.get().into_iter().for_each(&act));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.shown.borrow().is_none()
    }

    /// Whether what stands there is of this content.
    pub(super) fn shows(&self, content: Fingerprint) -> bool {
        self.shown.borrow().as_ref().is_some_and(|shown| shown.content == content)
    }

    /// What the owner should mend in the content of what stands there.
    pub(super) fn doubts(&self) -> Vec<Diagnostic> {
        self.shown.borrow().as_ref().map(|shown| shown.doubts.clone()).unwrap_or_default()
    }

    /// Puts an edition in the place of what stood there. The filters stay, and so does the focus
    /// if the new page has a place for it.
    pub(super) fn show(&self, mut edition: SiteSnapshot) {
        match &edition.site.meta.language {
            Some(language) => page::set_language(language),
            None => edition.site.meta.language = Some(page::language()),
        }
        let first = self.is_empty();
        // Before the filters worked.
        let typed = if first { page::typed(Filter::SEARCH) } else { String::new() };
        let focus = page::focused(PAGE);
        let query = asked();
        // A browser that came back may have scrolled to papers that were not prerendered.
        let past = first && page::is_past(Filter::LIST);
        // Of a page that was prerendered of this content, with nothing filtered.
        let content = edition.content.to_string();
        let prerendered =
            if query == Query::default() { page::taken(PAGE, FINGERPRINT_ATTRIBUTE, &content) } else { None };
        // Asked once the page is empty, the browser would scroll to its top.
        let scrolled = prerendered.is_none() && page::is_scrolled();
        drop(self.shown.take());
        let Some(place) = prerendered.clone().or_else(|| page::emptied(PAGE)) else { return };
        let (current, filling) = (self.filter.clone(), self.filling.clone());
        let filled = Rc::new(Cell::new(None));
        let kept = filled.clone();
        let mounted = mount_to(place, move || {
            let around = Around {
                push: address::push,
                replace: address::replace,
                title: page::set_title,
                theme: |chosen| theme::choose(chosen.name()),
                focus: page::focus,
                paper: |event, class| page::clicked(event, class),
                rise: page::rise,
                lead: page::lead,
                cite: citing::cite,
                bit_by_bit: true,
                gesture: |event| {
                    let (key, shift, pressed) = gesture::read(event);
                    Gesture { key, shift, pressed }
                },
                take: gesture::take,
                let_go: gesture::let_go,
                later: timer::settled,
                painted: |act| timer::after_paint(act),
                mark,
                open: dialog::open,
                close: dialog::close,
                bring: page::bring,
            };
            let filter = Filter::new(edition.site, query, around);
            if prerendered.is_some() {
                filter.begin();
            } else {
                // What has the focus may be one of the facets.
                filter.count();
                if scrolled {
                    filter.return_to();
                }
                reveal(filter);
            }
            filled.set(Some(filling.follow(filter)));
            current.set(Some(filter));
            let prerendered = prerendered.map(Into::into);
            view! { <Page filter theme=Theme::named(&theme::chosen()) prerendered/> }
        });
        let _mounted: Box<dyn Any> = Box::new((mounted, kept.take()));
        self.shown.replace(Some(Shown { content: edition.content, doubts: edition.diagnostics, _mounted }));
        // Never lost: the list is what the visitor came for.
        if focus.is_some_and(|focus| !focus.restore(PAGE)) {
            page::focus(Filter::LIST);
        }
        let Some(filter) = self.filter.get().filter(|_| first) else { return };
        if !typed.is_empty() {
            filter.search(&typed);
        }
        if past {
            filter.return_to();
        }
        go_to(filter);
        page::announce(RUNNING);
        timer::after_paint(move || filter.count());
    }
}

/// Brings what the address names into view.
fn go_to(filter: Filter) {
    if reveal(filter) {
        go_to_place();
    } else {
        address::scroll_to_fragment(ANCHOR_PREFIX);
    }
}

/// Once what has just been brought into the document is there.
fn go_to_place() {
    spawn_local(async {
        timer::pause(Duration::ZERO).await;
        address::scroll_to_fragment(ANCHOR_PREFIX);
    });
}

/// Brings the paper that the address names into the document. Gives whether that was needed.
fn reveal(filter: Filter) -> bool {
    address::fragment().is_some_and(|id| filter.reveal(&id))
}

/// The address is the only place of the query: every change goes through it.
fn asked() -> Query {
    Query::parse(&address::search())
}

/// Marks hits in the list. The classes are those of `view`.
fn mark(hits: Hits) {
    let is_any = !hits.is_empty();
    let find = move |text: &str, class: &str| {
        let reach = match class {
            "cite" => return Vec::new(),
            "authors" | "owner" => Reach::Authors,
            "venue" | "margin-venue" => Reach::Venue,
            _ => Reach::Everything,
        };
        hits.places(text, reach)
    };
    highlight::mark(Filter::LIST, is_any.then(|| -> highlight::Find { Box::new(find) }));
}
