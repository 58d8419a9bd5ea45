//! The page as HTML, in the place that `index.html` has for it.

use offprint_model::Site;
use offprint_model::{FINGERPRINT_ATTRIBUTE, SiteSnapshot};
use offprint_web::i18n::Messages;
use offprint_web::render::page_html;
use offprint_web::state::prerendered_count;

use crate::head::head;
use crate::html::{tag, without_markers};
use crate::template::{Content, Template};
use crate::{feed, papers, translations};

/// `template` with the page of `snapshot` in it, with nothing filtered. `file` is where the snapshot lies and
/// how many bytes its content file has, as `boot.js` reads it; `address` is where the page will be, if that
/// is known.
pub(crate) fn filled(
    template: &Template,
    snapshot: &SiteSnapshot,
    file: &str,
    address: Option<&str>,
) -> Result<String, String> {
    let failed = |error| format!("the page could not be written: {error}");
    let site = &snapshot.site;
    let language = site.meta.language.as_deref().unwrap_or(&template.language);
    let named = tag("meta", &[("name", "offprint-snapshot"), ("content", file)]);
    let class = if is_part(site) { "prerendered part" } else { "prerendered" };
    let mut head = vec![head(site, address), named];
    head.extend(translations::meta(&translations::of(language)));
    let content = Content {
        language,
        head: head.join("\n    "),
        attributes: [("class", class.to_owned()), (FINGERPRINT_ATTRIBUTE, snapshot.content.to_string())],
        page: without_markers(&page_html(site.clone())).map_err(failed)?,
        below: [rest(site), elsewhere(site)].concat(),
    };
    template.filled(&content).map_err(failed)
}

/// Whether the page holds only the first of the papers.
fn is_part(site: &Site) -> bool {
    prerendered_count(site.publications.places()) < site.publications.places()
}

/// The way to all papers from a page that holds only the first of them, for those without script.
fn rest(site: &Site) -> String {
    if !is_part(site) {
        return String::new();
    }
    let all = papers::of(site).count();
    let first = prerendered_count(site.publications.places());
    let messages = Messages::of(site.meta.language.as_deref());
    let first = messages.first_papers.with(&[&first.to_string()]);
    let link = tag("a", &[("href", &[papers::FOLDER, "/"].concat())]);
    let all = messages.all_papers.with(&[&all.to_string()]);
    format!("<noscript><p class=\"notice\">{first} {link}{all}</a></p></noscript>")
}

/// The way to what is made when the page is built and not by the app, behind the app's part so
/// that it stays.
fn elsewhere(site: &Site) -> String {
    if papers::of(site).next().is_none() {
        return String::new();
    }
    let messages = Messages::of(site.meta.language.as_deref());
    let link = |address: &str, words: &str| format!("{}{words}</a>", tag("a", &[("href", address)]));
    let pages = link(&format!("{}/", papers::FOLDER), messages.each_paper);
    let feed = papers::of(site).any(|paper| paper.date.year.is_some());
    let feed = if feed { format!(" · {}", link(feed::FILE, messages.feed)) } else { String::new() };
    format!("<footer class=\"elsewhere\">{pages}{feed}</footer>")
}

#[cfg(test)]
mod tests;
