//! Renders the page natively from its content into `index.html`, with the app's own views, so
//! that the text is there before any script runs and without it.
//!
//! `prerender CONTENT DIST [ADDRESS]`: reads the content file CONTENT, fills `index.html` in the built
//! folder DIST in place, and adds the edition that the app shows, a page for each paper, a feed of them,
//! and a page for each old address. ADDRESS is where the page will be.

// What it cannot do it says to whoever builds.
#![allow(clippy::print_stderr)]

mod feed;
mod head;
mod html;
mod page;
mod papers;
mod redirects;
mod said;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use offprint_model::Severity;
use offprint_model::{Fingerprint, SiteSnapshot};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (content, dist, address) = match arguments.as_slice() {
        [content, dist] => (content, dist, None),
        [content, dist, address] => (content, dist, Some(address.as_str())),
        _ => {
            eprintln!("usage: prerender CONTENT DIST [ADDRESS]");
            return ExitCode::from(2);
        }
    };
    match fill(content, Path::new(dist), address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn fill(content: &str, dist: &Path, address: Option<&str>) -> Result<(), String> {
    let path = dist.join("index.html");
    let file = fs::read(content).map_err(|error| format!("{content} could not be read: {error}"))?;
    let template = fs::read_to_string(&path)
        .map_err(|error| format!("{} could not be read: {error}", path.display()))?;
    let mut edition = offprint_parse::snapshot(&file, Severity::Error);
    edition.site.meta.language.get_or_insert_with(|| page::language(&template).to_owned());
    let name = publish(&edition, dist)?;
    // By which `boot.js` finds the edition, and knows content of another length for another content.
    let filled = page::filled(&template, &edition, address)
        .map_err(|room| format!("{} has no room for the text: {room} is missing", path.display()))?;
    let named =
        html::tag("meta", &[("name", "offprint-edition"), ("content", &format!("./{name} {}", file.len()))]);
    let filled = filled.replacen("</head>", &[&named, "</head>"].concat(), 1);
    fs::write(&path, filled).map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    papers::write(&edition.site, dist, address, &template)?;
    feed::write(&edition.site, dist)?;
    for refused in redirects::write(&edition.site, dist, address)? {
        eprintln!("redirect_from: no page is made for `{refused}`; its place is taken or outside the folder");
    }
    Ok(())
}

/// Writes the edition that the app shows, under a name by its bytes.
fn publish(edition: &SiteSnapshot, dist: &Path) -> Result<String, String> {
    let packed = edition.encode().map_err(|error| format!("the snapshot could not be encoded: {error}"))?;
    let name = format!("edition-{}.txt", Fingerprint::of(&packed));
    let path = dist.join(&name);
    fs::write(&path, packed).map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    Ok(name)
}
