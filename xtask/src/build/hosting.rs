//! What hosts and crawlers look for beside the page.

use std::fs;
use std::path::Path;

use super::files::Files;
use super::not_found;
use super::policy::Policy;
use super::public_url::PublicUrl;
use super::style::Style;
use crate::failure::{Failure, Result};

pub(super) fn run(dist: &Path, public_url: Option<&PublicUrl>, policy: &Policy, style: &Style) -> Result {
    let files = Files::read(dist)?;
    // GitHub Pages would otherwise leave out what begins with an underscore.
    write(dist, ".nojekyll", "")?;
    write(dist, "_headers", &headers(&files, policy))?;
    write(dist, "404.html", &not_found::page(policy, style, public_url))?;
    if public_url.is_none() {
        write(dist, not_found::SCRIPT_NAME, not_found::SCRIPT)?;
    }
    write(dist, "robots.txt", &robots(public_url))?;
    write(dist, "sitemap.xml", &sitemap(public_url, &files))
}

fn write(dist: &Path, name: &str, text: &str) -> Result {
    let path = dist.join(name);
    fs::write(&path, text).map_err(Failure::on_file("write", &path))
}

/// For Netlify and Cloudflare Pages. Hashed names never change their content; all else is asked
/// for again at each load, so that the owner's edit is seen.
fn headers(files: &Files, policy: &Policy) -> String {
    let mut text = format!(
        "/*\n  {}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n",
        policy.header()
    );
    for name in files.hashed() {
        text += &format!("/{name}\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    text
}

fn robots(public_url: Option<&PublicUrl>) -> String {
    let allow = "User-agent: *\nAllow: /\n";
    // A sitemap can only be named by its whole address.
    match public_url {
        Some(url) => format!("{allow}\nSitemap: {url}sitemap.xml\n"),
        None => allow.to_owned(),
    }
}

/// The page, and the pages of its papers.
fn sitemap(public_url: Option<&PublicUrl>, files: &Files) -> String {
    let home = public_url.map_or("./".to_owned(), PublicUrl::to_string);
    let papers = files.iter().filter(|name| name.starts_with("p/"));
    let pages = papers.filter_map(|name| name.strip_suffix("index.html"));
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for page in std::iter::once("").chain(pages) {
        text += &format!("  <url><loc>{home}{page}</loc></url>\n");
    }
    text + "</urlset>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> PublicUrl {
        PublicUrl::parse("https://example.org/~me/").unwrap()
    }

    #[test]
    fn only_what_never_changes_is_kept_for_ever() {
        let files = ["content/about.md", "index.html", "page-0123456789abcdef.js"].map(str::to_owned);
        let headers = headers(&Files::from(files.to_vec()), &Policy::new("'sha256-x'"));
        assert_eq!(headers.matches("immutable").count(), 1);
        assert!(
            headers.contains(
                "\n/page-0123456789abcdef.js\n  Cache-Control: public, max-age=31536000, immutable\n"
            )
        );
    }

    #[test]
    fn crawlers_are_told_the_whole_address_where_it_is_known() {
        assert!(robots(Some(&example())).contains("\nSitemap: https://example.org/~me/sitemap.xml\n"));
        assert!(!robots(None).contains("Sitemap"));
        let files = ["index.html", "p/index.html", "p/lee2020a/index.html", "p/lee2020a/lee2020a.bib"];
        let sitemap = sitemap(Some(&example()), &Files::from(files.map(str::to_owned).to_vec()));
        for page in ["", "p/", "p/lee2020a/"] {
            assert!(sitemap.contains(&format!("<loc>https://example.org/~me/{page}</loc>")), "{sitemap}");
        }
        assert_eq!(sitemap.matches("<loc>").count(), 3);
    }
}
