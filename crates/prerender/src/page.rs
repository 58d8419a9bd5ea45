//! The page as HTML, in the place that `index.html` has for it.

use leptos::prelude::*;
use offprint_model::Site;
use offprint_model::{FINGERPRINT_ATTRIBUTE, SiteSnapshot};

use offprint_query::Query;
use offprint_web::view::{Around, Filter, Page, Theme, Words};

use crate::head::head;
use crate::html::{escape, tag};
use crate::{feed, papers, said};

/// The title as written in `index.html`, in whose place the head's tags go.
const TITLE: &str = "<title>Publications</title>";
/// The room in `index.html`, as written there and as the bundler shortens it.
const EMPTY: [&str; 2] = ["<div id=\"offprint-page\"></div>", "<div id=offprint-page></div>"];
/// What stands before the template's language, with or without quotes.
const LANGUAGE: &str = "<html lang=";

/// `template` with the page of `edition` in it, with nothing filtered. `address` is where the page
/// will be, if that is known. The error names what the template has no room for.
pub(crate) fn filled(
    template: &str,
    edition: &SiteSnapshot,
    address: Option<&str>,
) -> Result<String, &'static str> {
    let site = &edition.site;
    let room = EMPTY.into_iter().find(|room| template.contains(room)).ok_or(EMPTY[0])?;
    let (before, after) = template.split_once(room).ok_or(room)?;
    let (start, end) = before.split_once(TITLE).ok_or(TITLE)?;
    let start = match &site.meta.language {
        Some(tag) => {
            let own = [LANGUAGE, "\"", &escape(tag), "\""].concat();
            start.replacen(&[LANGUAGE, written_language(template)].concat(), &own, 1)
        }
        None => start.to_owned(),
    };
    let class = if is_part(site) { "prerendered part" } else { "prerendered" };
    let opening = tag(
        "div",
        &[("id", "offprint-page"), ("class", class), (FINGERPRINT_ATTRIBUTE, &edition.content.to_string())],
    );
    let (rest, more) = (rest(site), elsewhere(site));
    let (end, after) = (said::translated(end, site), said::translated(after, site));
    let head = [head(site, address), said::for_boot(site)].concat();
    Ok([&start, &head, &end, &opening, &html(site), "</div>", &rest, &more, &after].concat())
}

/// The language that the template is in, which a page that names none is in too.
pub(crate) fn language(template: &str) -> &str {
    written_language(template).trim_matches('"')
}

/// As it stands there, in quotes or not.
fn written_language(template: &str) -> &str {
    let (_, rest) = template.split_once(LANGUAGE).unwrap_or_default();
    rest.split([' ', '>']).next().unwrap_or_default()
}

/// Whether the page holds only the first of the papers.
fn is_part(site: &Site) -> bool {
    Filter::prerendered(site.publications.len()) < site.publications.len()
}

/// The way to all papers from a page that holds only the first of them, for those without script.
fn rest(site: &Site) -> String {
    if !is_part(site) {
        return String::new();
    }
    let all = papers::of(site).count();
    let first = Filter::prerendered(site.publications.len());
    let words = Words::of(site.meta.language.as_deref());
    let first = words.first_papers.with(&[&first.to_string()]);
    let link = tag("a", &[("href", &[papers::FOLDER, "/"].concat())]);
    let all = words.all_papers.with(&[&all.to_string()]);
    format!("<noscript><p class=\"notice\">{first} {link}{all}</a></p></noscript>")
}

/// The way to what is made when the page is built and not by the app, behind the app's part so
/// that it stays.
fn elsewhere(site: &Site) -> String {
    if papers::of(site).next().is_none() {
        return String::new();
    }
    let words = Words::of(site.meta.language.as_deref());
    let link = |address: &str, words: &str| format!("{}{words}</a>", tag("a", &[("href", address)]));
    let pages = link(&format!("{}/", papers::FOLDER), words.each_paper);
    let feed = papers::of(site).any(|paper| paper.date.year.is_some());
    let feed = if feed { format!(" · {}", link(feed::FILE, words.feed)) } else { String::new() };
    format!("<footer class=\"elsewhere\">{pages}{feed}</footer>")
}

fn html(site: &Site) -> String {
    Owner::new().with(|| {
        let around = Around { bit_by_bit: true, ..Around::default() };
        let filter = Filter::new(site.clone(), Query::default(), around);
        filter.begin();
        view! { <Page filter theme=Theme::System prerendered=None/> }.to_html()
    })
}

#[cfg(test)]
mod tests;
