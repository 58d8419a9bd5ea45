//! Tells news from entries: a list whose items begin with a day or month and announce something. Such an item
//! may name a title, authors and a venue, and is no publication all the same.

use super::candidate::Candidate;
use super::section_prior::SectionPrior;
use crate::citation::{Text, Traits};
use crate::vocabulary::{holds, news, phrases_of, words_of};

/// How many tokens behind the date are looked at.
const HEAD: usize = 40;

/// How many words behind the date an announcement may begin at: "Very happy to …".
const OPENING: usize = 4;

/// For each group of candidates, by number, whether it is a list of news.
pub(crate) fn news_groups(candidates: &[Candidate]) -> Vec<bool> {
    let last = candidates.iter().map(|candidate| candidate.group).max().unwrap_or_default();
    let mut counts = vec![Counts::default(); last + 1];
    for candidate in candidates {
        let Some(counts) = counts.get_mut(candidate.group) else { continue };
        let text = &candidate.entry.text;
        let behind = behind_date(text);
        let likely = behind.is_some() || candidate.prior != SectionPrior::Publications;
        counts.all += 1;
        counts.dated += usize::from(behind.is_some());
        counts.announcing += usize::from(likely && announces(text, behind.unwrap_or_default()));
        counts.expected |= candidate.prior == SectionPrior::Publications;
    }
    counts.iter().map(Counts::is_news).collect()
}

/// What the items of a list are like.
#[derive(Clone, Debug, Default)]
struct Counts {
    all: usize,
    /// Those that begin with a day or month.
    dated: usize,
    announcing: usize,
    /// Whether a heading announces publications.
    expected: bool,
}

impl Counts {
    fn is_news(&self) -> bool {
        let Self { all, dated, announcing, expected } = *self;
        let mostly_dated = dated * 3 >= all * 2;
        match expected {
            true => mostly_dated && announcing * 2 >= all && announcing > 0,
            false => {
                mostly_dated && announcing * 3 >= all && announcing > 0
                    || all > 1 && announcing * 3 >= all * 2
            }
        }
    }
}

/// The token behind the date that the text begins with, if that has more than a year: "3rd August 2026:",
/// "[2025.03]", "Jan 2024 –", "2024年3月".
fn behind_date(text: &Text) -> Option<usize> {
    let (mut numbers, mut slashes, mut dated) = (0, 0, false);
    for index in 0..text.len().min(14) {
        let traits = text.traits(index);
        let word = text.word(index);
        match text.sign(index) {
            Some(sign) if sign == '/' || sign == '.' && text.gap(index) == text.gap(index + 1) => {
                slashes += 1
            }
            Some(_) => {}
            None if traits.has(Traits::MONTH) => dated = true,
            None if traits.has(Traits::DIGIT.or(Traits::ORDINAL)) => {
                numbers += 1;
                dated |= is_compound(word);
            }
            None => return (dated || numbers > 1 && slashes > 0 && has_year(text, index)).then_some(index),
        }
    }
    None
}

/// Returns whether a number is a year with a month: "2025.03", "2025-03-14", "03-2025".
fn is_compound(word: &str) -> bool {
    let mut parts = word.split(['.', '-']);
    let (Some(first), Some(second)) = (parts.next(), parts.next()) else { return false };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    digits(first) && digits(second) && matches!((first.len(), second.len()), (4, 1 | 2) | (1 | 2, 2 | 4))
}

fn has_year(text: &Text, end: usize) -> bool {
    (0..end).any(|index| text.traits(index).has(Traits::ANY_YEAR))
}

/// Returns whether the text from `start` on announces something: "Our paper … is accepted at …".
fn announces(text: &Text, start: usize) -> bool {
    let end = text.len().min(start + HEAD);
    let mut words = String::from(" ");
    let (mut count, mut opening) = (0, 0);
    // "Paper with Ann Lee accepted": what it speaks of, and then what it says of that
    let (mut subject, mut verb) = (false, false);
    for index in start..end {
        let low = text.low(index);
        if !text.is_word(index) {
            continue;
        }
        subject |= count <= OPENING && holds(news::SUBJECTS, low);
        verb |= subject && text.traits(index).has(Traits::LOWER) && holds(news::VERBS, low);
        count += 1;
        words.push_str(low);
        words.push(' ');
        if count == OPENING {
            opening = words.len();
        }
    }
    let opening = if opening == 0 { words.len() } else { opening };
    let head = words.get(..opening).unwrap_or_default();
    let first = |phrase: &str| {
        let at = head.find(phrase)?;
        let whole = head.get(..at)?.ends_with(' ') && head.get(at + phrase.len()..)?.starts_with(' ');
        whole.then_some(())
    };
    subject && verb
        || phrases_of(news::OPENINGS).any(|phrase| first(phrase).is_some())
        || words_of(news::CASELESS).any(|phrase| words.contains(phrase))
}

#[cfg(test)]
mod tests {
    use crate::parse;

    fn count(page: &str) -> usize {
        parse(page.as_bytes()).site.publications.len()
    }

    #[test]
    fn a_list_of_dated_announcements_holds_no_publications() {
        for page in [
            "# Ann Lee\n\nLatest\n\n- **3rd August 2026:** Paper accepted at the Journal of Towns, titled \"A Town of \
             Doors\", with Bo Lind and Jin-Ho Park.\n- **1st May 2026:** I gave a talk at the Conference on Towns \
             (CT 2026), titled \"A Town of Roofs\", with Bo Lind.\n- **2nd April 2025:** Paper with Bo Lind accepted \
             at the Conference on Towns (CT 2025): \"A Town of Walls\".\n",
            "# About\n\n- [2025.03] Our paper *A Town of Doors* with Bo Lind and Jin-Ho Park is accepted at NeurIPS \
             2025.\n- [2025.01] Our paper *A Town of Roofs* with Bo Lind and Jin-Ho Park is accepted at ICLR 2025.\n",
            "# Über mich\n\n- Mai 2024: Unser Artikel „Eine Stadt der Türen“ mit Bo Lind und Jana Rot ist in der \
             Zeitschrift für Städte erschienen.\n- März 2024: Unser Artikel „Eine Stadt der Dächer“ mit Bo Lind und \
             Jana Rot ist angenommen, Zeitschrift für Städte.\n",
        ] {
            assert_eq!(count(page), 0, "{page}");
        }
    }

    #[test]
    fn entries_that_begin_with_a_date_are_publications() {
        let page = "# Publications\n\n- March 2025. Ann Lee, Bo Lind. A Town of Doors. *Journal of Towns*.\n\
                    - May 2024. Ann Lee, Bo Lind. Our Town of Roofs. *Journal of Towns*.\n\
                    - 2023-05. Ann Lee, Bo Lind. We Published a Paper. *Journal of Towns*.\n";
        assert_eq!(count(page), 3);
    }

    #[test]
    fn what_a_heading_calls_talks_or_news_is_none_in_any_language() {
        let list = "- Ann Lee, Bo Lind. \"A Town of Doors\". *Conference on Towns*, Hookham, 2020.\n\
                    - Ann Lee, Bo Lind. \"A Town of Roofs\". *Conference on Towns*, Hookham, 2021.\n";
        for heading in [
            "Talks",
            "Invited Talks",
            "News",
            "Conference Presentations",
            "Teaching",
            "Posters",
            "Vorträge",
            "Neuigkeiten",
            "Actualités",
            "Exposés",
            "Charlas",
            "Notícias",
            "Seminari",
            "Lezingen",
            "新闻",
            "招待講演",
            "강연",
            "Supervised theses",
        ] {
            assert_eq!(count(&["# ", heading, "\n\n", list].concat()), 0, "{heading}");
        }
        for heading in
            ["Papers", "Invited Papers", "Publications and Talks", "Travaux en cours", "研究業績", "출판물"]
        {
            assert_eq!(count(&["# ", heading, "\n\n", list].concat()), 2, "{heading}");
        }
    }
}
