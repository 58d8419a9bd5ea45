//! The dialog in which a visitor reads, copies and downloads citations.

use leptos::prelude::*;
use leptos::tachys::renderer::types::Event;
use leptos::task::spawn_local;

use super::markup::{Element, button, element};
use super::root::Root;
use super::{Cited, Filter};
use offprint_cite::Format;

/// The dialog. There is never more than one.
pub const CITE_DIALOG: &str = "offprint-cite";
const PANEL: &str = "offprint-citation";

/// What the parts of the dialog share.
#[derive(Clone, Copy)]
struct Desk {
    open: RwSignal<Open>,
    remember: fn(Format),
}

/// What lies on the desk.
struct Open {
    cited: Cited,
    format: Format,
    text: String,
    said: &'static str,
    /// Whether the mouse went down outside the sheet.
    outside: bool,
}

/// A dialog about `cited`, not opened yet, at first with citations in `format`. `remember` takes
/// each format that the visitor chooses.
pub fn cite_dialog(cited: Cited, format: Format, remember: fn(Format)) -> impl IntoView {
    let (words, heading, count) = (cited.words, cited.heading(), cited.count());
    let text = cited.text(format, Cited::READ);
    let desk = Desk { open: RwSignal::new(Open { cited, format, text, said: "", outside: false }), remember };
    let close = button(on_close).class("close").attribute("aria-label", words.close);
    let tabs = element("div")
        .class("tabs")
        .attribute("role", "tablist")
        .attribute("aria-label", words.formats)
        .with_all(Format::ALL.map(|format| tab(desk, format)))
        .on("keydown", move |event| desk.on_key(&event));
    let text = element("pre")
        .attribute("id", PANEL)
        .attribute("role", "tabpanel")
        .state("aria-labelledby", move || Some(id(desk.open.read().format)))
        .attribute("tabindex", "0")
        .attribute("translate", "no")
        .words(move || desk.open.read().text.clone());
    let beginning = (count > Cited::READ)
        .then(|| element("p").class("beginning").text(&words.beginning(Cited::READ, count)));
    let acts = element("div")
        .class("acts")
        .with(button(move || desk.on_copy()).text(words.copy))
        .with(button(move || desk.on_download()).text(words.download))
        .with(element("p").attribute("role", "status").words(move || desk.open.read().said.to_owned()));
    let sheet = element("div")
        .class("sheet")
        .with(element("h2").text(&heading))
        .with(tabs)
        .with(text)
        .with(beginning)
        .with(acts)
        .with(close);
    let dialog = element("dialog")
        .attribute("id", CITE_DIALOG)
        .attribute("aria-label", words.cite)
        .on("mousedown", move |event| desk.on_press(&event))
        .on("click", move |event| desk.on_release(&event))
        .on("close", |_| on_closed())
        .with(sheet);
    Root::new(vec![dialog])
}

fn on_close() {
    crate::browser::dialog::close(CITE_DIALOG);
}

/// The browser gives the focus back to what opened the dialog, if that is still there.
fn on_closed() {
    crate::browser::page::focus_if_lost(Filter::LIST);
}

impl Desk {
    fn on_press(self, event: &Event) {
        let outside = crate::browser::dialog::is_on_itself(event);
        self.open.update(|open| open.outside = outside);
    }

    /// Pressed and let go outside the sheet: who selects text may end up there, too.
    fn on_release(self, event: &Event) {
        if self.open.read_untracked().outside && crate::browser::dialog::is_on_itself(event) {
            on_close();
        }
    }

    fn choose(self, format: Format) {
        self.open.update(|open| {
            open.text = open.cited.text(format, Cited::READ);
            open.format = format;
            open.said = "";
        });
        (self.remember)(format);
    }

    fn say(self, said: &'static str) {
        self.open.update(|open| open.said = said);
    }

    /// Everything, however much is there to read.
    fn whole(self) -> String {
        let open = self.open.read_untracked();
        open.cited.text(open.format, usize::MAX)
    }

    fn on_key(self, event: &Event) {
        let now = self.open.read_untracked().format;
        let at = Format::ALL.iter().position(|format| *format == now).unwrap_or_default();
        let next = crate::browser::dialog::next_tab(event, at, Format::ALL.len())
            .and_then(|next| Format::ALL.get(next));
        if let Some(format) = next {
            self.choose(*format);
            crate::browser::page::focus(&id(*format));
        }
    }

    fn on_copy(self) {
        let words = self.open.read_untracked().cited.words;
        let text = self.whole();
        // Asked for at once: browsers allow it only while they handle what the visitor did.
        let copying = crate::browser::clipboard::copy(&text);
        // What is said twice is heard twice only if it was gone in between.
        self.say("");
        spawn_local(async move {
            if copying.await {
                return self.say(words.copied);
            }
            self.open.update(|open| open.text = text);
            crate::browser::clipboard::select(PANEL);
            self.say(words.not_copied);
        });
    }

    fn on_download(self) {
        let open = self.open.read_untracked();
        crate::browser::download::save(
            &open.cited.file(open.format),
            open.format.media_type(),
            &self.whole(),
        );
    }
}

/// The id of the tab for a format.
fn id(format: Format) -> String {
    ["offprint-", format.name()].concat()
}

fn tab(desk: Desk, format: Format) -> Element {
    let chosen = move || desk.open.read().format == format;
    let either = move |yes: &str, no: &str| Some(if chosen() { yes } else { no }.to_owned());
    button(move || desk.choose(format))
        .attribute("role", "tab")
        .attribute("id", &id(format))
        .attribute("aria-controls", PANEL)
        .state("aria-selected", move || either("true", "false"))
        .state("tabindex", move || either("0", "-1"))
        .text(format.title())
}
