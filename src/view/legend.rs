use super::Words;
use offprint_model::Publication;

/// What the marks beside the authors' names mean: as the entry says it, else for the marks of
/// those who contributed equally, which the entry leaves to the rest of the page.
pub(super) fn legend(publication: &Publication, words: &Words) -> Option<String> {
    if publication.legend.is_some() {
        return publication.legend.clone();
    }
    let equal = publication.authors.iter().find(|author| author.equal && !author.marks.is_empty())?;
    Some([&equal.marks, " ", words.equal].concat())
}
