//! Where a text holds some words. Of all the work for a key it is the part that grows with the
//! text, so it reads 32 bytes at a time, as fast as they come from memory.

/// What is looked for.
#[derive(Debug)]
pub(super) struct Needle<'a> {
    bytes: &'a [u8],
    /// Where in it two bytes stand that few texts hold.
    at: usize,
    pair: [u8; 2],
}

impl<'a> Needle<'a> {
    /// Two bytes at least.
    pub(super) fn new(words: &'a str) -> Option<Self> {
        let bytes = words.as_bytes();
        let pairs = bytes.windows(2).enumerate();
        let (at, pair) = pairs.max_by_key(|(_, pair)| pair.iter().copied().map(rarity).sum::<usize>())?;
        Some(Self { bytes, at, pair: pair.try_into().ok()? })
    }

    /// Where it first stands in `text` from `start` on.
    pub(super) fn find(&self, text: &[u8], start: usize) -> Option<usize> {
        let [first, second] = self.pair;
        let mut from = start + self.at;
        loop {
            let (blocks, _) = text.get(from..)?.as_chunks::<32>();
            let (shifted, _) = text.get(from + 1..)?.as_chunks::<32>();
            let without = |(one, other): &(&[u8; 32], &[u8; 32])| {
                let both = one.iter().zip(other.iter());
                both.fold(0, |any, (one, other)| any | (u8::from(*one == first) & u8::from(*other == second)))
                    == 0
            };
            from += 32 * blocks.iter().zip(shifted).take_while(without).count();
            let near = text.get(from..)?;
            let near = near.get(..33).unwrap_or(near);
            for at in near.windows(2).enumerate().filter(|(_, pair)| *pair == self.pair).map(|(at, _)| at) {
                let place = from + at - self.at;
                if text.get(place..).is_some_and(|text| text.starts_with(self.bytes)) {
                    return Some(place);
                }
            }
            from += near.len().max(2) - 1;
        }
    }
}

/// How rare a byte is in folded text; what is no letter of English is rarer still.
fn rarity(byte: u8) -> usize {
    const FROM_COMMON: &[u8] = b" eatinorslcdmhpugfybvwkxqzj";
    FROM_COMMON.iter().position(|common| *common == byte).unwrap_or(FROM_COMMON.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn finds_what_stands_at_either_end_and_across_blocks() {
        for before in 0..100 {
            let text = ["x".repeat(before).as_str(), " wave"].concat();
            let found = |from| Needle::new(" wave").unwrap().find(text.as_bytes(), from);
            assert_eq!(found(0), Some(before));
            assert_eq!(found(before), Some(before));
            assert_eq!(found(before + 1), None);
        }
        assert!(Needle::new("x").is_none());
    }

    proptest! {
        #[test]
        fn finds_what_is_there(text in "[ab ]{0,120}", words in "[ab ]{2,5}", from in 0..130_usize) {
            let expected = text.get(from..).and_then(|rest| rest.find(&words)).map(|at| from + at);
            prop_assert_eq!(Needle::new(&words).unwrap().find(text.as_bytes(), from), expected);
        }
    }
}
