//! How the entries of one page are written. The model is learned from a first reading of all entries: what
//! most of them do is then expected of the rest.

use super::boundaries::BoundaryKind;
use super::field::{Field, FieldStyle};
use super::formatting::Formatting;

/// How often the readings of a page write each field in each way. Sure readings count more.
#[derive(Debug, Default)]
pub(crate) struct StyleCounts {
    entries: f32,
    has: [f32; 3],
    follows: [[f32; 3]; 4],
    formatting: [[f32; Formatting::COUNT]; 3],
    starts: [[f32; BoundaryKind::COUNT]; 3],
    ends: [[f32; BoundaryKind::COUNT]; 3],
}

impl StyleCounts {
    /// Adds one reading, with a weight from 0 to 1: 1 for a sure one.
    pub(crate) fn add(&mut self, field_styles: &[FieldStyle], weight: f32) {
        self.entries += weight;
        for field_style in field_styles {
            let field = field_style.field.code();
            bump(&mut self.has, field, weight);
            bump_in(
                &mut self.follows,
                field_style.before.map_or(0, |before| before.code() + 1),
                field,
                weight,
            );
            bump_in(&mut self.formatting, field, field_style.formatting as usize, weight);
            bump_in(&mut self.starts, field, field_style.start as usize, weight);
            bump_in(&mut self.ends, field, field_style.end as usize, weight);
        }
    }

    /// The model that these counts make, starting from [`DEFAULT_STYLE`].
    pub(crate) fn model(&self) -> StyleModel {
        // a few entries change little
        let trust = self.entries / (self.entries + 2.0);
        let mut model = DEFAULT_STYLE.clone();
        for field in Field::ALL {
            let code = field.code();
            let all = self.has.get(code).copied().unwrap_or_default();
            let weight = if field == Field::Authors { 0.0 } else { trust * 1.8 };
            learn(&mut model.formatting, &self.formatting, code, all, weight);
            learn(&mut model.starts, &self.starts, code, all, trust * 1.2);
            learn(&mut model.ends, &self.ends, code, all, trust * 1.2);
            if let Some(lacks) = model.lacks.get_mut(code) {
                *lacks -= trust * (all / self.entries.max(1.0) - 0.5) * 3.0;
            }
        }
        for (row, counts) in self.follows.iter().enumerate() {
            learn(&mut model.follows, &self.follows, row, counts.iter().sum(), trust * 2.5);
        }
        model
    }
}

/// How the entries of a page are written: scores for each way to write a field.
#[derive(Clone, Debug)]
pub(crate) struct StyleModel {
    /// By field and formatting.
    formatting: [[f32; Formatting::COUNT]; 3],
    /// By field and the boundary that it starts at.
    starts: [[f32; BoundaryKind::COUNT]; 3],
    /// By field and the boundary that it ends at.
    ends: [[f32; BoundaryKind::COUNT]; 3],
    /// By what stands before (nothing, authors, title, venue) and field.
    follows: [[f32; 3]; 4],
    /// By field: the score of a reading without it.
    lacks: [f32; 3],
}

/// The style before anything is known of a page.
pub(crate) static DEFAULT_STYLE: StyleModel = StyleModel {
    formatting: [[0.0; Formatting::COUNT]; 3],
    starts: [[0.0; BoundaryKind::COUNT]; 3],
    ends: [[0.0; BoundaryKind::COUNT]; 3],
    follows: [[0.2, 0.0, -1.2], [0.0, 0.4, 0.0], [0.2, 0.3, 0.3], [-0.3, -0.5, -0.5]],
    lacks: [-0.8, -5.0, -0.6],
};

impl StyleModel {
    /// The score of a field in this formatting between these boundaries.
    pub(crate) fn fits(
        &self,
        field: Field,
        formatting: Formatting,
        start: BoundaryKind,
        end: BoundaryKind,
    ) -> f32 {
        let code = field.code();
        at(&self.formatting, code, formatting as usize)
            + at(&self.starts, code, start as usize)
            + at(&self.ends, code, end as usize)
    }

    /// The score of `field` behind `before`, a field's code and 1, or 0 at the beginning.
    pub(crate) fn follows(&self, before: usize, field: Field) -> f32 {
        at(&self.follows, before, field.code())
    }

    /// The score of leaving out the fields that are not in `taken`, a set of bits by code.
    pub(crate) fn lacks(&self, taken: usize) -> f32 {
        self.lacks.iter().enumerate().filter(|(code, _)| taken & (1 << code) == 0).map(|(_, cost)| cost).sum()
    }
}

fn at<const N: usize>(table: &[[f32; N]], row: usize, slot: usize) -> f32 {
    table.get(row).and_then(|row| row.get(slot)).copied().unwrap_or_default()
}

/// Adds to a row of the model what its counts out of `all` say.
fn learn<const N: usize>(model: &mut [[f32; N]], counts: &[[f32; N]], row: usize, all: f32, weight: f32) {
    let (Some(model), Some(counts)) = (model.get_mut(row), counts.get(row)) else { return };
    for (slot, count) in model.iter_mut().zip(counts) {
        *slot += preference(*count, all) * weight;
    }
}

fn bump(table: &mut [f32], slot: usize, weight: f32) {
    if let Some(value) = table.get_mut(slot) {
        *value += weight;
    }
}

fn bump_in<const N: usize>(table: &mut [[f32; N]], row: usize, slot: usize, weight: f32) {
    if let Some(row) = table.get_mut(row) {
        bump(row, slot, weight);
    }
}

/// From -0.3 for what no entry does to 0.7 for what all do; 0 without any.
fn preference(count: f32, all: f32) -> f32 {
    if all > 0.0 { count / all - 0.3 } else { 0.0 }
}
