//! A page at each old address that leads to the page at once, with or without script.

use std::fs;
use std::path::{Component, Path};

use offprint::model::Site;

use crate::html::tag;

/// Writes them below `dist`. `address` is where the page will be, if that is known. Addresses
/// that lead out of the folder, or to a file that is already there, are named in the result.
pub(crate) fn write(site: &Site, dist: &Path, address: Option<&str>) -> Result<Vec<String>, String> {
    let mut refused = Vec::new();
    let old = site.meta.redirect_from.iter().chain(&site.meta.permalink);
    for from in old {
        let Some(file) = file(from) else { continue };
        let path = dist.join(&file);
        if !is_possible(&file) || path.exists() {
            refused.push(from.clone());
            continue;
        }
        let depth = Path::new(&file).components().count() - 1;
        let home = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)
                .map_err(|error| format!("{} could not be made: {error}", folder.display()))?;
        }
        fs::write(&path, page(&home, address.unwrap_or(&home)))
            .map_err(|error| format!("{} could not be written: {error}", path.display()))?;
    }
    Ok(refused)
}

/// The file that hosts send for an address: `/about/` is `about/index.html`. None for the page's
/// own address.
fn file(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    match path {
        "" | "index.html" => None,
        page if page.ends_with(".html") || page.ends_with(".htm") => Some(page.to_owned()),
        folder => Some(format!("{folder}/index.html")),
    }
}

/// Whether a file below the folder can have this name, on any system.
fn is_possible(file: &str) -> bool {
    const LONGEST: usize = 255;
    Path::new(file).components().all(|part| match part {
        Component::Normal(name) => {
            let name = name.to_string_lossy();
            name.len() <= LONGEST && !name.contains(|c: char| c.is_control() || "<>:\"|?*\\".contains(c))
        }
        _ => false,
    })
}

fn page(home: &str, canonical: &str) -> String {
    let refresh = tag("meta", &[("http-equiv", "refresh"), ("content", &format!("0; url={home}"))]);
    let canonical = tag("link", &[("rel", "canonical"), ("href", canonical)]);
    let link = tag("a", &[("href", home)]);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Moved</title>\n\
         {refresh}\n{canonical}\n</head>\n<body>\n<p>This page has moved. {link}Go there</a>.</p>\n</body>\n</html>\n"
    )
}
