//! What the page may load and run: nothing but its own files, and pictures.

use std::fs;
use std::path::Path;

use super::files::Files;
use crate::failure::{Failure, Result};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' https: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// As the bundler writes it. What the page loads stands after it.
const CHARSET: &str = "<meta charset=utf-8>";

/// Writes the policy into the page and those of its papers, for hosts that send no headers of ours.
pub(super) fn run(dist: &Path) -> Result {
    let files = Files::read(dist)?;
    let papers = files.iter().filter(|name| name.starts_with("p/") && name.ends_with(".html"));
    for name in std::iter::once("index.html").chain(papers) {
        let path = dist.join(name);
        let page = fs::read_to_string(&path).map_err(Failure::on_file("read", &path))?;
        fs::write(&path, with_policy(&page)?).map_err(Failure::on_file("write", &path))?;
    }
    Ok(())
}

/// The policy as a header, which can also say who may frame the page: nobody.
pub(super) fn header() -> String {
    format!("Content-Security-Policy: {POLICY}; frame-ancestors 'none'")
}

fn with_policy(page: &str) -> Result<String> {
    let (before, after) = page
        .split_once(CHARSET)
        .ok_or_else(|| Failure::new(format!("a page has no {CHARSET} after which the policy could stand")))?;
    Ok(format!("{before}{CHARSET}<meta http-equiv=content-security-policy content=\"{POLICY}\">{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_stands_before_all_that_it_is_about() {
        let page = with_policy("<html><meta charset=utf-8><script src=a.js></script>").unwrap();
        assert!(page.find("default-src 'none'").unwrap() < page.find("a.js").unwrap());
        assert!(with_policy("<html><script src=a.js></script>").is_err());
    }

    #[test]
    fn a_header_also_forbids_framing() {
        assert!(header().ends_with("; frame-ancestors 'none'"));
        assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains('"'));
    }
}
