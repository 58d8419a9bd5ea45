//! The publications as an Atom feed, the newest first: <https://www.rfc-editor.org/rfc/rfc4287>.

use std::fs;
use std::path::Path;

use offprint_model::{Author, Name, Publication, Site};
use offprint_query::{Index, Query, Sort};

use crate::html::{escape, tag};
use crate::papers;

/// The feed's file.
pub(crate) const FILE: &str = "feed.atom";

/// Writes it into `dist`, if there is a publication with a year: Atom wants a date of everything. `address` is where the
/// page will be, if that is known: readers of feeds resolve no others.
pub(crate) fn write(site: &Site, dist: &Path, address: Option<&str>) -> Result<(), String> {
    let order = Index::new(site.clone()).select(&Query::default().sorted(Sort::Newest)).shown;
    let order = order.into_iter().filter_map(|at| site.publications.get(at));
    let dated: Vec<(Publication, String)> = order
        .filter(papers::has_page)
        .filter_map(|publication| date(&publication).map(|date| (publication, date)))
        .collect();
    let Some(newest) = dated.iter().map(|(_, date)| date).max() else { return Ok(()) };
    let owner = site.owner.as_deref().unwrap_or_default();
    let title = match owner {
        "" => site.meta.title.clone().unwrap_or_else(|| "Publications".to_owned()),
        owner => format!("Publications of {owner}"),
    };
    // Of the entries that name nobody.
    let author = match owner {
        "" => String::new(),
        owner => format!("<author><name>{}</name></author>\n", escape(owner)),
    };
    let whole = |path: &str| [address.unwrap_or_default(), path].concat();
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <title>{}</title>\n<id>{}</id>\n<updated>{newest}</updated>\n{}{}\n{author}",
        escape(&title),
        id(&[owner]),
        empty(&[("rel", "self"), ("href", &whole(FILE))]),
        empty(&[("href", address.unwrap_or("./"))]),
    );
    for (publication, date) in &dated {
        feed += &entry(publication, date, owner, &whole);
    }
    feed += "</feed>\n";
    let path = dist.join(FILE);
    fs::write(&path, feed).map_err(|error| format!("{} could not be written: {error}", path.display()))
}

fn entry(publication: &Publication, date: &str, owner: &str, whole: &dyn Fn(&str) -> String) -> String {
    let mut entry = format!(
        "<entry>\n<title>{}</title>\n<id>{}</id>\n<updated>{date}</updated>\n{}\n",
        escape(&publication.title),
        id(&[owner, &publication.id]),
        empty(&[("href", &whole(&format!("{}/{}/", papers::FOLDER, publication.id)))]),
    );
    let others = |author: &Author| author.parsed().is_none_or(|name| name == Name::Others);
    for author in publication.authors.iter().filter(|author| !others(author)) {
        entry += &format!("<author><name>{}</name></author>\n", escape(&author.name));
    }
    if let Some(venue) = &publication.venue {
        entry += &format!("<summary>{}</summary>\n", escape(&venue.name));
    }
    entry + "</entry>\n"
}

fn empty(attributes: &[(&str, &str)]) -> String {
    let link = tag("link", attributes);
    [link.trim_end_matches('>'), "/>"].concat()
}

/// The first moment of the month or year in which it appeared.
fn date(publication: &Publication) -> Option<String> {
    let month = publication.date.month.map_or(1, |month| month.number());
    Some(format!("{}-{month:02}-01T00:00:00Z", publication.date.year?))
}

/// The same for the same words, wherever the page lies: a UUID of the kind that is free to use.
fn id(words: &[&str]) -> String {
    // FNV-1a with 128 bits.
    let hash = words.join("\n").bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    let hash = hash & !(0xf << 76) & !(0x3 << 62) | 0x8 << 76 | 0x2 << 62;
    let digits = format!("{hash:032x}");
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    format!("urn:uuid:{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

#[cfg(test)]
mod tests {
    use std::env;

    use offprint_parse::parse;

    use super::*;

    #[test]
    fn links_are_whole_where_the_address_is_known() {
        let site =
            parse(b"# Publications\n\n- Ann Lee, Bo Lind. A Town of Doors. *Journal of Towns*, 2020.\n").site;
        let dist = env::temp_dir().join(format!("offprint-feed-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        for (address, links) in [
            (
                Some("https://example.org/~me/"),
                ["https://example.org/~me/p/lee2020town/", "https://example.org/~me/feed.atom"],
            ),
            (None, ["p/lee2020town/", "feed.atom"]),
        ] {
            write(&site, &dist, address).unwrap();
            let feed = fs::read_to_string(dist.join(FILE)).unwrap();
            for link in links {
                assert!(feed.contains(&format!("href=\"{link}\"")), "{link} is not in {feed}");
            }
        }
        fs::remove_dir_all(dist).unwrap();
    }
}
