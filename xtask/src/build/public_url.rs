//! The address at which the page will be.

use std::fmt;

use crate::failure::{Failure, Result};

/// `http` or `https`, without query or fragment, ending with a slash, safe in XML as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PublicUrl(String);

impl PublicUrl {
    pub(super) fn parse(text: &str) -> Result<Self> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let known = |c: char| c.is_ascii_alphanumeric() || "-._~/:%@[]!$()*+,;=".contains(c);
        match rest {
            Some(rest) if !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(known) => {
                Ok(Self(format!("{}/", text.trim_end_matches('/'))))
            }
            _ => Err(Failure::new(format!(
                "--public-url needs an address like https://example.org/~me/, not `{text}`"
            ))),
        }
    }

    /// From the host's root: "/~me/".
    pub(super) fn path(&self) -> &str {
        let host = self.0.find("//").map_or(0, |slashes| slashes + 2);
        let start = self.0.get(host..).and_then(|rest| rest.find('/')).map_or(host, |at| host + at);
        self.0.get(start..).unwrap_or("/")
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_with_one_slash() {
        for text in ["https://example.org/~me", "https://example.org/~me/", "https://example.org/~me//"] {
            assert_eq!(PublicUrl::parse(text).unwrap().to_string(), "https://example.org/~me/");
        }
        assert_eq!(PublicUrl::parse("http://localhost:8080").unwrap().to_string(), "http://localhost:8080/");
    }

    #[test]
    fn the_path_begins_behind_the_host() {
        let path = |url| PublicUrl::parse(url).unwrap().path().to_owned();
        assert_eq!(path("https://example.org/~me"), "/~me/");
        assert_eq!(path("https://example.org"), "/");
        assert_eq!(path("http://localhost:8080/a/b/"), "/a/b/");
    }

    #[test]
    fn what_is_no_address_of_a_page_is_refused() {
        for text in [
            "",
            "./",
            "/a/",
            "example.org",
            "https://",
            "https:///a",
            "ftp://a/",
            "https://a/?b",
            "https://a/#b",
            "https://a/<b>",
        ] {
            assert!(PublicUrl::parse(text).is_err(), "{text}");
        }
    }
}
