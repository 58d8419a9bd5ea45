//! The `<link>` elements of a page, as the bundler writes them: without quotes where they need none.

/// What stands between `<link ` and `>` of each that is of this kind.
pub(super) fn links<'a>(page: &'a str, rel: &str) -> impl Iterator<Item = &'a str> {
    let links = page.split("<link ").skip(1).filter_map(|rest| Some(rest.split_once('>')?.0));
    links.filter(move |link| attribute(link, "rel") == Some(rel))
}

/// An attribute's value.
pub(super) fn attribute<'a>(link: &'a str, name: &str) -> Option<&'a str> {
    let starts = link.match_indices(name).map(|(start, _)| link.split_at(start));
    let value = starts
        .filter(|(before, _)| before.is_empty() || before.ends_with(' '))
        .find_map(|(_, rest)| rest.strip_prefix(name)?.strip_prefix('='))?;
    match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => value.split(' ').next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_with_and_without_quotes() {
        let page = "<link href=a.svg rel=icon><link data-href=b.css href=\"a.css\" media=\"(min-width: 40rem)\" rel=stylesheet>";
        let link = links(page, "stylesheet").next().unwrap();
        assert_eq!(attribute(link, "href"), Some("a.css"));
        assert_eq!(attribute(link, "media"), Some("(min-width: 40rem)"));
        assert_eq!(attribute(link, "integrity"), None);
        assert_eq!(links(page, "icon").count(), 1);
    }
}
