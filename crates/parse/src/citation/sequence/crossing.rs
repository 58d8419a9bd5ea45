//! How formatting changes between two words: titles end where their link ends, and seldom within it.

use super::evidence::FORMAT_KINDS;

/// A place between two words: how the word before is set apart, and how the one behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Crossing(u8);

impl Crossing {
    /// How many there are.
    pub(super) const COUNT: usize = FORMAT_KINDS * FORMAT_KINDS;

    pub(super) const fn number(self) -> usize {
        self.0 as usize
    }

    /// From a word that is set apart as `before` to one that is as `behind`.
    pub(super) fn between(before: u8, behind: u8) -> Self {
        Self(before * FORMAT_KINDS as u8 + behind)
    }

    /// How the word before is set apart, and how the one behind: the numbers of formats.
    pub(super) fn formats(number: usize) -> (usize, usize) {
        (number / FORMAT_KINDS, number % FORMAT_KINDS)
    }

    /// The crossings before each token and behind the last. `formats` tells how each token is set apart, `is_sign`
    /// which tokens are no words: signs belong to the place between words.
    pub(super) fn all(formats: &[u8], is_sign: impl Fn(usize) -> bool) -> Vec<Self> {
        let mut before = 0;
        let mut found: Vec<Self> = Vec::with_capacity(formats.len() + 1);
        for index in 0..=formats.len() {
            if let Some(word) = index.checked_sub(1).filter(|index| !is_sign(*index)) {
                before = formats.get(word).copied().unwrap_or_default();
            }
            found.push(Self(before * FORMAT_KINDS as u8));
        }
        let mut behind = 0;
        for (index, crossing) in found.iter_mut().enumerate().rev() {
            if index < formats.len() && !is_sign(index) {
                behind = formats.get(index).copied().unwrap_or_default();
            }
            crossing.0 += behind;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_belong_to_the_place_between_words() {
        // a linked title, a comma, a name in bold
        let formats = [2, 2, 0, 3];
        let crossings = Crossing::all(&formats, |index| index == 2);
        let pairs: Vec<_> = crossings.iter().map(|crossing| Crossing::formats(crossing.number())).collect();
        assert_eq!(pairs, [(0, 2), (2, 2), (2, 3), (2, 3), (3, 0)]);
    }
}
