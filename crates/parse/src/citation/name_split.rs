//! Divides the names of a list whose beginning and end are known, in whichever form they are written:
//! "Ann Lee and Bo Lind", "Lee, A., Lind, B., Jr.", "Lee A, Lind B", "Lee, Ann, and Bo Lind".

use offprint_model::Gathered;
use std::ops::Range;

use super::name::Name;
use super::name_chunks::{Between, Chunk};
use super::name_kind::Kind;
use super::name_reader::NameReader;
use super::traits::Traits;

/// How the persons of a list are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// "Ann Lee", "Lee AB"; before a comma a family name only if initials follow.
    Natural,
    /// "Lee, Ann".
    Inverted,
    /// "Lee, Ann, Bo Lind": only the first.
    FirstInverted,
}

impl NameReader<'_> {
    /// Divides the list of names in `range`.
    pub(crate) fn names_in(self, range: Range<usize>) -> Vec<Name> {
        let chunks = self.chunks(range);
        let forms = [Form::Natural, Form::FirstInverted, Form::Inverted];
        let divided = forms.into_iter().map(|form| divide(&chunks, form));
        let best = divided.reduce(|best, other| if other.0 < best.0 - 0.01 { other } else { best });
        let (_, groups) = best.unwrap_or_default();
        let mut names: Vec<Name> =
            groups.into_iter().filter_map(|group| self.person(chunks.get(group)?)).gathered();
        self.drop_last_stop(&mut names);
        names
    }

    /// Drops the full stop behind the last initials where those of other names have none: it ends the list.
    fn drop_last_stop(self, names: &mut [Name]) {
        let text = self.text;
        let initials = |index: usize| text.traits(index).has(Traits::INITIAL.or(Traits::INITIALS));
        let is_bare = |name: &Name| name.words.len() > 1 && initials(name.words.end - 1);
        let [others @ .., last] = names else { return };
        let stop = last.words.end - 1;
        if others.iter().any(is_bare)
            && last.words.len() > 2
            && text.sign(stop) == Some('.')
            && initials(stop - 1)
        {
            last.words.end = stop;
        }
    }

    fn person(self, chunks: &[Chunk]) -> Option<Name> {
        let (first, last) = (chunks.first()?, chunks.last()?);
        let marks = chunks.iter().flat_map(|chunk| chunk.marks.iter().copied()).gathered();
        Some(Name {
            words: first.words.start..last.words.end,
            marks,
            conjunction: first.conjunction.clone(),
            remark: last.remark.clone(),
            end: last.end,
            is_whole: match chunks {
                [only] => !matches!(only.kind, Kind::Word | Kind::Initials | Kind::Suffix | Kind::Others),
                _ => true,
            },
            is_others: first.kind == Kind::Others,
        })
    }
}

/// Groups chunks into persons at the least cost: what it costs, and the chunks of each person.
fn divide(chunks: &[Chunk], form: Form) -> (f32, Vec<Range<usize>>) {
    let list = ListFacts {
        all_words: chunks.iter().all(|chunk| matches!(chunk.kind, Kind::Word | Kind::Others)),
        has_natural: chunks.iter().enumerate().any(|(at, chunk)| {
            chunk.kind == Kind::Words
                && chunks
                    .get(at + 1)
                    .is_none_or(|next| next.between == Between::Persons || next.kind == Kind::Words)
        }),
    };
    // the best cost of the first chunks, and where their last person begins
    let mut best: Vec<(f32, usize)> = vec![(0.0, 0)];
    for end in 1..=chunks.len() {
        let mut found = (f32::INFINITY, end - 1);
        for start in end.saturating_sub(3)..end {
            let Some(group) = chunks.get(start..end) else { continue };
            let joined = group.iter().skip(1).all(|chunk| chunk.between == Between::Comma);
            let before = best.get(start).map_or(f32::INFINITY, |best| best.0);
            if let Some(cost) = cost(group, form, start == 0, list).filter(|_| joined)
                && before + cost < found.0
            {
                found = (before + cost, start);
            }
        }
        best.push(found);
    }
    let mut groups = Vec::new();
    let mut end = chunks.len();
    while let Some((_, start)) = best.get(end).filter(|_| end > 0) {
        groups.push(*start..end);
        end = *start;
    }
    groups.reverse();
    (best.last().map_or(0.0, |best| best.0), groups)
}

/// What is known of a whole list.
#[derive(Clone, Copy)]
struct ListFacts {
    /// It holds family names only.
    all_words: bool,
    /// A name like "Ann Lee" stands in it for itself.
    has_natural: bool,
}

/// What it costs to take these chunks for one person; `None` if they cannot be.
fn cost(group: &[Chunk], form: Form, first: bool, list: ListFacts) -> Option<f32> {
    let inverted = match form {
        Form::Natural => false,
        Form::Inverted => true,
        Form::FirstInverted => first,
    };
    let kinds: Vec<Kind> = group.iter().map(|chunk| chunk.kind).collect();
    Some(match kinds.as_slice() {
        [Kind::Others | Kind::Whole] => 0.0,
        [Kind::Words | Kind::WithInitials] => {
            if inverted {
                0.7
            } else {
                0.0
            }
        }
        [Kind::GivenInitial] => {
            if inverted {
                0.7
            } else {
                0.1
            }
        }
        [Kind::Word] if list.all_words && form == Form::Natural => 0.4,
        [Kind::Word] => 1.3,
        // "Ann Lee, Bo Lind, R.V."
        [Kind::Initials] if list.has_natural => 0.8,
        [Kind::Initials] => 3.0,
        [Kind::Suffix] => 4.0,
        [Kind::Word, Kind::Initials] => 0.0,
        [Kind::Words, Kind::Initials] if list.has_natural => 1.2,
        [Kind::Words, Kind::Initials] => 0.2,
        [Kind::Word, Kind::Word | Kind::GivenInitial] if inverted => 0.1,
        [Kind::Word, Kind::Words | Kind::WithInitials] if inverted => 0.2,
        [Kind::Words, Kind::Word | Kind::GivenInitial | Kind::Words | Kind::WithInitials] if inverted => 0.6,
        [Kind::WithInitials, Kind::Initials] => 1.0,
        [Kind::Words | Kind::WithInitials | Kind::Word | Kind::GivenInitial | Kind::Whole, Kind::Suffix] => {
            0.1
        }
        [Kind::Word | Kind::Words, Kind::Initials, Kind::Suffix]
        | [Kind::Word | Kind::Words, Kind::Suffix, Kind::Initials] => 0.0,
        [Kind::Word | Kind::Words, Kind::Word | Kind::GivenInitial | Kind::Words, Kind::Suffix]
        | [Kind::Word | Kind::Words, Kind::Suffix, Kind::Word | Kind::GivenInitial | Kind::Words]
            if inverted =>
        {
            0.2
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::annotations::Annotations;
    use super::super::brackets::Brackets;
    use super::super::text::Text;
    use super::*;
    use offprint_model::Inline;

    #[track_caller]
    fn assert_names(words: &str, expected: &[&str]) {
        let content = [Inline::Text(words.into())];
        let text = Text::new(&[content]);
        let brackets = Brackets::new(&text);
        let annotations = Annotations::new(&text, &brackets);
        let reader = NameReader { text: &text, brackets: &brackets, annotations: &annotations };
        let names = reader.names_in(0..text.len());
        let names: Vec<&str> = names.iter().map(|name| text.slice(name.words.clone())).collect();
        assert_eq!(names, expected, "{words}");
    }

    #[test]
    fn a_list_is_divided_in_any_form() {
        assert_names("Ann Lee, Bo Lind, and Jin-Ho Park.", &["Ann Lee", "Bo Lind", "Jin-Ho Park"]);
        assert_names("A. B. Lee, Y.-T. Li & J. van der Berg", &["A. B. Lee", "Y.-T. Li", "J. van der Berg"]);
        assert_names(
            "Lee, A. B., van der Berg, J., & Li, Y.-T.",
            &["Lee, A. B.", "van der Berg, J.", "Li, Y.-T."],
        );
        assert_names("Lee AB, de los Campos G, O'Brien T.", &["Lee AB", "de los Campos G", "O'Brien T"]);
        assert_names("Lee, Ann; Lind, Bo", &["Lee, Ann", "Lind, Bo"]);
        assert_names("Lee, Ann B., Bo Lind, and Jin-Ho Park", &["Lee, Ann B.", "Bo Lind", "Jin-Ho Park"]);
        assert_names("Lee, Ann, and Lind, Bo", &["Lee, Ann", "Lind, Bo"]);
        assert_names("LINDQVIST, Bo; HALLORAN, Ines", &["LINDQVIST, Bo", "HALLORAN, Ines"]);
        assert_names("VAN DER BERG, J., HALLORAN, I.", &["VAN DER BERG, J.", "HALLORAN, I."]);
        assert_names("Berg, J. van der, and I. Hall", &["Berg, J. van der", "I. Hall"]);
        assert_names("Lee, A. – Lind, B.", &["Lee, A.", "Lind, B."]);
        assert_names("García Márquez L, Kim M jun", &["García Márquez L", "Kim M jun"]);
        assert_names("Santiago Ramón y Cajal, Ann Lee", &["Santiago Ramón y Cajal", "Ann Lee"]);
        assert_names("Ann Lee, Bo Lind, R.V.", &["Ann Lee", "Bo Lind", "R.V."]);
        assert_names("Qiang Lind, Jing Ma, Ann Lee", &["Qiang Lind", "Jing Ma", "Ann Lee"]);
        assert_names("M. Lee, Y. NG, S. Lind", &["M. Lee", "Y. NG", "S. Lind"]);
        assert_names("By Ann Lee, Bo Lind", &["Ann Lee", "Bo Lind"]);
        assert_names("Porter, WT, ZA Lind, J Lee", &["Porter, WT", "ZA Lind", "J Lee"]);
        assert_names("王小明、李红，张伟", &["王小明", "李红", "张伟"]);
    }

    #[test]
    fn suffixes_stay_with_their_names() {
        assert_names(
            "Lee, A., Pike, W., Jr., & Lind, B., III",
            &["Lee, A.", "Pike, W., Jr.", "Lind, B., III"],
        );
        assert_names(
            "Ann Lee, Walter Pike, Jr., Bo Lind III",
            &["Ann Lee", "Walter Pike, Jr.", "Bo Lind III"],
        );
        assert_names("Halloran, Ines & Pike, Walter, Jr.", &["Halloran, Ines", "Pike, Walter, Jr."]);
        assert_names("Pike W Jr, Lee A", &["Pike W Jr", "Lee A"]);
    }

    #[test]
    fn further_authors_are_one_name() {
        assert_names("Ann Lee, Bo Lind, et al.", &["Ann Lee", "Bo Lind", "et al."]);
        assert_names("Ann Lee and 3 more authors", &["Ann Lee", "3 more authors"]);
        assert_names("Ann Lee, [...], Bo Lind, + 12 others", &["Ann Lee", "[...]", "Bo Lind", "+ 12 others"]);
        assert_names("김하나, 박둘 외 3인", &["김하나", "박둘", "외 3인"]);
        assert_names("Lee, A. et al. (includes Lind, B. in the group)", &["Lee, A.", "et al."]);
    }
}
