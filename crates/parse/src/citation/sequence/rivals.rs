//! The labellings that come next to the best: how sure a reading is can be told from how far they are behind.

use super::label::Label;
use super::page_style::{Habits, PageStyle};
use super::search::{Aim, Labelling, Sequence};
use super::weights::Weights;

/// Most labellings that are looked at.
const MOST: usize = 24;

/// A way to another reading: how much it is behind, the end whose path it follows, and from which token on it
/// follows which other state.
type Way = (f32, usize, Option<(usize, usize)>);

impl Sequence {
    /// The best labelling, and those that are behind it by less than `most`, the nearest first. Besides the
    /// best ends of the search they are those that leave the best path once, for what it beat.
    pub(crate) fn with_rivals(
        &self,
        weights: &Weights,
        style: Option<(&PageStyle, &Habits)>,
        most: f32,
    ) -> (Labelling, Vec<Labelling>) {
        let found = self.search(weights, style, Aim::Best);
        let Some(best) = found.ends.first() else { return (Labelling::default(), Vec::new()) };
        // by how much it is behind; the path to follow from its end, from which token on it is another, and that
        let mut ways: Vec<Way> = Vec::new();
        for end in &found.ends {
            let behind = best.score - end.score;
            if behind >= most {
                break;
            }
            ways.push((behind, end.from as usize, None));
            let (mut at, mut token) = (end.from as usize, self.evidence.len());
            while let Some(state) = found.trail.get(at) {
                token = token.saturating_sub(1);
                if behind + state.beaten.behind < most {
                    let other = state.beaten.from as usize;
                    ways.push((behind + state.beaten.behind, end.from as usize, Some((token, other))));
                }
                at = state.from as usize;
            }
        }
        ways.sort_by(|one, other| one.0.total_cmp(&other.0));
        ways.truncate(MOST);
        let labels = |end: usize, leaves: Option<(usize, usize)>| -> Vec<Label> {
            let along = self.path(&found.trail, end);
            match leaves {
                Some((token, other)) => {
                    // as long as the whole entry, with nothing before its beginning
                    let labels = self.path(&found.trail, other);
                    let before = labels.iter().skip(labels.len().saturating_sub(token));
                    before.chain(along.iter().skip(token)).copied().collect()
                }
                None => along,
            }
        };
        let mut all: Vec<Labelling> = Vec::with_capacity(ways.len());
        for (behind, end, leaves) in ways {
            let labels = labels(end, leaves);
            if !all.iter().any(|known| known.labels == labels) {
                all.push(self.labelling(&found, labels, best.score - behind));
            }
        }
        let mut all = all.into_iter();
        let best = all.next().unwrap_or_default();
        (best, all.collect())
    }
}
