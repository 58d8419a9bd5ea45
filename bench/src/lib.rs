//! Generated content files for benchmarks, the same text for the same length.
#![deny(missing_docs)]

/// Returns a content file with this many publications, in the style of the project's own.
pub fn page(publications: usize) -> String {
    written(publications, |_| String::new())
}

/// As [`page`], where each publication has an abstract of a hundred words.
pub fn page_with_abstracts(publications: usize) -> String {
    written(publications, |dice| {
        let words: Vec<_> = (0..100).map(|_| dice.pick(WORDS).to_lowercase()).collect();
        format!("\n  {}.\n", words.join(" "))
    })
}

/// `below` returns the text below each publication.
fn written(publications: usize, below: impl Fn(&mut Dice) -> String) -> String {
    let mut text = String::from(
        "---\ntitle: \"About me\"\nexcerpt: \"A page to measure with\"\n---\n\nI am **Ada Quill**, and I measure.\n\n\
         Publications\n===\n",
    );
    let mut dice = Dice(1);
    for number in 0..publications {
        // Newest first, at most forty years back.
        let year = 2025 - number * 40 / publications.max(1);
        text += &publication(&mut dice, year);
        text += &below(&mut dice);
    }
    text
}

fn publication(dice: &mut Dice, year: usize) -> String {
    let title: Vec<_> = (0..5).map(|_| dice.pick(WORDS)).collect();
    let authors: Vec<_> = (0..2 + dice.roll(3)).map(|_| name(dice)).collect();
    let (venue, acronym) = dice.pick(VENUES);
    format!(
        "* **{}**\\\n  {}, **Ada Quill**\\\n  {venue} ({acronym} {year}) [[paper](https://example.org/{}.pdf)]\n",
        title.join(" "),
        authors.join(", "),
        dice.roll(1_000_000),
    )
}

fn name(dice: &mut Dice) -> String {
    format!("{} {}", dice.pick(GIVEN), dice.pick(FAMILY))
}

const WORDS: &[&str] = &[
    "Adaptive",
    "Bounded",
    "Causal",
    "Distributed",
    "Elastic",
    "Faithful",
    "Graphs",
    "Hierarchical",
    "Inference",
    "Joint",
    "Kernels",
    "Learning",
    "Memory",
    "Networks",
    "Optimal",
    "Parsing",
    "Queries",
    "Robust",
    "Scheduling",
    "Transactions",
    "Uncertain",
    "Verified",
    "Workloads",
    "Zones",
];
const GIVEN: &[&str] = &["Bo", "Chidi", "Dana", "Emre", "Freya", "Goro", "Hana", "Iñigo", "Jun", "Katya"];
const FAMILY: &[&str] =
    &["Abbot", "Bergström", "Castellanos", "Dvořák", "Evans", "Fujita", "Grünwald", "Hossain"];
const VENUES: &[(&str, &str)] = &[
    ("Symposium on Measured Systems", "SMS"),
    ("Conference on Patient Learning", "CPL"),
    ("Journal of Careful Databases", "JCD"),
    ("Workshop on Small Programs", "WSP"),
    ("International Meeting on Networks", "IMN"),
];

/// A pseudo-random number generator with a fixed seed.
struct Dice(u64);

impl Dice {
    /// The next number, less than `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn pick<T: Copy + Default>(&mut self, from: &[T]) -> T {
        from.get(self.roll(from.len())).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{page, page_with_abstracts};

    #[test]
    fn a_page_has_as_many_publications_as_asked_for() {
        for publications in [0, 10, 200] {
            let site = offprint_parse::parse(page(publications).as_bytes()).site;
            assert_eq!(site.publications.len(), publications);
            let site = offprint_parse::parse(page_with_abstracts(publications).as_bytes()).site;
            assert_eq!(site.publications.len(), publications);
            assert!(site.publications.iter().all(|publication| !publication.details.is_empty()));
        }
    }

    #[test]
    fn a_page_is_always_the_same() {
        assert_eq!(page(100), page(100));
    }
}
