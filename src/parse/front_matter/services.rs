//! The services where people have profiles, and what a name there means as an address.
//! Keys and addresses are academicpages'; where it wants a whole address, a bare name works too.

use crate::parse::strings::trim_start;

/// One service.
pub(super) struct Service {
    /// The key in the `author` block.
    key: &'static str,
    /// Its name for people.
    pub(super) label: &'static str,
    /// The address of a profile, with the name there for `{}`.
    profile: &'static str,
}

/// The service that a key of the `author` block names, also in al-folio's spelling
/// (`github_username`, `orcid_id`, `dblp_url`).
pub(super) fn find(key: &str) -> Option<&'static Service> {
    let bare =
        ["_username", "_userid", "_id", "_url"].iter().find_map(|end| key.strip_suffix(end)).unwrap_or(key);
    SERVICES.iter().find(|service| service.key == bare)
}

impl Service {
    /// The address for what is written under the key: an address as it is, or a name there.
    pub(super) fn address(&self, written: &str) -> String {
        let is_address = written.contains(':') || written.starts_with('/') || self.profile == "{}";
        if is_address {
            return written.into();
        }
        // "github.com/name", with or without "www."
        let host =
            |address: &'static str| address.split('/').nth(2).unwrap_or_default().trim_start_matches("www.");
        if written.trim_start_matches("www.").starts_with(host(self.profile)) && written.contains('/') {
            return format!("https://{written}");
        }
        if self.key == "mastodon" {
            let mut parts = trim_start(written, |c| c == '@').split('@');
            return match (parts.next(), parts.next()) {
                (Some(name), Some(server)) => format!("https://{server}/@{name}"),
                _ => format!("https://{written}"),
            };
        }
        self.profile.replace("{}", trim_start(written, |c| c == '@'))
    }
}

const fn service(key: &'static str, label: &'static str, profile: &'static str) -> Service {
    Service { key, label, profile }
}

const SERVICES: &[Service] = &[
    service("uri", "Website", "{}"),
    service("url", "Website", "{}"),
    service("website", "Website", "{}"),
    service("homepage", "Website", "{}"),
    service("cv", "CV", "{}"),
    service("googlescholar", "Google Scholar", "https://scholar.google.com/citations?user={}"),
    service("scholar", "Google Scholar", "https://scholar.google.com/citations?user={}"),
    service("orcid", "ORCID", "https://orcid.org/{}"),
    service("dblp", "dblp", "https://dblp.org/pid/{}"),
    service("semantic", "Semantic Scholar", "https://www.semanticscholar.org/author/{}"),
    service("semanticscholar", "Semantic Scholar", "https://www.semanticscholar.org/author/{}"),
    service("arxiv", "arXiv", "https://arxiv.org/a/{}"),
    service("pubmed", "PubMed", "https://pubmed.ncbi.nlm.nih.gov/?term={}"),
    service("researchgate", "ResearchGate", "https://www.researchgate.net/profile/{}"),
    service("scopus", "Scopus", "https://www.scopus.com/authid/detail.uri?authorId={}"),
    service("impactstory", "Impactstory", "https://profiles.impactstory.org/u/{}"),
    service("inspirehep", "INSPIRE HEP", "https://inspirehep.net/authors/{}"),
    service("zotero", "Zotero", "https://www.zotero.org/{}"),
    service("openreview", "OpenReview", "https://openreview.net/profile?id={}"),
    service("github", "GitHub", "https://github.com/{}"),
    service("gitlab", "GitLab", "https://gitlab.com/{}"),
    service("bitbucket", "Bitbucket", "https://bitbucket.org/{}"),
    service("huggingface", "Hugging Face", "https://huggingface.co/{}"),
    service("kaggle", "Kaggle", "https://www.kaggle.com/{}"),
    service("codepen", "CodePen", "https://codepen.io/{}"),
    service("stackoverflow", "Stack Overflow", "https://stackoverflow.com/users/{}"),
    service("linkedin", "LinkedIn", "https://www.linkedin.com/in/{}"),
    service("xing", "XING", "https://www.xing.com/profile/{}"),
    service("bluesky", "Bluesky", "https://bsky.app/profile/{}"),
    service("mastodon", "Mastodon", "https://mastodon.social/@{}"),
    service("twitter", "X", "https://x.com/{}"),
    service("x", "X", "https://x.com/{}"),
    service("threads", "Threads", "https://www.threads.net/@{}"),
    service("facebook", "Facebook", "https://www.facebook.com/{}"),
    service("instagram", "Instagram", "https://www.instagram.com/{}"),
    service("youtube", "YouTube", "https://www.youtube.com/@{}"),
    service("medium", "Medium", "https://medium.com/@{}"),
    service("keybase", "Keybase", "https://keybase.io/{}"),
    service("telegram", "Telegram", "https://t.me/{}"),
    service("weibo", "Weibo", "https://www.weibo.com/{}"),
    service("zhihu", "Zhihu", "https://www.zhihu.com/people/{}"),
    service("wikipedia", "Wikipedia", "https://en.wikipedia.org/wiki/User:{}"),
    service("flickr", "Flickr", "https://www.flickr.com/{}"),
    service("pinterest", "Pinterest", "https://www.pinterest.com/{}"),
    service("soundcloud", "SoundCloud", "https://soundcloud.com/{}"),
    service("steam", "Steam", "https://steamcommunity.com/id/{}"),
    service("tumblr", "Tumblr", "https://{}.tumblr.com"),
    service("lastfm", "Last.fm", "https://www.last.fm/user/{}"),
    service("goodreads", "Goodreads", "https://www.goodreads.com/{}"),
    service("dribbble", "Dribbble", "https://dribbble.com/{}"),
    service("artstation", "ArtStation", "https://www.artstation.com/{}"),
    service("foursquare", "Foursquare", "https://foursquare.com/{}"),
];

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn names_and_addresses_lead_to_the_profile() {
        for (key, written, address) in [
            ("github", "octo", "https://github.com/octo"),
            ("github", "https://github.com/octo", "https://github.com/octo"),
            ("github_username", "github.com/octo", "https://github.com/octo"),
            ("googlescholar", "AbC1", "https://scholar.google.com/citations?user=AbC1"),
            ("orcid_id", "0000-0001", "https://orcid.org/0000-0001"),
            ("twitter", "@octo", "https://x.com/octo"),
            ("mastodon", "@octo@sea.example", "https://sea.example/@octo"),
            ("mastodon", "https://sea.example/@octo", "https://sea.example/@octo"),
            ("dblp", "12/345", "https://dblp.org/pid/12/345"),
            ("uri", "cv.html", "cv.html"),
        ] {
            assert_eq!(find(key).map(|service| service.address(written)).as_deref(), Some(address));
        }
        assert!(find("avatar").is_none());
    }
}
