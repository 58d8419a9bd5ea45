use leptos::prelude::*;

use crate::model::{Profile as Person, Site};

/// Whose page it is: name, picture, a line about them, where they are and where else to find them.
#[component]
pub(super) fn Profile<'a>(site: &'a Site, name: Option<&'a str>) -> impl IntoView + use<> {
    let person = site.meta.author.clone().unwrap_or_default();
    let heading = name.map(|name| view! { <h1>{name.to_owned()}</h1> });
    let line = |class: &'static str, words: &Option<String>| {
        words.clone().map(|words| view! { <p class=class>{words}</p> })
    };
    let picture = person.avatar.as_ref().map(|picture| {
        view! { <img class="avatar" src=picture.as_str().to_owned() alt="" width="160" height="160"/> }
    });
    let place: Vec<String> = [&person.employer, &person.location].into_iter().flatten().cloned().collect();
    let place = (!place.is_empty()).then(|| place.join(" · "));
    view! {
        <header class="profile">
            {picture}
            <div class="who">
                {heading}
                {line("pronouns", &person.pronouns)}
                {line("about", &person.bio)}
                {line("place", &place)}
                {elsewhere(&person)}
            </div>
        </header>
    }
}

fn elsewhere(person: &Person) -> Option<impl IntoView + use<>> {
    let email = person.email.as_ref().map(|email| {
        let shown = email.as_str().trim_start_matches("mailto:").to_owned();
        view! { <li><a href=email.as_str().to_owned()>{shown}</a></li> }
    });
    let links: Vec<_> = person
        .links
        .iter()
        .map(|link| {
            let rel = if link.url.is_external() { "me noopener noreferrer" } else { "me" };
            view! { <li><a href=link.url.as_str().to_owned() rel=rel>{link.label.clone()}</a></li> }
        })
        .collect();
    (email.is_some() || !links.is_empty()).then(|| view! { <ul class="elsewhere">{email}{links}</ul> })
}
