//! The `author` block, with academicpages' keys.

use super::yaml::Value;
use super::{Keys, services};
use crate::strings::has_any;
use offprint_model::{ExpectedValue, Href, ImageSource, Link, Problem, Profile};

/// Reads the person of the page: a name alone, or a mapping.
pub(super) fn read(front_matter: &mut Keys<'_, '_>) -> Option<Profile> {
    let block = front_matter.get("author")?;
    match &block.value {
        Value::Nothing => return None,
        Value::Text(_) => {
            return front_matter
                .string("author")
                .map(|name| Profile { name: Some(name), ..Profile::default() });
        }
        Value::List(_) => {
            front_matter.wrong("author", ExpectedValue::Author);
            return None;
        }
        Value::Map(_) => {}
    }
    let mut keys = Keys { map: block, name: "author.".into(), found: front_matter.found };
    let profile = Profile {
        name: keys.string("name"),
        avatar: avatar(&mut keys),
        bio: keys.string("bio"),
        pronouns: keys.string("pronouns"),
        location: keys.string("location"),
        employer: keys.string("employer"),
        email: email(&mut keys),
        links: links(&mut keys),
    };
    (profile != Profile::default()).then_some(profile)
}

fn avatar(keys: &mut Keys<'_, '_>) -> Option<ImageSource> {
    let address = keys.string("avatar")?;
    let source = ImageSource::parse(&address);
    if source.is_none() {
        refuse(keys, "avatar", address);
    }
    source
}

fn email(keys: &mut Keys<'_, '_>) -> Option<Href> {
    let written = keys.string("email")?;
    let address = written.strip_prefix("mailto:").unwrap_or(&written);
    if address.contains('@') && !has_any(address, char::is_whitespace) {
        return Href::parse(&["mailto:", address].concat());
    }
    keys.wrong("email", ExpectedValue::Email);
    None
}

/// Returns a link for each key that names a service, in the order written.
fn links(keys: &mut Keys<'_, '_>) -> Vec<Link> {
    let Value::Map(pairs) = &keys.map.value else {
        return Vec::new();
    };
    let mut links: Vec<Link> = Vec::new();
    for (key, value) in pairs {
        let Some(service) = services::find(key) else { continue };
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
    links
}

fn refuse(keys: &mut Keys<'_, '_>, key: &str, address: String) {
    if let Some(value) = keys.get(key) {
        keys.found.push((value.at, Problem::UnsafeAddress { address }));
    }
}
