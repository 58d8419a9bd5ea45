//! The style sheets as one. It stands in the page itself, so that nothing has to come before the first
//! paint; the pages beside it share a file, which is also there for hosts whose own policy lets no
//! style stand in a page.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::links::{attribute, links};
use crate::failure::{Failure, Result};
use crate::process;

/// How the file's name begins.
pub(crate) const NAME: &str = "style-";

pub(super) struct Style {
    file: String,
    /// By which the policy knows it: `'sha256-…'`.
    pub(super) source: String,
}

/// Puts one file in the place of all those that `index.html` names.
pub(super) fn join(dist: &Path) -> Result<Style> {
    let path = dist.join("index.html");
    let page = read(&path)?;
    let mut css = String::new();
    for link in links(&page, "stylesheet") {
        let sheet = dist.join(attribute(link, "href").unwrap_or_default());
        let text = read(&sheet)?;
        css += &match attribute(link, "media") {
            Some(media) => format!("@media {media}{{{}}}", text.trim()),
            None => text.trim().to_owned(),
        };
        fs::remove_file(&sheet).map_err(Failure::on_file("remove", &sheet))?;
    }
    let joined = dist.join("style.css");
    fs::write(&joined, &css).map_err(Failure::on_file("write", &joined))?;
    let digests = process::output(Command::new("node").arg("-e").arg(DIGESTS).arg(&joined))?;
    let (name, source) = digests.split_once(' ').unwrap_or_default();
    let style = Style { file: format!("{NAME}{name}.css"), source: format!("'sha256-{source}'") };
    let named = dist.join(&style.file);
    fs::rename(&joined, &named).map_err(Failure::on_file("write", &named))?;
    write(&path, &with_one_link(&page, &style.link()))?;
    Ok(style)
}

impl Style {
    /// Puts the style itself in the place of its link in `index.html`.
    pub(super) fn move_into_page(&self, dist: &Path) -> Result {
        let (path, file) = (dist.join("index.html"), dist.join(&self.file));
        let css = read(&file)?;
        if css.contains("</") {
            return Err(Failure::new("a style sheet contains `</`, which would end it in the page"));
        }
        // Where it is not let in, boot.js takes the file.
        let style = format!("<style data-href=./{}>{css}</style>", self.file);
        write(&path, &read(&path)?.replacen(&self.link(), &style, 1))
    }

    fn link(&self) -> String {
        format!("<link href=./{} rel=stylesheet>", self.file)
    }
}

/// The first part of its name, and what a policy calls it.
const DIGESTS: &str = r#"
    const { createHash } = require("node:crypto");
    const digest = createHash("sha256").update(require("node:fs").readFileSync(process.argv[1])).digest();
    console.log(digest.toString("hex").slice(0, 16), digest.toString("base64"));
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
    fn one_link_takes_the_place_of_all() {
        assert_eq!(
            with_one_link(PAGE, "<link href=./style.css rel=stylesheet>"),
            "<title>x</title><link href=a.svg rel=icon><link href=./style.css rel=stylesheet><script src=b.js></script>"
        );
    }
}
