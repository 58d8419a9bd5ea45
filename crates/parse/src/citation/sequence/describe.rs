//! What the rows of the table of weights stand for, in words that a reader of a page can follow.

use super::crossing::Crossing;
use super::described::{
    BOUNDARIES, CLASS_NAMES, ENTRY, FORMAT_NAMES, HABITS, LAST_NAME, LENGTH_CLASSES, NAMED, PART_FACTS,
    PLACES, RUN_PLACES, SET, SHAPE_CLASSES, SHAPES,
};
use super::evidence::{self, CLASSES, NEIGHBOURS, TEMPLATES};
use super::format_runs;
use super::label::Label;
use super::name_form::NameForm;
use super::nesting::Balance;
use super::parts::FACTS;
use super::shape::Shape;
use super::weights::{BEFORE, KINDS, Rows, SEEN};
use crate::citation::name_kind::Kind;

/// What a row of the table stands for, in words: "shape before: comma".
pub fn describe(row: usize) -> String {
    let mut rest = row;
    for (number, template) in TEMPLATES.iter().enumerate() {
        if rest < template.rows {
            return of_token(number, rest);
        }
        rest -= template.rows;
    }
    of_field(row)
}

fn of_token(template: usize, row: usize) -> String {
    match template {
        evidence::SHAPE => {
            let place = ["two before", "before", "here", "next", "two behind"];
            format!("shape {}: {}", name(&place, row / Shape::COUNT), name(&SHAPES, row % Shape::COUNT))
        }
        evidence::PAIR => {
            let (pair, other) = (row / Shape::CLASSES, row % Shape::CLASSES);
            let place = ["before and here", "here and next", "on both sides"];
            let one = name(&SHAPE_CLASSES, pair % Shape::CLASSES);
            format!("{}: {one}, {}", name(&place, pair / Shape::CLASSES), name(&SHAPE_CLASSES, other))
        }
        evidence::CLASS => {
            let class = name(&CLASS_NAMES, row % CLASSES.len());
            format!("{}{class}", name(&NEAR, row / CLASSES.len()))
        }
        evidence::ANNOTATION => {
            let kinds =
                ["number of the entry", "label of a link", "legend", "status", "award", "remark", "date"];
            format!("can be told by itself: {}", name(&kinds, row))
        }
        evidence::FORMAT => {
            format!("{} {}", name(&["in", "first in", "last in"], row % 3), name(&FORMAT_NAMES, row / 3))
        }
        evidence::PLACE => name(&PLACES, row).to_owned(),
        evidence::SENTENCE => of_part("sentence", row),
        evidence::PHRASE => of_part("phrase", row),
        evidence::ORDER => match row {
            0 => "first sentence".to_owned(),
            1..7 => format!("sentence {}", row + 1),
            7 => "sentence 8 or later".to_owned(),
            8 => "last sentence".to_owned(),
            9..13 => format!("{} sentences before the last", row - 8),
            13 => "5 sentences or more before the last".to_owned(),
            14..19 => format!("in an entry of {} sentences", row - 14),
            _ => "in an entry of 5 sentences or more".to_owned(),
        },
        evidence::NAMED => {
            let place = ["in", "names: behind", "names: before"];
            match row.checked_sub(3 * Kind::COUNT) {
                None => format!("{} {}", name(&place, row / Kind::COUNT), name(&NAMED, row % Kind::COUNT)),
                Some(0) => "behind the initial of a name".to_owned(),
                Some(_) => "the initial of a name".to_owned(),
            }
        }
        evidence::LAST_CLASS => {
            let class = name(&CLASS_NAMES, row / Shape::CLASSES);
            format!("{} somewhere behind {class}", name(&SHAPE_CLASSES, row % Shape::CLASSES))
        }
        evidence::PART_PLACE => {
            let places =
                ["first", "second", "third", "later", "last", "last but one", "last but two", "earlier"];
            format!("{} in its phrase", name(&places, row))
        }
        evidence::ENTRY => format!("in an entry {}", name(&ENTRY, row)),
        evidence::NAME_PAIR => {
            format!("in {} before {}", name(&NAMED, row / Kind::COUNT), name(&NAMED, row % Kind::COUNT))
        }
        evidence::UNKNOWN => format!("{}a word of no list", name(&NEAR, row)),
        evidence::RUNS => {
            let (format, place) = (row / format_runs::PLACES, row % format_runs::PLACES);
            let format = format_runs::COUNTED.get(format).map_or("", |format| name(&FORMAT_NAMES, *format));
            format!("in {} {format}", name(&RUN_PLACES, place))
        }
        _ => "any token".to_owned(),
    }
}

/// Where a neighbour stands: the token that it speaks for is "two behind" or "before" it.
const NEAR: [&str; NEIGHBOURS.len()] = ["two behind ", "behind ", "", "before ", "two before "];

fn of_part(part: &str, row: usize) -> String {
    let place = ["in", "behind", "before"];
    format!("{} a {part} {}", name(&place, row / FACTS), name(&PART_FACTS, row % FACTS))
}

/// What a row behind those of tokens stands for: it is about a field.
fn of_field(row: usize) -> String {
    let from = |rows: Rows| row.checked_sub(rows.number());
    if let Some(which) = from(Rows::Vote(0)) {
        return match HABITS.get(which) {
            Some(habit) => format!("on this page it {habit}"),
            None => "nothing".to_owned(),
        };
    }
    if from(Rows::Lacks).is_some() {
        return "the entry has none".to_owned();
    }
    if from(Rows::Again).is_some() {
        return "a second one".to_owned();
    }
    if let Some(field) = from(Rows::Seen(0)) {
        return format!("somewhere behind the {}", SEEN.get(field).map_or("", |label| label.name()));
    }
    if let Some(class) = from(Rows::Length(0)) {
        return format!("as long as {}", name(&LENGTH_CLASSES, class));
    }
    if let Some(form) = from(Rows::Names(NameForm::OneWord)) {
        return name(&LAST_NAME, form).to_owned();
    }
    let crossing = |number: usize| {
        let (before, behind) = Crossing::formats(number);
        format!("between {} and {}", name(&SET, before), name(&SET, behind))
    };
    if let Some(balance) = from(Rows::Brackets(Balance::Whole)) {
        let balances =
            ["whole brackets", "a bracket that it does not close", "a bracket that it does not open"];
        return format!("with {}", name(&balances, balance));
    }
    if let Some(kind) = from(Rows::Holds(0)) {
        return format!("goes on across {}", name(&BOUNDARIES, kind));
    }
    if let Some(number) = from(Rows::Set(Crossing::default())) {
        let (first, last) = Crossing::formats(number);
        return format!("from {} to {}", name(&SET, first), name(&SET, last));
    }
    if let Some(number) = from(Rows::EndsAt(Crossing::default())) {
        return format!("ends {}", crossing(number));
    }
    if let Some(number) = from(Rows::BeginsAt(Crossing::default())) {
        return format!("begins {}", crossing(number));
    }
    if let Some(kind) = from(Rows::Ends(0)) {
        return format!("ends before or at {}", name(&BOUNDARIES, kind.min(KINDS - 1)));
    }
    if let Some(kind) = from(Rows::Begins(0)) {
        return format!("begins behind or at {}", name(&BOUNDARIES, kind.min(KINDS - 1)));
    }
    let behind = from(Rows::Behind { before: 0, apart: false }).unwrap_or_default();
    let apart = if behind % 2 == 1 { "apart from" } else { "next to" };
    match (behind / 2).min(BEFORE - 1).checked_sub(1).map(Label::from_number) {
        None => format!("first field, {apart} the beginning"),
        Some(Label::Separator) => format!("{apart} a separator"),
        Some(before) => format!("{apart} the {} before", before.name()),
    }
}

fn name<'a>(names: &[&'a str], number: usize) -> &'a str {
    names.get(number).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_words_of_its_own() {
        let mut all: Vec<String> = (0..Rows::COUNT).map(describe).collect();
        let empty = all.iter().find(|words| words.is_empty() || words.ends_with(' ') || words.contains("  "));
        assert_eq!(empty, None);
        all.sort();
        let twice = all.windows(2).find(|pair| matches!(pair, [one, other] if one == other));
        assert_eq!(twice, None);
    }

    #[test]
    fn rows_are_told_in_words() {
        for words in [
            "shape before: comma",
            "a word of journals",
            "in italics",
            "first sentence",
            "behind “vol”",
            "in a name like “Ann Lee”",
            "apart from the title before",
            "begins behind or at a comma",
            "on this page it is set so",
        ] {
            assert!((0..Rows::COUNT).any(|row| describe(row) == words), "{words}");
        }
    }
}
