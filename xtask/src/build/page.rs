//! `index.html` as it is written, with what the release build loads in the places of what it was made
//! from. The prerender step then puts the content into it.

use std::cell::Cell;
use std::fs;
use std::path::Path;

use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};

use super::bundle::Bundle;
use super::policy::Policy;
use super::reader::Reader;
use super::style::Style;
use crate::failure::{Failure, Result};
use crate::project;

/// Writes it into `dist`, over Trunk's own.
pub(super) fn run(dist: &Path, policy: &Policy, style: &Style, bundle: &Bundle, reader: &Reader) -> Result {
    let source = project::root().join("index.html");
    let page = fs::read_to_string(&source).map_err(Failure::on_file("read", &source))?;
    let page = with_replaced(&page, &replacements(policy, style, bundle, reader))?;
    let path = dist.join("index.html");
    fs::write(&path, page).map_err(Failure::on_file("write", &path))
}

/// Selectors of elements in `index.html`, each with the HTML that takes the element's place.
fn replacements(
    policy: &Policy,
    style: &Style,
    Bundle { boot, script, wasm }: &Bundle,
    reader: &Reader,
) -> [(&'static str, String); 7] {
    let Style { first, all, later, .. } = style;
    [
        ("meta[charset]", format!("<meta charset=\"utf-8\">\n    {}", policy.element())),
        ("link[href='style/page.css']", format!("<style data-href=\"{}\">{first}</style>", all.href)),
        // Without script nothing else asks for the sheet.
        (
            "link[href='style/app.css']",
            format!(
                "<meta name=\"offprint-style\" content=\"{later}\">\n    \
                 <noscript><link rel=\"stylesheet\" href=\"{}\"></noscript>",
                later.href
            ),
        ),
        (
            "script[data-trunk]",
            format!("<script defer src=\"{}\" integrity=\"{}\"></script>", boot.href, boot.integrity),
        ),
        // The scripts are named, not preloaded: each request before the first paint delays it, and
        // `boot.js` asks for them soon enough.
        (
            "link[data-trunk][rel=rust]",
            format!(
                "<meta name=\"offprint-app\" content=\"{script}\">\n    \
                 <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{}\" integrity=\"{}\" crossorigin>\n    \
                 <meta name=\"offprint-reader\" content=\"{} {}\">",
                wasm.href, wasm.integrity, reader.script, reader.wasm
            ),
        ),
        ("link[data-trunk][href=public]", String::new()),
        ("link[data-trunk][href=style]", String::new()),
    ]
}

fn with_replaced(page: &str, replacements: &[(&'static str, String)]) -> Result<String> {
    let done: Vec<_> = replacements.iter().map(|_| Cell::new(false)).collect();
    let mut settings = RewriteStrSettings::new();
    for ((selector, html), done) in replacements.iter().zip(&done) {
        settings = settings.append_element_content_handler(element!(selector, move |element| {
            element.replace(html, ContentType::Html);
            done.set(true);
            Ok(())
        }));
    }
    let page = rewrite_str(page, settings)
        .map_err(|error| Failure::new(format!("index.html could not be rewritten: {error}")))?;
    match replacements.iter().zip(&done).find(|(_, done)| !done.get()) {
        None => Ok(page),
        Some(((selector, _), _)) => Err(Failure::new(format!("index.html has no {selector}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::asset::Asset;

    fn asset(name: &str) -> Asset {
        Asset { href: format!("./{name}"), integrity: "sha384-x".to_owned() }
    }

    #[test]
    fn all_that_is_built_stands_in_the_page_behind_its_policy() {
        let policy = Policy::new("'sha256-a'");
        let style = Style {
            first: "p{margin:0}".to_owned(),
            policy_source: "'sha256-a'".to_owned(),
            all: asset("style.css"),
            later: asset("app.css"),
        };
        let bundle = Bundle { boot: asset("boot.js"), script: asset("page.js"), wasm: asset("page.wasm") };
        let reader = Reader { script: asset("reader.js"), wasm: asset("reader.wasm") };
        let replacements = replacements(&policy, &style, &bundle, &reader);
        let page = with_replaced(include_str!("../../../index.html"), &replacements).unwrap();
        assert!(!page.contains("data-trunk"), "{page}");
        let (before, after) = page.split_once("default-src 'none'").unwrap();
        assert!(!before.contains("<link"), "{page}");
        for part in [
            "<style data-href=\"./style.css\">p{margin:0}</style>",
            "<meta name=\"offprint-style\" content=\"./app.css sha384-x\">",
            "<script defer src=\"./boot.js\" integrity=\"sha384-x\"></script>",
            "<meta name=\"offprint-app\" content=\"./page.js sha384-x\">",
            "type=\"application/wasm\" href=\"./page.wasm\" integrity=\"sha384-x\" crossorigin>",
            "<meta name=\"offprint-reader\" content=\"./reader.js sha384-x ./reader.wasm sha384-x\">",
        ] {
            assert_eq!(after.matches(part).count(), 1, "{part} in {page}");
        }
    }

    #[test]
    fn a_place_that_is_missing_is_named() {
        let failure = with_replaced("<title>x</title>", &[("meta[charset]", String::new())]).unwrap_err();
        assert!(failure.to_string().contains("meta[charset]"), "{failure}");
    }
}
