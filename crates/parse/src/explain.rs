//! How one entry of a page was read, as data that can be printed: its tokens, the best readings, and what made
//! it a publication or not.

use crate::citation::certainty;
use crate::citation::sequence::{Label, Labelling, Reason as Weighed, Sequence, weights};
use crate::citation::{Habits, PageStyle, TokenizedEntry};
use crate::document::Document;
use crate::entries::{self, Refusal, SectionPrior};

/// How many readings are told.
const READINGS: usize = 3;

/// How many pieces of evidence are told of a token or a reading.
const REASONS: usize = 3;

/// How an entry was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The lines of the file that it stands in, both included.
    pub lines: (usize, usize),
    /// Its visible text.
    pub text: String,
    /// The nearest heading above it.
    pub heading: Option<String>,
    /// Its tokens in order; none where it is too long or too short to be read.
    pub tokens: Vec<Token>,
    /// The best readings, the best first, each of them with other fields.
    pub readings: Vec<Reading>,
    /// What counts for and against a publication.
    pub facts: Vec<Fact>,
    /// What became of it.
    pub verdict: Verdict,
}

/// A token with its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// As written.
    pub text: String,
    /// The field that it belongs to: "title".
    pub label: &'static str,
    /// The label that comes second.
    pub second: &'static str,
    /// What counted most for the label against the second.
    pub reasons: Vec<Reason>,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What holds: "shape before: comma".
    pub words: String,
    /// What it counts.
    pub weight: f32,
}

/// A division of the entry into fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Each field with its name, in the order of the entry.
    pub fields: Vec<(&'static str, String)>,
    /// By how much its score is below that of the best reading.
    pub behind: f32,
    /// What counted most in the best reading against this one (above 0) and for this one (below 0).
    pub reasons: Vec<Reason>,
}

/// Something that speaks for or against a publication.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What holds: "title in quotation marks".
    pub name: &'static str,
    /// How much of it there is, 1 for what holds or does not.
    pub value: f32,
    /// What 1 of it counts.
    pub weight: f32,
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Whether it was taken as a publication.
    pub taken: bool,
    /// Why, as a sentence.
    pub why: String,
    /// How sure it is to be a publication: 3 for as likely as not.
    pub score: f32,
}

/// No entry stands at the line that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoEntry {
    /// The nearest line before it at which one begins.
    pub before: Option<usize>,
    /// The nearest line behind it at which one begins.
    pub behind: Option<usize>,
}

/// Tells how the entry was read that stands at `line` of a content file, from 1.
pub fn explain(file: &[u8], line: usize) -> Result<Explanation, NoEntry> {
    let Document { meta, nodes, .. } = Document::read(file);
    let read = entries::read(nodes, &meta);
    let at = read.at(line).and_then(|at| Some((at, read.candidates.get(at)?)));
    let Some((at, candidate)) = at else {
        let starts = || read.lines.iter().map(|(start, _)| *start);
        return Err(NoEntry {
            before: starts().filter(|start| *start < line).max(),
            behind: starts().filter(|start| *start > line).min(),
        });
    };
    let mut explanation = Explanation {
        lines: read.lines.get(at).copied().unwrap_or_default(),
        text: candidate.entry.text.plain.clone(),
        heading: candidate.context.section.clone(),
        tokens: Vec::new(),
        readings: Vec::new(),
        facts: Vec::new(),
        verdict: Verdict { taken: true, why: String::new(), score: candidate.reading.score },
    };
    let mut why = None;
    match candidate.entry.sequence() {
        Some(sequence) => {
            Told { entry: &candidate.entry, sequence, style: read.style.of(at) }.tell(&mut explanation);
            if candidate.reading.labels.is_empty() {
                why = Some(
                    "taken with the rest of its list; shown as written, as no reading is sure".to_owned(),
                );
            }
        }
        None => why = Some("too long or too short to be read as an entry".to_owned()),
    }
    let refusal = read.refusal(at);
    explanation.verdict.taken = refusal.is_none();
    explanation.verdict.why = match refusal {
        Some(refusal) => why.filter(|_| explanation.tokens.is_empty()).unwrap_or_else(|| refused(refusal)),
        None => why.unwrap_or_else(|| expected(candidate.prior).to_owned()),
    };
    Ok(explanation)
}

fn refused(refusal: Refusal) -> String {
    match refusal {
        Refusal::NoTitle => "no title was found".to_owned(),
        Refusal::Heading => "the heading above announces something else than publications".to_owned(),
        Refusal::Personal => "somebody speaks of themselves in it".to_owned(),
        Refusal::Sentence => "it is a sentence, and nothing of a publication stands beside it".to_owned(),
        Refusal::Bare => {
            "too little stands beside the title: no names, venue or year where they are needed".to_owned()
        }
        Refusal::Score { needed } => format!("too little speaks for it: it needs more than {needed:.1}"),
        Refusal::News => "its list is one of news".to_owned(),
        Refusal::List { good, all } => {
            format!("its list was judged as a whole: {good} of {all} would be publications by themselves")
        }
        Refusal::Table => "other rows of its table are no publications".to_owned(),
    }
}

fn expected(prior: SectionPrior) -> &'static str {
    match prior {
        SectionPrior::Publications => "the headings above announce publications, and it reads like one",
        SectionPrior::Unknown => {
            "the headings above do not say what to expect, and it reads like a publication"
        }
        SectionPrior::Other | SectionPrior::Never => {
            "it reads like a publication, though the headings above announce something else"
        }
    }
}

/// An entry that is being told of.
struct Told<'a> {
    entry: &'a TokenizedEntry,
    sequence: Sequence,
    style: (&'a PageStyle, &'a Habits),
}

impl Told<'_> {
    fn tell(&self, explanation: &mut Explanation) {
        let style = Some(self.style);
        let (best, rivals) = self.sequence.with_rivals(weights(), style, f32::INFINITY);
        let text = &self.entry.text;
        let second = |at: usize| {
            let own = best.labels.get(at);
            let other = rivals.iter().map(|rival| rival.labels.get(at)).find(|label| *label != own);
            other.flatten().copied().unwrap_or_else(|| self.sequence.second(weights(), &best.labels, at))
        };
        for (at, label) in best.labels.iter().enumerate() {
            let second = second(at);
            let reasons = self.sequence.reasons(weights(), style, &best.labels, at, second);
            explanation.tokens.push(Token {
                text: text.word(at).to_owned(),
                label: label.name(),
                second: second.name(),
                reasons: reasons
                    .into_iter()
                    .filter(|reason| reason.weight > 0.0)
                    .take(REASONS)
                    .map(told)
                    .collect(),
            });
        }
        for labelling in [&best].into_iter().chain(&rivals) {
            let fields = self.fields(&labelling.labels);
            if explanation.readings.iter().any(|known| known.fields == fields) {
                continue;
            }
            let reasons = self.sequence.differences(weights(), style, &best.labels, &labelling.labels);
            explanation.readings.push(Reading {
                fields,
                behind: best.score - labelling.score,
                reasons: reasons.into_iter().take(REASONS).map(told).collect(),
            });
            if explanation.readings.len() == READINGS {
                break;
            }
        }
        self.facts(best, explanation);
    }

    /// The fields of a labelling without the signs around them.
    fn fields(&self, labels: &[Label]) -> Vec<(&'static str, String)> {
        let mut fields = Vec::new();
        let mut start = 0;
        for run in labels.chunk_by(|one, other| one == other) {
            let range = self.entry.trimmed(start..start + run.len());
            start += run.len();
            let written = self.entry.text.slice(range);
            if let Some(label) =
                run.first().filter(|label| **label != Label::Separator && !written.is_empty())
            {
                fields.push((label.name(), written.to_owned()));
            }
        }
        fields
    }

    fn facts(&self, best: Labelling, explanation: &mut Explanation) {
        let facts = self.entry.facts(&self.sequence, best);
        explanation.verdict.score = certainty::score(&facts);
        for (name, (value, weight)) in
            certainty::NAMES.into_iter().zip(facts.into_iter().zip(certainty::fact_weights()))
        {
            if value != 0.0 {
                explanation.facts.push(Fact { name, value, weight: *weight });
            }
        }
    }
}

fn told(reason: Weighed) -> Reason {
    Reason { words: reason.words, weight: reason.weight }
}
