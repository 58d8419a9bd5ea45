//! Classifies candidates as publications or text. All are read twice, the second time in the style that the
//! page turned out to have.

use std::ops::Range;

use super::FOR_OWNERS;
use super::candidate::Candidate;
use super::doubts::NEAR;
use super::learned_style::LearnedStyle;
use super::news::news_groups;
use super::parallel;
use super::refusal::Refusal;
use super::section_prior::SectionPrior;
use crate::citation::{Habits, Reading, Traits};
use offprint_model::{Gathered, Kind};

/// The score that makes a candidate a publication, by what the headings above announce.
const THRESHOLDS: [(SectionPrior, f32); 3] =
    [(SectionPrior::Publications, -2.0), (SectionPrior::Unknown, 4.0), (SectionPrior::Other, 7.0)];

/// About as many entries are read to learn the page's style; more would hardly change it.
const MAX_SAMPLES: usize = 400;

/// Reads all candidates and sets which are accepted. Returns the style that they were read in.
pub(crate) fn classify(candidates: &mut [Candidate]) -> LearnedStyle {
    let every = candidates.len().div_ceil(MAX_SAMPLES).max(1);
    let samples = candidates.iter_mut().step_by(every);
    let mut samples: Vec<(&mut Candidate, Option<Habits>)> = samples.map(|sample| (sample, None)).gathered();
    parallel::each(&mut samples, |_, (candidate, habits)| {
        candidate.reading = candidate.entry.read_alone();
        *habits = is_enough(candidate).then(|| candidate.entry.habits(&candidate.reading));
    });
    let habits = samples.into_iter().map(|(_, habits)| habits).gathered();
    let style = LearnedStyle::new(habits, every);
    parallel::each(candidates, |at, candidate| {
        if FOR_OWNERS {
            (candidate.reading, candidate.rivals) =
                candidate.entry.read_with_rivals(Some(style.of(at)), NEAR);
        } else {
            candidate.reading = candidate.entry.read(Some(style.of(at)));
        }
        candidate.accepted = is_enough(candidate);
    });
    // accept or reject each list as a whole
    let news = news_groups(candidates);
    let last = candidates.iter().map(|candidate| candidate.group).max().unwrap_or_default();
    let mut groups = vec![(0_usize, 0_usize); last + 1];
    for candidate in candidates.iter() {
        if let Some((good, all)) = groups.get_mut(candidate.group) {
            *good += usize::from(candidate.accepted);
            *all += 1;
        }
    }
    for candidate in candidates.iter_mut() {
        let (good, all) = groups.get(candidate.group).copied().unwrap_or_default();
        let needed = match candidate.prior {
            SectionPrior::Publications => 4,
            SectionPrior::Unknown => 2,
            SectionPrior::Other | SectionPrior::Never => 1,
        };
        candidate.accepted &= good * needed >= all;
        if news.get(candidate.group).copied().unwrap_or_default() {
            candidate.accepted = false;
            continue;
        }
        if candidate.accepted
            || candidate.prior != SectionPrior::Publications
            || is_sentence(candidate)
            || has_first_person(candidate)
        {
            continue;
        }
        // lists of work in progress hold bare titles, some with a co-author
        let title = candidate.reading.title.as_ref();
        let likely = |title: &Range<usize>| {
            is_mostly_title(candidate, title) || candidate.entry.is_linked(title) && title.len() > 3
        };
        let are_titles =
            candidate.context.announces_unpublished() && if good > 0 { good * 8 >= all } else { all > 2 };
        if (all > 1 && good * 3 >= all || are_titles) && title.is_some_and(likely) {
            candidate.accepted = true;
        } else if all > 3
            && good * 4 >= all * 3
            && candidate.entry.has_year()
            && candidate.entry.text.len() > 10
        {
            candidate.accepted = true;
            if !is_certain(candidate) {
                candidate.reading = Reading::default();
            }
        }
    }
    style
}

/// Returns whether its labels make a whole publication: a title, and somebody or something beside it.
fn is_certain(candidate: &Candidate) -> bool {
    let Reading { title, authors, venue, labels, .. } = &candidate.reading;
    !labels.is_empty() && title.is_some() && (authors.is_some() || venue.is_some())
}

fn is_enough(candidate: &Candidate) -> bool {
    refusal(candidate).is_none()
}

/// Why a candidate is no publication as far as can be told by itself; `None` if it is one.
pub(super) fn refusal(candidate: &Candidate) -> Option<Refusal> {
    let Reading { title, venue, score, .. } = &candidate.reading;
    let Some(title) = title.as_ref().filter(|title| !candidate.entry.is_acronym(title)) else {
        return Some(Refusal::NoTitle);
    };
    if candidate.prior == SectionPrior::Never {
        return Some(Refusal::Heading);
    }
    // a bio, not an entry: "I study …", "My thesis is called “…”"
    if candidate.prior != SectionPrior::Publications && candidate.entry.has_personal_pronoun(0..title.end) {
        return Some(Refusal::Personal);
    }
    // "We present Doors, a tool …", "My thesis is titled “…”", whatever the heading
    if has_first_person(candidate) {
        return Some(Refusal::Personal);
    }
    let named = candidate.reading.has_names();
    // "This will become a list of what is below": a sentence, and nothing of a publication beside it
    if !named && venue.is_none() && is_sentence(candidate) {
        return Some(Refusal::Sentence);
    }
    let enough =
        THRESHOLDS.iter().find(|(prior, _)| *prior == candidate.prior).map_or(0.0, |(_, enough)| *enough);
    let complete =
        (candidate.entry.has_label() || candidate.entry.has_year()) && is_mostly_title(candidate, title);
    // a link to the paper or a status is evidence, where entries are expected
    let enough = match candidate.prior {
        SectionPrior::Publications
            if candidate.entry.has_label()
                || candidate.entry.has_status()
                || complete
                || candidate.context.kind.is_some() && candidate.reading.is_title_set_apart() =>
        {
            enough - 1.0
        }
        _ => enough,
    };
    let fields = match candidate.prior {
        SectionPrior::Publications => {
            let dated = candidate.context.year.is_some() || candidate.entry.has_year();
            named
                || venue.is_some()
                || candidate.entry.has_status()
                || complete
                || candidate.context.kind.is_some()
                    && (candidate.reading.is_title_set_apart()
                        || candidate.entry.has_year() && candidate.reading.has_formatted_title())
                || candidate.entry.is_linked(title)
                    && (dated
                        || candidate.context.kind == Some(Kind::Thesis)
                        || is_mostly_title(candidate, title))
        }
        SectionPrior::Unknown | SectionPrior::Other | SectionPrior::Never => named,
    };
    match (fields, *score > enough) {
        (true, true) => None,
        (false, _) => Some(Refusal::Bare),
        (true, false) => Some(Refusal::Score { needed: enough }),
    }
}

/// Returns whether the owner speaks before the title: "We present Doors, a tool …".
fn has_first_person(candidate: &Candidate) -> bool {
    let title = candidate.reading.title.as_ref();
    title.is_some_and(|title| candidate.entry.has_first_person(0..title.start))
}

/// Returns whether a text without year, label and link has several words that sentences have and titles seldom.
fn is_sentence(candidate: &Candidate) -> bool {
    let entry = &candidate.entry;
    let text = &entry.text;
    let words = (0..text.len()).filter(|&index| text.traits(index).has(Traits::SENTENCE)).count();
    words > 2 && !entry.has_year() && !entry.has_label() && text.links.is_empty()
}

/// Returns whether the title is nearly the whole text, and not a personal sentence.
fn is_mostly_title(candidate: &Candidate, title: &Range<usize>) -> bool {
    let entry = &candidate.entry;
    let words = title.clone().filter(|&index| entry.text.is_word(index)).count();
    (4..=30).contains(&words) && entry.words_beside(title) <= 3 && !entry.has_personal_pronoun(title.clone())
}

#[cfg(test)]
mod tests {
    fn titles(page: &str) -> Vec<String> {
        crate::parse(page.as_bytes()).site.publications.iter().map(|one| one.title.clone()).collect()
    }

    #[test]
    fn what_is_told_of_a_paper_is_no_publication() {
        let entry = "Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2021.";
        for told in [
            "We present Doorman, an open-source tool for doors, hinges and locks. It is used in ten towns.",
            "My PhD thesis is titled “Hinges of a Town” and was supervised by [Mei Tan](https://tan.example).",
        ] {
            let page =
                format!("# Publications\n\n- {entry}\n- {told}\n- {}\n", entry.replace("Doors", "Roofs"));
            assert_eq!(titles(&page), ["A Town of Doors", "A Town of Roofs"], "{told}");
        }
        for summary in ["Abstract", "TL;DR", "초록"] {
            let about = "Doors open towns, says Ann Lee. In this article, Mei Tan and Bo Lind study a hundred doors. \
                         *Town Letters*, 2020, has another view.";
            let page = format!(
                "# Publications\n\n- {entry}\n\n<details><summary>{summary}</summary>\n\n{about}\n\n</details>\n"
            );
            assert_eq!(titles(&page), ["A Town of Doors"], "{summary}");
        }
    }

    #[test]
    fn a_title_may_speak_of_us() {
        let page = "# Publications\n\n- We need to talk about doors. Ann Lee, Bo Lind. *Town Letters*, 2021.\n\
                    - Ann Lee, Bo Lind. My life in a town of doors. *Town Letters*, 2020.\n";
        assert_eq!(titles(page), ["We need to talk about doors", "My life in a town of doors"]);
    }

    #[test]
    fn a_placeholder_is_no_publication() {
        for line in [
            "This will become a list of what is below (this text goes away).",
            "Do not remove this line, as it will be replaced by the list.",
            "These will be my papers when I have written them.",
        ] {
            let page = [
                "# Publications\n\n* ",
                line,
                "\n\n- Ann Lee, Bo Lind. A Town of Doors. *Town Letters*, 2021.\n",
            ];
            assert_eq!(titles(&page.concat()), ["A Town of Doors"], "{line}");
        }
    }
}
