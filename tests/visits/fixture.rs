//! Content files for visits.

/// Ten papers by Ines Halloran, with all that the format has.
pub(crate) const TEN: &str = include_str!("../fixtures/visits/ten.md");

/// Their titles, as the page shows them.
pub(crate) const TITLES: [&str; 10] = [
    "Ledgerline: Replicated Logs That Forgive Slow Disks",
    HARBOUR,
    "Quilt: Mending Neural Networks While They Run",
    FEATHER,
    TREES,
    KNOBS,
    "Sieve: Training That Skips Zeros",
    "Two Faces of a Graph",
    PIPELINES,
    "Recursion for Everyone",
];

/// OSDI 2022, to appear, without a link.
pub(crate) const HARBOUR: &str = "Harbour: Answering Long Conversations from Cold Memory";
/// NeurIPS 2020, a spotlight, by two who contributed equally.
pub(crate) const FEATHER: &str = "Feather: Planning Kernels Ahead of Time";
/// OSDI 2020.
pub(crate) const TREES: &str = "Trees as Tensors";
/// ICDCS 2019, with Zoë Åkerman.
pub(crate) const KNOBS: &str = "Turning the Knobs of a Thousand Machines";
/// A workshop at NeurIPS, 2018.
pub(crate) const PIPELINES: &str = "Old Pipelines, New Gradients";

/// A whole homepage: news, papers with an abstract and twenty authors, teaching in a table, service,
/// talks, a footnote, formulas and pictures.
pub(crate) const HOMEPAGE: &str = include_str!("../fixtures/visits/homepage.md");
/// Eight papers in ten places: under headings of all sorts, with numbers that fall, two of them selected and listed
/// again.
pub(crate) const HEADINGS: &str = include_str!("../fixtures/visits/headings.md");
/// The pages of six owners, each of another discipline and written as people there write.
pub(crate) const OWNERS: [(&str, &str); 6] = [
    ("computing", include_str!("../fixtures/visits/owners/computing.md")),
    ("biology", include_str!("../fixtures/visits/owners/biology.md")),
    ("economics", include_str!("../fixtures/visits/owners/economics.md")),
    ("humanities", include_str!("../fixtures/visits/owners/humanities.md")),
    ("physics", include_str!("../fixtures/visits/owners/physics.md")),
    ("korean", include_str!("../fixtures/visits/owners/korean.md")),
];

/// Six papers with gaps: one without a year, one without a venue, one that is a sentence.
pub(crate) const GAPS: &str = include_str!("../fixtures/visits/gaps.md");
/// Front matter that is no YAML from its third line on.
pub(crate) const BROKEN_FRONT_MATTER: &str = include_str!("../fixtures/visits/broken_front_matter.md");
/// A page of words.
pub(crate) const NO_PUBLICATIONS: &str = include_str!("../fixtures/visits/no_publications.md");
/// A page with a single paper.
pub(crate) const ONE_PUBLICATION: &str = include_str!("../fixtures/visits/one_publication.md");

/// More than a megabyte of papers, and how many.
pub(crate) fn megabyte() -> (String, usize) {
    const PAPERS: usize = 6000;
    let mut text = String::from("---\ntitle: \"A long life\"\n---\n\nPublications\n======\n");
    for number in 0..PAPERS {
        let year = 2020 - number / 200;
        text.push_str(&format!(
            "1. **Ines Halloran**, Bo Lindqvist, Petra Novak. Table {number} of All That Was Ever Measured. \
             _{year} Symposium on Endless Tables (SET {year})_, May {year}. \
             [\\[paper\\]](https://papers.example/{number}.pdf)\n"
        ));
    }
    assert!(text.len() > 1024 * 1024, "{} bytes are no megabyte", text.len());
    (text, PAPERS)
}
