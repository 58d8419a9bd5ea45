//! `index.html` as the build leaves it for the content: all that every page loads, and places for what is
//! in them.

use lol_html::errors::RewritingError;
use lol_html::html_content::{ContentType, Element};
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str, text};

use crate::translations::{self, Translations};

/// Where the head's tags go, and where the page goes.
const PLACES: [&str; 2] = ["title", "#offprint-page"];

pub(crate) struct Template {
    html: String,
    /// Its language, in which a page is that names none.
    pub(crate) language: String,
    /// The content security policy, where the build has one.
    pub(crate) policy: Option<String>,
    /// The address of the style sheet for other pages, from the homepage: "./style-1.css".
    pub(crate) style: Option<String>,
}

/// What goes into it.
pub(crate) struct Content<'a> {
    pub(crate) language: &'a str,
    /// HTML for the place of `<title>`.
    pub(crate) head: String,
    /// More attributes for `#offprint-page`.
    pub(crate) attributes: [(&'static str, String); 2],
    /// HTML within `#offprint-page`.
    pub(crate) page: String,
    /// HTML behind it.
    pub(crate) below: String,
}

impl Template {
    /// The error says what `html` lacks.
    pub(crate) fn read(html: String) -> Result<Self, String> {
        let (mut language, mut policy, mut style) = (None, None, None);
        let (mut has_title, mut has_page) = (false, false);
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("html[lang]", |html| {
                language = html.get_attribute("lang");
                Ok(())
            }))
            .append_element_content_handler(element!("meta[http-equiv=content-security-policy]", |meta| {
                policy = meta.get_attribute("content");
                Ok(())
            }))
            .append_element_content_handler(element!("style[data-href]", |element| {
                style = element.get_attribute("data-href");
                Ok(())
            }))
            .append_element_content_handler(element!(PLACES[0], |_| {
                has_title = true;
                Ok(())
            }))
            .append_element_content_handler(element!(PLACES[1], |_| {
                has_page = true;
                Ok(())
            }));
        rewrite_str(&html, settings).map_err(|error| error.to_string())?;
        let language = language.ok_or("it does not say its language")?;
        match (has_title, has_page) {
            (true, true) => Ok(Self { html, language, policy, style }),
            (false, _) => Err(format!("it has no {}", PLACES[0])),
            (_, false) => Err(format!("it has no {}", PLACES[1])),
        }
    }

    /// The page with `content`.
    pub(crate) fn filled(&self, content: &Content) -> Result<String, RewritingError> {
        let translations = &translations::of(content.language);
        let mut noscript = String::new();
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("html", |html| {
                Ok(html.set_attribute("lang", content.language)?)
            }))
            .append_element_content_handler(element!(PLACES[0], |title| {
                title.replace(&content.head, ContentType::Html);
                Ok(())
            }))
            .append_element_content_handler(element!(PLACES[1], |page| {
                for (name, value) in &content.attributes {
                    page.set_attribute(name, value)?;
                }
                page.set_inner_content(&content.page, ContentType::Html);
                page.after(&content.below, ContentType::Html);
                Ok(())
            }))
            .append_element_content_handler(element!("[data-words]", |element| translate(
                element,
                translations
            )))
            // To a parser for browsers that run scripts, what stands in it is text.
            .append_element_content_handler(text!("body > noscript", |chunk| {
                noscript.push_str(chunk.as_str());
                if chunk.last_in_text_node() {
                    chunk.replace(&translated(&noscript, translations)?, ContentType::Html);
                } else {
                    chunk.remove();
                }
                Ok(())
            }));
        rewrite_str(&self.html, settings)
    }
}

fn translated(html: &str, translations: &Translations) -> Result<String, RewritingError> {
    let words = element!("[data-words]", |element| translate(element, translations));
    rewrite_str(html, RewriteStrSettings::new().append_element_content_handler(words))
}

/// Puts the sentence that `data-words` names into the element, if there is a translation.
fn translate(element: &mut Element, translations: &Translations) -> HandlerResult {
    let key = element.get_attribute("data-words").unwrap_or_default();
    if let Some(sentence) = translations::sentence(translations, &key) {
        element.set_inner_content(sentence, ContentType::Text);
    }
    element.remove_attribute("data-words");
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const INDEX: &str = include_str!("../../../index.html");

    #[test]
    fn a_template_says_its_language_its_policy_and_its_style() {
        let html = "<html lang=pt-BR data-x><meta http-equiv=content-security-policy content=\"default-src 'none'\">\
            <title>x</title><style data-href=./style-1.css>p{}</style><div id=offprint-page></div>";
        let template = Template::read(html.to_owned()).unwrap();
        assert_eq!(template.language, "pt-BR");
        assert_eq!(template.policy.as_deref(), Some("default-src 'none'"));
        assert_eq!(template.style.as_deref(), Some("./style-1.css"));
        assert_eq!(Template::read(INDEX.to_owned()).unwrap().policy, None);
    }

    #[test]
    fn a_place_that_is_missing_is_named() {
        for (html, named) in [
            ("<html lang=en><title>x</title>", "#offprint-page"),
            ("<html lang=en><div id=offprint-page></div>", "title"),
            ("<title>x</title><div id=offprint-page></div>", "language"),
        ] {
            let error = Template::read(html.to_owned()).err().unwrap();
            assert!(error.contains(named), "{html}: {error}");
        }
    }

    #[test]
    fn every_sentence_is_translated_and_every_translation_said() {
        let boot = include_str!("../../../boot.js");
        let (_, rest) = boot.split_once("const MESSAGES = {").unwrap();
        let (messages, _) = rest.split_once("...").unwrap();
        let said = messages.lines().filter_map(|line| line.trim().strip_prefix('"')?.split('"').next());
        let marked = INDEX.split("data-words=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let keys: BTreeSet<&str> = said.chain(marked).collect();
        let translated: BTreeSet<&str> = translations::of("ko-KR").iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, translated);
    }
}
