use leptos::prelude::*;
use offprint_model::Gathered;
use offprint_model::Profile as Person;

use super::TableOfContents;
use super::rich_text::link;
use crate::state::PageState;

/// Whose page it is: name, picture, a line about them, where they are and where else to find them; and the way
/// to the sections of the page.
#[component]
pub fn Profile() -> impl IntoView {
    let page = PageState::from_context();
    let site = page.site();
    let nobody = Person::default();
    let person = site.meta.author.as_ref().unwrap_or(&nobody);
    let avatar = person.avatar.as_ref().map(|avatar| {
        view! { <img class="avatar" src=avatar.as_str().to_owned() alt="" width="160" height="160"/> }
            .into_any()
    });
    let place: Vec<&str> =
        [&person.employer, &person.location].into_iter().flatten().map(String::as_str).gathered();
    let place = (!place.is_empty()).then(|| place.join(" · "));
    let line = |class: &'static str, words: Option<String>| {
        words.map(|words| view! { <p class=class>{words}</p> }.into_any())
    };
    view! {
        <header class="profile">
            {avatar}
            <div class="who">
                {page.name().map(|name| view! { <h1>{name}</h1> }.into_any())}
                {line("pronouns", person.pronouns.clone())}
                {line("about", person.bio.clone())}
                {line("place", place)}
                {elsewhere(person)}
            </div>
            <TableOfContents/>
        </header>
    }
}

/// Where else the person is to be found.
fn elsewhere(person: &Person) -> Option<AnyView> {
    let email = person.email.iter().map(|email| {
        let shown = email.as_str().trim_start_matches("mailto:").to_owned();
        view! { <li>{link(email, "", shown.into_any())}</li> }.into_any()
    });
    let links = person.links.iter().map(|link| {
        // These pages are the same person's, which "me" tells to those who verify it.
        let rel = if link.url.is_external() { "me noopener noreferrer" } else { "me" };
        view! { <li><a href=link.url.as_str().to_owned() rel=rel>{link.label.clone()}</a></li> }.into_any()
    });
    let items: Vec<AnyView> = email.chain(links).gathered();
    (!items.is_empty()).then(|| view! { <ul class="elsewhere">{items}</ul> }.into_any())
}
