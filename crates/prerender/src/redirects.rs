//! A page at each old address that leads to the page at once, with or without script.

use std::fs;
use std::path::{Component, Path};

use offprint_model::Site;

use crate::html::tag;

/// Keeps the query and the fragment, which the element for those without script cannot.
const SCRIPT: &str = include_str!("moved.js");
const SCRIPT_NAME: &str = "moved.js";

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
        for (path, text) in
            [(path, page(&home, address.unwrap_or(&home))), (dist.join(SCRIPT_NAME), SCRIPT.to_owned())]
        {
            fs::write(&path, text)
                .map_err(|error| format!("{} could not be written: {error}", path.display()))?;
        }
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
    let script = tag("script", &[("src", &[home, SCRIPT_NAME].concat())]);
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
{script}</script>
<noscript>{refresh}</noscript>
{canonical}
</head>
<body>
<p>This page has moved. {link}Go there</a>.</p>
</body>
</html>
"#
    )
}

#[cfg(test)]
mod tests {
    use std::env;

    use offprint_model::Meta;

    use super::*;

    /// A folder of the test's own, with the page in it.
    fn dist(test: &str) -> std::path::PathBuf {
        let folder = env::temp_dir().join(format!("offprint-redirects-{test}-{}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "the page").unwrap();
        folder
    }

    fn site(permalink: &str, redirect_from: &[&str]) -> Site {
        let redirect_from = redirect_from.iter().map(|from| (*from).to_owned()).collect();
        let meta = Meta { permalink: Some(permalink.to_owned()), redirect_from, ..Meta::default() };
        Site { meta, ..Site::default() }
    }

    #[test]
    fn old_addresses_and_the_permalink_lead_to_the_page() {
        let dist = dist("lead");
        let refused = write(&site("/me/", &["/about.html", "/a/b/", "/"]), &dist, None).unwrap();
        assert_eq!(refused, [""; 0]);
        for (file, home) in [("me/index.html", "../"), ("about.html", "./"), ("a/b/index.html", "../../")] {
            let page = fs::read_to_string(dist.join(file)).unwrap();
            assert!(page.contains(&format!("content=\"0; url={home}\"")), "{file}: {page}");
            assert!(page.contains(&format!("<link rel=\"canonical\" href=\"{home}\">")), "{file}: {page}");
            assert!(page.contains(&format!("<a href=\"{home}\">")), "{file}: {page}");
            assert!(page.contains(&format!("<script src=\"{home}moved.js\">")), "{file}: {page}");
        }
        assert_eq!(fs::read_to_string(dist.join("index.html")).unwrap(), "the page");
        assert_eq!(fs::read_to_string(dist.join("moved.js")).unwrap(), SCRIPT);
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn nothing_is_written_over_a_file_outside_or_under_an_impossible_name() {
        let dist = dist("refused");
        let long = "a".repeat(300);
        let from = ["/../x/", "a/../../x.html", "/\0/", "/<b>/", "..\\x", &long, "/taken.html"];
        fs::write(dist.join("taken.html"), "taken").unwrap();
        assert_eq!(write(&site("/", &from), &dist, None).unwrap(), from);
        assert_eq!(fs::read_dir(&dist).unwrap().count(), 2);
        fs::remove_dir_all(dist).unwrap();
    }
}
