use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use offprint_cite::Format;
use wasm_bindgen::JsValue;

use super::cite_tab::tab_id;
use super::{CiteTab, ids};
use crate::browser::{clipboard, dialog, download, focus, timer};
use crate::state::{Citation, CiteDialogState, effect};

/// The dialog in which a visitor reads, copies and downloads citations; nothing while it is closed.
#[component]
pub fn CiteDialog(
    /// What it is about.
    state: CiteDialogState,
) -> impl IntoView {
    effect(move || {
        if state.citation().is_some() {
            // Once the view below, which depends on the same signal, has put it into the document.
            timer::after(Duration::ZERO, || dialog::open(ids::CITE_DIALOG));
        }
    });
    view! { {move || match state.citation() {
        Some(citation) => open_dialog(state, citation),
        None => ().into_any(),
    }} }
}

fn open_dialog(state: CiteDialogState, citation: Arc<Citation>) -> AnyView {
    let messages = citation.messages;
    let format = state.format();
    let status = RwSignal::new(String::new());
    // Where the browser does not let the page copy, all of the text is there to be selected.
    let whole = RwSignal::new(false);
    let text = {
        let citation = citation.clone();
        Memo::new(move |_| {
            citation.text(format.get(), if whole.get() { usize::MAX } else { Citation::PREVIEW })
        })
    };
    let choose = Callback::new(move |chosen| {
        format.set(chosen);
        whole.set(false);
        status.set(String::new());
    });
    let on_keydown = move |event: leptos::ev::KeyboardEvent| {
        let chosen = format.get_untracked();
        let at = Format::ALL.iter().position(|format| *format == chosen).unwrap_or_default();
        if let Some(next) =
            dialog::next_tab(&event, at, Format::ALL.len()).and_then(|next| Format::ALL.get(next))
        {
            choose.run(*next);
            focus::focus(&tab_id(*next));
        }
    };
    let on_copy = {
        let citation = citation.clone();
        move |_| {
            // Asked for at once: browsers allow it only while they handle what the visitor did.
            let copying = clipboard::copy(&citation.text(format.get_untracked(), usize::MAX));
            // Clears the live region first, or a repeat is not announced.
            status.set(String::new());
            spawn_local(async move {
                if copying.await {
                    return status.set(messages.copied.to_owned());
                }
                whole.set(true);
                clipboard::select(ids::CITATION);
                status.set(messages.not_copied.to_owned());
            });
        }
    };
    let on_download = {
        let citation = citation.clone();
        move |_| {
            let format = format.get_untracked();
            download::save(&citation.file(format), format.media_type(), &citation.text(format, usize::MAX));
        }
    };
    // Pressed and released outside the sheet: who selects text may end up there, too.
    let pressed_outside = RwSignal::new(false);
    let is_outside =
        |event: &leptos::ev::MouseEvent| dialog::is_on_itself(JsValue::from(event.clone()).as_ref());
    let close = move || dialog::close(ids::CITE_DIALOG);
    let on_release = move |event: leptos::ev::MouseEvent| {
        if pressed_outside.get_untracked() && is_outside(&event) {
            close();
        }
    };
    let on_closed = move |_| {
        state.close();
        // The browser gives the focus back to what opened the dialog, if that is still there.
        focus::focus_if_lost(ids::LIST);
    };
    let count = citation.count();
    let beginning = (count > Citation::PREVIEW).then(|| {
        view! { <p class="beginning">{messages.beginning(Citation::PREVIEW, count)}</p> }.into_any()
    });
    let tabs = Format::ALL.map(|of| view! { <CiteTab format=of chosen=format choose/> }.into_any());
    view! {
        <dialog
            id=ids::CITE_DIALOG
            aria-label=messages.cite
            on:mousedown=move |event| pressed_outside.set(is_outside(&event))
            on:click=on_release
            on:close=on_closed
        >
            <div class="sheet">
                <h2>{citation.heading()}</h2>
                <div class="tabs" role="tablist" aria-label=messages.formats on:keydown=on_keydown>{Vec::from(tabs)}</div>
                <pre
                    id=ids::CITATION
                    role="tabpanel"
                    aria-labelledby=move || tab_id(format.get())
                    tabindex="0"
                    translate="no"
                >
                    {move || text.get()}
                </pre>
                {beginning}
                <div class="acts">
                    <button type="button" on:click=on_copy>{messages.copy}</button>
                    <button type="button" on:click=on_download>{messages.download}</button>
                    <p role="status">{move || status.get()}</p>
                </div>
                <button type="button" class="close" aria-label=messages.close on:click=move |_| close()></button>
            </div>
        </dialog>
    }
    .into_any()
}
