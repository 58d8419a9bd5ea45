//! Reads lists of names in any of the usual forms, and scores how much each looks like a name.

use std::ops::Range;

use super::annotations::Annotation;
use super::name_reader::NameReader;
use super::name_words::Place;
use super::token::Whitespace;
use super::traits::Traits;
use crate::vocabulary::{holds, names};

/// A name in a list, as ranges and indices of tokens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Name {
    /// Its words; all of "Last, F.".
    pub(crate) words: Range<usize>,
    /// The marks before and after it.
    pub(crate) marks: Vec<usize>,
    /// The word between it and the name before: "and".
    pub(crate) conjunction: Option<Range<usize>>,
    /// Brackets after it: a legend such as "equal contribution", or the name in another script.
    pub(crate) remark: Option<Range<usize>>,
    /// The token after the name with its marks and remark.
    pub(crate) end: usize,
    /// How much it looks like a name: around 1 is sure, 0 doubtful.
    pub(crate) score: f32,
}

/// Where the family names stand in a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// "Ann B. Lee", "A. Lee", "Lee AB", "Lee, A.": a comma separates names, unless only initials follow.
    #[default]
    Natural,
    /// "Lee, Ann".
    Inverted,
    /// "Lee, Ann, and Bo Lindqvist": only the first name is inverted.
    FirstInverted,
}

/// Most names that are read in one list.
const LIMIT: usize = 400;

impl NameReader<'_> {
    /// Reads names from `start` on, up to the first thing that is not one.
    pub(crate) fn list(self, start: usize, form: Form) -> Vec<Name> {
        let mut list: Vec<Name> = Vec::new();
        let mut at = start;
        let mut conjunction = None;
        while list.len() < LIMIT {
            let form = if form == Form::FirstInverted && list.is_empty() { Form::Inverted } else { form };
            let Some(mut name) = self.name(at, form) else { break };
            if name.score <= -1.0 {
                break;
            }
            name.conjunction = conjunction;
            let single = name.words.len() == 1;
            let next = self.separator(name.end);
            list.push(name);
            match next {
                // "Auctions with Patient Bidders"
                Some((_, Some(joined))) if single && self.text.low(joined.start) == "with" => break,
                Some((next, joined)) => (at, conjunction) = (next, joined),
                None => break,
            }
        }
        self.without_stop(&mut list);
        list
    }

    /// Returns whether a list holds only family names before its year: "Kaya, Lee & Park (2021)".
    pub(super) fn only_families(self, list: &[Name]) -> bool {
        let text = self.text;
        let [others @ .., last] = list else { return false };
        let family =
            |name: &Name| name.words.len() == 1 && text.traits(name.words.start).has(Traits::CAPITAL);
        // "Kaya, Ayşe (2021)"
        let joined = last.conjunction.is_some() || others.is_empty();
        joined
            && list.iter().all(family)
            && others.iter().all(|name| name.conjunction.is_none())
            && text.sign(last.end) == Some('(')
            && text.traits(last.end + 1).has(Traits::YEAR)
    }

    /// Removes the full stop after the last initial where other initials have none: it ends the list.
    fn without_stop(self, list: &mut [Name]) {
        let text = self.text;
        let bare =
            |name: &Name| name.words.len() > 1 && text.traits(name.words.end - 1).has(Traits::INITIALS);
        let others = list.iter().rev().skip(1).any(bare);
        if let Some(last) = list.last_mut()
            && others
            && last.words.len() > 2
            && last.end == last.words.end
            && text.sign(last.words.end - 1) == Some('.')
            && text.traits(last.words.end - 2).has(Traits::INITIALS)
        {
            last.words.end -= 1;
            last.end -= 1;
        }
    }

    /// Reads the name at `start` with the marks before and after it.
    fn name(self, start: usize, form: Form) -> Option<Name> {
        let mut marks = Vec::new();
        let mut at = start;
        while self.is_mark(at) && (at == start || self.text.gap(at) < Whitespace::Break) {
            marks.push(at);
            at += 1;
        }
        if let Some(end) = self.and_others(at) {
            return Some(Name { words: at..end, marks, conjunction: None, remark: None, end, score: 1.0 });
        }
        let first = self.part(at, Place::First)?;
        let mut words = at..first.end;
        let mut score = first.score;
        if !first.initials
            && let Some(second) = self.second_part(first.end, form)
        {
            let whole = at..second.words.end;
            if second.initials && first.count <= 4 {
                score = 1.5;
                words = whole;
            } else if form == Form::Inverted && second.count <= 3 && first.count <= 3 {
                score =
                    if first.count + second.count <= 4 { 1.0 } else { 0.2 } + first.penalty + second.penalty;
                words = whole;
            }
        } else if first.initials && first.count == first.initial_count {
            return None;
        }
        let mut end = words.end;
        let mut remark = None;
        loop {
            if self.is_mark(end) && self.text.gap(end) < Whitespace::Break {
                marks.push(end);
                end += 1;
            } else if self.text.sign(end) == Some(',')
                && self.text.gap(end) == Whitespace::None
                && self.is_superscript_number(end + 1)
                && !marks.is_empty()
                && self.text.gap(end + 1) == Whitespace::None
            {
                // the comma inside "1,2"
                marks.push(end);
                end += 1;
            } else if remark.is_none()
                && let Some(group) = self.remark(end)
            {
                end = group.end;
                remark = Some(group);
            } else {
                break;
            }
        }
        if !marks.is_empty() {
            score += 0.7;
        }
        let written = self.text.slice(words.clone());
        if self.known.binary_search_by(|known| known.as_str().cmp(written)).is_ok() {
            score = score.max(0.5) + 1.5;
        }
        Some(Name { words, marks, conjunction: None, remark, end, score })
    }

    /// Returns whether "the" stands at `at` before the name of a group: "and the Tide Collaboration".
    fn is_group(self, at: usize) -> bool {
        let text = self.text;
        let named = |index: &usize| text.is_word(*index) && !text.traits(*index).has(Traits::LOWER);
        text.word(at) == "the"
            && (at + 1..at + 7).take_while(named).any(|index| text.traits(index).has(Traits::GROUP))
    }

    /// The end of "et al.", "others" or "…" at `at`.
    fn and_others(self, at: usize) -> Option<usize> {
        let text = self.text;
        if text.sign(at) == Some('…') {
            return Some(at + 1);
        }
        if text.sign(at) == Some('.') && text.sign(at + 1) == Some('.') && text.sign(at + 2) == Some('.') {
            return Some(at + 3);
        }
        if !matches!(text.low(at).as_bytes().first(), Some(b'e' | b'o')) {
            return None;
        }
        for phrase in ["et al.", "et. al.", "et al", "others"] {
            if let Some(end) = text.phrase(at, phrase) {
                return Some(end);
            }
        }
        None
    }

    /// Reads the given name after a family name and its comma.
    fn second_part(self, comma: usize, form: Form) -> Option<GivenName> {
        let text = self.text;
        if !text.sign_in(comma, ",，") || text.gap(comma) != Whitespace::None {
            return None;
        }
        let part = self.part(comma + 1, Place::Given)?;
        let next = self.text.traits(comma + 1);
        let venue = next.has(Traits::KNOWN.or(Traits::KNOWN_JOURNAL).or(Traits::ORGANISATION))
            || self.text.traits(comma + 2).has(Traits::YEAR)
            || comma > 1
                && self.text.sign(comma - 2) == Some(',')
                && self.text.traits(comma + 3).has(Traits::YEAR)
                && holds(names::STATES, self.text.word(comma + 1));
        let dotted = next.has(Traits::INITIAL);
        let all_initials = part.count == part.initial_count
            && (dotted || part.count == 1 && !venue && self.text.word(comma + 1).len() <= 3);
        (all_initials || form == Form::Inverted && part.lone_end).then_some(GivenName {
            words: comma + 1..part.end,
            initials: all_initials,
            count: part.count,
            penalty: part.penalty,
        })
    }

    /// The brackets after a name that hold a legend or the name in another script.
    fn remark(self, at: usize) -> Option<Range<usize>> {
        let close = self.brackets.close(at)?;
        let inner = at + 1..close;
        let other_script =
            inner.len() <= 4 && inner.clone().all(|index| self.text.traits(index).has(Traits::CASELESS));
        let legend = self.annotations.at(at) == Some(Annotation::Legend);
        (other_script && !inner.is_empty() || legend).then_some(at..close + 1)
    }

    /// Skips what separates two names: the token after it, and the conjunction if there is one.
    fn separator(self, end: usize) -> Option<(usize, Option<Range<usize>>)> {
        let text = self.text;
        let mut at = end;
        let mut conjunction: Option<Range<usize>> = None;
        let mut found = false;
        // "J. Lu., J. Lv"
        if text.sign(at) == Some('.')
            && text.gap(at) == Whitespace::None
            && (text.sign_in(at + 1, ",;&")
                || text.traits(at + 1).has(Traits::CONJUNCTION) && text.traits(at + 1).has(Traits::LOWER))
        {
            at += 1;
        }
        while at < text.len() {
            if text.gap(at) >= Whitespace::Break && !found {
                return None;
            }
            match text.sign(at) {
                Some(',' | ';' | '·' | '•' | '，' | '、' | '；' | '&' | '∙' | '⋅' | '|' | '/')
                    if !self.annotations.is_annotated(at) =>
                {
                    if text.sign(at) == Some('&') {
                        conjunction = Some(
                            conjunction.take().map_or(at, |conjunction: Range<usize>| conjunction.start)
                                ..at + 1,
                        );
                    }
                    found = true;
                }
                None if self.and_others(at).is_some() => {
                    found = true;
                    break;
                }
                None if text.is_word(at)
                    && text.traits(at).has(Traits::CONJUNCTION)
                    && text.traits(at).has(Traits::LOWER)
                    && conjunction.is_none() =>
                {
                    conjunction = Some(at..at + 1);
                    found = true;
                }
                None if found && self.is_group(at) => {
                    conjunction =
                        Some(conjunction.take().map_or(at, |conjunction| conjunction.start)..at + 1);
                }
                Some('…') if !found => return Some((at, None)),
                _ => break,
            }
            at += 1;
        }
        (found && at < text.len() && text.gap(at) < Whitespace::Block).then_some((at, conjunction))
    }
}

/// The given name after a family name and a comma.
struct GivenName {
    words: Range<usize>,
    initials: bool,
    count: usize,
    penalty: f32,
}

#[cfg(test)]
mod tests {
    use super::super::annotations::Annotations;
    use super::super::brackets::Brackets;
    use super::super::text::Text;
    use super::*;
    use offprint_model::Inline;

    /// The names at the beginning of `words`.
    #[track_caller]
    fn assert_names(words: &str, form: Form, expected: &[&str]) {
        let content = [Inline::Text(words.into())];
        let text = Text::new(&[content]);
        let brackets = Brackets::new(&text);
        let annotations = Annotations::new(&text, &brackets);
        let reader = NameReader { text: &text, brackets: &brackets, annotations: &annotations, known: &[] };
        let list = reader.list(0, form);
        let names: Vec<&str> = list.iter().map(|name| text.slice(name.words.clone())).collect();
        assert_eq!(names, expected, "{words}");
    }

    #[test]
    fn every_usual_form_of_a_name_is_known() {
        for (words, names) in [
            (
                "Ann Lee, Bo Lindqvist and Jin-Ho Park. A title",
                &["Ann Lee", "Bo Lindqvist", "Jin-Ho Park"][..],
            ),
            ("A. B. Lee, Y.-T. Li & J. van der Berg, \"A", &["A. B. Lee", "Y.-T. Li", "J. van der Berg"]),
            (
                "Lee, A. B., van der Berg, J., & Li, Y.-T. (2020)",
                &["Lee, A. B.", "van der Berg, J.", "Li, Y.-T."],
            ),
            ("Lee AB, de los Campos G, O'Brien T. A title of", &["Lee AB", "de los Campos G", "O'Brien T"]),
            (
                "Ann Lee; Bo Lindqvist; María José García-Núñez.",
                &["Ann Lee", "Bo Lindqvist", "María José García-Núñez"],
            ),
            ("Ann Lee · Bo Lindqvist", &["Ann Lee", "Bo Lindqvist"]),
            ("Ann Lee und Jörg Weiß: Ein Titel", &["Ann Lee", "Jörg Weiß"]),
            ("王小明、李红，张伟. 题目", &["王小明", "李红", "张伟"]),
            ("Иванов А. П., Смирнова Е. В. Модель паводков на реках", &["Иванов А. П.", "Смирнова Е. В."]),
            ("Gerard 't Veld, Bo Reed Jr. Some Title", &["Gerard 't Veld", "Bo Reed Jr."]),
            ("Bo Reed, Carl Marsh III. Some Title", &["Bo Reed", "Carl Marsh III"]),
            ("محمد عبد الرحمن, أحمد الراشد. عنوان", &["محمد عبد الرحمن", "أحمد الراشد"]),
            ("Ann Lee, et al. A title", &["Ann Lee", "et al."]),
            ("Ann Lee, …, Bo Lindqvist", &["Ann Lee", "…", "Bo Lindqvist"]),
            ("Ann Lee*, †Bo Lindqvist, Jin-Ho Park #.", &["Ann Lee", "Bo Lindqvist", "Jin-Ho Park"]),
        ] {
            assert_names(words, Form::Natural, names);
        }
        assert_names("Lee, Ann; Lindqvist, Bo.", Form::Inverted, &["Lee, Ann", "Lindqvist, Bo"]);
        assert_names(
            "Lee, Ann B., Bo Lindqvist, and Jin-Ho Park. A title",
            Form::FirstInverted,
            &["Lee, Ann B.", "Bo Lindqvist", "Jin-Ho Park"],
        );
    }

    #[test]
    fn what_is_no_name_ends_the_list() {
        for (words, names) in [
            ("Ann Lee, NeurIPS 2020", &["Ann Lee"][..]),
            ("Ann Lee, Arxiv Preprint", &["Ann Lee"]),
            ("Lu, J., Nonconvex regularizers and patterns", &["Lu, J."]),
            ("Lu, J. Community detection in networks", &["Lu, J."]),
            ("On the use of names in titles", &[]),
        ] {
            assert_names(words, Form::Natural, names);
        }
    }
}
