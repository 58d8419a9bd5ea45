//! What the headings above an entry say about it: its year, kind and status, and whether the section is
//! likely to be a list of publications.

use super::candidate::MIN_SCORE;
use super::runs::Expected;
use super::section_prior::SectionPrior;
use crate::citation::{EntryContext, MarkMeaning, Text, Traits, year};
use crate::markdown::list_headings::LINE;
use crate::strings::{folded, lower, trim, words};
use crate::vocabulary::{headings, holds, phrases, words_of};
use offprint_model::{Gathered, Inline, Kind, Meta, PublicationStatus, plain_text};

/// The headings that a place in the page stands under, outermost first.
#[derive(Clone, Debug, Default)]
pub(crate) struct HeadingStack {
    /// Each with its level.
    headings: Vec<(u8, HeadingInfo)>,
    /// What legends above say about authors' marks.
    pub(crate) meanings: Vec<MarkMeaning>,
}

/// What one heading says about the entries below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct HeadingInfo {
    text: String,
    year: Option<u16>,
    kind: Option<Kind>,
    stage: Option<PublicationStatus>,
    prior: SectionPrior,
    /// Whether it may as well name a topic of research.
    topic: bool,
    /// Its content, if it is where the papers below appeared.
    venue: Option<Vec<Inline>>,
}

impl HeadingStack {
    /// The stack before the first heading, with what the page's title or address says.
    pub(crate) fn new(meta: &Meta) -> Self {
        let mut stack = Self::default();
        for words in [&meta.title, &meta.permalink].into_iter().flatten() {
            let info = HeadingInfo::of(words);
            if info.prior == SectionPrior::Publications {
                stack.headings.push((0, HeadingInfo { text: String::new(), ..info }));
                break;
            }
        }
        stack
    }

    /// Pushes a heading; those of its level and below it end.
    pub(crate) fn enter(&mut self, level: u8, content: &[Inline]) {
        self.headings.retain(|(outer, _)| *outer < level);
        let venue = names_venue(content).then(|| content.to_vec());
        self.headings.push((level, HeadingInfo { venue, ..HeadingInfo::of(&plain_text(content)) }));
    }

    /// Pushes a paragraph that looks like a heading.
    pub(crate) fn enter_line(&mut self, content: &[Inline]) {
        self.enter(LINE, content);
    }

    /// The context of an entry at this place: for each value the innermost heading that gives one.
    pub(crate) fn context(&self) -> EntryContext {
        let last = |found: &dyn Fn(&HeadingInfo) -> bool| {
            self.headings.iter().rev().map(|(_, info)| info).find(|info| found(info))
        };
        EntryContext {
            section: last(&|info| !info.text.is_empty()).map(|info| info.text.clone()),
            year: last(&|info| info.year.is_some()).and_then(|info| info.year),
            kind: last(&|info| info.kind.is_some()).and_then(|info| info.kind),
            stage: last(&|info| info.stage.is_some()).and_then(|info| info.stage),
            meanings: self.meanings.clone(),
        }
    }

    /// What paragraphs below these headings are to be.
    pub(crate) fn expected(&self) -> Expected {
        // where the headings announce publications, classification decides
        let is_sure = self.prior() == SectionPrior::Publications;
        Expected {
            enough: if is_sure { -0.5 } else { MIN_SCORE },
            may_be_titles: is_sure && self.context().announces_unpublished(),
        }
    }

    /// The innermost heading, if it names the venue of the entries: "NeurIPS 2024".
    pub(crate) fn venue(&self) -> Option<&Vec<Inline>> {
        self.headings.last().and_then(|(_, info)| info.venue.as_ref())
    }

    /// Returns whether a heading names exactly one year.
    pub(crate) fn names_year(&self, content: &[Inline]) -> bool {
        HeadingInfo::of(&plain_text(content)).year.is_some()
    }

    /// How likely the innermost heading that says anything makes a publication list.
    pub(crate) fn prior(&self) -> SectionPrior {
        let info = |info: &HeadingInfo| info.prior;
        let mut priors = self.headings.iter().rev().map(|(_, last)| last);
        let Some(last) = priors.find(|last| info(last) != SectionPrior::Unknown) else {
            return SectionPrior::Unknown;
        };
        let listed = priors.any(|outer| info(outer) == SectionPrior::Publications);
        match info(last) {
            // "Types and Programming Languages" below "Research Papers" is a topic
            _ if listed && last.topic => SectionPrior::Publications,
            // "Presentations" below "Publications" may be those with proceedings
            SectionPrior::Never if listed => SectionPrior::Other,
            prior => prior,
        }
    }
}

/// Returns whether a heading tells nothing of the entries below it.
pub(super) fn tells_nothing(heading: &str) -> bool {
    let HeadingInfo { year, kind, stage, prior, .. } = HeadingInfo::of(heading);
    year.is_none() && kind.is_none() && stage.is_none() && prior == SectionPrior::Unknown
}

impl HeadingInfo {
    fn of(heading: &str) -> Self {
        let lower = lower(heading);
        let words = words(&lower, |c| !(c.is_alphanumeric() || matches!(c, '-' | '\'')));
        // "Published and forthcoming" does not tell which entry is which
        let stage = phrases::statuses()
            .find(|(_, phrase)| lower.contains(phrase) && !words.contains(&"published"))
            .map(|(stage, _)| stage);
        let prior = prior(&words, stage.is_some());
        let topic =
            words.len() > 1 && words.iter().all(|word| !is_other(word) || holds(headings::TOPICS, word));
        Self {
            year: only_year(&words),
            kind: kind(&words),
            stage,
            prior,
            topic,
            text: folded(heading),
            venue: None,
        }
    }
}

/// What a heading of these words makes expect; `staged` if it names a status.
fn prior(words: &[&str], staged: bool) -> SectionPrior {
    if words.len() > 9 {
        return SectionPrior::Unknown;
    }
    let lists =
        words.iter().rposition(|word| holds(headings::LISTS, word) || ends(headings::LIST_ENDS, word));
    let others = words.iter().rposition(|word| is_other(word));
    let other =
        if words.iter().any(|word| is_never(word)) { SectionPrior::Never } else { SectionPrior::Other };
    match (lists, others) {
        // "Supervised theses" are those of others
        (Some(list), _) if words.iter().take(list).any(|word| holds(headings::ADVISED, word)) => {
            SectionPrior::Never
        }
        (Some(_), None) => SectionPrior::Publications,
        // "Talks and conferences", "Conference activities"; else the last word decides: "Invited papers"
        (Some(list), Some(_)) if words.get(list).is_some_and(|word| word.starts_with("conf")) => other,
        (Some(list), Some(at))
            if list > at || words.iter().any(|word| holds("publications papers", word)) =>
        {
            SectionPrior::Publications
        }
        (None, None) if staged || matches!(words, [word] if holds(headings::ALONE, word)) => {
            SectionPrior::Publications
        }
        (None, None) => SectionPrior::Unknown,
        _ => other,
    }
}

/// Returns whether a word of a heading names something other than publications.
fn is_other(word: &str) -> bool {
    is_never(word) || holds(headings::OTHERS, word) || ends(headings::OTHER_ENDS, word)
}

fn is_never(word: &str) -> bool {
    holds(headings::NEVER, word) || ends(headings::NEVER_ENDS, word)
}

fn ends(table: &str, word: &str) -> bool {
    words_of(table).any(|end| word.ends_with(end))
}

/// The year of "2023", "Year 2023", "Publications (2023)"; none for a span of years.
fn only_year(words: &[&str]) -> Option<u16> {
    let mut years = words.iter().filter_map(|word| year(word).or_else(|| short_year(word)));
    let first = years.next()?;
    let span = words.iter().any(|word| {
        word.contains('-') && word.split('-').filter_map(year).count() > 0
            || matches!(*word, "before" | "earlier" | "prior" | "since" | "present")
    });
    (years.next().is_none() && !span).then_some(first)
}

/// The year of "oopsla'26".
fn short_year(word: &str) -> Option<u16> {
    let (_, digits) = word.rsplit_once('\'')?;
    let digits: u16 = if digits.len() == 2 { digits.parse().ok()? } else { return None };
    Some(if digits < 70 { 2000 + digits } else { 1900 + digits })
}

/// Returns whether a heading names a venue with its year, and little else: "OOPSLA'26", "TDSC’25".
fn names_venue(content: &[Inline]) -> bool {
    let text = Text::new(&[content]);
    let has = |traits: Traits| (0..text.len()).any(|index| text.traits(index).has(traits));
    let words = (0..text.len()).filter(|&index| text.is_word(index)).count();
    // no other headings are written so
    let glued = text.traits(0).has(Traits::ACRONYM_LIKE) && text.traits(2).has(Traits::SHORT_YEAR);
    words <= 4 && has(Traits::KNOWN) && has(Traits::ANY_YEAR) || words == 2 && glued
}

/// The kind that the words name, if it is only one. "Book chapters" are chapters, and entries below "Books and
/// chapters" are books unless they say what they are in.
fn kind(words: &[&str]) -> Option<Kind> {
    let kinds = headings::KINDS.iter().filter(|(_, table)| words.iter().any(|word| holds(table, word)));
    match kinds.map(|(kind, _)| *kind).gathered().as_slice() {
        [kind] => Some(*kind),
        [Kind::Book, Kind::Chapter] if words.contains(&"book") => Some(Kind::Chapter),
        [Kind::Book, Kind::Chapter] => Some(Kind::Book),
        _ => None,
    }
}

/// Returns whether a paragraph serves as a heading: a year, or a few bold words over a list.
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
        .gathered();
    let bold = !marked.is_empty()
        && marked
            .iter()
            .all(|inline| matches!(inline, Inline::Strong(_) | Inline::Underline(_) | Inline::Mark(_)));
    let info = HeadingInfo::of(&text);
    lone_year
        || (bold || text.trim_end().ends_with(':'))
            && (info.prior != SectionPrior::Unknown || info.year.is_some() || info.kind.is_some())
}

/// Returns whether a heading announces what belongs to the paper above it: "Abstract", "BibTeX".
pub(crate) fn is_about_paper(content: &[Inline]) -> bool {
    let lower = lower(&plain_text(content));
    let words = words(&lower, |c| !c.is_alphanumeric());
    !words.is_empty() && words.iter().all(|word| holds(headings::ABOUT_PAPER, word))
}

/// Returns whether a heading groups entries, rather than being the title of one.
pub(crate) fn groups(content: &[Inline]) -> bool {
    let text = plain_text(content);
    let count = text.split_whitespace().count();
    let info = HeadingInfo::of(&text);
    count <= 1
        || count <= 3 && info.year.is_some()
        || info.prior != SectionPrior::Unknown && count <= 5
        || info.year.is_some() && count <= 4
}
