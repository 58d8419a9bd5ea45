//! The focus: never lost, and never a reason to scroll.

use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, KeyboardEvent};

use super::document::{document, element};
use super::input_event::InputEvent;

fn focused() -> Option<Element> {
    document()?.active_element()
}

/// Moves the focus to the element with this id, if it is there and takes it.
pub fn focus(id: &str) {
    element(id).iter().for_each(focus_element);
}

fn focus_element(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves the focus from a control that is about to go to the element with this id, or to the dialog around the
/// control: only one of them can take it.
pub fn step_aside(id: &str) {
    let dialog = focused().and_then(|focused| focused.closest("dialog").ok().flatten());
    match dialog.and_then(|dialog| dialog.dyn_into().ok()) {
        Some(dialog) => focus_element(&dialog),
        None => focus(id),
    }
}

/// Moves the focus from a button in the last item of a list that is about to be one shorter: to the button of
/// the item before, else to the element with the id `otherwise`. In any other item it stays, as the items move up.
pub fn step_up_from_last(otherwise: &str) {
    let item = focused().and_then(|focused| focused.closest("li").ok().flatten());
    if item.as_ref().is_some_and(|item| item.next_element_sibling().is_some()) {
        return;
    }
    let before = item.and_then(|item| item.previous_element_sibling());
    let button = before.and_then(|before| before.query_selector("button").ok().flatten());
    match button.and_then(|button| button.dyn_into().ok()) {
        Some(button) => focus_element(&button),
        None => focus(otherwise),
    }
}

/// Moves the focus to the element with this id if it is nowhere, or in a dialog that was closed, where browsers
/// leave it for a while.
pub fn focus_if_lost(id: &str) {
    if focused().is_none_or(|focused| focused.matches("body, dialog *").unwrap_or(true)) {
        focus(id);
    }
}

/// Moves the focus to the element with this id whenever `/` is pressed where it writes nothing.
pub fn focus_on_slash(id: &'static str) {
    let Some(document) = document() else { return };
    let act = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let is_slash = InputEvent::read(&event).key == "/";
        if let Some(element) = element(id).filter(|_| is_slash && !takes_keys()) {
            event.prevent_default();
            let _ = element.focus();
        }
    });
    if document.add_event_listener_with_callback("keydown", act.as_ref().unchecked_ref()).is_ok() {
        act.forget();
    }
}

/// Returns whether keys are for what has the focus, or for a dialog.
fn takes_keys() -> bool {
    const WRITES: &str = "input:not([type=checkbox]), textarea, select, [contenteditable], dialog *";
    focused().is_some_and(|focused| focused.matches(WRITES).unwrap_or(false))
}

/// Where the focus is, so that it can be restored after the elements around it were replaced.
pub struct SavedFocus {
    /// Empty where the element has none.
    id: String,
    tag: String,
    /// From the element up to the one that stays: how many siblings stand before each.
    path: Vec<u32>,
    /// Where the caret is, in a box to type into.
    caret: JsValue,
}

impl SavedFocus {
    /// Saves the focus, if it is somewhere inside the element with the id `within`.
    pub fn inside(within: &str) -> Option<Self> {
        let mut element = focused()?;
        let (id, tag) = (element.id(), element.tag_name());
        let caret = Reflect::get(&element, &CARET.into()).unwrap_or_default();
        let mut path = Vec::new();
        while element.id() != within {
            let parent = element.parent_element()?;
            let mut before = 0;
            while let Some(sibling) = element.previous_element_sibling() {
                before += 1;
                element = sibling;
            }
            path.push(before);
            element = parent;
        }
        (!path.is_empty()).then_some(Self { id, tag, path, caret })
    }

    /// Moves the focus to the element of the same id, or else in the same place, if there is one now. Returns
    /// whether there is.
    pub fn restore(self, within: &str) -> bool {
        let Some(element) = self.find(within) else { return false };
        if focused().as_ref() == Some(&element) {
            return true;
        }
        focus_element(&element);
        if focused().as_ref() != Some(&element) {
            return false;
        }
        if !self.caret.is_null() && !self.caret.is_undefined() {
            // A box of another type has no caret and refuses.
            let _ = Reflect::set(&element, &CARET.into(), &self.caret);
        }
        true
    }

    fn find(&self, within: &str) -> Option<HtmlElement> {
        if !self.id.is_empty() {
            return element(&self.id);
        }
        let mut element: Element = element(within)?.into();
        for before in self.path.iter().rev() {
            element = element.first_element_child()?;
            for _ in 0..*before {
                element = element.next_element_sibling()?;
            }
        }
        (element.tag_name() == self.tag).then(|| element.dyn_into().ok()).flatten()
    }
}

const CARET: &str = "selectionStart";
