use serde::{Deserialize, Serialize};
use std::fmt;

/// The address of a link that is safe to follow: `http`, `https`, `mailto`, `tel`, relative or
/// a fragment. Made only by [`Href::parse`], so that no other scheme can reach the page. By itself
/// it leads to the page it is on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Href(String);

impl Href {
    /// Reads an address whose entities and Markdown escapes are decoded. `None` for any scheme
    /// that could run script or leave the web, as a browser would read it: browsers drop tabs,
    /// line ends and leading control characters before they look at the scheme.
    pub fn parse(address: &str) -> Option<Self> {
        let address = as_browsers_read(address);
        match scheme(&address) {
            None => Some(Self(address)),
            Some(scheme) => ["http", "https", "mailto", "tel"]
                .iter()
                .any(|allowed| scheme.eq_ignore_ascii_case(allowed))
                .then_some(Self(address)),
        }
    }

    /// Returns the address as a browser would read it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether it leads to another site, as far as the address alone tells.
    pub fn is_external(&self) -> bool {
        let web = |scheme: &str| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
        scheme(&self.0).map_or_else(|| names_host(&self.0), web)
    }
}

impl fmt::Display for Href {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The address of a picture: as [`Href`], or data of a raster format, which cannot hold script.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct ImageSource(String);

impl ImageSource {
    /// Reads a decoded address; `None` unless it is `http`, `https`, relative, or base64 data of
    /// PNG, GIF, JPEG or WebP. From another site it is fetched by `https` alone: the page's policy
    /// lets nothing else in.
    pub fn parse(address: &str) -> Option<Self> {
        const DATA: [&str; 5] = ["png", "gif", "jpeg", "jpg", "webp"];
        let address = as_browsers_read(address);
        let Some(scheme) = scheme(&address) else {
            return Some(Self(if names_host(&address) { ["https:", &address].concat() } else { address }));
        };
        let rest = address.get(scheme.len() + 1..).unwrap_or_default();
        if scheme.eq_ignore_ascii_case("http") {
            return Some(Self(["https:", rest].concat()));
        }
        let (media_type, _) = rest.split_once(',').unwrap_or_default();
        let picture =
            || DATA.iter().any(|kind| media_type.eq_ignore_ascii_case(&format!("image/{kind};base64")));
        let allowed =
            scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("data") && picture();
        allowed.then_some(Self(address))
    }

    /// Returns the address as a browser would read it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Deserialised addresses are checked as all others.
impl TryFrom<String> for Href {
    type Error = UnsafeAddress;

    fn try_from(address: String) -> Result<Self, UnsafeAddress> {
        Self::parse(&address).ok_or(UnsafeAddress)
    }
}

/// Deserialised addresses are checked as all others.
impl TryFrom<String> for ImageSource {
    type Error = UnsafeAddress;

    fn try_from(address: String) -> Result<Self, UnsafeAddress> {
        Self::parse(&address).ok_or(UnsafeAddress)
    }
}

/// The error for an address that could run script or leave the web.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnsafeAddress;

impl fmt::Display for UnsafeAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an address that is not safe to follow")
    }
}

/// The address as the URL standard has browsers read it: without tabs and line ends anywhere,
/// without control characters and spaces at its ends (<https://url.spec.whatwg.org/#url-parsing>).
fn as_browsers_read(address: &str) -> String {
    address
        .trim_matches(|c: char| c <= ' ' || c.is_whitespace() || c.is_control())
        .chars()
        .filter(|c| {
            !c.is_control() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{FEFF}')
        })
        .collect()
}

/// What stands before the first colon, unless a `/`, `?` or `#` before it makes that colon part
/// of a path.
fn scheme(address: &str) -> Option<&str> {
    let end = address.find([':', '/', '?', '#'])?;
    let (scheme, rest) = address.split_at_checked(end)?;
    rest.starts_with(':').then_some(scheme)
}

/// Returns whether an address without a scheme names another host. Browsers take either slash.
fn names_host(address: &str) -> bool {
    let slash = |byte: Option<&u8>| matches!(byte, Some(b'/' | b'\\'));
    slash(address.as_bytes().first()) && slash(address.as_bytes().get(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_addresses_of_the_web_and_of_this_site() {
        for address in [
            "https://a.example/x?y#z",
            "HTTP://a.example",
            "mailto:a@b.example",
            "tel:+82-2",
            "paper.pdf",
            "../a:b",
            "./a:b",
            "#top",
            "?venue=OSDI",
            "/files/cv.pdf",
            "//cdn.example/x",
            "",
        ] {
            assert_eq!(Href::parse(address).as_ref().map(Href::as_str), Some(address));
        }
    }

    #[test]
    fn refuses_what_could_run_script_however_it_is_disguised() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " \u{1}javascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "vbscript:x",
            "data:text/html,x",
            "file:///etc/passwd",
            "blob:x",
            "a:b",
        ] {
            assert_eq!(Href::parse(address), None, "{address:?}");
        }
    }

    #[test]
    fn pictures_of_other_sites_come_by_https() {
        let source = |address| ImageSource::parse(address).map(|source| source.as_str().to_owned());
        assert_eq!(source("HTTP://a.example/x.png").as_deref(), Some("https://a.example/x.png"));
        assert_eq!(source("//a.example/x.png").as_deref(), Some("https://a.example/x.png"));
        assert_eq!(source("/\\a.example").as_deref(), Some("https:/\\a.example"));
        assert_eq!(source("/files/x.png").as_deref(), Some("/files/x.png"));
    }

    #[test]
    fn other_sites_are_told_from_this_one() {
        for (address, external) in [
            ("HTTPS://a.example", true),
            ("//a.example", true),
            ("/\\a.example", true),
            ("/a", false),
            ("tel:1", false),
        ] {
            assert_eq!(Href::parse(address).unwrap().is_external(), external, "{address}");
        }
    }

    #[test]
    fn pictures_may_be_raster_data_and_nothing_else() {
        assert!(ImageSource::parse("data:image/png;base64,AA==").is_some());
        assert!(ImageSource::parse("images/me.jpg").is_some());
        for address in
            ["data:image/svg+xml;base64,AA==", "data:image/png,x", "javascript:x", "mailto:a@b.example"]
        {
            assert_eq!(ImageSource::parse(address), None, "{address:?}");
        }
    }
}
