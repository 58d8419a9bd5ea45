/// What the headings make expect of a section. Evidence from the entries themselves may overrule it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SectionPrior {
    /// "Publications", "Journal articles".
    Publications,
    /// The headings do not say.
    #[default]
    Unknown,
    /// "Projects", "Software": something else, which may be papers all the same.
    Other,
    /// "News", "Talks", "Teaching": what names a paper there is no publication.
    Never,
}
