//! What is counted in an entry, so that any part of it is judged by a subtraction.

use super::brackets::Brackets;
use super::claims::{Claim, Claims};
use super::text::Text;
use super::token::{Gap, Kind, Style, Traits, changes};

/// Counts over a part.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) words: u16,
    /// Small words, and other words that begin with a small letter.
    pub(super) function: u16,
    pub(super) small: u16,
    pub(super) sentence: u16,
    pub(super) plain: u16,
    pub(super) commas: u16,
    /// Ends of sentences, and full stops behind short words.
    pub(super) stops: u16,
    pub(super) shortened: u16,
    pub(super) lines: u16,
    pub(super) breaks: u16,
    pub(super) venue: u16,
    pub(super) preprint: u16,
    pub(super) known: u16,
    pub(super) humped: u16,
    pub(super) body: u16,
    pub(super) years: u16,
    pub(super) colons: u16,
    pub(super) dates: u16,
    /// Tokens that claim to be a label, an award, a status or a legend.
    pub(super) labels: u16,
    pub(super) claims: u16,
    pub(super) named: u16,
    pub(super) styles: [u16; 5],
    pub(super) links: u16,
    /// Words of running text, words with letters, and those that are long in a script without spaces.
    pub(super) prose: u16,
    pub(super) letters: u16,
    pub(super) long: u16,
    /// Places where marks of text change.
    pub(super) edges: u16,
    /// Brackets that open and that close, quotation marks.
    pub(super) opens: u16,
    pub(super) closes: u16,
    pub(super) quotes: u16,
    /// Words that lead to the book that a chapter stands in.
    pub(super) leads: u16,
    /// Words outside of brackets, without numbers.
    pub(super) outer: u16,
}

/// The marks that are counted.
pub(super) const STYLES: [Style; 5] =
    [Style::BOLD, Style::ITALIC, Style::UNDERLINE, Style::MARK, Style::CODE];

/// A phrase in a script that sets no spaces between words.
fn is_long(word: &str, traits: Traits) -> bool {
    traits.has(Traits::CASELESS) && !traits.has(Traits::JOURNAL) && word.chars().count() >= 6
}

impl Counts {
    /// Adds the token at `index`; `named` if it is in a list of names.
    pub(super) fn add(
        &mut self,
        text: &Text,
        brackets: &Brackets,
        claims: &Claims,
        index: usize,
        named: bool,
    ) {
        let Some(token) = text.tokens.get(index) else { return };
        let traits = token.traits;
        let gap = text.gap(index);
        let put = |slot: &mut u16, yes: bool| *slot += u16::from(yes);
        put(
            &mut self.words,
            matches!(token.kind, Kind::Word | Kind::Number | Kind::Formula) && !text.word(index).is_empty(),
        );
        let lower = traits.has(Traits::LOWER) && token.kind == Kind::Word;
        put(&mut self.function, lower && traits.has(Traits::FUNCTION));
        put(
            &mut self.small,
            lower && !traits.has(Traits::FUNCTION.or(Traits::PARTICLE).or(Traits::HUMPED)) && !named,
        );
        put(&mut self.sentence, traits.has(Traits::SENTENCE) && !traits.has(Traits::INITIAL));
        put(&mut self.plain, traits.has(Traits::PLAIN));
        put(&mut self.commas, matches!(token.kind, Kind::Sign(',' | ';' | '，')));
        put(&mut self.colons, matches!(token.kind, Kind::Sign(':' | '：')));
        let inner = index > 0
            && gap != Gap::None
            && matches!(text.sign(index - 1), Some('.' | '。'))
            && !traits.has(Traits::LOWER)
            && !text.is_ordinal(index - 1);
        let short = index > 1
            && text.is_word(index - 2)
            && ((text.word(index - 2).chars().count() <= 4 || text.traits(index - 2).has(Traits::JOURNAL))
                && text.gap(index - 1) == Gap::None)
            && !text.traits(index - 2).has(Traits::LOWER.or(Traits::DIGIT));
        let short = short && token.kind == Kind::Word;
        let slash = index > 0 && gap != Gap::None && text.sign(index - 1) == Some('/');
        put(&mut self.stops, (inner && !short || slash) && gap < Gap::Break);
        put(&mut self.shortened, inner && short);
        put(&mut self.lines, gap == Gap::Line);
        put(&mut self.breaks, gap >= Gap::Break && index > 0);
        let initial = traits.has(Traits::INITIAL);
        put(
            &mut self.venue,
            traits.has(
                Traits::VENUE.or(Traits::JOURNAL).or(Traits::WORKSHOP).or(Traits::THESIS).or(Traits::BOOK),
            ) && !initial
                && !lower,
        );
        put(&mut self.preprint, traits.has(Traits::PREPRINT));
        let near_year = text.traits(index + 1).has(Traits::YEAR) || text.traits(index + 2).has(Traits::YEAR);
        let long = token.span.len() >= 3;
        put(&mut self.known, traits.has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL)) && (long || near_year));
        put(&mut self.humped, traits.has(Traits::HUMPED) && !traits.has(Traits::BODY));
        put(&mut self.body, traits.has(Traits::BODY) && traits.has(Traits::CAPITAL));
        put(&mut self.years, traits.has(Traits::ANY_YEAR));
        match claims.at(index) {
            Some(Claim::Label | Claim::Legend | Claim::Marker) => self.labels += 1,
            Some(Claim::Status(_) | Claim::Award | Claim::Remark) => self.claims += 1,
            Some(Claim::Date) => self.dates += 1,
            None => {}
        }
        put(&mut self.named, named && token.kind == Kind::Word);
        for (slot, style) in self.styles.iter_mut().zip(STYLES) {
            *slot += u16::from(token.style.has(style));
        }
        put(&mut self.links, token.link.is_some());
        let before = index.checked_sub(1).and_then(|before| text.tokens.get(before));
        put(&mut self.edges, before.is_some_and(|before| changes(before, token)));
        put(
            &mut self.letters,
            matches!(token.kind, Kind::Word | Kind::Formula) && !text.word(index).is_empty(),
        );
        put(&mut self.long, is_long(text.word(index), traits));
        put(&mut self.opens, matches!(token.kind, Kind::Sign('(' | '[' | '（')));
        put(&mut self.closes, matches!(token.kind, Kind::Sign(')' | ']' | '）')));
        put(&mut self.quotes, matches!(token.kind, Kind::Sign('"' | '“' | '”' | '„')));
        put(&mut self.leads, text.leads_to_book(index) || text.edits(index));
        put(&mut self.outer, token.kind == Kind::Word && brackets.depth(index) == 0);
    }
}
