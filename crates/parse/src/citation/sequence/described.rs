//! The names of what the rows of the table of weights are about.

use super::boundary::Boundary;
use super::entry_facts::ENTRY_FACTS;
use super::evidence::{CLASSES, FORMAT_KINDS, FORMATS};
use super::format_runs;
use super::name_form::NameForm;
use super::parts::FACTS;
use super::shape::Shape;
use super::weights::{LENGTHS, VOTES};
use crate::citation::name_kind::Kind;

/// What each shape is called, in their order.
pub(super) const SHAPES: [&str; Shape::COUNT] = [
    "initial",
    "initials",
    "word in capitals",
    "short capitalised word",
    "capitalised word",
    "small word",
    "word that begins small like “mRNA”",
    "acronym",
    "word without case",
    "year",
    "digit",
    "number",
    "long number",
    "range of numbers",
    "number with a full stop",
    "number behind a letter",
    "number before a letter",
    "ordinal",
    "Roman number",
    "address",
    "DOI",
    "formula",
    "picture",
    "full stop",
    "comma",
    "semicolon",
    "colon",
    "opening bracket",
    "closing bracket",
    "opening square bracket",
    "closing square bracket",
    "quotation mark",
    "dash",
    "bar",
    "ampersand",
    "question mark",
    "mark of an author",
    "sign",
    "nothing",
];

/// What each class of shapes is called, in their order.
pub(super) const SHAPE_CLASSES: [&str; Shape::CLASSES] = [
    "initials",
    "capitals",
    "capitalised word",
    "small word",
    "caseless word",
    "year",
    "number",
    "range",
    "mixed number",
    "address",
    "full stop",
    "comma",
    "semicolon",
    "colon",
    "opening bracket",
    "closing bracket",
    "quotation mark",
    "dash",
    "sign",
    "nothing",
];

/// What each class of words is called, in their order.
pub(super) const CLASS_NAMES: [&str; CLASSES.len()] = [
    "a small word like “of”",
    "a word of titles",
    "a word of sentences like “is”",
    "a particle like “van”",
    "a suffix like “Jr.”",
    "“and”",
    "a word of groups",
    "a word of venues",
    "a word of journals",
    "a word of workshops",
    "a word of preprints",
    "a word of theses",
    "a word of books",
    "a word of organisations",
    "a word behind venues",
    "a known conference",
    "a known journal",
    "a shortened word",
    "a label of links like “pdf”",
    "a word before names like “with”",
    "a word behind names",
    "a word of awards",
    "a word that is an award",
    "“eds”",
    "a month",
    "a short year like “'22”",
    "the beginning of a status",
    "the beginning of a remark",
    "the beginning of an award",
    "the beginning of a legend",
    "the beginning of a part",
    "“vol”",
    "“no”",
    "“pp”",
    "“article”",
    "“edition”",
    "“in”",
    "a word of reports",
    "a word like “accessed”",
    "a word like “doi”",
    "a word of publishers",
    "a word of schools",
    "a known place",
    "a season",
    "“et al.”",
];

/// The ways to set words apart.
pub(super) const FORMAT_NAMES: [&str; FORMATS] = [
    "bold",
    "italics",
    "underlined words",
    "program text",
    "small print",
    "a superscript",
    "a link",
    "quotation marks",
    "brackets",
    "brackets within brackets",
];

/// Where a stretch of words that are set apart stands among those that are set apart so.
pub(super) const RUN_PLACES: [&str; format_runs::PLACES] =
    ["the only", "the first", "the last", "neither the first nor the last"];

/// Where in the entry a token stands.
pub(super) const PLACES: [&str; 14] = [
    "first of the entry",
    "second of the entry",
    "third to fifth of the entry",
    "not among the first five",
    "last of the entry",
    "last but one of the entry",
    "among the last five",
    "not among the last five",
    "in the first line",
    "in the second line",
    "in the third line",
    "in a later line",
    "no space before",
    "new line before",
];

/// What a sentence or a phrase is like.
pub(super) const PART_FACTS: [&str; FACTS] = [
    "without words",
    "of 1 word",
    "of 2 words",
    "of 3 words",
    "of 4 or 5 words",
    "of 6 to 8 words",
    "of 9 to 14 words",
    "of 15 words or more",
    "without small words",
    "with 1 small word",
    "with 2 or 3 small words",
    "with 4 small words or more",
    "without commas",
    "with 1 comma",
    "with 2 or 3 commas",
    "with 4 commas or more",
    "without initials",
    "with 1 initial",
    "with 2 initials or more",
    "with a number",
    "with a range",
    "with “and”",
    "with a number and letter",
    "all in italics",
    "all capitalised",
    "with a year",
    "with a month",
    "with “vol”",
    "with “pp”",
    "with “no”",
    "with a word of venues",
    "with a word of journals",
    "with a word of preprints",
    "with a word of theses",
    "with a word of books",
    "with an organisation",
    "with a word of publishers",
    "with a word of schools",
    "with a known place",
    "with “eds”",
    "with a known conference",
    "with a known journal",
    "with a word of reports",
    "with a word like “accessed”",
    "with a word like “doi”",
    "with “edition”",
    "with a word of awards",
    "with a word of sentences like “is”",
];

/// What a chunk between the separators of a list of names looks like.
pub(super) const NAMED: [&str; Kind::COUNT] = [
    "initials",
    "a suffix like “Jr.”",
    "one word like “Lee”",
    "a name like “A. B. Lee”",
    "a name like “Ann B.”",
    "a name like “Ann Lee”",
    "the name of a group",
    "“et al.”",
    "no name",
];

/// What is told of a whole entry.
pub(super) const ENTRY: [&str; ENTRY_FACTS] = [
    "with quotation marks",
    "with italics",
    "with bold type",
    "with a link",
    "with “eds”",
    "with a word of theses",
    "with a word of reports",
    "with a range of numbers",
    "with a number like “5(2)”",
    "with a number before a colon",
    "with a semicolon",
    "with a year in brackets",
];

/// What separates a field from the one before.
pub(super) const BOUNDARIES: [&str; Boundary::COUNT] = [
    "a space",
    "no space",
    "a line end",
    "a line break",
    "a new paragraph",
    "a change of formatting",
    "a full stop",
    "the full stop of a shortened word",
    "a comma",
    "a semicolon",
    "a colon",
    "an opening bracket",
    "a closing bracket",
    "a quotation mark",
    "a dash",
    "a question mark",
    "a sign of its own",
];

/// How a word is set apart, as crossings tell it.
pub(super) const SET: [&str; FORMAT_KINDS] = [
    "plain words",
    "a quotation",
    "a link",
    "bold",
    "italics",
    "program text",
    "underlined words",
    "small print",
    "brackets",
];

/// How the last name of a list is written.
pub(super) const LAST_NAME: [&str; NameForm::COUNT] = [
    "is one name of one word",
    "is one name of two words",
    "is one name of three words",
    "is one name of more words",
    "ends with a name like the first",
    "ends with a name of one word more than the first",
    "ends with a name of more words than the first",
    "ends with a name of fewer words than the first",
    "ends with a name with other initials than the first",
    "ends with “et al.”",
];

/// The lengths of fields.
pub(super) const LENGTH_CLASSES: [&str; LENGTHS] = [
    "1 token",
    "2 tokens",
    "3 tokens",
    "4 or 5 tokens",
    "6 to 8 tokens",
    "9 to 13 tokens",
    "14 to 21 tokens",
    "22 to 34 tokens",
    "35 to 55 tokens",
    "more than 55 tokens",
];

/// What most entries of a page do.
pub(super) const HABITS: [&str; VOTES] = [
    "stands behind this field",
    "begins so",
    "ends so",
    "is set so",
    "has such a first word",
    "has such a last word",
    "has names that are written so",
    "is what is set so",
];
