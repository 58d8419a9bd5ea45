use leptos::prelude::*;
use offprint_model::{LinkRole, PartialDate, Publication, Status, Venue};

use super::authors::capitalized;
use super::publication_entry::{link_with_role, linked};
use crate::i18n::Messages;

/// Where and when a publication appeared, how far it is from print, and what it won.
#[component]
pub fn VenueLine(
    /// Which publication.
    publication: Publication,
    /// The words of the interface.
    messages: &'static Messages,
) -> impl IntoView {
    let venue = publication.venue.as_ref();
    let mut line: Vec<AnyView> = Vec::new();
    if let Some(venue) = venue {
        if !venue.prefix.is_empty() {
            line.push([&capitalized(&venue.prefix), " "].concat().into_any());
        }
        let name = linked(venue.name.clone(), link_with_role(&publication, LinkRole::Venue));
        line.push(view! { <cite>{name}</cite> }.into_any());
        if !venue.suffix.is_empty() {
            line.push([", ", &venue.suffix].concat().into_any());
        }
    }
    if let Some(date) = date(publication.date, venue, messages) {
        if !line.is_empty() {
            line.push(", ".into_any());
        }
        line.push(view! { <span class="date">{date}</span> }.into_any());
    }
    let is_said = |status: &&Status| venue.is_some_and(|venue| venue.prefix.contains(status.words()));
    if let Some(status) = publication.status.as_ref().filter(|status| !is_said(status)) {
        let written = status.written.as_str();
        let words = if written.is_empty() { messages.status(status.stage) } else { written };
        line.push(badge("status", words));
    }
    line.extend(publication.awards.iter().map(|award| badge("award", award)));
    (!line.is_empty()).then(|| view! { <p class="venue">{line}</p> }.into_any())
}

fn badge(class: &'static str, words: &str) -> AnyView {
    view! { " " <span class=class>{words.to_owned()}</span> }.into_any()
}

/// Month and year; the year alone unless the venue's name says it already.
fn date(date: PartialDate, venue: Option<&Venue>, messages: &Messages) -> Option<String> {
    let is_said = |year: u16| venue.is_some_and(|venue| venue.name.contains(&year.to_string()));
    match date {
        PartialDate { year: Some(year), month: None, .. } if is_said(year) => None,
        date => messages.date(date),
    }
}
