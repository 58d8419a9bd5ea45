//! The style sheets. What the first paint needs stands in the page itself, so that nothing has to come
//! before it. What only the running app shows, and paper, comes in a file with the app. A third file holds
//! all of it, for the pages beside the page and for hosts whose own policy lets no style stand in a page.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::links::{attribute, links};
use crate::failure::{Failure, Result};
use crate::process;

/// How the name begins of the file that holds all.
pub(crate) const NAME: &str = "style-";
/// And of that which comes with the app.
const LATER: &str = "controls-";

pub(super) struct Style {
    /// Stands in the page.
    first: String,
    /// By which the policy knows it: `'sha256-…'`.
    pub(super) source: String,
    all: String,
    later: Published,
}

/// A file with its integrity.
struct Published {
    name: String,
    integrity: String,
}

/// Puts one file in the place of all those that `index.html` names. Those that it gives the class
/// `later` are last in it, and also a file of their own.
pub(super) fn join(dist: &Path) -> Result<Style> {
    let path = dist.join("index.html");
    let page = read(&path)?;
    let (mut first, mut later) = (String::new(), String::new());
    for link in links(&page, "stylesheet") {
        let sheet = dist.join(attribute(link, "href").unwrap_or_default());
        let text = read(&sheet)?;
        let part = if attribute(link, "class") == Some("later") { &mut later } else { &mut first };
        *part += &match attribute(link, "media") {
            Some(media) => format!("@media {media}{{{}}}", text.trim()),
            None => text.trim().to_owned(),
        };
        fs::remove_file(&sheet).map_err(Failure::on_file("remove", &sheet))?;
    }
    let constants = constants(&first, &later);
    let (first, later) = (with_constants(first, &constants), with_constants(later, &constants));
    if first.contains("</") {
        return Err(Failure::new("a style sheet contains `</`, which would end it in the page"));
    }
    let (_, _, source) = digests(dist, &first)?;
    let all = publish(dist, NAME, &[first.as_str(), &later].concat())?.name;
    let later = publish(dist, LATER, &later)?;
    let style = Style { first, source: format!("'sha256-{source}'"), all, later };
    write(&path, &with_one_link(&page, &style.link()))?;
    Ok(style)
}

impl Style {
    /// Puts into `index.html`, in the place of its link, what the first paint needs. `boot.js` asks for
    /// the rest, and for all of it where no style is let in.
    pub(super) fn move_into_page(&self, dist: &Path) -> Result {
        let path = dist.join("index.html");
        let Published { name, integrity } = &self.later;
        let style = format!(
            "<style data-href=./{}>{}</style><meta name=\"offprint-style\" content=\"./{name} {integrity}\">\
             <noscript><link href=./{name} rel=stylesheet></noscript>",
            self.all, self.first
        );
        write(&path, &read(&path)?.replacen(&self.link(), &style, 1))
    }

    fn link(&self) -> String {
        format!("<link href=./{} rel=stylesheet>", self.all)
    }
}

/// What `:root` names and nothing changes: sizes, spaces, families, with their values. Colours follow the
/// theme.
fn constants(first: &str, later: &str) -> Vec<(String, String)> {
    let root = first.split_once(":root{").and_then(|(_, rest)| rest.split_once('}')).unwrap_or_default().0;
    let named = root.split(';').filter_map(|line| line.split_once(':'));
    let is_one = |name: &str| {
        let set = [name, ":"].concat();
        first.matches(&set).count() + later.matches(&set).count() == 1
    };
    named
        .filter(|(name, value)| name.starts_with("--") && !value.contains("light-dark(") && is_one(name))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// `css` with the values in the place of the names: fewer bytes, and nothing to look up before the first paint.
fn with_constants(css: String, constants: &[(String, String)]) -> String {
    let written = constants.iter().fold(css, |css, (name, value)| {
        let set = format!("{name}:{value}");
        css.replacen(&[&set, ";"].concat(), "", 1).replacen(&set, "", 1)
    });
    // A value may name others.
    constants
        .iter()
        .chain(constants)
        .fold(written, |css, (name, value)| css.replace(&format!("var({name})"), value))
}

/// Writes `css` into `dist` under a name by its bytes.
fn publish(dist: &Path, kind: &str, css: &str) -> Result<Published> {
    let (name, integrity, _) = digests(dist, css)?;
    let name = format!("{kind}{name}.css");
    write(&dist.join(&name), css)?;
    Ok(Published { name, integrity: format!("sha384-{integrity}") })
}

/// The first part of a name for `css`, what its integrity is, and what a policy calls it.
fn digests(dist: &Path, css: &str) -> Result<(String, String, String)> {
    let file = dist.join("digested.css");
    write(&file, css)?;
    let digests = process::output(Command::new("node").arg("-e").arg(DIGESTS).arg(&file))?;
    fs::remove_file(&file).map_err(Failure::on_file("remove", &file))?;
    let mut words = digests.split_whitespace().map(str::to_owned);
    let mut next = || words.next().ok_or_else(|| Failure::new("node has not digested a style sheet"));
    Ok((next()?, next()?, next()?))
}

const DIGESTS: &str = r#"
    const { createHash } = require("node:crypto");
    const css = require("node:fs").readFileSync(process.argv[1]);
    const digest = (algorithm, form) => createHash(algorithm).update(css).digest(form);
    console.log(digest("sha256", "hex").slice(0, 16), digest("sha384", "base64"), digest("sha256", "base64"));
"#;

/// The page with `link` where its first style sheet stood, and without the others.
fn with_one_link(page: &str, link: &str) -> String {
    let sheets: Vec<_> = links(page, "stylesheet").map(|link| format!("<link {link}>")).collect();
    let mut page = page.to_owned();
    for (at, sheet) in sheets.iter().enumerate() {
        page = page.replacen(sheet, if at == 0 { link } else { "" }, 1);
    }
    page
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(Failure::on_file("read", path))
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).map_err(Failure::on_file("write", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>x</title><link href=a.svg rel=icon><link href=./a-1.css integrity=sha384-a= rel=stylesheet>\
        <link href=./p-2.css media=print rel=stylesheet><script src=b.js></script>";

    #[test]
    fn what_nothing_changes_is_written_out() {
        let first = ":root{--ink:light-dark(#000,#fff);--one:1rem;--two:calc(2*var(--one));--own:3px}p{gap:var(--two)}";
        let later = "b{--own:4px;color:var(--ink);margin:var(--one) var(--own)}";
        let constants = constants(first, later);
        let with = |css: &str| with_constants(css.to_owned(), &constants);
        assert_eq!(with(first), ":root{--ink:light-dark(#000,#fff);--own:3px}p{gap:calc(2*1rem)}");
        assert_eq!(with(later), "b{--own:4px;color:var(--ink);margin:1rem var(--own)}");
    }

    #[test]
    fn one_link_takes_the_place_of_all() {
        assert_eq!(
            with_one_link(PAGE, "<link href=./style.css rel=stylesheet>"),
            "<title>x</title><link href=a.svg rel=icon><link href=./style.css rel=stylesheet><script src=b.js></script>"
        );
    }
}
