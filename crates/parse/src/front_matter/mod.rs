//! The front matter: YAML between two lines of dashes at the start of the file, as Jekyll has it.
//! It is never shown; what it holds becomes [`Meta`].

mod fence;
mod keys;
mod profile;
mod services;
mod unknown;
mod untagged;
mod yaml;

use crate::entries::FOR_OWNERS;
use crate::source::{Found, Source};
use crate::strings::folded;
pub(super) use fence::{Fences, find};
use keys::Keys;
use offprint_model::{ExpectedValue, FrontMatterError, Meta, Problem};
pub(super) use unknown::known;
use untagged::untagged;

/// Reads the front matter between `fences`; `source` must start with the same text.
pub(super) fn read(source: &Source, fences: &Fences, found: &mut Vec<Found>) -> Meta {
    if let Some(at) = fences.unclosed {
        found.push((at, Problem::UnclosedFrontMatter));
    }
    if fences.is_toml {
        found.push((fences.inner.start, Problem::BrokenFrontMatter { reason: FrontMatterError::Toml }));
        return Meta::default();
    }
    let root = match yaml::read(source, fences.inner.clone()) {
        Ok(Some(root)) => root,
        Ok(None) => return Meta::default(),
        Err((at, reason)) => {
            found.push((at, Problem::BrokenFrontMatter { reason }));
            return Meta::default();
        }
    };
    if FOR_OWNERS {
        unknown::report(root.pairs(), found);
    }
    meta(&mut Keys { pairs: root.pairs(), name: "", found, asked: &mut Vec::new() })
}

/// What the keys say.
fn meta(keys: &mut Keys<'_, '_>) -> Meta {
    let mut redirect_from = keys.strings("redirect_from");
    redirect_from.append(&mut keys.strings("aliases"));
    Meta {
        title: keys.string("title"),
        // al-folio's may have links.
        description: keys
            .string("excerpt")
            .or_else(|| keys.string("description"))
            .map(|words| folded(&untagged(&words))),
        permalink: keys.string("permalink"),
        redirect_from,
        language: language(keys),
        author: profile::read(keys),
    }
}

/// Reads the language tag, with the hyphens that the web wants: "en-US" for Jekyll's "en_US".
fn language(keys: &mut Keys<'_, '_>) -> Option<String> {
    for key in ["lang", "language", "locale"] {
        let Some(tag) = keys.string(key) else { continue };
        let tag = tag.replace('_', "-");
        if tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return Some(tag);
        }
        if let Some(value) = keys.get(key) {
            keys.report(value.at, key, ExpectedValue::Language);
        }
    }
    None
}

#[cfg(test)]
mod tests;
