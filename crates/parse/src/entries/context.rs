//! What headings say: the year, the kind and the state of what stands below, and whether it is a
//! list of publications at all.

use super::candidate::Leaning;
use crate::citation::{Meaning, Setting, year};
use crate::letters;
use crate::strings::{folded, trim, words};
use crate::vocabulary::{headings, holds, phrases, words_of};
use offprint_model::{Inline, Kind, Meta, PublicationStatus, plain_text};

/// Level of a line that only looks like a heading.
const LINE: u8 = 7;

/// The headings above a place of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Above {
    headings: Vec<(u8, Said)>,
    /// What legends above say of marks.
    pub(crate) meanings: Vec<Meaning>,
}

/// What one heading says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Said {
    text: String,
    year: Option<u16>,
    kind: Option<Kind>,
    stage: Option<PublicationStatus>,
    leaning: Leaning,
    /// Whether it may as well be a topic of research.
    topic: bool,
}

impl Above {
    /// Before the first heading: what the page's title says.
    pub(crate) fn new(meta: &Meta) -> Self {
        let mut above = Self::default();
        for words in [&meta.title, &meta.permalink].into_iter().flatten() {
            let said = Said::of(words);
            if said.leaning == Leaning::Publications {
                above.headings.push((0, Said { text: String::new(), ..said }));
                break;
            }
        }
        above
    }

    /// Goes below a heading of the page.
    pub(crate) fn enter(&mut self, level: u8, content: &[Inline]) {
        self.headings.retain(|(above, _)| *above < level);
        self.headings.push((level, Said::of(&plain_text(content))));
    }

    /// Goes below a line that looks like a heading.
    pub(crate) fn enter_line(&mut self, content: &[Inline]) {
        self.enter(LINE, content);
    }

    /// What the entries here are told.
    pub(crate) fn setting(&self) -> Setting {
        let last = |found: &dyn Fn(&Said) -> bool| {
            self.headings.iter().rev().map(|(_, said)| said).find(|said| found(said))
        };
        Setting {
            section: last(&|said| !said.text.is_empty()).map(|said| said.text.clone()),
            year: last(&|said| said.year.is_some()).and_then(|said| said.year),
            kind: last(&|said| said.kind.is_some()).and_then(|said| said.kind),
            stage: last(&|said| said.stage.is_some()).and_then(|said| said.stage),
            meanings: self.meanings.clone(),
        }
    }

    /// Whether a heading names one year.
    pub(crate) fn names_year(&self, content: &[Inline]) -> bool {
        Said::of(&plain_text(content)).year.is_some()
    }

    pub(crate) fn leaning(&self) -> Leaning {
        let said = |said: &Said| said.leaning;
        let mut leanings = self.headings.iter().rev().map(|(_, last)| last);
        let Some(last) = leanings.find(|last| said(last) != Leaning::Unknown) else {
            return Leaning::Unknown;
        };
        // "Types and Programming Languages" below "Research Papers" is a topic
        let topic = last.topic && leanings.any(|outer| said(outer) == Leaning::Publications);
        if topic { Leaning::Publications } else { said(last) }
    }
}

impl Said {
    fn of(heading: &str) -> Self {
        let lower = letters::lower(heading);
        let words = words(&lower, |c| !(c.is_alphanumeric() || matches!(c, '-' | '\'')));
        // "Published and forthcoming" says nothing of each
        let stage = phrases::statuses()
            .find(|(_, phrase)| lower.contains(phrase) && !words.contains(&"published"))
            .map(|(stage, _)| stage);
        let lists = words.iter().rposition(|word| {
            holds(headings::LISTS, word) || words_of(headings::LIST_ENDS).any(|end| word.ends_with(end))
        });
        let others = words.iter().rposition(|word| holds(headings::OTHERS, word));
        let leaning = match (lists, others) {
            _ if words.len() > 9 => Leaning::Unknown,
            (Some(_), None) => Leaning::Publications,
            // "Invited papers", "Conference activities": the last word says it
            // "Talks and conferences"
            (Some(list), Some(_)) if words.get(list).is_some_and(|word| word.starts_with("conf")) => {
                Leaning::Other
            }
            (Some(list), Some(other))
                if list > other || words.iter().any(|word| holds("publications papers", word)) =>
            {
                Leaning::Publications
            }
            (None, None) if stage.is_some() => Leaning::Publications,
            (None, None) => Leaning::Unknown,
            _ => Leaning::Other,
        };
        let topic = words.len() > 1
            && words.iter().all(|word| !holds(headings::OTHERS, word) || holds(headings::TOPICS, word));
        Self { year: only_year(&words), kind: kind(&words), stage, leaning, topic, text: folded(heading) }
    }
}

/// The year of "2023", "Year 2023", "Publications (2023)"; none for a span of years.
fn only_year(words: &[&str]) -> Option<u16> {
    let mut years = words.iter().filter_map(|word| year(word));
    let first = years.next()?;
    let span = words.iter().any(|word| {
        word.contains('-') && word.split('-').filter_map(year).count() > 0
            || matches!(*word, "before" | "earlier" | "prior" | "since" | "present")
    });
    (years.next().is_none() && !span).then_some(first)
}

/// The one kind of which the words speak.
fn kind(words: &[&str]) -> Option<Kind> {
    let mut kinds = headings::KINDS.iter().filter(|(_, table)| words.iter().any(|word| holds(table, word)));
    let (first, _) = kinds.next()?;
    kinds.next().is_none().then_some(*first)
}

/// Whether a paragraph is a heading by another name: a year, or a few bold words over a list.
pub(crate) fn is_line_heading(content: &[Inline]) -> bool {
    let text = plain_text(content);
    let words = words(&text, char::is_whitespace);
    if words.is_empty() || words.len() > 6 || text.trim_end().ends_with('.') {
        return false;
    }
    let lone_year = words.len() == 1
        && year(words.first().map(|word| trim(word, |c| !c.is_ascii_digit())).unwrap_or_default()).is_some();
    let marked: Vec<&Inline> = content
        .iter()
        .filter(
            |inline| !matches!(inline, Inline::Text(text) if text.trim().is_empty() || text.trim() == ":"),
        )
        .collect();
    let bold = !marked.is_empty()
        && marked
            .iter()
            .all(|inline| matches!(inline, Inline::Strong(_) | Inline::Underline(_) | Inline::Mark(_)));
    let said = Said::of(&text);
    lone_year
        || (bold || text.trim_end().ends_with(':'))
            && (said.leaning != Leaning::Unknown || said.year.is_some() || said.kind.is_some())
}

/// Whether a heading groups entries rather than being the title of one.
pub(crate) fn groups(content: &[Inline]) -> bool {
    let text = plain_text(content);
    let count = text.split_whitespace().count();
    let said = Said::of(&text);
    count <= 1
        || count <= 3 && said.year.is_some()
        || said.leaning != Leaning::Unknown && count <= 5
        || said.year.is_some() && count <= 4
}
