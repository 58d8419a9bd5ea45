use offprint_query::Facet;

/// What the visitor has opened and where they are among the filters: what no address says.
#[derive(Default)]
pub(super) struct Opened {
    /// The facets whose values are all shown.
    pub(super) whole: Vec<Facet>,
    /// The facets that were unfolded, or folded, against how they were at first.
    pub(super) turned: Vec<Facet>,
    /// Values beyond the first that were chosen, by their places: they stay when dropped again.
    pub(super) kept: Vec<(Facet, usize)>,
    /// What is looked for among the values of a facet.
    pub(super) sought: Vec<(Facet, String)>,
    /// The bar of the year chart that the keyboard is at.
    pub(super) year: Option<u16>,
    /// The year where a range of years begins or began.
    pub(super) anchor: Option<u16>,
    /// The range of years that is being drawn.
    pub(super) drawn: Option<(u16, u16)>,
}

impl Opened {
    pub(super) fn sought(&self, facet: Facet) -> &str {
        self.sought.iter().find(|(other, _)| *other == facet).map_or("", |(_, words)| words)
    }

    pub(super) fn seek(&mut self, facet: Facet, words: String) {
        self.sought.retain(|(other, _)| *other != facet);
        self.sought.push((facet, words));
    }
}

/// Puts `facet` among `facets`, or takes it out.
pub(super) fn turn(facets: &mut Vec<Facet>, facet: Facet) {
    let before = facets.len();
    facets.retain(|other| *other != facet);
    if facets.len() == before {
        facets.push(facet);
    }
}
