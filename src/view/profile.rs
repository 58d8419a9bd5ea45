use super::markup::{Element, element};
use super::text;
use offprint_model::{Profile, Site};

/// Whose page it is: name, picture, a line about them, where they are and where else to find them.
/// `contents` leads to the sections of the page.
pub(super) fn profile(site: &Site, name: Option<&str>, contents: Option<Element>) -> Element {
    let nobody = Profile::default();
    let person = site.meta.author.as_ref().unwrap_or(&nobody);
    let picture = person.avatar.as_ref().map(|picture| {
        let picture = element("img").class("avatar").attribute("src", picture.as_str()).attribute("alt", "");
        picture.attribute("width", "160").attribute("height", "160")
    });
    let line = |class, words: Option<&str>| words.map(|words| element("p").class(class).text(words));
    let place: Vec<&str> =
        [&person.employer, &person.location].into_iter().flatten().map(String::as_str).collect();
    let place = (!place.is_empty()).then(|| place.join(" · "));
    let who = element("div")
        .class("who")
        .with(name.map(|name| element("h1").text(name)))
        .with(line("pronouns", person.pronouns.as_deref()))
        .with(line("about", person.bio.as_deref()))
        .with(line("place", place.as_deref()))
        .with(elsewhere(person));
    element("header").class("profile").with(picture).with(who).with(contents)
}

fn elsewhere(person: &Profile) -> Option<Element> {
    let email = person.email.as_ref().map(|email| {
        let shown = email.as_str().trim_start_matches("mailto:");
        element("li").with(text::link(email).text(shown))
    });
    let links = person.links.iter().map(|link| {
        // These pages are the same person's, which "me" tells to those who verify it.
        let rel = if link.url.is_external() { "me noopener noreferrer" } else { "me" };
        let link = element("a").attribute("href", link.url.as_str()).attribute("rel", rel).text(&link.label);
        element("li").with(link)
    });
    let list = element("ul").with(email).with_all(links);
    (!list.is_empty()).then(|| list.class("elsewhere"))
}
