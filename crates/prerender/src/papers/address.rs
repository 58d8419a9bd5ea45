use super::listed::FOLDER;

/// Where the homepage will be: `https://example.org/~me/`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Address<'a>(pub(super) &'a str);

impl Address<'_> {
    /// Of the page of the paper with this id.
    pub(super) fn of_paper(self, id: &str) -> String {
        format!("{}{FOLDER}/{id}/", self.0)
    }

    /// Of a file that the homepage links to; `None` if it is on another site.
    pub(super) fn of_file(self, url: &str) -> Option<String> {
        let site_end = self.0.find("://").and_then(|at| Some(at + 3 + self.0.get(at + 3..)?.find('/')?));
        let site = self.0.get(..site_end?)?;
        if let Some(path) = url.strip_prefix(site) {
            return path.starts_with('/').then(|| url.to_owned());
        }
        let has_scheme = url.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'));
        match url {
            _ if has_scheme || url.starts_with("//") => None,
            rooted if rooted.starts_with('/') => Some([site, rooted].concat()),
            relative => Some([self.0, relative.trim_start_matches("./")].concat()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_the_same_site_have_whole_addresses() {
        let address = Address("https://example.org/~me/");
        for (url, whole) in [
            ("papers/a.pdf", Some("https://example.org/~me/papers/a.pdf")),
            ("./a.pdf", Some("https://example.org/~me/a.pdf")),
            ("/files/a.pdf", Some("https://example.org/files/a.pdf")),
            ("https://example.org/a.pdf", Some("https://example.org/a.pdf")),
            ("https://example.org.evil/a.pdf", None),
            ("https://arxiv.org/a.pdf", None),
            ("//cdn.example/a.pdf", None),
        ] {
            assert_eq!(address.of_file(url).as_deref(), whole, "{url}");
        }
        assert_eq!(address.of_paper("lee2020doors"), "https://example.org/~me/p/lee2020doors/");
    }
}
