//! Embedded players as links: a page that shows them would have visitors load from other hosts.

use super::tokens::{Attributes, Token, Tokens};
use super::{At, image};
use crate::markdown::builder::{Builder, Level};
use offprint_model::{Href, Problem};

/// Adds a link to what an element plays, if it says what: with the picture that the owner gave for it, else with its
/// title. Returns whether it says so; an address that is not allowed is reported. `inside` is the HTML behind its tag.
pub(super) fn player(
    builder: &mut Builder<'_>,
    tag: &'static str,
    attributes: &Attributes<'_>,
    at: At,
) -> bool {
    let label = match tag {
        "iframe" => "",
        "video" => "Video",
        "audio" => "Audio",
        _ => return false,
    };
    let Some(source) = attributes.get("src").or_else(|| source(builder.rest(at.end))) else { return false };
    let (address, host) = watched(source.trim());
    let label = if label.is_empty() { host } else { label };
    if Href::parse(&address).is_none() {
        builder.report(at.start, || Problem::UnsafeAddress { address });
        return true;
    }
    builder.open_link(&address, "", tag, at.start);
    if attributes.get("poster").is_some() {
        image(builder, attributes, "poster", at.clone());
    } else {
        let title = attributes.get("title").filter(|title| !title.trim().is_empty());
        builder.text(title.as_deref().unwrap_or(label), at.start, at.end);
    }
    builder.close_tag(tag, |kind| kind.level() != Level::Inline);
    true
}

/// Most tokens among which a `<source>` is looked for.
const SOURCES: usize = 16;

/// What the first `<source>` names in the text behind a tag.
fn source(behind: &str) -> Option<String> {
    let sources = Tokens::new(behind).take(SOURCES).take_while(|token| !matches!(token, Token::Close { .. }));
    let mut named = sources.filter_map(|token| match token {
        Token::Open { name, attributes } if name == "source" => attributes.get("src"),
        _ => None,
    });
    named.next()
}

/// The address at which people watch what is embedded, and what the place is called.
fn watched(address: &str) -> (String, &str) {
    let (_, rest) = address.split_once("//").unwrap_or(("", address));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let id = |path: &str| path.split(['?', '&', '#']).next().unwrap_or_default().to_owned();
    match host.strip_prefix("www.").unwrap_or(host) {
        "youtube.com" | "youtube-nocookie.com" if path.starts_with("embed/") => {
            (["https://www.youtube.com/watch?v=", &id(path.get(6..).unwrap_or_default())].concat(), "YouTube")
        }
        "player.vimeo.com" if path.starts_with("video/") => {
            (["https://vimeo.com/", &id(path.get(6..).unwrap_or_default())].concat(), "Vimeo")
        }
        host => (address.to_owned(), host),
    }
}
