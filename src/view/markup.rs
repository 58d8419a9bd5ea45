//! The page as plain data: elements, words, and what becomes of them when a signal changes.
//!
//! Leptos makes code for every shape of view; here there are dozens, and none needs more than to
//! be built and then followed. As one type they weigh a third of the page's wasm less, and a list
//! of thousands is built faster. `living` builds them in the browser, `html` writes them out.

use leptos::tachys::renderer::types::Event;

/// What an element holds. What is read from signals is read again whenever they change.
pub(super) enum Markup {
    /// Words, never HTML.
    Text(String),
    /// Words that are read from signals.
    Words(Read<String>),
    /// An element.
    Element(Element),
    /// An attribute.
    Attribute(&'static str, String),
    /// An attribute that is read from signals; without a value the element has none.
    State(&'static str, Read<Option<String>>),
    /// What an event does.
    Handler(&'static str, Box<dyn FnMut(Event) + Send>),
    /// What comes once it is wanted, and is brought up to date as long as it is. It is not prerendered.
    Later(Read<bool>, Box<dyn Fn() -> Vec<Element> + Send>),
    /// A row for each number; those whose number stays are kept.
    Rows(Read<Vec<usize>>, Row),
}

/// The row of a number.
pub(super) struct Row {
    pub(super) make: Box<dyn Fn(usize) -> Element + Send>,
    /// Of rows in which nothing ever changes or acts: their tag.
    pub(super) still: Option<&'static str>,
}

/// Reads signals.
pub(super) type Read<T> = Box<dyn Fn() -> T + Send>;

/// An element. Its parts are boxed, so that little is moved where one is put together.
pub(super) struct Element(pub(super) Box<Parts>);

/// What an element is made of. Rows, or what comes later, stand last in it.
pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) holds: Vec<Markup>,
}

/// An element without attributes and content. Like those below it is called from a hundred places
/// and therefore not inlined.
#[inline(never)]
pub(super) fn element(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, holds: Vec::new() }))
}

impl Element {
    #[inline(never)]
    fn hold(mut self, markup: Markup) -> Self {
        self.0.holds.push(markup);
        self
    }

    #[inline(never)]
    pub(super) fn attribute(self, name: &'static str, value: &str) -> Self {
        self.hold(Markup::Attribute(name, value.to_owned()))
    }

    /// The attribute, if it has a value.
    #[inline(never)]
    pub(super) fn maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attribute(name, value),
            None => self,
        }
    }

    #[inline(never)]
    pub(super) fn class(self, class: &str) -> Self {
        self.attribute("class", class)
    }

    #[inline(never)]
    pub(super) fn text(self, words: &str) -> Self {
        self.hold(Markup::Text(words.to_owned()))
    }

    /// One more inside, or none.
    #[inline(never)]
    pub(super) fn with(self, inner: impl Into<Option<Element>>) -> Self {
        match inner.into() {
            Some(inner) => self.hold(Markup::Element(inner)),
            None => self,
        }
    }

    /// All of them inside.
    pub(super) fn with_all(self, inner: impl IntoIterator<Item = Element>) -> Self {
        inner.into_iter().fold(self, Self::with)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.holds.is_empty()
    }

    /// An attribute that follows signals. "checked", "selected" and "value" are what a control holds now.
    pub(super) fn state(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        self.hold(Markup::State(name, Box::new(value)))
    }

    /// An attribute that is there while `is` holds.
    pub(super) fn flag(self, name: &'static str, is: impl Fn() -> bool + Send + 'static) -> Self {
        self.state(name, move || is().then(String::new))
    }

    /// Words that follow signals.
    pub(super) fn words(self, words: impl Fn() -> String + Send + 'static) -> Self {
        self.hold(Markup::Words(Box::new(words)))
    }

    pub(super) fn on(self, event: &'static str, act: impl FnMut(Event) + Send + 'static) -> Self {
        self.hold(Markup::Handler(event, Box::new(act)))
    }

    /// Elements that come once they are `wanted`.
    pub(super) fn later(
        self,
        wanted: impl Fn() -> bool + Send + 'static,
        make: impl Fn() -> Vec<Element> + Send + 'static,
    ) -> Self {
        self.hold(Markup::Later(Box::new(wanted), Box::new(make)))
    }

    pub(super) fn rows(
        self,
        numbers: impl Fn() -> Vec<usize> + Send + 'static,
        row: impl Fn(usize) -> Element + Send + 'static,
    ) -> Self {
        self.hold(Markup::Rows(Box::new(numbers), Row { make: Box::new(row), still: None }))
    }

    /// Rows with this tag in which nothing ever changes or acts.
    pub(super) fn still_rows(
        self,
        tag: &'static str,
        numbers: impl Fn() -> Vec<usize> + Send + 'static,
        row: impl Fn(usize) -> Element + Send + 'static,
    ) -> Self {
        self.hold(Markup::Rows(Box::new(numbers), Row { make: Box::new(row), still: Some(tag) }))
    }
}

/// A button that is no form's.
pub(super) fn button(act: impl FnMut() + Send + 'static) -> Element {
    let mut act = act;
    element("button").attribute("type", "button").on("click", move |_| act())
}
