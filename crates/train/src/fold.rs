//! Folds for cross-validation: parts of the pages, of which one is left out of learning, to see how well entries are
//! read that were not learned from.

use sha2::{Digest, Sha256};

/// One of several folds, written "2/5" for the second of five. To which fold a page belongs follows from its name
/// alone, so that it is the same whichever other pages there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fold {
    /// Which, from 0.
    index: u8,
    /// How many there are.
    count: u8,
}

impl Fold {
    /// Reads "K/N", with K from 1 to N.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let numbers = text.split_once('/').and_then(|(k, n)| Some((k.parse::<u8>().ok()?, n.parse().ok()?)));
        let fold = numbers.and_then(|(k, n)| Some(Self { index: k.checked_sub(1)?, count: n }));
        fold.filter(|fold| fold.index < fold.count)
            .ok_or_else(|| format!("{text} is no fold: write 2/5 for the second of five"))
    }

    /// Returns whether a marked page is in the fold, by byte 1 of the SHA-256 of its style's file name, "NAME.csl".
    /// Byte 0 tells which styles are kept aside for testing, in `csl.mjs`. A page "NAME--LANGUAGE" is in the style
    /// NAME too.
    pub(crate) fn holds_marked(self, name: &str) -> bool {
        let style = name.split_once("--").map_or(name, |(style, _)| style);
        self.holds(&format!("{style}.csl"), 1)
    }

    /// Returns whether a labelled page is in the fold, by byte 0 of the SHA-256 of its name.
    pub(crate) fn holds_labelled(self, name: &str) -> bool {
        self.holds(name, 0)
    }

    fn holds(self, name: &str, byte: usize) -> bool {
        Sha256::digest(name).get(byte).is_some_and(|byte| byte % self.count == self.index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fold_is_one_of_those_there_are() {
        assert_eq!(Fold::parse("2/5"), Ok(Fold { index: 1, count: 5 }));
        for text in ["0/5", "6/5", "1/0", "2", "a/b", ""] {
            assert!(Fold::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn every_page_is_in_one_fold() {
        let folds = ["1/3", "2/3", "3/3"].map(|fold| Fold::parse(fold).unwrap());
        for name in ["apa", "vancouver", "0001", "0002"] {
            assert_eq!(folds.iter().filter(|fold| fold.holds_marked(name)).count(), 1);
            assert_eq!(folds.iter().filter(|fold| fold.holds_labelled(name)).count(), 1);
        }
    }

    #[test]
    fn folds_are_those_of_the_digests_bytes() {
        // sha256("apa.csl") begins ae ea, sha256("001") begins 7a
        let fold = |byte: u8| Fold { index: byte % 5, count: 5 };
        assert!(fold(0xea).holds_marked("apa") && fold(0xea).holds_marked("apa--de-DE"));
        assert!(fold(0x7a).holds_labelled("001"));
    }
}
