//! Renders the page natively from its content into `index.html`, with the app's own components, so
//! that the text is there before any script runs and without it.
//!
//! `prerender CONTENT DIST [ADDRESS]`: reads the content file CONTENT, fills `index.html` in the built
//! folder DIST in place, and adds the snapshot that the app shows, a page for each paper, a feed of them,
//! and a page for each old address. ADDRESS is where the page will be.

// Errors are for the person who builds.
#![allow(clippy::print_stderr)]

mod feed;
mod head;
mod html;
mod page;
mod papers;
mod redirects;
mod template;
mod translations;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use offprint_model::{Fingerprint, Severity, SiteSnapshot};

use template::Template;

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
    let template = fs::read_to_string(&path).map_err(|error| error.to_string()).and_then(Template::read);
    let template = template.map_err(|error| format!("{} could not be read: {error}", path.display()))?;
    let mut snapshot = offprint_parse::snapshot(&file, Severity::Error);
    snapshot.site.meta.language.get_or_insert_with(|| template.language.clone());
    // Content of another length is known for another content without reading it.
    let published = format!("./{} {}", publish(&snapshot, dist)?, file.len());
    let page = page::filled(&template, &snapshot, &published, address)?;
    fs::write(&path, page).map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    papers::write(&snapshot.site, dist, address, &template)?;
    feed::write(&snapshot.site, dist, address)?;
    for refused in redirects::write(&snapshot.site, dist, address)? {
        eprintln!("redirect_from: no page is made for `{refused}`; its place is taken or outside the folder");
    }
    Ok(())
}

/// Writes the snapshot that the app shows, under a name by its bytes.
fn publish(snapshot: &SiteSnapshot, dist: &Path) -> Result<String, String> {
    let packed = snapshot.encode().map_err(|error| format!("the snapshot could not be encoded: {error}"))?;
    let name = format!("snapshot-{}.txt", Fingerprint::of(&packed));
    let path = dist.join(&name);
    fs::write(&path, packed).map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    Ok(name)
}
