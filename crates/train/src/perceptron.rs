//! The averaged structured perceptron: Michael Collins, "Discriminative Training Methods for Hidden Markov
//! Models" (EMNLP 2002). Of what is not labelled, the best labels that agree with the rest count as right.

use offprint_parse::training::{Aim, SampleHabits, Style, Weights};

use crate::example::{Example, Page, agree};

/// The weights while they are learned.
pub(crate) struct Learner {
    /// In the order of [`Weights::from_slice`].
    slots: Vec<Slot>,
    /// How many steps there have been, and one more.
    steps: f64,
    /// The weights, to read with.
    table: Weights,
    margin: f32,
}

/// A weight while it is learned.
#[derive(Clone, Copy, Default)]
struct Slot {
    weight: f32,
    /// The sum of all changes, each times the step at which it was made.
    changes: f64,
    /// It stays 0.
    is_pruned: bool,
}

/// How many weights are kept: the rest tells little, and every one is some bytes that visitors load.
const KEPT: usize = 7_500;

impl Learner {
    /// Knows nothing yet.
    pub(crate) fn new(margin: f32) -> Self {
        Self {
            slots: vec![Slot::default(); Weights::COUNT],
            steps: 1.0,
            table: Weights::from_slice(&[]),
            margin,
        }
    }

    /// Learns from a page: its entries by themselves, then in the style of the page.
    pub(crate) fn learn(&mut self, page: &Page) {
        let mut habits = Vec::new();
        for example in &page.examples {
            self.step(example, None, page.weight);
            let (labels, _) = example.sample.label(&self.table, None, Aim::Best);
            habits.push(example.sample.habits(&labels));
        }
        let style = Style::new(&habits);
        for (example, own) in page.examples.iter().zip(&habits) {
            self.step(example, Some((&style, own)), page.weight);
        }
    }

    /// Labels an entry, and moves the weights by `rate` towards the right labels where these are not the best by a
    /// margin.
    fn step(&mut self, example: &Example, style: Option<(&Style, &SampleHabits)>, rate: f32) {
        let sample = &example.sample;
        let (found, _) = sample.label(&self.table, style, Aim::Wrong(&example.allowed, self.margin));
        self.steps += 1.0;
        if !agree(&found, &example.allowed) {
            let (right, _) = sample.label(&self.table, style, Aim::Right(&example.allowed));
            // nothing can be learned from what cannot be read
            if !agree(&right, &example.allowed) {
                return;
            }
            sample.visit(&right, style, &mut |index, factor| self.change(index, factor * rate));
            sample.visit(&found, style, &mut |index, factor| self.change(index, -factor * rate));
        }
    }

    fn change(&mut self, index: usize, change: f32) {
        if let Some(slot) = self.slots.get_mut(index).filter(|slot| !slot.is_pruned) {
            slot.weight += change;
            slot.changes += f64::from(change) * self.steps;
            self.table.set(index, slot.weight);
        }
    }

    /// Returns whether it leaves weights out.
    pub(crate) fn is_pruned(&self) -> bool {
        self.slots.iter().any(|slot| slot.is_pruned)
    }

    /// Returns a learner that begins with the averages of the largest weights, and leaves the rest at 0.
    pub(crate) fn pruned(&self) -> Self {
        let average = self.average();
        let mut sizes: Vec<f32> = average.iter().map(|weight| weight.abs()).collect();
        sizes.sort_by(|one, other| other.total_cmp(one));
        let least = sizes.get(KEPT).copied().unwrap_or_default();
        let slot = |weight: &f32| {
            let is_pruned = weight.abs() <= least;
            Slot { weight: if is_pruned { 0.0 } else { *weight }, changes: 0.0, is_pruned }
        };
        let slots: Vec<Slot> = average.iter().map(slot).collect();
        let weights: Vec<f32> = slots.iter().map(|slot| slot.weight).collect();
        Self { slots, steps: 1.0, table: Weights::from_slice(&weights), margin: self.margin }
    }

    /// Returns the average of the weights over all steps.
    pub(crate) fn average(&self) -> Vec<f32> {
        let average = |slot: &Slot| (f64::from(slot.weight) - slot.changes / self.steps) as f32;
        self.slots.iter().map(average).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked;
    use crate::score::score;

    /// How many of three entries are read right before and after learning from them.
    fn learned(entry: fn([&str; 4]) -> String) -> (usize, usize) {
        let entries = [
            ["Ann Lee and Bo Lind", "Doors of brass in old towns", "Lake Letters", "2020"],
            ["Bo Lind", "How arches carry a roof", "Journal of Towns", "2019"],
            ["Ann Lee, Max Poe", "Hinges that never creak", "Lake Letters", "2018"],
        ];
        let list: String = entries.into_iter().map(entry).collect();
        let page = marked::page("apa".to_owned(), &format!("# Publications\n\n{list}"));
        assert_eq!(page.examples.len(), 3);
        let mut learner = Learner::new(1.0);
        let before = score([&page], &Weights::from_slice(&learner.average()));
        for _ in 0..20 {
            learner.learn(&page);
        }
        let behind = score([&page], &Weights::from_slice(&learner.average()));
        (before.whole(), behind.whole())
    }

    #[test]
    fn what_was_learned_from_is_read_right() {
        let plain = |[author, title, venue, year]: [&str; 4]| {
            format!(
                "- \u{E000}{author}\u{E0FF}. \u{E002}{title}\u{E0FF}. \u{E003}{venue}\u{E0FF}, \u{E00A}{year}\u{E0FF}.\n"
            )
        };
        assert_eq!(learned(plain), (0, 3));
    }

    #[test]
    fn signs_at_the_end_of_a_field_that_is_certain_are_part_of_it() {
        let quoted = |[author, title, venue, year]: [&str; 4]| {
            format!(
                "- **\"\u{E002}{title}\u{E0FF}\"**, \u{E000}{author}\u{E0FF}. \u{E003}{venue}\u{E0FF}, \u{E00A}{year}\u{E0FF}.\n"
            )
        };
        assert_eq!(learned(quoted), (0, 3));
    }
}
