use std::fmt;

/// The address of a link that is safe to follow: `http`, `https`, `mailto`, `tel`, relative or
/// a fragment. Made only by [`Href::parse`], so that no other scheme can reach the page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it leads to another site, as far as the address alone tells.
    pub fn is_external(&self) -> bool {
        let start: String = self.0.chars().take(8).collect::<String>().to_ascii_lowercase();
        start.starts_with("http:") || start.starts_with("https:") || start.starts_with("//")
    }
}

impl fmt::Display for Href {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The address of a picture: as [`Href`], or data of a raster format, which cannot hold script.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImageSource(String);

impl ImageSource {
    /// Reads a decoded address; `None` unless it is `http`, `https`, relative, or base64 data of
    /// PNG, GIF, JPEG or WebP.
    pub fn parse(address: &str) -> Option<Self> {
        const DATA: [&str; 5] = ["png", "gif", "jpeg", "jpg", "webp"];
        let address = as_browsers_read(address);
        let allowed = match scheme(&address) {
            None => true,
            Some(scheme) if scheme.eq_ignore_ascii_case("data") => {
                let rest = address.get(scheme.len() + 1..).unwrap_or_default();
                let (media_type, _) = rest.split_once(',').unwrap_or_default();
                DATA.iter().any(|kind| media_type.eq_ignore_ascii_case(&format!("image/{kind};base64")))
            }
            Some(scheme) => scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"),
        };
        allowed.then_some(Self(address))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
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
    address[end..].starts_with(':').then(|| &address[..end])
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
