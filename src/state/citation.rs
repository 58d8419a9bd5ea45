use std::sync::Arc;

use leptos::prelude::*;
use offprint_cite::{Format, cite};
use offprint_model::{Gathered, Site};

use crate::i18n::Messages;

/// What a visitor asked to cite: one paper, or all that is shown.
#[derive(Clone)]
pub struct Citation {
    site: Arc<Site>,
    publications: Vec<usize>,
    one: bool,
    pub(crate) messages: &'static Messages,
}

impl Citation {
    /// The dialog shows no more citations than this: nobody reads more, and thousands take a moment to write.
    pub const PREVIEW: usize = 100;

    pub(super) fn publication(site: Arc<Site>, publication: usize, messages: &'static Messages) -> Self {
        Self { site, publications: vec![publication], one: true, messages }
    }

    pub(super) fn publications(
        site: Arc<Site>,
        publications: Vec<usize>,
        messages: &'static Messages,
    ) -> Self {
        Self { site, publications, one: false, messages }
    }

    /// How many publications.
    pub fn count(&self) -> usize {
        self.publications.len()
    }

    /// The citations of the first `most` of them.
    pub fn text(&self, format: Format, most: usize) -> String {
        let papers = self.publications.iter().take(most).filter_map(|at| self.site.publications.get(*at));
        cite(format, &papers.gathered())
    }

    /// What is cited, in words.
    pub fn heading(&self) -> String {
        let publications = &self.site.publications;
        match self.one().and_then(|paper| publications.titles.get(paper)) {
            Some(title) => title.to_owned(),
            None => self.messages.export(self.count()),
        }
    }

    /// The name of the file with all citations.
    pub fn file(&self, format: Format) -> String {
        let name = self.one().map(|paper| self.site.publications.id(paper));
        [name.as_deref().unwrap_or("publications"), ".", format.extension()].concat()
    }

    fn one(&self) -> Option<usize> {
        self.publications.first().copied().filter(|_| self.one)
    }
}

/// What the cite dialog is about; nothing while it is closed.
#[derive(Clone, Copy)]
pub struct CiteDialogState {
    citation: RwSignal<Option<Arc<Citation>>>,
    format: RwSignal<Format>,
}

impl CiteDialogState {
    /// Makes the state of a closed dialog.
    pub fn new() -> Self {
        Self { citation: RwSignal::new(None), format: RwSignal::new(Format::BibTex) }
    }

    /// Opens the dialog.
    pub fn open(&self, citation: Citation) {
        self.citation.set(Some(Arc::new(citation)));
    }

    /// The dialog is closed.
    pub fn close(&self) {
        self.citation.set(None);
    }

    /// What it is about. Tracked.
    pub fn citation(&self) -> Option<Arc<Citation>> {
        self.citation.get()
    }

    /// The format that the visitor chose last.
    pub fn format(&self) -> RwSignal<Format> {
        self.format
    }
}

impl Default for CiteDialogState {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use offprint_model::Publication;

    fn site() -> Arc<Site> {
        let paper = |number: usize| Publication {
            id: ["paper", &number.to_string()].concat(),
            title: ["Paper ", &number.to_string()].concat(),
            ..Publication::default()
        };
        Arc::new(Site { publications: (0..4).map(paper).collect(), ..Site::default() })
    }

    fn keys(text: &str) -> Vec<&str> {
        text.lines().filter_map(|line| line.strip_prefix("@misc{")?.strip_suffix(',')).collect()
    }

    #[test]
    fn one_paper_is_called_by_its_title_and_its_file_by_its_key() {
        let cited = Citation::publication(site(), 2, Messages::of(None));
        assert_eq!(cited.heading(), "Paper 2");
        assert_eq!(cited.file(Format::BibTex), "paper2.bib");
        assert_eq!(keys(&cited.text(Format::BibTex, Citation::PREVIEW)), ["paper2"]);
    }

    #[test]
    fn what_is_shown_is_cited_in_its_order_and_nothing_else() {
        let cited = Citation::publications(site(), vec![3, 0, 2], Messages::of(None));
        assert_eq!(cited.heading(), "Export 3 publications");
        assert_eq!(
            Format::ALL.map(|format| cited.file(format)),
            ["publications.bib", "publications.ris", "publications.json"]
        );
        assert_eq!(keys(&cited.text(Format::BibTex, Citation::PREVIEW)), ["paper3", "paper0", "paper2"]);
        assert_eq!(keys(&cited.text(Format::BibTex, 2)), ["paper3", "paper0"]);
    }

    #[test]
    fn a_list_that_the_filters_cut_down_to_one_is_still_a_list() {
        let cited = Citation::publications(site(), vec![1], Messages::of(None));
        assert_eq!(
            (cited.heading().as_str(), cited.file(Format::Ris).as_str()),
            ("Export 1 publication", "publications.ris")
        );
    }
}
