//! What is counted in an entry, so that any part of it is judged by a subtraction.

use super::brackets::Brackets;
use super::claims::{Claim, Claims};
use super::text::Text;
use super::token::{Gap, Kind, Style, Traits, changes};

/// What is counted. Not a field for each: to name one by its number takes one function, to name it
/// by its field one for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    Words,
    /// Small words, and other words that begin with a small letter.
    Function,
    Small,
    Sentence,
    Plain,
    Commas,
    /// Ends of sentences, and full stops behind short words.
    Stops,
    Shortened,
    Lines,
    Breaks,
    Venue,
    Preprint,
    Known,
    Humped,
    Body,
    Years,
    Colons,
    Dates,
    /// Tokens that claim to be a label, an award, a status or a legend.
    Labels,
    Claims,
    Named,
    Bold,
    Italic,
    Underline,
    Mark,
    Code,
    Links,
    /// Words of running text, words with letters, and those that are long in a script without spaces.
    Prose,
    Letters,
    Long,
    /// Places where marks of text change.
    Edges,
    /// Brackets that open and that close, quotation marks.
    Opens,
    Closes,
    Quotes,
    Equals,
    /// Words that lead to the book that a chapter stands in.
    Leads,
    /// Words outside of brackets, without numbers.
    Outer,
}

/// How many things are counted.
const KINDS: usize = Count::Outer as usize + 1;

/// Counts over the tokens before a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counts([u16; KINDS]);

/// Counts over a part of the entry.
pub(super) struct Tally<'a> {
    before: &'a Counts,
    behind: &'a Counts,
}

impl Tally<'_> {
    #[inline]
    pub(super) fn of(&self, what: Count) -> u16 {
        self.behind.of(what).wrapping_sub(self.before.of(what))
    }
}

/// The marks that are counted.
pub(super) const STYLES: [(Style, Count); 5] = [
    (Style::BOLD, Count::Bold),
    (Style::ITALIC, Count::Italic),
    (Style::UNDERLINE, Count::Underline),
    (Style::MARK, Count::Mark),
    (Style::CODE, Count::Code),
];

/// A phrase in a script that sets no spaces between words.
fn is_long(word: &str, traits: Traits) -> bool {
    traits.has(Traits::CASELESS) && !traits.has(Traits::JOURNAL) && word.chars().count() >= 6
}

impl Counts {
    /// Before the first token.
    pub(super) const NONE: Self = Self([0; KINDS]);

    #[inline]
    fn of(&self, what: Count) -> u16 {
        self.0.get(what as usize).copied().unwrap_or_default()
    }

    /// What stands between two places.
    pub(super) fn up_to<'a>(&'a self, behind: &'a Self) -> Tally<'a> {
        Tally { before: self, behind }
    }

    pub(super) fn put(&mut self, what: Count, yes: bool) {
        if let Some(count) = self.0.get_mut(what as usize) {
            *count += u16::from(yes);
        }
    }

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
        let mut put = |what: Count, yes: bool| self.put(what, yes);
        put(
            Count::Words,
            matches!(token.kind, Kind::Word | Kind::Number | Kind::Formula) && !text.word(index).is_empty(),
        );
        let lower = traits.has(Traits::LOWER) && token.kind == Kind::Word;
        put(Count::Function, lower && traits.has(Traits::FUNCTION));
        put(
            Count::Small,
            lower && !traits.has(Traits::FUNCTION.or(Traits::PARTICLE).or(Traits::HUMPED)) && !named,
        );
        put(Count::Sentence, traits.has(Traits::SENTENCE) && !traits.has(Traits::INITIAL));
        put(Count::Plain, traits.has(Traits::PLAIN));
        put(Count::Commas, matches!(token.kind, Kind::Sign(',' | ';' | '，')));
        put(Count::Colons, matches!(token.kind, Kind::Sign(':' | '：')));
        let inner = index > 0
            && gap != Gap::None
            && text.sign_in(index - 1, ".。")
            && !traits.has(Traits::LOWER)
            && !text.is_ordinal(index - 1);
        let short = index > 1
            && text.is_word(index - 2)
            && ((text.word(index - 2).chars().count() <= 4 || text.traits(index - 2).has(Traits::JOURNAL))
                && text.gap(index - 1) == Gap::None)
            && !text.traits(index - 2).has(Traits::LOWER.or(Traits::DIGIT));
        let short = short && token.kind == Kind::Word;
        let slash = index > 0 && gap != Gap::None && text.sign(index - 1) == Some('/');
        put(Count::Stops, (inner && !short || slash) && gap < Gap::Break);
        put(Count::Shortened, inner && short);
        put(Count::Lines, gap == Gap::Line);
        put(Count::Breaks, gap >= Gap::Break && index > 0);
        let initial = traits.has(Traits::INITIAL);
        put(
            Count::Venue,
            traits.has(
                Traits::VENUE.or(Traits::JOURNAL).or(Traits::WORKSHOP).or(Traits::THESIS).or(Traits::BOOK),
            ) && !initial
                && !lower,
        );
        put(Count::Preprint, traits.has(Traits::PREPRINT));
        let near_year = text.traits(index + 1).has(Traits::YEAR) || text.traits(index + 2).has(Traits::YEAR);
        let long = token.length() >= 3;
        put(Count::Known, traits.has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL)) && (long || near_year));
        put(Count::Humped, traits.has(Traits::HUMPED) && !traits.has(Traits::BODY));
        put(Count::Body, traits.has(Traits::BODY) && traits.has(Traits::CAPITAL));
        put(Count::Years, traits.has(Traits::ANY_YEAR));
        match claims.at(index) {
            Some(Claim::Label | Claim::Legend | Claim::Marker) => put(Count::Labels, true),
            Some(Claim::Status(_) | Claim::Award | Claim::Remark) => put(Count::Claims, true),
            Some(Claim::Date) => put(Count::Dates, true),
            None => {}
        }
        put(Count::Named, named && token.kind == Kind::Word);
        for (style, count) in STYLES {
            put(count, token.style.has(style));
        }
        put(Count::Links, token.link.is_some());
        let before = index.checked_sub(1).and_then(|before| text.tokens.get(before));
        put(Count::Edges, before.is_some_and(|before| changes(before, token)));
        put(Count::Letters, matches!(token.kind, Kind::Word | Kind::Formula) && !text.word(index).is_empty());
        put(Count::Long, is_long(text.word(index), traits));
        put(Count::Opens, matches!(token.kind, Kind::Sign('(' | '[' | '（')));
        put(Count::Closes, matches!(token.kind, Kind::Sign(')' | ']' | '）')));
        put(Count::Quotes, matches!(token.kind, Kind::Sign('"' | '“' | '”' | '„')));
        put(Count::Equals, token.kind == Kind::Sign('='));
        put(Count::Leads, text.leads_to_book(index) || text.edits(index));
        put(Count::Outer, token.kind == Kind::Word && brackets.depth(index) == 0);
    }
}
