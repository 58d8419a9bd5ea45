use offprint_cite::{Format, cite};
use offprint_model::{Publication, Site};
use offprint_web::i18n::Messages;
use offprint_web::render::paper_html;

use super::address::Address;
use super::listed::{FOLDER, of};
use super::{metadata, rebase};
use crate::html::{escape, tag, without_markers};
use crate::template::Template;

/// The way from a paper's page to the homepage.
const HOME: &str = "../../";

/// The page of one paper.
pub(super) fn paper(
    site: &Site,
    publication: &Publication,
    address: Option<&str>,
    template: &Template,
) -> Result<String, String> {
    let title = match &site.owner {
        Some(owner) => format!("{} · {owner}", publication.title),
        None => publication.title.clone(),
    };
    let address = address.map(Address);
    let own = address.map(|address| address.of_paper(&publication.id));
    let head = metadata::tags(site, publication, address);
    let article = paper_html(rebase::rebased(publication), HOME, Messages::of(site.meta.language.as_deref()));
    let article = without_markers(&article)
        .map_err(|error| format!("the page of {} could not be written: {error}", publication.id))?;
    let citations: String = [Format::BibTex, Format::Ris]
        .into_iter()
        .map(|format| {
            let file = [publication.id.as_str(), ".", format.extension()].concat();
            let link = tag("a", &[("href", &file), ("download", "")]);
            let text = escape(&cite(format, std::slice::from_ref(publication)).replace('\r', ""));
            format!("<h2>{link}{}</a></h2>\n<pre tabindex=\"0\">{text}</pre>\n", format.title())
        })
        .collect();
    Ok(document(site, &title, own.as_deref(), &head, template, HOME, &format!("{article}\n{citations}")))
}

/// The page that names all papers, each with the way to its page.
pub(super) fn all(site: &Site, address: Option<&str>, template: &Template) -> String {
    let messages = Messages::of(site.meta.language.as_deref());
    let title = match &site.owner {
        Some(owner) => messages.papers_of.with(&[owner]),
        None => messages.publications.to_owned(),
    };
    let items: String = of(site)
        .map(|publication| {
            let link = tag("a", &[("href", &format!("{}/", publication.id))]);
            let year = publication.date.year.map(|year| format!(", {year}")).unwrap_or_default();
            format!("<li>{link}{}</a>{year}</li>\n", escape(&publication.title))
        })
        .collect();
    let own = address.map(|address| format!("{address}{}/", FOLDER));
    let body = format!("<h1>{}</h1>\n<ul>\n{items}</ul>", escape(&title));
    document(site, &title, own.as_deref(), "", template, "../", &body)
}

fn document(
    site: &Site,
    title: &str,
    own: Option<&str>,
    head: &str,
    template: &Template,
    home: &str,
    body: &str,
) -> String {
    let language = site.meta.language.as_deref().unwrap_or("en");
    let language = tag("html", &[("lang", language)]);
    let icon =
        tag("link", &[("rel", "icon"), ("href", &format!("{home}favicon.svg")), ("type", "image/svg+xml")]);
    let canonical = own.map(|own| tag("link", &[("rel", "canonical"), ("href", own)])).unwrap_or_default();
    let policy = template
        .policy
        .as_ref()
        .map(|policy| tag("meta", &[("http-equiv", "content-security-policy"), ("content", policy)]))
        .unwrap_or_default();
    let style = template
        .style
        .as_ref()
        .map(|style| {
            tag("link", &[("rel", "stylesheet"), ("href", &[home, style.trim_start_matches("./")].concat())])
        })
        .unwrap_or_default();
    let back = tag("a", &[("href", home)]);
    let name = escape(
        site.owner
            .as_deref()
            .or(site.meta.title.as_deref())
            .unwrap_or(Messages::of(site.meta.language.as_deref()).publications),
    );
    let title = escape(title);
    format!(
        r#"<!DOCTYPE html>
{language}
<head>
<meta charset="utf-8">
{policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
{icon}{canonical}{style}{head}
</head>
<body>
<nav>{back}{name}</a></nav>
<main class="text">
{body}
</main>
</body>
</html>
"#
    )
}
