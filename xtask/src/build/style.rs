//! The style sheets. What the first paint needs stands in the page itself, so that nothing has to come
//! before it. What only the running app shows, and paper, comes in a file with the app. A third file holds
//! all of it, for the pages beside the page and for hosts whose own policy lets no style stand in a page.

use std::path::Path;
use std::{fmt, fs, mem};

use lightningcss::media_query::MediaList;
use lightningcss::printer::PrinterOptions;
use lightningcss::rules::media::MediaRule;
use lightningcss::rules::{CssRule, CssRuleList, Location};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};

use super::asset::Asset;
use super::digest;
use crate::failure::{Failure, Result};
use crate::project;

/// How the name begins of the file that holds all.
pub(crate) const NAME: &str = "style";

pub(super) struct Style {
    /// Stands in the page.
    pub(super) first: String,
    /// By which the policy knows it.
    pub(super) policy_source: String,
    pub(super) later: Asset,
    pub(super) all: Asset,
}

/// Bundles `style/page.css` and `style/app.css`.
pub(super) fn run(dist: &Path) -> Result<Style> {
    let folder = project::root().join("style");
    let first = bundled(&folder.join("page.css"))?;
    let later = bundled(&folder.join("app.css"))?;
    if first.contains("</") {
        return Err(Failure::new("a style sheet contains `</`, which would end it in the page"));
    }
    Ok(Style {
        policy_source: digest::policy_source(first.as_bytes()),
        all: Asset::publish(dist, NAME, ".css", [first.as_str(), &later].concat().as_bytes())?,
        later: Asset::publish(dist, "controls", ".css", later.as_bytes())?,
        first,
    })
}

/// The style sheets that `entry` imports, minified; it holds nothing else.
fn bundled(entry: &Path) -> Result<String> {
    let text = fs::read_to_string(entry).map_err(Failure::on_file("read", entry))?;
    let mut css = String::new();
    for rule in parsed(&text, entry)?.rules.0 {
        let CssRule::Import(import) = rule else { return Err(refused(entry, "only @import stands in it")) };
        css += &minified(&entry.with_file_name(&*import.url), import.media)?;
    }
    Ok(css)
}

/// A style sheet for these media, or for all where there are none.
fn minified(path: &Path, media: MediaList) -> Result<String> {
    let text = fs::read_to_string(path).map_err(Failure::on_file("read", path))?;
    let mut sheet = parsed(&text, path)?;
    if !media.media_queries.is_empty() {
        let loc = Location { source_index: 0, line: 0, column: 1 };
        let rules = mem::replace(&mut sheet.rules, CssRuleList(Vec::new()));
        sheet.rules.0.push(CssRule::Media(MediaRule { query: media, rules, loc }));
    }
    sheet.minify(MinifyOptions::default()).map_err(|error| refused(path, error))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    Ok(printed.map_err(|error| refused(path, error))?.code)
}

fn parsed<'a>(text: &'a str, path: &Path) -> Result<StyleSheet<'a>> {
    StyleSheet::parse(text, ParserOptions::default()).map_err(|error| refused(path, error))
}

fn refused(path: &Path, why: impl fmt::Display) -> Failure {
    Failure::new(format!("{}: {why}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_come_in_their_order_each_for_its_media() {
        let folder = std::env::temp_dir().join(format!("offprint-style-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let write = |name: &str, css: &str| {
            fs::write(folder.join(name), css).unwrap();
            folder.join(name)
        };
        write("a.css", "p { color: #ffffff; }");
        write("b.css", "p { margin: 0px; }");
        let entry = write("entry.css", "/* Both. */\n@import \"b.css\";\n@import \"a.css\" print;\n");
        assert_eq!(bundled(&entry).unwrap(), "p{margin:0}@media print{p{color:#fff}}");
        assert!(bundled(&folder.join("a.css")).is_err());
        assert!(bundled(&write("c.css", "@import \"missing.css\";")).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
