//! The person of the page: the `author` block with academicpages' keys, the same keys at the top, and
//! al-folio's `profile` block.

use super::untagged::untagged;
use super::yaml::{Pair, Value, Yaml};
use super::{Keys, services};
use crate::source::tell_owner;
use crate::strings::{folded, has_any, words};
use offprint_model::{ExpectedValue, Href, ImageSource, Link, Problem, Profile};

/// Reads the person of the page; `None` if there is nothing about one.
pub(super) fn read(front_matter: &mut Keys<'_, '_>) -> Option<Profile> {
    let mut profile = Profile::default();
    let author = block(front_matter, "author", &mut profile);
    let more = block(front_matter, "profile", &mut profile);
    for (name, pairs) in [("author.", author), ("", front_matter.pairs), ("profile.", more)] {
        let (found, asked) = (&mut *front_matter.found, &mut *front_matter.asked);
        fill(&mut profile, &mut Keys { pairs, name, found, asked });
    }
    (profile != Profile::default()).then_some(profile)
}

/// The keys of a block. A text in its place is the person's name.
fn block<'y>(front_matter: &mut Keys<'y, '_>, key: &str, profile: &mut Profile) -> &'y [Pair] {
    let Some(Yaml { at, value }) = front_matter.get(key) else { return &[] };
    match value {
        Value::Map(pairs) => return pairs,
        Value::Text(_) => profile.name = profile.name.take().or(front_matter.string(key)),
        Value::List(_) => front_matter.report(*at, key, ExpectedValue::Author),
        Value::Nothing => {}
    }
    &[]
}

/// Adds what the keys say to what is known.
fn fill(profile: &mut Profile, keys: &mut Keys<'_, '_>) {
    let block = !keys.name.is_empty();
    for (known, names) in [
        (&mut profile.name, &["name"][..]),
        (&mut profile.bio, &["bio", "subtitle"]),
        (&mut profile.pronouns, &["pronouns"]),
        (&mut profile.employer, &["employer"]),
        (&mut profile.location, &["location", "address", "more_info"]),
    ] {
        for name in names {
            let Some(text) = keys.string(name) else { continue };
            let text = untagged(&text);
            let is_address = names.len() > 2;
            known.get_or_insert_with(|| if is_address { one_line(&text) } else { folded(&text) });
        }
    }
    // At the top an `image` is a picture of the page.
    for key in ["avatar", "image"].iter().take(1 + usize::from(block)) {
        let avatar = avatar(keys, key);
        profile.avatar = profile.avatar.take().or(avatar);
    }
    let email = email(keys);
    profile.email = profile.email.take().or(email);
    links(keys, &mut profile.links);
}

/// The lines of an address, with commas between them.
fn one_line(address: &str) -> String {
    let mut line = String::new();
    for part in words(address, |c| c == '\n') {
        let part = folded(part);
        if part.is_empty() {
            continue;
        }
        if !line.is_empty() {
            line.push_str(if line.ends_with(',') { " " } else { ", " });
        }
        line.push_str(&part);
    }
    line
}

fn avatar(keys: &mut Keys<'_, '_>, key: &str) -> Option<ImageSource> {
    let address = keys.string(key)?;
    let source = ImageSource::parse(&address);
    if source.is_none() {
        refuse(keys, key, address);
    }
    source
}

fn email(keys: &mut Keys<'_, '_>) -> Option<Href> {
    let written = keys.string("email")?;
    let address = written.strip_prefix("mailto:").unwrap_or(&written);
    if address.contains('@') && !has_any(address, char::is_whitespace) {
        return Href::parse(&["mailto:", address].concat());
    }
    if let Some(value) = keys.get("email") {
        keys.report(value.at, "email", ExpectedValue::Email);
    }
    None
}

/// Adds a link for each key that names a service, in the order written.
fn links(keys: &mut Keys<'_, '_>, links: &mut Vec<Link>) {
    for Pair { key, value, .. } in keys.pairs {
        let Some(service) = services::find(key) else { continue };
        // Hugo's `url` at the top is the page's own.
        if key == "url" && keys.name.is_empty() {
            continue;
        }
        let Some(written) = keys.text(value, key) else { continue };
        let address = service.address(&written);
        match Href::parse(&address) {
            Some(url) if links.iter().all(|link| link.url != url) => {
                links.push(Link { label: service.label.into(), url, role: None })
            }
            Some(_) => {}
            None => refuse(keys, key, address),
        }
    }
}

fn refuse(keys: &mut Keys<'_, '_>, key: &str, address: String) {
    if let Some(value) = keys.get(key) {
        tell_owner(keys.found, value.at, || Problem::UnsafeAddress { address });
    }
}
