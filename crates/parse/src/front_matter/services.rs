//! The services where people have profiles, and how a user's name there becomes an address. Keys and
//! addresses are academicpages'; where it wants a whole address, a bare name works too.

use crate::strings::{replaced, trim_start, without};

/// One service.
pub(super) struct Service {
    /// The key in the `author` block, without `_` and `-`.
    key: &'static str,
    /// Its name for people.
    pub(super) label: &'static str,
    /// The address of a profile without its scheme, with `{}` for the user's name.
    profile: &'static str,
}

/// What al-folio and academicpages set behind the name of a service.
const ENDS: [&str; 6] = ["_username", "_userid", "_id", "_url", "_profile", "_pdf"];

/// Returns the service that a key of the `author` block names, also in other templates' spelling
/// (`github_username`, `inspire-hep`, `google_scholar`).
pub(super) fn find(key: &str) -> Option<Service> {
    let bare = ENDS.iter().find_map(|end| key.strip_suffix(end)).unwrap_or(key);
    let bare = without(bare, |c| matches!(c, '_' | '-'));
    SERVICES.lines().find_map(|line| {
        let (key, rest) = line.split_once('|')?;
        let (label, profile) = rest.split_once('|')?;
        (key == bare).then_some(Service { key, label, profile })
    })
}

/// The keys of all services, without other spellings.
pub(super) fn keys() -> impl Iterator<Item = &'static str> {
    SERVICES.lines().filter_map(|line| Some(line.split_once('|')?.0))
}

/// As [`keys`], in all spellings that [`find`] knows by their ends.
pub(super) fn spellings() -> impl Iterator<Item = String> {
    keys().flat_map(|key| ENDS.iter().chain([&""]).map(move |end| [key, end].concat()))
}

impl Service {
    /// Returns the address for what is written under the key: an address, or a user's name.
    pub(super) fn address(&self, written: &str) -> String {
        let is_address = written.contains(':') || written.starts_with('/') || self.profile == "{}";
        if is_address {
            return written.into();
        }
        // "github.com/name", with or without "www."
        let bare = |address: &'_ str| address.strip_prefix("www.").unwrap_or(address).to_owned();
        let host = bare(self.profile.split('/').next().unwrap_or_default());
        if written.contains('/') && bare(written).starts_with(&host) {
            return ["https://", written].concat();
        }
        if self.key == "mastodon" {
            let mut parts = trim_start(written, |c| c == '@').split('@');
            // "name@server", or "server/@name" as al-folio has it.
            return match (parts.next(), parts.next()) {
                (Some(name), Some(server)) if !name.ends_with('/') => {
                    ["https://", server, "/@", name].concat()
                }
                _ => ["https://", written].concat(),
            };
        }
        replaced(&["https://", self.profile].concat(), "{}", trim_start(written, |c| c == '@'))
    }
}

/// A line for each: key, label, and the address without its scheme.
const SERVICES: &str = "\
uri|Website|{}
url|Website|{}
website|Website|{}
homepage|Website|{}
cv|CV|{}
googlescholar|Google Scholar|scholar.google.com/citations?user={}
scholar|Google Scholar|scholar.google.com/citations?user={}
orcid|ORCID|orcid.org/{}
dblp|dblp|dblp.org/pid/{}
semantic|Semantic Scholar|www.semanticscholar.org/author/{}
semanticscholar|Semantic Scholar|www.semanticscholar.org/author/{}
arxiv|arXiv|arxiv.org/a/{}
pubmed|PubMed|pubmed.ncbi.nlm.nih.gov/?term={}
researchgate|ResearchGate|www.researchgate.net/profile/{}
scopus|Scopus|www.scopus.com/authid/detail.uri?authorId={}
impactstory|Impactstory|profiles.impactstory.org/u/{}
inspirehep|INSPIRE HEP|inspirehep.net/authors/{}
academia|Academia.edu|independent.academia.edu/{}
acm|ACM Digital Library|dl.acm.org/profile/{}
hal|HAL|cv.hal.science/{}
ieee|IEEE Xplore|ieeexplore.ieee.org/author/{}
lattes|Lattes|lattes.cnpq.br/{}
osf|OSF|osf.io/{}
publons|Web of Science|www.webofscience.com/wos/author/record/{}
researchmap|researchmap|researchmap.jp/{}
wikidata|Wikidata|www.wikidata.org/wiki/{}
zotero|Zotero|www.zotero.org/{}
openreview|OpenReview|openreview.net/profile?id={}
github|GitHub|github.com/{}
gitlab|GitLab|gitlab.com/{}
bitbucket|Bitbucket|bitbucket.org/{}
huggingface|Hugging Face|huggingface.co/{}
kaggle|Kaggle|www.kaggle.com/{}
codepen|CodePen|codepen.io/{}
stackoverflow|Stack Overflow|stackoverflow.com/users/{}
linkedin|LinkedIn|www.linkedin.com/in/{}
xing|XING|www.xing.com/profile/{}
bluesky|Bluesky|bsky.app/profile/{}
mastodon|Mastodon|mastodon.social/@{}
twitter|X|x.com/{}
x|X|x.com/{}
threads|Threads|www.threads.net/@{}
facebook|Facebook|www.facebook.com/{}
instagram|Instagram|www.instagram.com/{}
youtube|YouTube|www.youtube.com/@{}
medium|Medium|medium.com/@{}
keybase|Keybase|keybase.io/{}
telegram|Telegram|t.me/{}
weibo|Weibo|www.weibo.com/{}
zhihu|Zhihu|www.zhihu.com/people/{}
wikipedia|Wikipedia|en.wikipedia.org/wiki/User:{}
flickr|Flickr|www.flickr.com/{}
pinterest|Pinterest|www.pinterest.com/{}
soundcloud|SoundCloud|soundcloud.com/{}
steam|Steam|steamcommunity.com/id/{}
tumblr|Tumblr|{}.tumblr.com
lastfm|Last.fm|www.last.fm/user/{}
goodreads|Goodreads|www.goodreads.com/{}
dribbble|Dribbble|dribbble.com/{}
artstation|ArtStation|www.artstation.com/{}
foursquare|Foursquare|foursquare.com/{}";

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
            ("mastodon_username", "sea.example/@octo", "https://sea.example/@octo"),
            ("uri", "cv.html", "cv.html"),
            ("cv_pdf", "files/cv.pdf", "files/cv.pdf"),
            ("inspire-hep", "123", "https://inspirehep.net/authors/123"),
            ("google_scholar", "AbC1", "https://scholar.google.com/citations?user=AbC1"),
            ("research_gate_profile", "Octo-Pus", "https://www.researchgate.net/profile/Octo-Pus"),
        ] {
            assert_eq!(find(key).map(|service| service.address(written)).as_deref(), Some(address));
        }
        assert!(find("avatar").is_none());
    }
}
