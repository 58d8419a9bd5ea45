//! The app's script is named in the page, not preloaded: each request that a browser makes before it
//! paints delays the paint, and `boot.js` asks for the script soon enough.

use std::fs;
use std::path::Path;

use super::links::{attribute, links};
use crate::failure::{Failure, Result};

pub(super) fn run(dist: &Path) -> Result {
    let path = dist.join("index.html");
    let page = fs::read_to_string(&path).map_err(Failure::on_file("read", &path))?;
    fs::write(&path, named(&page)?).map_err(Failure::on_file("write", &path))
}

fn named(page: &str) -> Result<String> {
    let link = links(page, "modulepreload").next();
    let script = link.and_then(|link| Some((link, attribute(link, "href")?, attribute(link, "integrity")?)));
    let (link, href, integrity) = script
        .ok_or_else(|| Failure::new("index.html does not preload the app's script with its integrity"))?;
    let meta = format!("<meta name=\"offprint-app\" content=\"{href} {integrity}\">");
    Ok(page.replacen(&format!("<link {link}>"), &meta, 1))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn the_script_is_named_with_its_integrity() {
        let page = named("<head><link crossorigin href=./a.js integrity=sha384-x rel=modulepreload></head>")
            .unwrap();
        assert_eq!(page, "<head><meta name=\"offprint-app\" content=\"./a.js sha384-x\"></head>");
        assert!(named("<head><link href=./a.js rel=modulepreload></head>").is_err());
    }
}
