use leptos::prelude::*;
use offprint_model::{Block, Gathered, Href, Inline, Link, LinkRole, Publication, is_abstract};

use super::rich_text::{self, block, heading, inlines};
use super::{Authors, VenueLine};
use crate::i18n::Messages;
use crate::state::PageState;

/// How an entry is set, which depends on where it stands.
#[derive(Clone, Copy)]
pub struct EntrySetting {
    /// The words of the interface.
    pub messages: &'static Messages,
    /// The level of its title's heading, 1 to 6.
    pub level: u8,
    /// The address of the list whose filters its co-authors lead to, if there is one.
    pub list: Option<&'static str>,
    /// Whether it can be cited there.
    pub cite: bool,
}

impl EntrySetting {
    /// As in the list of a page.
    pub fn in_list(page: PageState, level: u8) -> Self {
        let list = (!page.is_short()).then_some("");
        Self { messages: page.messages(), level: level.min(6), list, cite: true }
    }
}

/// One publication of the list, or what stands in a place that repeats one. Nothing in it ever changes; clicks
/// on its links are heard by delegated listeners (`app::navigation`).
#[component]
pub fn PublicationEntry(
    /// Its index in the site.
    at: usize,
    /// How it is set.
    setting: EntrySetting,
    /// The part of the page it stood in, where that is not seen otherwise.
    label: Option<String>,
) -> impl IntoView {
    let publication = PageState::from_context().publication(at)?;
    let id = publication.id.clone();
    let link_label = setting.messages.link_to.with(&[&publication.title]);
    let permanent = ["#", &id].concat();
    // The address leads to the first place.
    let own_id = publication.repeats.is_none().then_some(id);
    let number = publication.ordinal.map(|number| number.to_string());
    Some(
        view! {
            <li class="entry" id=own_id value=number>
                {margin(&publication)}
                <Paper publication setting label/>
                <a class="permanent" href=permanent aria-label=link_label>{"#"}</a>
            </li>
        }
        .into_any(),
    )
}

/// The publication itself, without its place in a list: title, authors, venue and date, links.
#[component]
pub fn Paper(
    /// Which publication.
    publication: Publication,
    /// How it is set.
    setting: EntrySetting,
    /// The part of the page it stood in.
    #[prop(optional_no_strip)]
    label: Option<String>,
) -> impl IntoView {
    let cite = setting.cite.then(|| cite(&publication, setting.messages));
    let details = details(&publication.details, setting.messages);
    let fields = match &publication.verbatim {
        Some(written) => view! { <p class="unread">{inlines(written)}</p> }.into_any(),
        None => fields(publication, setting),
    };
    let label = label.map(|label| view! { <p class="section-label">{label}</p> }.into_any());
    view! { <article class="paper">{fields}{cite}{details}{label}</article> }
}

fn fields(publication: Publication, setting: EntrySetting) -> AnyView {
    let title = publication.title.clone();
    let title =
        heading(setting.level, None, None, linked(title, link_with_role(&publication, LinkRole::Title)));
    let notes = publication.notes.iter().map(|note| {
        let shown = view! { <p class="note">{inlines(note)}</p> }.into_any();
        folded(shown, note, setting.messages)
    });
    let notes: Vec<AnyView> = notes.collect();
    let links = links(&publication.links);
    view! {
        {title}
        <Authors publication=publication.clone() setting/>
        <VenueLine publication messages=setting.messages/>
        {notes}
        {links}
    }
    .into_any()
}

/// The blocks below the entry.
fn details(blocks: &[Block], messages: &Messages) -> Option<AnyView> {
    let shown: Vec<AnyView> = blocks
        .iter()
        .filter_map(|inner| {
            let shown = block(inner)?;
            Some(match inner {
                Block::Paragraph(content) => folded(shown, content, messages),
                _ => shown,
            })
        })
        .gathered();
    (!shown.is_empty()).then(|| view! { <div class="details">{shown}</div> }.into_any())
}

/// Returns `shown`, folded if its `content` is an abstract.
fn folded(shown: AnyView, content: &[Inline], messages: &Messages) -> AnyView {
    if !is_abstract(content) {
        return shown;
    }
    view! { <details><summary>{messages.abstract_of_it}</summary>{shown}</details> }.into_any()
}

/// The number in the owner's list, the venue's short name and the year beside the entry, for people who scan the
/// list. Screen readers have them in the entry itself.
fn margin(publication: &Publication) -> AnyView {
    const WIDEST: usize = 18;
    let venue = publication.venue.as_ref();
    let venue = venue.filter(|venue| venue.acronym.is_some() && venue.short.chars().count() <= WIDEST);
    let venue =
        venue.map(|venue| view! { <span class="margin-venue">{venue.short.clone()}</span> }.into_any());
    let number = publication.ordinal.map(|number| [&number.to_string(), "."].concat());
    let number = number.map(|number| view! { <span class="margin-number">{number}</span> }.into_any());
    let year = publication.date.year;
    let year = year.map(|year| view! { <span class="margin-year">{year.to_string()}</span> }.into_any());
    view! { <p class="margin" aria-hidden="true">{number}{venue}{year}</p> }.into_any()
}

/// The class of the links that open the cite dialog.
pub const CITE: &str = "cite";

/// Opens the cite dialog. Without the app it is a link to the publication's own page, which has its citations;
/// the app gives it the role of a button.
fn cite(publication: &Publication, messages: &Messages) -> AnyView {
    // An entry that was not understood has no page of its own.
    let has_page = publication.verbatim.is_none() && !publication.title.is_empty();
    let page = if has_page { ["p/", &publication.id, "/"].concat() } else { ["#", &publication.id].concat() };
    let label = messages.cite_paper.with(&[&publication.title]);
    let role = cfg!(target_arch = "wasm32").then_some("button");
    view! { <a class=CITE role=role href=page aria-label=label>{messages.cite}</a> }.into_any()
}

pub(super) fn link_with_role(publication: &Publication, role: LinkRole) -> Option<&Href> {
    publication.links.iter().find(|link| link.role == Some(role)).map(|link| &link.url)
}

/// Returns the words, which lead to `url` if there is one.
pub(super) fn linked(words: String, url: Option<&Href>) -> AnyView {
    match url {
        Some(url) => rich_text::link(url, "", words.into_any()),
        None => words.into_any(),
    }
}

fn links(links: &[Link]) -> Option<AnyView> {
    let items: Vec<AnyView> = links
        .iter()
        .filter(|link| link.role.is_none())
        .map(|link| view! { <li>{linked(label(link).to_owned(), Some(&link.url))}</li> }.into_any())
        .gathered();
    (!items.is_empty()).then(|| view! { <ul class="links">{items}</ul> }.into_any())
}

/// Returns what a link is called; one without words by the host it leads to.
fn label(link: &Link) -> &str {
    if !link.label.is_empty() {
        return &link.label;
    }
    let address = link.url.as_str();
    let host = address.split_once("//").map_or(address, |(_, rest)| rest);
    host.split('/').next().unwrap_or(host).trim_start_matches("www.")
}
