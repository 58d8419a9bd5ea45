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
            // "arXiv:2101.00001", as arXiv itself writes it.
            let is_identifier = venue.name.eq_ignore_ascii_case("arxiv")
                && venue.suffix.starts_with(|c: char| c.is_ascii_digit());
            line.push([if is_identifier { ":" } else { ", " }, &venue.suffix].concat().into_any());
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

/// Month and year, unless what is written behind the venue's name says when; the year alone, unless the name says it.
fn date(date: PartialDate, venue: Option<&Venue>, messages: &Messages) -> Option<String> {
    let is_said = |year: u16| {
        let year = year.to_string();
        venue.is_some_and(|venue| {
            date.month.is_none() && venue.name.contains(&year) || holds_number(&venue.suffix, &year)
        })
    };
    messages.date(date).filter(|_| !date.year.is_some_and(is_said))
}

/// Returns whether a number stands in a text, and not as a part of another.
fn holds_number(text: &str, number: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(|other| other == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_shown_once() {
        let shown = |name: &str, suffix: &str, month| {
            let venue = Venue { name: name.to_owned(), suffix: suffix.to_owned(), ..Venue::default() };
            let date = PartialDate { year: Some(2024), month, day: None };
            super::date(date, Some(&venue), Messages::of(None))
        };
        let may = offprint_model::Month::new(5);
        assert_eq!(shown("Phys. Rev. X", "14, 021044 (2024), arXiv:2311.04567", None), None);
        assert_eq!(shown("Soil Biol Lett", "2024 May 5;14(2):112-9", may), None);
        assert_eq!(shown("Proceedings of LAKE 2024", "", None), None);
        assert_eq!(shown("Proceedings of LAKE 2024", "", may).as_deref(), Some("May 2024"));
        assert_eq!(shown("Annals of Lakes", "12024, 3", None).as_deref(), Some("2024"));
    }
}
