/// The names that a publication has in registries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identifiers {
    /// The DOI, without a resolver: "10.1234/abc"
    /// (<https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html>).
    pub doi: Option<String>,
    /// The arXiv identifier, without its version: "2101.00001", "hep-th/9901001"
    /// (<https://info.arxiv.org/help/arxiv_identifier.html>).
    pub arxiv: Option<String>,
    /// The ISBN of the book or of the proceedings, with the hyphens as written.
    pub isbn: Option<String>,
    /// The number in PubMed: "33301246".
    pub pmid: Option<String>,
}
