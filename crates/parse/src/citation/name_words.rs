//! Reads the words of one name, and scores how much they look like one.

use super::name_reader::NameReader;
use super::scan::is_hyphen;
use super::text_style::TextStyle;
use super::token::{TokenKind, Whitespace};
use super::traits::Traits;

/// The place of a part within a name.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// The beginning of a name in any form.
    First,
    /// After a family name and a comma.
    Given,
}

/// Words that may be a name or a part of one.
#[derive(Default)]
pub(super) struct Part {
    pub(super) end: usize,
    /// How many words it has, without particles.
    pub(super) count: usize,
    pub(super) initial_count: usize,
    /// Whether any of them is an initial.
    pub(super) initials: bool,
    pub(super) starts_full: bool,
    pub(super) ends_with_initial: bool,
    pub(super) lone_end: bool,
    pub(super) group: bool,
    pub(super) caseless: usize,
    pub(super) penalty: f32,
    pub(super) score: f32,
}

impl NameReader<'_> {
    /// The longest run of words from `start` on that may be a name or a part of one.
    pub(super) fn part(self, start: usize, place: Place) -> Option<Part> {
        let text = self.text;
        let mut part = Part::default();
        let mut at = start;
        while at < text.len() {
            if at > start && (text.gap(at) >= Whitespace::Break || self.style_changes(at)) {
                break;
            }
            let Some(token) = text.tokens.get(at) else { break };
            match token.kind {
                TokenKind::Word => {
                    let traits = token.traits;
                    if self.annotations.is_annotated(at) {
                        break;
                    }
                    if traits.has(Traits::LOWER) {
                        // "Ann Lee Guessing by ear": the title has begun before the small word
                        if part.count > 2 && place == Place::First && self.text.runs_into_title(at - 1) {
                            part.count -= 1;
                            at -= 1;
                            break;
                        }
                        let next_is_name = text.is_word(at + 1) && text.gap(at + 1) < Whitespace::Break;
                        if traits.has(Traits::PARTICLE)
                            && next_is_name
                            && !(traits.has(Traits::CONJUNCTION) && (part.count > 1 || place == Place::Given))
                        {
                            at += 1;
                            continue;
                        }
                        if traits.has(Traits::NAME_SUFFIX) && part.count > 0 {
                            at += 1;
                            continue;
                        }
                        // "Zichao long*"
                        if part.count == 1
                            && self.is_mark(at + 1)
                            && !traits.has(Traits::FUNCTION.or(Traits::SENTENCE).or(Traits::TITLE_WORD))
                        {
                            part.add(text.word(at), traits);
                            at += 1;
                            continue;
                        }
                        // "Rocha, Roberta Zanini da"
                        if place == Place::Given
                            && part.count > 0
                            && traits.has(Traits::PARTICLE)
                            && text.sign(at + 1) == Some(',')
                        {
                            at += 1;
                            continue;
                        }
                        if traits.has(Traits::CONJUNCTION) || part.count > 0 && traits.has(Traits::NAMES_END)
                        {
                            break;
                        }
                        return None;
                    }
                    // "With Ann Lee"
                    let leads = at == start
                        && traits.has(Traits::FUNCTION)
                        && matches!(text.low(at), "with" | "by" | "mit" | "avec");
                    if leads
                        || traits.has(Traits::ORDINAL)
                        || text.word(at).bytes().any(|byte| byte.is_ascii_digit())
                    {
                        return None;
                    }
                    part.add(text.word(at), traits);
                }
                // "Gerard 't Veld"
                TokenKind::Sign('\'' | '’' | '‘')
                    if part.count > 0
                        && token.gap != Whitespace::None
                        && text.gap(at + 1) == Whitespace::None
                        && matches!(text.word(at + 1), "t" | "s") =>
                {
                    at += 1;
                }
                // "Bo Reed Jr. A title"
                TokenKind::Sign('.')
                    if token.gap == Whitespace::None
                        && at > start + 1
                        && text.traits(at - 1).has(Traits::NAME_SUFFIX) =>
                {
                    at += usize::from(matches!(text.low(at - 1), "jr" | "sr"));
                    break;
                }
                TokenKind::Sign('.') if token.gap == Whitespace::None && at > start => {
                    let before = text.traits(at - 1);
                    let more = text.is_word(at + 1)
                        && text.gap(at + 1) < Whitespace::Break
                        && !self.style_changes(at + 1);
                    let dashed =
                        text.sign(at + 1).is_some_and(is_hyphen) && text.gap(at + 1) == Whitespace::None;
                    if before.has(Traits::INITIAL) {
                        // "Lee, A. Title": after a comma and initials, another word is not part of the name
                        if place == Place::Given
                            && !dashed
                            && part.count == part.initial_count
                            && more
                            && !self.is_initial(at + 1)
                            && !self.is_name_end(at + 1)
                        {
                            at += 1;
                            break;
                        }
                        if part.count > part.initial_count
                            && part.ends_with_initial
                            && part.starts_full
                            && more
                            && !self.is_initial(at + 1)
                            && part.count >= 2
                            && self.is_sentence_start(at + 1)
                        {
                            let dotted = (start..at).any(|before| text.sign(before) == Some('.'));
                            at += usize::from(dotted);
                            break;
                        }
                    } else if !(more
                        && text.word(at - 1).chars().count() <= 3
                        && before.has(Traits::CAPITAL)
                        && part.count == 1)
                    {
                        break;
                    }
                }
                // "Ting-Hao 'Kenneth' Huang", "Ann (Annie) Lee"
                TokenKind::Sign('\'' | '‘' | '"' | '“' | '(')
                    if token.gap != Whitespace::None
                        && part.count == 1
                        && self.is_nickname(at + 1)
                        && text.sign_in(at + 2, "'’\"”)")
                        && self.is_nickname(at + 3) =>
                {
                    at += 2;
                }
                TokenKind::Sign(sign)
                    if is_hyphen(sign)
                        && token.gap == Whitespace::None
                        && text.gap(at + 1) == Whitespace::None
                        && text.is_word(at + 1) => {}
                _ => break,
            }
            at += 1;
        }
        if part.count == 0 {
            return None;
        }
        part.end = at;
        part.lone_end = true;
        part.segment();
        if text.tokens.get(start).is_some_and(|token| token.style.has(TextStyle::BOLD)) {
            part.score += 0.2;
        }
        Some(part)
    }

    /// Returns whether `at` is an initial and not the "A" of "A title".
    fn is_initial(self, at: usize) -> bool {
        self.text.traits(at).has(Traits::INITIAL) && !self.text.traits(at + 1).has(Traits::LOWER)
    }

    /// Returns whether it is a capitalised word and not an acronym.
    fn is_nickname(self, at: usize) -> bool {
        let traits = self.text.traits(at);
        self.text.is_word(at) && traits.has(Traits::CAPITAL) && !traits.has(Traits::ACRONYM_LIKE)
    }

    /// Returns whether a title seems to start here: lower-case words follow.
    fn is_sentence_start(self, at: usize) -> bool {
        let here = |&next: &usize| self.text.is_word(next) && self.text.gap(next) < Whitespace::Break;
        (at + 1..at + 6).take_while(here).any(|next| {
            self.text.traits(next).has(Traits::LOWER)
                && !self.text.traits(next).has(Traits::PARTICLE.or(Traits::CONJUNCTION))
        })
    }

    /// Returns whether the words at `at` are the rest of a name, because a separator of names follows.
    fn is_name_end(self, at: usize) -> bool {
        let words = (at..at + 3)
            .take_while(|&next| self.text.is_word(next) && !self.text.traits(next).has(Traits::LOWER))
            .count();
        let next = at + words;
        let joined =
            self.text.traits(next).has(Traits::CONJUNCTION) && self.text.traits(next).has(Traits::LOWER);
        words > 0
            && words < 3
            && (joined
                || self.text.gap(next) >= Whitespace::Break
                || self.text.sign_in(next, ",;·&")
                || self.is_mark(next))
    }

    /// Returns whether the formatting changes before `at`, at a space.
    fn style_changes(self, at: usize) -> bool {
        let (Some(before), Some(token)) =
            (self.text.tokens.get(at.wrapping_sub(1)), self.text.tokens.get(at))
        else {
            return false;
        };
        let telling = TextStyle::BOLD.with(TextStyle::ITALIC).with(TextStyle::MARK).with(TextStyle::CODE);
        // "Bo Lindqvist [A linked title](…)"
        let linked = before.link.is_none() && token.link.is_some() && !before.traits.has(Traits::INITIAL);
        token.gap != Whitespace::None && linked
            || token.gap != Whitespace::None
                && matches!(token.kind, TokenKind::Word)
                && before.style.and(telling) != token.style.and(telling)
                && token.traits.has(Traits::CAPITAL.or(Traits::CASELESS))
                && !before.traits.has(Traits::INITIAL)
    }
}

impl Part {
    fn add(&mut self, word: &str, traits: Traits) {
        let initial = traits.has(Traits::INITIAL);
        let run_together = traits.has(Traits::INITIALS) && self.count > 0;
        if self.count == 0 {
            self.starts_full = !initial;
        }
        self.count += 1;
        self.ends_with_initial = initial || run_together;
        let alone = self.count == 1 && traits.has(Traits::INITIALS);
        if initial || run_together || alone {
            self.initial_count += 1;
            if initial || run_together {
                self.initials = true;
            }
            if !initial && traits.has(Traits::KNOWN.or(Traits::ORGANISATION)) {
                self.penalty -= 2.0;
            }
            return;
        }
        // Chinese, Japanese and Korean names are short; Arabic and Hebrew ones need not be
        let short = word.starts_with(|c: char| c >= '\u{900}');
        if traits.has(Traits::CASELESS) && short && word.chars().count() > 5 {
            self.penalty -= 2.0;
        }
        self.caseless += usize::from(traits.has(Traits::CASELESS));
        self.group = traits.has(Traits::GROUP);
        let costs = [
            (Traits::TITLE_WORD, 1.2),
            (Traits::ANY_VENUE, 2.0),
            (Traits::KNOWN.or(Traits::KNOWN_JOURNAL), 2.0),
            (Traits::ORGANISATION, 1.5),
            (Traits::MONTH, 0.4),
        ];
        for (kind, cost) in costs {
            if traits.has(kind) {
                self.penalty -= cost;
            }
        }
        if traits.has(Traits::FUNCTION) && !traits.has(Traits::PARTICLE) && word.chars().count() > 2 {
            self.penalty -= 1.0;
        }
        if traits.has(Traits::UPPER) && word.chars().count() > 4 {
            self.penalty -= 0.4;
        }
        if traits.has(Traits::ACRONYM_LIKE) && !traits.has(Traits::UPPER) {
            self.penalty -= 0.5;
        }
    }

    fn segment(&mut self) {
        let with_initials = self.initials && self.count > self.initial_count && self.count <= 6;
        let base = if self.group || with_initials {
            1.5
        } else if self.caseless == self.count {
            if self.count <= 4 { 1.0 } else { -1.0 }
        } else {
            match self.count {
                1 => -0.4,
                2 => 1.2,
                3 => 1.0,
                4 => 0.3,
                5 => -0.3,
                _ => -1.5,
            }
        };
        self.score = base + if self.group { 0.0 } else { self.penalty };
    }
}
