//! A name in a list, by the tokens that it stands in.

use std::ops::Range;

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
    /// Whether it looks like a whole name: a given and a family name, a group.
    pub(crate) is_whole: bool,
    /// Whether it stands for further authors: "et al."
    pub(crate) is_others: bool,
}
