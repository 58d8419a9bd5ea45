//! The dialog of citations: one for the page, and beside it, so that it outlives a new edition.

use std::any::Any;
use std::cell::{Cell, RefCell};

use leptos::mount::mount_to;

use crate::browser::{dialog, page};
use crate::view::{CITE_DIALOG, Cited, cite_dialog};
use offprint_cite::Format;

thread_local! {
    /// Takes the dialog away when dropped, which the next one does.
    static DIALOG: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
    /// What the visitor chose last is what they want next.
    static FORMAT: Cell<Format> = const { Cell::new(Format::BibTex) };
}

/// Opens the dialog about `cited`.
pub(super) fn cite(cited: Cited) {
    let Some(body) = page::body() else { return };
    drop(DIALOG.take());
    let mounted = mount_to(body, || cite_dialog(cited, FORMAT.get(), |format| FORMAT.set(format)));
    DIALOG.replace(Some(Box::new(mounted)));
    dialog::open(CITE_DIALOG);
}
