//! `404.html`: what hosts send for whatever is not there, at any depth below the page.

use super::files::Files;
use super::public_url::PublicUrl;
use super::style;

/// The script that finds the way home where the build does not know it.
pub(super) const SCRIPT: &str = include_str!("404.js");
pub(super) const SCRIPT_NAME: &str = "404.js";

/// As many folders deep as missing pages are looked for.
const DEEPEST: usize = 5;

/// The page, in the homepage's own dress.
pub(super) fn page(files: &Files, public_url: Option<&PublicUrl>) -> String {
    // Where the page will be, every address can be whole. Where that is not known, addresses are
    // right for what is missing beside the homepage, and a script mends them for what is deeper:
    // it lies beside the homepage, and so knows where that is once one of these has found it.
    let home = public_url.map_or("./", PublicUrl::path);
    let scripts: String = match public_url {
        Some(_) => String::new(),
        None => (0..=DEEPEST)
            .map(|depth| format!("<script defer src=\"{}{SCRIPT_NAME}\"></script>\n", "../".repeat(depth)))
            .collect(),
    };
    let style = files.hashed().find(|name| name.starts_with(style::NAME));
    let style =
        style.map(|name| format!("<link rel=\"stylesheet\" href=\"{home}{name}\">\n")).unwrap_or_default();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=utf-8>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>Page not found</title>\n<link rel=\"icon\" href=\"{home}favicon.svg\" type=\"image/svg+xml\">\n\
         {style}{scripts}</head>\n<body>\n<main>\n<h1>Page not found</h1>\n\
         <p>There is nothing at this address. What you look for may have moved: \
         <a href=\"{home}\">go to the homepage</a>.</p>\n</main>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        Files::from(["style-0123456789abcdef.css", "page-0123456789abcdef.js"].map(str::to_owned).to_vec())
    }

    #[test]
    fn all_addresses_are_whole_where_the_pages_own_is_known() {
        let url = PublicUrl::parse("https://example.org/~me/").unwrap();
        let page = page(&files(), Some(&url));
        assert!(page.contains("<a href=\"/~me/\">"), "{page}");
        assert!(page.contains("href=\"/~me/style-0123456789abcdef.css\""), "{page}");
        assert!(!page.contains("<script"), "{page}");
    }

    #[test]
    fn a_script_is_looked_for_where_it_is_not() {
        let page = page(&files(), None);
        assert!(page.contains("<a href=\"./\">"), "{page}");
        assert!(page.contains("src=\"404.js\"") && page.contains("src=\"../../404.js\""), "{page}");
    }
}
