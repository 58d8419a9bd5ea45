use std::sync::Arc;

use super::Words;
use offprint_cite::{Format, cite};
use offprint_model::Site;

/// What a visitor asked to cite: one paper, or all that is shown.
#[derive(Clone)]
pub struct Cited {
    site: Arc<Site>,
    papers: Vec<usize>,
    one: bool,
    pub(super) words: &'static Words,
}

impl Cited {
    /// More papers than this nobody reads; and making the citations of thousands takes a moment.
    pub const READ: usize = 100;

    pub(super) fn paper(site: Arc<Site>, paper: usize, words: &'static Words) -> Self {
        Self { site, papers: vec![paper], one: true, words }
    }

    pub(super) fn shown(site: Arc<Site>, papers: Vec<usize>, words: &'static Words) -> Self {
        Self { site, papers, one: false, words }
    }

    /// How many publications.
    pub fn count(&self) -> usize {
        self.papers.len()
    }

    /// The citations of the first `most` of them.
    pub fn text(&self, format: Format, most: usize) -> String {
        let papers = self.papers.iter().take(most).filter_map(|at| self.site.publications.get(*at));
        cite(format, &papers.collect::<Vec<_>>())
    }

    /// What is cited, in words.
    pub fn heading(&self) -> String {
        let publications = &self.site.publications;
        match self.one().and_then(|paper| publications.titles.get(paper)) {
            Some(title) => title.to_owned(),
            None => self.words.export(self.count()),
        }
    }

    /// The name of the file with all citations.
    pub fn file(&self, format: Format) -> String {
        let name = self.one().map(|paper| self.site.publications.id(paper));
        [name.as_deref().unwrap_or("publications"), ".", format.extension()].concat()
    }

    fn one(&self) -> Option<usize> {
        self.papers.first().copied().filter(|_| self.one)
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
        let cited = Cited::paper(site(), 2, Words::of(None));
        assert_eq!(cited.heading(), "Paper 2");
        assert_eq!(cited.file(Format::BibTex), "paper2.bib");
        assert_eq!(keys(&cited.text(Format::BibTex, Cited::READ)), ["paper2"]);
    }

    #[test]
    fn what_is_shown_is_cited_in_its_order_and_nothing_else() {
        let cited = Cited::shown(site(), vec![3, 0, 2], Words::of(None));
        assert_eq!(cited.heading(), "Export 3 publications");
        assert_eq!(
            Format::ALL.map(|format| cited.file(format)),
            ["publications.bib", "publications.ris", "publications.json"]
        );
        assert_eq!(keys(&cited.text(Format::BibTex, Cited::READ)), ["paper3", "paper0", "paper2"]);
        assert_eq!(keys(&cited.text(Format::BibTex, 2)), ["paper3", "paper0"]);
    }

    #[test]
    fn a_list_that_the_filters_cut_down_to_one_is_still_a_list() {
        let cited = Cited::shown(site(), vec![1], Words::of(None));
        assert_eq!(
            (cited.heading().as_str(), cited.file(Format::Ris).as_str()),
            ("Export 1 publication", "publications.ris")
        );
    }
}
