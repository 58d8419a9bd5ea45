//! Substring search, the only work for a key that grows with the size of the texts. It compares eight
//! bytes at once as one number, which is fast also in code that is optimised for size.

use std::ops::Range;

/// A search string with what is known of where it occurs.
#[derive(Debug)]
pub(super) struct Needle<'a> {
    bytes: &'a [u8],
    /// The offset in it of two bytes that are rare in texts.
    at: usize,
    /// Each of the two, repeated eight times.
    pair: [u64; 2],
    /// A range of the text in which it does not begin.
    clear: Range<usize>,
}

/// The bytes that are compared between two branches.
type Block = [[u8; 8]; WORDS];
const WORDS: usize = 4;
const LOW: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);

impl<'a> Needle<'a> {
    /// `None` for fewer than two bytes.
    pub(super) fn new(words: &'a str) -> Option<Self> {
        let bytes = words.as_bytes();
        let pairs = bytes.array_windows().enumerate();
        let (at, pair) = pairs.max_by_key(|(_, [one, other])| rarity(*one) + rarity(*other))?;
        Some(Self { bytes, at, pair: pair.map(|byte| LOW * u64::from(byte)), clear: 0..0 })
    }

    /// Whether this range of `text` contains it; no match may extend beyond the range. The text must be
    /// the same each time: consecutive ranges are scanned in one go, further ahead the more of them there
    /// were.
    pub(super) fn contains(&mut self, text: &[u8], part: Range<usize>) -> bool {
        let Range { start, end } = part;
        if start < self.clear.start || self.clear.end < start {
            self.clear = start..start;
        }
        self.clear.end < end && {
            let enough = text.len().min(end + self.clear.len());
            self.clear.end = self.seek(text, self.clear.end, enough);
            self.clear.end < end
        }
    }

    /// The offset of the first match in `text` at or after `start`. Without a match before `enough` it
    /// returns where it stopped: at `enough` or later, at or before the first match.
    fn seek(&self, text: &[u8], start: usize, enough: usize) -> usize {
        let mut from = start + self.at;
        let enough = enough + self.at;
        while from < enough {
            let rest = text.get(from..).unwrap_or_default();
            let next = rest.get(1..).unwrap_or_default();
            let within = (enough - from).div_ceil(size_of::<Block>());
            let all = blocks(rest);
            let blocks = || all.get(..within).unwrap_or(all).iter().zip(blocks(next));
            let without = |(block, next): &(&Block, &Block)| {
                self.candidates(block, next).into_iter().fold(0, |any, bits| any | bits) == 0
            };
            let clear = blocks().take_while(without).count();
            from += clear * size_of::<Block>();
            if from >= enough {
                break;
            }
            let Some((block, next)) = blocks().nth(clear) else {
                let rest = text.get(from - self.at..).unwrap_or_default();
                let place = rest.windows(self.bytes.len()).position(|window| window == self.bytes);
                return place.map_or(text.len(), |place| from - self.at + place);
            };
            let mut at = from - self.at;
            for mut bits in self.candidates(block, next) {
                while bits != 0 {
                    let place = at + bits.trailing_zeros() as usize / 8;
                    if text.get(place..).is_some_and(|text| text.starts_with(self.bytes)) {
                        return place;
                    }
                    bits &= bits - 1;
                }
                at += 8;
            }
            from += size_of::<Block>();
        }
        from - self.at
    }

    /// For each eight bytes of `block`, the highest bit of those bytes at which the pair may begin; `next`
    /// is the block one byte further. Of each eight, only the lowest set bit is certain
    /// (<https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord>).
    fn candidates(&self, block: &Block, next: &Block) -> [u64; WORDS] {
        let [first, second] = self.pair;
        let mut all = [0; WORDS];
        for (bits, (one, other)) in all.iter_mut().zip(block.iter().zip(next)) {
            let differs = (u64::from_le_bytes(*one) ^ first) | (u64::from_le_bytes(*other) ^ second);
            *bits = differs.wrapping_sub(LOW) & !differs & HIGH;
        }
        all
    }
}

fn blocks(text: &[u8]) -> &[Block] {
    text.as_chunks().0.as_chunks().0
}

/// How rare a byte is in folded text, from the frequency of letters in English.
fn rarity(byte: u8) -> usize {
    const FROM_COMMON: &[u8] = b" eatinorslcdmhpugfybvwkxqzj";
    FROM_COMMON.iter().position(|common| *common == byte).unwrap_or(FROM_COMMON.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::Index;

    #[test]
    fn finds_what_stands_at_either_end_and_across_blocks() {
        for before in 0..100 {
            let text = ["x".repeat(before).as_str(), " wave"].concat();
            let found = |from| Needle::new(" wave").unwrap().seek(text.as_bytes(), from, text.len());
            assert_eq!(found(0), before);
            assert_eq!(found(before), before);
            assert_eq!(found(before + 1), text.len());
        }
        assert!(Needle::new("x").is_none());
    }

    proptest! {
        #[test]
        fn finds_what_is_there(text in "[ab ]{0,120}", words in "[ab ]{2,5}", ends in [0..121_usize, 0..121]) {
            let [start, enough] = ends.map(|end| end.min(text.len()));
            let place = text[start..].find(&words).map_or(text.len(), |at| start + at);
            let found = Needle::new(&words).unwrap().seek(text.as_bytes(), start, enough);
            if place < enough {
                prop_assert_eq!(found, place);
            } else {
                prop_assert!(enough <= found.max(start) && found <= place);
            }
        }

        #[test]
        fn parts_are_read_in_any_order(
            parts in vec("([ab]{0,9} \n){0,3}", 1..40), asked in vec(any::<Index>(), 0..40), words in " [ab]{1,3}",
        ) {
            let text = parts.concat();
            let mut needle = Needle::new(&words).unwrap();
            let asked = asked.iter().map(|index| index.index(parts.len()));
            for at in asked.chain(0..parts.len()) {
                let start = parts[..at].concat().len();
                let part = start..start + parts[at].len();
                prop_assert_eq!(needle.contains(text.as_bytes(), part), parts[at].contains(&words));
            }
        }
    }
}
