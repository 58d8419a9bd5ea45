//! What the page says of itself to browsers, search engines and those who share its address.

use offprint_model::Site;
use offprint_query::{Query, QueryResult};
use offprint_web::document_title;
use serde_json::{Value, json};

use crate::html::{data, escape, tag};
use crate::{feed, papers};

/// The tags that belong in the place of the template's `<title>`. `address` is where the page
/// will be, if that is known: canonical and OpenGraph addresses must be whole.
pub(crate) fn head(site: &Site, address: Option<&str>) -> String {
    let title = document_title(site, &Query::default(), &QueryResult::default());
    let description = description(site);
    let mut tags = vec![format!("<title>{}</title>", escape(&title))];
    let mut meta = |key, name, content: &str| tags.push(tag("meta", &[(key, name), ("content", content)]));
    if let Some(description) = &description {
        meta("name", "description", description);
        meta("property", "og:description", description);
        meta("name", "twitter:description", description);
    }
    if let Some(owner) = &site.owner {
        meta("name", "author", owner);
    }
    meta("property", "og:type", "profile");
    meta("property", "og:title", &title);
    meta("name", "twitter:card", "summary");
    meta("name", "twitter:title", &title);
    if let Some(language) = &site.meta.language {
        // OpenGraph writes en_US where the web writes en-US.
        meta("property", "og:locale", &language.replace('-', "_"));
    }
    let picture = picture(site, address);
    if let Some(picture) = &picture {
        meta("property", "og:image", picture);
        meta("name", "twitter:image", picture);
    }
    if let Some(address) = address {
        meta("property", "og:url", address);
        tags.push(tag("link", &[("rel", "canonical"), ("href", address)]));
    }
    if papers::of(site).any(|paper| paper.date.year.is_some()) {
        tags.push(tag(
            "link",
            &[("rel", "alternate"), ("type", "application/atom+xml"), ("href", feed::FILE)],
        ));
    }
    tags.push(data(&profile(site, address)));
    tags.join("\n    ")
}

/// The front matter's own, unless it only repeats the title, as a template's default does; then
/// the first words of the page.
fn description(site: &Site) -> Option<String> {
    let given = site.meta.description.clone().filter(|given| site.meta.title.as_ref() != Some(given));
    given.or_else(|| first_words(site)).or_else(|| site.meta.description.clone())
}

fn first_words(site: &Site) -> Option<String> {
    let text = site.sections.iter().flat_map(|section| &section.blocks).find_map(|block| match block {
        offprint_model::Block::Paragraph(content) => Some(offprint_model::plain_text(content)),
        _ => None,
    })?;
    Some(shortened(&text)).filter(|text| !text.is_empty())
}

/// As much of a text as search engines show of a description, in whole words.
pub(crate) fn shortened(text: &str) -> String {
    const SHOWN: usize = 160;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= SHOWN {
        return text;
    }
    let cut: String = text.chars().take(SHOWN - 2).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{} …", whole.trim_end_matches([',', ';', ':', '.']))
}

/// The owner's picture, if its address is whole or can be made so.
fn picture(site: &Site, address: Option<&str>) -> Option<String> {
    let picture = site.meta.author.as_ref()?.avatar.as_ref()?.as_str();
    match picture {
        whole if whole.starts_with("http") => Some(whole.to_owned()),
        data if data.starts_with("data:") => None,
        relative => address
            .map(|address| format!("{address}{}", relative.trim_start_matches("./").trim_start_matches('/'))),
    }
}

/// <https://developers.google.com/search/docs/appearance/structured-data/profile-page>
fn profile(site: &Site, address: Option<&str>) -> Value {
    let mut person = json!({"@type": "Person"});
    let mut say = |key: &str, value: Option<Value>| {
        if let (Some(value), Some(person)) = (value, person.as_object_mut()) {
            person.insert(key.to_owned(), value);
        }
    };
    let author = site.meta.author.clone().unwrap_or_default();
    say("name", site.owner.clone().map(Value::from));
    say("url", address.map(Value::from));
    say("description", author.bio.map(Value::from));
    say("image", picture(site, address).map(Value::from));
    say("affiliation", author.employer.map(|name| json!({"@type": "Organization", "name": name})));
    let elsewhere: Vec<&str> = author.links.iter().map(|link| link.url.as_str()).collect();
    say("sameAs", (!elsewhere.is_empty()).then(|| json!(elsewhere)));
    json!({"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": person})
}

#[cfg(test)]
mod tests {
    use offprint_parse::parse;

    use super::*;

    fn head_of(front_matter: &str) -> String {
        head(
            &parse(format!("---\n{front_matter}---\n\nI write papers.\n").as_bytes()).site,
            Some("https://example.org/~me/"),
        )
    }

    #[test]
    fn everything_that_shows_the_page_elsewhere_is_told_what_it_is() {
        let head = head_of(
            "title: About me\nexcerpt: In a word\nlang: pt_BR\nauthor:\n  name: Ada Example\n  avatar: me.jpg\n  orcid: 0000-0001\n",
        );
        for tag in [
            "<title>Ada Example · About me</title>",
            "<meta name=\"description\" content=\"In a word\">",
            "<meta name=\"author\" content=\"Ada Example\">",
            "<meta property=\"og:type\" content=\"profile\">",
            "<meta property=\"og:title\" content=\"Ada Example · About me\">",
            "<meta property=\"og:description\" content=\"In a word\">",
            "<meta property=\"og:url\" content=\"https://example.org/~me/\">",
            "<meta property=\"og:image\" content=\"https://example.org/~me/me.jpg\">",
            "<meta property=\"og:locale\" content=\"pt_BR\">",
            "<meta name=\"twitter:card\" content=\"summary\">",
            "<meta name=\"twitter:title\" content=\"Ada Example · About me\">",
            "<meta name=\"twitter:description\" content=\"In a word\">",
            "<meta name=\"twitter:image\" content=\"https://example.org/~me/me.jpg\">",
            "<link rel=\"canonical\" href=\"https://example.org/~me/\">",
        ] {
            assert_eq!(head.matches(tag).count(), 1, "{tag} in {head}");
        }
        let (_, data) = head.split_once("<script type=\"application/ld+json\">").unwrap();
        let data: Value = serde_json::from_str(data.trim_end_matches("</script>")).unwrap();
        assert_eq!(data["@type"], "ProfilePage");
        assert_eq!(data["mainEntity"]["name"], "Ada Example");
        assert_eq!(data["mainEntity"]["image"], "https://example.org/~me/me.jpg");
    }

    #[test]
    fn a_title_cannot_break_out() {
        let head =
            head_of("title: '\"></title></script><script>alert(1)</script>'\nauthor: '</script><b>'\n");
        assert_eq!(head.matches("<script").count(), 1, "{head}");
        assert_eq!(head.matches("</script>").count(), 1, "{head}");
        assert!(!head.contains("<b>"), "{head}");
    }
}
