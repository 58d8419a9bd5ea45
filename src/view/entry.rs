use leptos::prelude::*;

use super::legend::legend;
use super::{text, words};
use crate::model::{Author, Href, Link, Publication, Venue};

/// One paper, set as in a bibliography: title, authors, venue and date, links.
///
/// `level` is that of its title's heading; `label` names the part of the page it stood in.
pub(super) fn entry(publication: &Publication, level: u8, label: Option<&str>) -> impl IntoView + use<> {
    let id = publication.id.clone();
    let content = match &publication.unread {
        Some(written) => view! { <p class="unread">{text::inlines(written)}</p> }.into_any(),
        None => card(publication, level),
    };
    let label = label.map(|label| view! { <p class="section-label">{label.to_owned()}</p> });
    let details = (!publication.details.is_empty())
        .then(|| view! { <div class="details">{text::blocks(&publication.details)}</div> });
    view! {
        <li class="entry" id=id>
            {margin(publication)}
            <article class="paper">{content}{details}{label}</article>
        </li>
    }
}

/// The venue's short name and the year beside the paper, for the eye that runs down the list.
/// Readers by ear have both in the entry itself.
fn margin(publication: &Publication) -> impl IntoView + use<> {
    const WIDEST: usize = 18;
    let venue = publication
        .venue
        .as_ref()
        .filter(|venue| venue.acronym.is_some() && venue.short.chars().count() <= WIDEST)
        .map(|venue| view! { <span class="margin-venue">{venue.short.clone()}</span> });
    let year =
        publication.date.year.map(|year| view! { <span class="margin-year">{year.to_string()}</span> });
    view! { <p class="margin" aria-hidden="true">{venue}{year}</p> }
}

fn card(publication: &Publication, level: u8) -> AnyView {
    let title = linked(&publication.title, link(publication, "(title)"));
    let authors = (!publication.authors.is_empty()).then(|| authors(publication));
    let notes: Vec<_> =
        publication.notes.iter().map(|note| view! { <p class="note">{text::inlines(note)}</p> }).collect();
    view! {
        {text::heading(level, None, vec![title])}
        {authors}
        {appeared(publication)}
        {notes}
        {links(&publication.links)}
    }
    .into_any()
}

fn authors(publication: &Publication) -> impl IntoView + use<> {
    let names: Vec<_> = publication
        .authors
        .iter()
        .enumerate()
        .map(|(at, author)| {
            let before = match (at, author.joint.as_str()) {
                (0, _) => String::new(),
                (_, "") => ", ".to_owned(),
                (_, joint) => [" ", joint, " "].concat(),
            };
            view! { {before}{name(author)} }
        })
        .collect();
    let legend = legend(publication)
        .map(|legend| view! { " " <small class="legend">{["(", &legend, ")"].concat()}</small> });
    view! { <p class="authors">{names}{legend}</p> }
}

fn name(author: &Author) -> AnyView {
    let marks = (!author.marks.is_empty()).then(|| view! { <sup>{author.marks.clone()}</sup> });
    let name = author.name.clone();
    if author.owner {
        view! { <strong class="owner">{name}{marks}</strong> }.into_any()
    } else {
        view! { {name}{marks} }.into_any()
    }
}

/// Where and when, how far from print, and what it won.
fn appeared(publication: &Publication) -> Option<impl IntoView + use<>> {
    let venue = publication.venue.as_ref();
    let url = link(publication, "(venue)");
    let place = venue.map(|venue| {
        let lead = (!venue.lead.is_empty()).then(|| [&venue.lead, " "].concat());
        let detail = (!venue.detail.is_empty()).then(|| [", ", &venue.detail].concat());
        view! { {lead}<cite>{linked(&venue.name, url)}</cite>{detail} }
    });
    let date = date(publication, venue).map(|date| {
        let before = if venue.is_some() { ", " } else { "" };
        view! { {before}<span class="date">{date}</span> }
    });
    let status = publication
        .status
        .map(|status| status.name())
        .filter(|name| venue.is_none_or(|venue| !venue.lead.to_lowercase().contains(name)))
        .map(|name| view! { " " <span class="status">{name}</span> });
    let awards: Vec<_> = publication
        .awards
        .iter()
        .map(|award| view! { " " <span class="award">{award.clone()}</span> })
        .collect();
    let anything = place.is_some() || date.is_some() || status.is_some() || !awards.is_empty();
    anything.then(|| view! { <p class="venue">{place}{date}{status}{awards}</p> })
}

/// Month and year; the year alone unless the venue's name says it already.
fn date(publication: &Publication, venue: Option<&Venue>) -> Option<String> {
    let year = publication.date.year.map(|year| year.to_string());
    match (publication.date.month, year) {
        (Some(month), Some(year)) => Some([words::month(month), " ", &year].concat()),
        (Some(month), None) => Some(words::month(month).to_owned()),
        (None, Some(year)) if venue.is_none_or(|venue| !venue.name.contains(&year)) => Some(year),
        (None, _) => None,
    }
}

fn link<'a>(publication: &'a Publication, label: &str) -> Option<&'a Href> {
    publication.links.iter().find(|link| link.label == label).map(|link| &link.url)
}

fn linked(words: &str, url: Option<&Href>) -> AnyView {
    let words = words.to_owned();
    match url {
        Some(url) => {
            view! { <a href=url.as_str().to_owned() rel=text::rel(url.is_external())>{words}</a> }.into_any()
        }
        None => words.into_any(),
    }
}

fn links(links: &[Link]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = links
        .iter()
        .filter(|link| link.label != "(title)" && link.label != "(venue)")
        .map(|link| view! { <li>{linked(label(link), Some(&link.url))}</li> })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="links">{items}</ul> })
}

/// A link without words is called by the place it leads to.
fn label(link: &Link) -> &str {
    if !link.label.is_empty() {
        return &link.label;
    }
    let address = link.url.as_str();
    let host = address.split_once("//").map_or(address, |(_, rest)| rest);
    host.split('/').next().unwrap_or(host).trim_start_matches("www.")
}
