//! What the page may load and run: nothing but its own files, its own style, and pictures.

use std::fs;
use std::path::Path;

use super::files::Files;
use crate::failure::{Failure, Result};

/// As the bundler writes it, and we do. What a page loads stands after it.
const CHARSET: &str = "<meta charset=utf-8>";

pub(super) struct Policy(String);

impl Policy {
    /// `style` is the hash of the style that stands in the page.
    pub(super) fn new(style: &str) -> Self {
        Self(format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' {style}; \
             img-src 'self' https: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        ))
    }

    /// Writes it into the page, those of its papers and that for what is missing, for hosts that
    /// send no headers of ours.
    pub(super) fn write_into_pages(&self, dist: &Path) -> Result {
        let files = Files::read(dist)?;
        let papers = files.iter().filter(|name| name.starts_with("p/") && name.ends_with(".html"));
        for name in ["index.html", "404.html"].into_iter().chain(papers) {
            let path = dist.join(name);
            let page = fs::read_to_string(&path).map_err(Failure::on_file("read", &path))?;
            fs::write(&path, self.within(&page)?).map_err(Failure::on_file("write", &path))?;
        }
        Ok(())
    }

    /// As a header, which can also say who may frame the page: nobody.
    pub(super) fn header(&self) -> String {
        format!("Content-Security-Policy: {}; frame-ancestors 'none'", self.0)
    }

    fn within(&self, page: &str) -> Result<String> {
        let (before, after) = page.split_once(CHARSET).ok_or_else(|| {
            Failure::new(format!("a page has no {CHARSET} after which the policy could stand"))
        })?;
        let Self(policy) = self;
        Ok(format!("{before}{CHARSET}<meta http-equiv=content-security-policy content=\"{policy}\">{after}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy::new("'sha256-a+/='")
    }

    #[test]
    fn the_policy_stands_before_all_that_it_is_about() {
        let page = policy().within("<html><meta charset=utf-8><script src=a.js></script>").unwrap();
        assert!(page.find("default-src 'none'").unwrap() < page.find("a.js").unwrap());
        assert!(policy().within("<html><script src=a.js></script>").is_err());
    }

    #[test]
    fn a_header_also_forbids_framing() {
        assert!(policy().header().ends_with("; frame-ancestors 'none'"));
    }

    #[test]
    fn only_the_one_style_may_stand_in_the_page() {
        let Policy(policy) = policy();
        assert!(policy.contains("; style-src 'self' 'sha256-a+/=';"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains('"'), "{policy}");
    }
}
