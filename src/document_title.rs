use crate::i18n::Messages;
use offprint_model::Site;
use offprint_query::{Query, QueryResult};

/// Returns what the tab and the visitor's history call the page: whose it is, and which filters are on,
/// so that two steps of one history can be told apart.
/// `result` spells the values of the filters as the site does.
pub fn document_title(site: &Site, query: &Query, result: &QueryResult) -> String {
    let messages = Messages::of(site.meta.language.as_deref());
    let mut parts: Vec<String> = Vec::new();
    let filters: Vec<String> = query.active().iter().map(|filter| messages.filter(filter, result)).collect();
    if !filters.is_empty() {
        parts.push(filters.join(", "));
    }
    parts.extend(site.owner.clone());
    parts.extend(site.meta.title.clone().filter(|title| Some(title) != site.owner.as_ref()));
    if parts.is_empty() {
        parts.push(messages.publications.to_owned());
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::Meta;

    #[test]
    fn names_the_filters_the_owner_and_the_page() {
        let meta = Meta { title: Some("About me".to_owned()), ..Meta::default() };
        let site = Site { owner: Some("Ada Example".to_owned()), meta, ..Site::default() };
        let title = |site, query: &Query| document_title(site, query, &QueryResult::default());
        assert_eq!(title(&site, &Query::default()), "Ada Example · About me");
        let query = Query::parse("?venue=OSDI&q=fast");
        assert_eq!(title(&site, &query), "OSDI, \u{201C}fast\u{201D} · Ada Example · About me");
        assert_eq!(title(&Site::default(), &Query::default()), "Publications");
    }
}
