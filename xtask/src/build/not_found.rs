//! `404.html`: what hosts send for whatever is not there, at any depth below the page.

use super::policy::Policy;
use super::public_url::PublicUrl;
use super::style::Style;

/// The script that finds the way home where the build does not know it.
pub(super) const SCRIPT: &str = include_str!("404.js");
pub(super) const SCRIPT_NAME: &str = "404.js";

/// As many folders deep as missing pages are looked for.
const DEEPEST: usize = 5;

/// The page, in the homepage's own style.
pub(super) fn page(policy: &Policy, style: &Style, public_url: Option<&PublicUrl>) -> String {
    // Where the page will be, every address can be whole. Where that is not known, addresses are
    // right for what is missing beside the homepage, and a script mends them for what is deeper:
    // it lies beside the homepage, and so knows where that is once one of these has found it.
    let home = public_url.map_or("./", PublicUrl::path);
    let scripts: String = match public_url {
        Some(_) => String::new(),
        None => (0..=DEEPEST)
            .map(|depth| {
                format!("    <script defer src=\"{}{SCRIPT_NAME}\"></script>\n", "../".repeat(depth))
            })
            .collect(),
    };
    let style = style.all.href.trim_start_matches("./");
    let policy = policy.element();
    format!(
        r#"<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    {policy}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>Page not found</title>
    <link rel="icon" href="{home}favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="{home}{style}">
{scripts}  </head>
  <body>
    <main>
      <h1>Page not found</h1>
      <p>There is nothing at this address. What you look for may have moved: <a href="{home}">go to the homepage</a>.</p>
    </main>
  </body>
</html>
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::asset::Asset;

    fn of(public_url: Option<&PublicUrl>) -> String {
        let asset = |name: &str| Asset { href: format!("./{name}"), integrity: String::new() };
        let style = Style {
            first: String::new(),
            policy_source: String::new(),
            all: asset("style-0123456789abcdef.css"),
            later: asset("controls-0123456789abcdef.css"),
        };
        page(&Policy::new("'sha256-x'"), &style, public_url)
    }

    #[test]
    fn all_addresses_are_whole_where_the_pages_own_is_known() {
        let url = PublicUrl::parse("https://example.org/~me/").unwrap();
        let page = of(Some(&url));
        assert!(page.contains("<a href=\"/~me/\">"), "{page}");
        assert!(page.contains("href=\"/~me/style-0123456789abcdef.css\""), "{page}");
        assert!(!page.contains("<script"), "{page}");
    }

    #[test]
    fn a_script_is_looked_for_where_it_is_not() {
        let page = of(None);
        assert!(page.contains("<a href=\"./\">"), "{page}");
        assert!(page.contains("src=\"404.js\"") && page.contains("src=\"../../404.js\""), "{page}");
    }
}
