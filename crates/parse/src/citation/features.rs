//! Counts of features over an entry, as running sums: those of any span are one subtraction each.

use super::annotations::{Annotation, Annotations};
use super::brackets::Brackets;
use super::text::Text;
use super::text_style::TextStyle;
use super::token::{TokenKind, Whitespace, formatting_changes};
use super::traits::Traits;

/// A feature that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feature {
    Words,
    /// Lower-case words of grammar: "of", "the".
    Function,
    /// Other lower-case words.
    Small,
    /// Words of whole sentences: "we", "is".
    Sentence,
    /// Words that titles and venues capitalise and that are no names: "Analysis".
    TitleWords,
    Commas,
    /// Ends of sentences, and slashes before a space.
    Stops,
    /// Full stops behind short or shortened words.
    Shortened,
    /// Ends of source lines.
    Lines,
    /// Hard line breaks and ends of blocks.
    Breaks,
    Venue,
    Preprint,
    /// Known acronyms.
    Known,
    AcronymLike,
    Organisations,
    Years,
    Colons,
    Dates,
    /// Tokens annotated as labels, legends or the entry's number.
    Labels,
    /// Tokens annotated as status, awards or remarks.
    Annotated,
    /// Words in lists of names.
    Named,
    Bold,
    Italic,
    Underline,
    Mark,
    Code,
    Links,
    /// Words of running text.
    Prose,
    /// Words with letters.
    Letters,
    /// Long words of scripts without spaces, which are phrases.
    Long,
    /// Places where formatting changes.
    Edges,
    /// Opening brackets.
    Opens,
    /// Closing brackets.
    Closes,
    Quotes,
    Equals,
    /// Words that announce the book that a chapter is in, or its editors.
    BookPrefixes,
    /// Words outside of brackets, without numbers.
    Outer,
}

/// How many features there are.
const COUNT: usize = Feature::Outer as usize + 1;

/// The counts over all tokens before a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct FeatureSums([u16; COUNT]);

/// The counts over a span of the entry.
pub(super) struct FeatureCounts<'a> {
    before: &'a FeatureSums,
    behind: &'a FeatureSums,
}

impl FeatureCounts<'_> {
    #[inline]
    pub(super) fn of(&self, feature: Feature) -> u16 {
        self.behind.of(feature).wrapping_sub(self.before.of(feature))
    }
}

/// The formatting that is counted.
pub(super) const STYLES: [(TextStyle, Feature); 5] = [
    (TextStyle::BOLD, Feature::Bold),
    (TextStyle::ITALIC, Feature::Italic),
    (TextStyle::UNDERLINE, Feature::Underline),
    (TextStyle::MARK, Feature::Mark),
    (TextStyle::CODE, Feature::Code),
];

/// Returns whether it is a phrase in a script that sets no spaces between words.
fn is_long(word: &str, traits: Traits) -> bool {
    traits.has(Traits::CASELESS) && !traits.has(Traits::JOURNAL) && word.chars().count() >= 6
}

impl FeatureSums {
    /// Before the first token.
    pub(super) const NONE: Self = Self([0; COUNT]);

    #[inline]
    fn of(&self, feature: Feature) -> u16 {
        self.0.get(feature as usize).copied().unwrap_or_default()
    }

    /// The counts between two places.
    pub(super) fn up_to<'a>(&'a self, behind: &'a Self) -> FeatureCounts<'a> {
        FeatureCounts { before: self, behind }
    }

    /// Counts the feature once if `yes`.
    pub(super) fn put(&mut self, feature: Feature, yes: bool) {
        if let Some(count) = self.0.get_mut(feature as usize) {
            *count += u16::from(yes);
        }
    }

    /// Counts the token at `index`. `named` tells whether it is in a list of names.
    pub(super) fn add(
        &mut self,
        text: &Text,
        brackets: &Brackets,
        annotations: &Annotations,
        index: usize,
        named: bool,
    ) {
        let Some(token) = text.tokens.get(index) else { return };
        let traits = token.traits;
        let gap = text.gap(index);
        let mut put = |feature: Feature, yes: bool| self.put(feature, yes);
        put(
            Feature::Words,
            matches!(token.kind, TokenKind::Word | TokenKind::Number | TokenKind::Formula)
                && !text.word(index).is_empty(),
        );
        let lower = traits.has(Traits::LOWER) && token.kind == TokenKind::Word;
        put(Feature::Function, lower && traits.has(Traits::FUNCTION));
        put(
            Feature::Small,
            lower && !traits.has(Traits::FUNCTION.or(Traits::PARTICLE).or(Traits::ACRONYM_LIKE)) && !named,
        );
        put(Feature::Sentence, traits.has(Traits::SENTENCE) && !traits.has(Traits::INITIAL));
        put(Feature::TitleWords, traits.has(Traits::TITLE_WORD));
        put(Feature::Commas, matches!(token.kind, TokenKind::Sign(',' | ';' | '，')));
        put(Feature::Colons, matches!(token.kind, TokenKind::Sign(':' | '：')));
        let inner = index > 0
            && gap != Whitespace::None
            && text.sign_in(index - 1, ".。")
            && !traits.has(Traits::LOWER)
            && !text.is_ordinal(index - 1);
        let short = index > 1
            && text.is_word(index - 2)
            && ((text.word(index - 2).chars().count() <= 4 || text.traits(index - 2).has(Traits::JOURNAL))
                && text.gap(index - 1) == Whitespace::None)
            && !text.traits(index - 2).has(Traits::LOWER.or(Traits::DIGIT));
        let short = short && token.kind == TokenKind::Word;
        let slash = index > 0 && gap != Whitespace::None && text.sign(index - 1) == Some('/');
        put(Feature::Stops, (inner && !short || slash) && gap < Whitespace::Break);
        put(Feature::Shortened, inner && short);
        put(Feature::Lines, gap == Whitespace::Line);
        put(Feature::Breaks, gap >= Whitespace::Break && index > 0);
        let initial = traits.has(Traits::INITIAL);
        put(
            Feature::Venue,
            traits.has(
                Traits::VENUE.or(Traits::JOURNAL).or(Traits::WORKSHOP).or(Traits::THESIS).or(Traits::BOOK),
            ) && !initial
                && !lower,
        );
        put(Feature::Preprint, traits.has(Traits::PREPRINT));
        let near_year = text.traits(index + 1).has(Traits::YEAR) || text.traits(index + 2).has(Traits::YEAR);
        let long = token.length() >= 3;
        put(Feature::Known, traits.has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL)) && (long || near_year));
        put(Feature::AcronymLike, traits.has(Traits::ACRONYM_LIKE) && !traits.has(Traits::ORGANISATION));
        put(Feature::Organisations, traits.has(Traits::ORGANISATION) && traits.has(Traits::CAPITAL));
        put(Feature::Years, traits.has(Traits::ANY_YEAR));
        match annotations.at(index) {
            Some(Annotation::Label | Annotation::Legend | Annotation::Marker) => put(Feature::Labels, true),
            Some(Annotation::Status(_) | Annotation::Award | Annotation::Remark) => {
                put(Feature::Annotated, true)
            }
            Some(Annotation::Date) => put(Feature::Dates, true),
            None => {}
        }
        put(Feature::Named, named && token.kind == TokenKind::Word);
        for (style, count) in STYLES {
            put(count, token.style.has(style));
        }
        put(Feature::Links, token.link.is_some());
        let before = index.checked_sub(1).and_then(|before| text.tokens.get(before));
        put(Feature::Edges, before.is_some_and(|before| formatting_changes(before, token)));
        put(
            Feature::Letters,
            matches!(token.kind, TokenKind::Word | TokenKind::Formula) && !text.word(index).is_empty(),
        );
        put(Feature::Long, is_long(text.word(index), traits));
        put(Feature::Opens, matches!(token.kind, TokenKind::Sign('(' | '[' | '（')));
        put(Feature::Closes, matches!(token.kind, TokenKind::Sign(')' | ']' | '）')));
        put(Feature::Quotes, matches!(token.kind, TokenKind::Sign('"' | '“' | '”' | '„')));
        put(Feature::Equals, token.kind == TokenKind::Sign('='));
        put(Feature::BookPrefixes, text.leads_to_book(index) || text.edits(index));
        put(Feature::Outer, token.kind == TokenKind::Word && brackets.depth(index) == 0);
    }
}
