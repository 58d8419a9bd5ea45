use super::legend::legend;
use super::markup::{Element, Markup, element};
use super::text;
use crate::model::{Author, Href, Link, Publication, Venue};

/// One paper, set as in a bibliography: title, authors, venue and date, links.
///
/// `level` is that of its title's heading; `label` names the part of the page it stood in.
pub(super) fn entry(publication: &Publication, level: u8, label: Option<&str>) -> Element {
    let label = label.map(|label| element("p").class("section-label").text(label));
    element("li")
        .class("entry")
        .attribute("id", &publication.id)
        .with([margin(publication), paper(publication, level).with(label)])
}

/// The paper itself, without its place in a list.
pub(super) fn paper(publication: &Publication, level: u8) -> Element {
    let paper = element("article").class("paper");
    let paper = match &publication.unread {
        Some(written) => paper.with([element("p").class("unread").with(text::inlines(written))]),
        None => paper.with(card(publication, level)),
    };
    let details = (!publication.details.is_empty())
        .then(|| element("div").class("details").with(text::blocks(&publication.details)));
    paper.with(details)
}

/// The venue's short name and the year beside the paper, for the eye that runs down the list.
/// Readers by ear have both in the entry itself.
fn margin(publication: &Publication) -> Element {
    const WIDEST: usize = 18;
    let venue = publication
        .venue
        .as_ref()
        .filter(|venue| venue.acronym.is_some() && venue.short.chars().count() <= WIDEST)
        .map(|venue| element("span").class("margin-venue").text(&venue.short));
    let year = publication.date.year.map(|year| element("span").class("margin-year").text(&year.to_string()));
    element("p").class("margin").attribute("aria-hidden", "true").with(venue).with(year)
}

fn card(publication: &Publication, level: u8) -> Vec<Markup> {
    let title = text::heading(level).with([linked(&publication.title, link(publication, "(title)"))]);
    let mut card = vec![title.into()];
    card.extend((!publication.authors.is_empty()).then(|| authors(publication).into()));
    card.extend(appeared(publication).map(Markup::Element));
    card.extend(
        publication.notes.iter().map(|note| element("p").class("note").with(text::inlines(note)).into()),
    );
    card.extend(links(&publication.links).map(Markup::Element));
    card
}

fn authors(publication: &Publication) -> Element {
    let mut line = element("p").class("authors");
    for (at, author) in publication.authors.iter().enumerate() {
        line = match (at, author.joint.as_str()) {
            (0, _) => line,
            (_, "") => line.text(", "),
            (_, joint) => line.text(&[" ", joint, " "].concat()),
        };
        line = name(line, author);
    }
    match legend(publication) {
        Some(legend) => {
            line.text(" ").with([element("small").class("legend").text(&["(", &legend, ")"].concat())])
        }
        None => line,
    }
}

fn name(line: Element, author: &Author) -> Element {
    let marks = (!author.marks.is_empty()).then(|| element("sup").text(&author.marks));
    if author.owner {
        line.with([element("strong").class("owner").text(&author.name).with(marks)])
    } else {
        line.text(&author.name).with(marks)
    }
}

/// Where and when, how far from print, and what it won.
fn appeared(publication: &Publication) -> Option<Element> {
    let mut parts: Vec<Markup> = Vec::new();
    let say = |words: &str| Markup::Text(words.to_owned());
    let venue = publication.venue.as_ref();
    if let Some(venue) = venue {
        parts.extend((!venue.lead.is_empty()).then(|| say(&[&capital(&venue.lead), " "].concat())));
        let name = linked(&venue.name, link(publication, "(venue)"));
        parts.push(element("cite").with([name]).into());
        parts.extend((!venue.detail.is_empty()).then(|| say(&[", ", &venue.detail].concat())));
    }
    if let Some(date) = date(publication, venue) {
        parts.extend((!parts.is_empty()).then(|| say(", ")));
        parts.push(element("span").class("date").text(&date).into());
    }
    let status = publication
        .status
        .map(|status| status.name())
        .filter(|name| venue.is_none_or(|venue| !venue.lead.to_ascii_lowercase().contains(name)));
    let awards = publication.awards.iter().map(|award| ("award", award.as_str()));
    for (class, words) in status.map(|name| ("status", name)).into_iter().chain(awards) {
        parts.push(say(" "));
        parts.push(element("span").class(class).text(words).into());
    }
    (!parts.is_empty()).then(|| element("p").class("venue").with(parts))
}

/// What begins the line begins with a capital, as what stood before it may now stand elsewhere.
fn capital(words: &str) -> String {
    let mut rest = words.chars();
    rest.next()
        .map(|first| [&first.to_ascii_uppercase().to_string(), rest.as_str()].concat())
        .unwrap_or_default()
}

/// Month and year; the year alone unless the venue's name says it already.
fn date(publication: &Publication, venue: Option<&Venue>) -> Option<String> {
    let year = publication.date.year.map(|year| year.to_string());
    match (publication.date.month, year) {
        (Some(month), Some(year)) => Some([month.name(), " ", &year].concat()),
        (Some(month), None) => Some(month.name().to_owned()),
        (None, Some(year)) if venue.is_none_or(|venue| !venue.name.contains(&year)) => Some(year),
        (None, _) => None,
    }
}

fn link<'a>(publication: &'a Publication, label: &str) -> Option<&'a Href> {
    publication.links.iter().find(|link| link.label == label).map(|link| &link.url)
}

fn linked(words: &str, url: Option<&Href>) -> Markup {
    match url {
        Some(url) => text::link(url).text(words).into(),
        None => Markup::Text(words.to_owned()),
    }
}

fn links(links: &[Link]) -> Option<Element> {
    let mut items = links
        .iter()
        .filter(|link| link.label != "(title)" && link.label != "(venue)")
        .map(|link| element("li").with([linked(label(link), Some(&link.url))]))
        .peekable();
    items.peek().is_some().then(|| element("ul").class("links").with(items))
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
