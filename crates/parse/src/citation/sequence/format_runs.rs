//! The stretches of an entry that are set apart: of two in italics the first is rather part of a title, the second rather
//! a venue.

use super::evidence::Flags;

/// The ways to be set apart whose stretches are counted, by their numbers: bold, italics, links, quotations.
pub(super) const COUNTED: [usize; 4] = [0, 1, 6, 7];

/// The places that a stretch can have among those of its way: the only, the first, the last, another.
pub(super) const PLACES: usize = 4;

/// How many rows there are.
pub(super) const ROWS: usize = COUNTED.len() * PLACES;

/// For each token the number of its stretch, from 1, by way to be set apart; and how many there are.
#[derive(Default)]
pub(super) struct FormatRuns {
    numbers: Vec<[u16; COUNTED.len()]>,
    last: [u16; COUNTED.len()],
}

impl FormatRuns {
    pub(super) fn new(flags: &[Flags]) -> Self {
        let mut runs = Self::default();
        let mut before = [0; COUNTED.len()];
        for flags in flags {
            let mut here = [0; COUNTED.len()];
            for (which, format) in COUNTED.into_iter().enumerate() {
                if flags.get(format) != Some(&true) {
                    continue;
                }
                let (Some(here), Some(last)) = (here.get_mut(which), runs.last.get_mut(which)) else {
                    continue;
                };
                if before.get(which) == Some(&0) {
                    *last = last.saturating_add(1);
                }
                *here = *last;
            }
            before = here;
            runs.numbers.push(here);
        }
        runs
    }

    /// The rows of a token.
    pub(super) fn rows(&self, index: usize) -> impl Iterator<Item = usize> {
        let here = self.numbers.get(index).copied().unwrap_or_default();
        let numbered = here.into_iter().zip(self.last).enumerate().filter(|(_, (number, _))| *number > 0);
        numbered.map(|(which, pair)| {
            let place = match pair {
                (1, 1) => 0,
                (1, _) => 1,
                (number, last) if number == last => 2,
                _ => 3,
            };
            which * PLACES + place
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_are_told_from_each_other() {
        let italic = |is: bool| std::array::from_fn(|format| is && format == 1);
        let flags = [true, true, false, true, false, true].map(italic);
        let runs = FormatRuns::new(&flags);
        let rows: Vec<_> = (0..flags.len()).map(|index| runs.rows(index).next()).collect();
        assert_eq!(rows, [Some(5), Some(5), None, Some(7), None, Some(6)]);
        assert_eq!(FormatRuns::new(&flags[..2]).rows(1).collect::<Vec<_>>(), [4]);
    }
}
