use super::authors::by;
use super::markup::{Element, element};
use super::{Filter, Words, text};
use offprint_model::{
    Block, Href, Inline, Link, LinkRole, PartialDate, Publication, Status, Venue, is_abstract,
};

/// What a paper is set with, which depends on where it stands.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    pub(super) words: &'static Words,
    /// The level of its title's heading.
    pub(super) level: u8,
    /// The way to the list whose filters its co-authors lead to, if there is one.
    pub(super) list: Option<&'static str>,
    /// Whether it can be cited there.
    pub(super) cite: bool,
}

/// One paper, set as in a bibliography: title, authors, venue and date, links.
///
/// `label` names the part of the page it stood in.
pub(super) fn entry(publication: &Publication, label: Option<&str>, setting: Setting) -> Element {
    let label = label.map(|label| element("p").class("section-label").text(label));
    element("li")
        .class("entry")
        .attribute("id", &publication.id)
        .with(margin(publication))
        .with(paper(publication, setting).with(label))
        .with(permanent(publication, setting.words))
}

/// The paper's own address.
fn permanent(publication: &Publication, words: &Words) -> Element {
    let name = words.link_to.with(&[&publication.title]);
    element("a")
        .class("permanent")
        .attribute("href", &["#", &publication.id].concat())
        .attribute("aria-label", &name)
        .text("#")
}

/// Cites the paper; the list hears its clicks.
fn cite(publication: &Publication, words: &Words) -> Element {
    let button = element("button").attribute("type", "button").class(Filter::CITE);
    button.attribute("aria-label", &words.cite_paper.with(&[&publication.title])).text(words.cite)
}

/// The paper itself, without its place in a list.
pub(super) fn paper(publication: &Publication, setting: Setting) -> Element {
    let paper = element("article").class("paper");
    let paper = match &publication.verbatim {
        Some(written) => paper.with(text::inlines(element("p").class("unread"), written)),
        None => card(paper, publication, setting),
    };
    let paper = paper.with(setting.cite.then(|| cite(publication, setting.words)));
    let details = publication.details.iter().filter_map(|block| {
        let shown = text::block(block)?;
        Some(match block {
            Block::Paragraph(content) => folded(shown, content, setting.words),
            _ => shown,
        })
    });
    let details = element("div").with_all(details);
    paper.with((!details.is_empty()).then(|| details.class("details")))
}

/// `shown`, folded if its `content` is an abstract.
fn folded(shown: Element, content: &[Inline], words: &Words) -> Element {
    if !is_abstract(content) {
        return shown;
    }
    element("details").with(element("summary").text(words.abstract_of_it)).with(shown)
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

fn card(card: Element, publication: &Publication, setting: Setting) -> Element {
    let title = linked(text::heading(setting.level), &publication.title, link(publication, LinkRole::Title));
    card.with(title)
        .with_all(by(publication, setting))
        .with(appeared(publication, setting.words))
        .with_all(
            publication
                .notes
                .iter()
                .map(|note| folded(text::inlines(element("p").class("note"), note), note, setting.words)),
        )
        .with(links(&publication.links))
}

/// Where and when, how far from print, and what it won.
fn appeared(publication: &Publication, words: &Words) -> Option<Element> {
    let mut line = element("p");
    let venue = publication.venue.as_ref();
    if let Some(venue) = venue {
        if !venue.prefix.is_empty() {
            line = line.text(&[&capital(&venue.prefix), " "].concat());
        }
        line = line.with(linked(element("cite"), &venue.name, link(publication, LinkRole::Venue)));
        if !venue.suffix.is_empty() {
            line = line.text(&[", ", &venue.suffix].concat());
        }
    }
    if let Some(date) = date(publication, venue, words) {
        if !line.is_empty() {
            line = line.text(", ");
        }
        line = line.with(element("span").class("date").text(&date));
    }
    let led = |status: &&Status| venue.is_some_and(|venue| venue.prefix.contains(status.words()));
    if let Some(status) = publication.status.as_ref().filter(|status| !led(status)) {
        let said = if status.written.is_empty() { words.status(status.stage) } else { &status.written };
        line = line.text(" ").with(element("span").class("status").text(said));
    }
    for award in &publication.awards {
        line = line.text(" ").with(element("span").class("award").text(award));
    }
    (!line.is_empty()).then(|| line.class("venue"))
}

/// What begins the line begins with a capital, as what stood before it may now stand elsewhere.
pub(super) fn capital(words: &str) -> String {
    let mut rest = words.chars();
    rest.next()
        .map(|first| [&first.to_ascii_uppercase().to_string(), rest.as_str()].concat())
        .unwrap_or_default()
}

/// Month and year; the year alone unless the venue's name says it already.
fn date(publication: &Publication, venue: Option<&Venue>, words: &Words) -> Option<String> {
    let date = publication.date;
    let said = |year: u16| venue.is_some_and(|venue| venue.name.contains(&year.to_string()));
    match date {
        PartialDate { year: Some(year), month: None } if said(year) => None,
        date => words.date(date),
    }
}

fn link(publication: &Publication, role: LinkRole) -> Option<&Href> {
    publication.links.iter().find(|link| link.role == Some(role)).map(|link| &link.url)
}

/// `place` with the words in it, which lead to `url` if there is one.
fn linked(place: Element, words: &str, url: Option<&Href>) -> Element {
    match url {
        Some(url) => place.with(text::link(url).text(words)),
        None => place.text(words),
    }
}

fn links(links: &[Link]) -> Option<Element> {
    let items = links
        .iter()
        .filter(|link| link.role.is_none())
        .map(|link| linked(element("li"), label(link), Some(&link.url)));
    let list = element("ul").with_all(items);
    (!list.is_empty()).then(|| list.class("links"))
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
