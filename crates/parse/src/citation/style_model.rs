//! How the entries of one page are written: each reading votes, and what most entries do is
//! expected of the rest.

use super::boundaries::BoundaryKind;
use super::span::Formatting;

/// A field that the weighing looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Authors,
    Title,
    Venue,
}

const FIELDS: [Field; 3] = [Field::Authors, Field::Title, Field::Venue];

impl Field {
    pub(crate) fn code(self) -> usize {
        match self {
            Self::Authors => 0,
            Self::Title => 1,
            Self::Venue => 2,
        }
    }
}

/// How one field of an entry is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldStyle {
    /// The field before it.
    pub(crate) before: Option<Field>,
    pub(crate) field: Field,
    pub(crate) formatting: Formatting,
    /// What it starts and ends with.
    pub(crate) start: BoundaryKind,
    pub(crate) end: BoundaryKind,
}

/// The votes of a page.
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
    /// Adds the vote of one reading; `weight` is 1 for a sure one.
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

    /// What the votes say.
    pub(crate) fn style(&self) -> StyleModel {
        // little for a few entries
        let trust = self.entries / (self.entries + 2.0);
        let mut style = DEFAULT_STYLE.clone();
        for field in FIELDS {
            let code = field.code();
            let all = self.has.get(code).copied().unwrap_or_default();
            let weight = if field == Field::Authors { 0.0 } else { trust * 1.8 };
            learn(&mut style.formatting, &self.formatting, code, all, weight);
            learn(&mut style.starts, &self.starts, code, all, trust * 1.2);
            learn(&mut style.ends, &self.ends, code, all, trust * 1.2);
            if let Some(lacks) = style.lacks.get_mut(code) {
                *lacks -= trust * (all / self.entries.max(1.0) - 0.5) * 3.0;
            }
        }
        for (row, counts) in self.follows.iter().enumerate() {
            learn(&mut style.follows, &self.follows, row, counts.iter().sum(), trust * 2.5);
        }
        style
    }
}

/// How the entries of a page are written.
#[derive(Clone, Debug)]
pub(crate) struct StyleModel {
    /// What each field gains that is dressed so, starts so, ends so.
    formatting: [[f32; Formatting::COUNT]; 3],
    starts: [[f32; BoundaryKind::COUNT]; 3],
    ends: [[f32; BoundaryKind::COUNT]; 3],
    /// What a field gains behind nothing, behind authors, behind a title, behind a venue.
    follows: [[f32; 3]; 4],
    /// What it costs to leave a field out.
    lacks: [f32; 3],
}

/// Those of all pages.
pub(crate) static DEFAULT_STYLE: StyleModel = StyleModel {
    formatting: [[0.0; Formatting::COUNT]; 3],
    starts: [[0.0; BoundaryKind::COUNT]; 3],
    ends: [[0.0; BoundaryKind::COUNT]; 3],
    follows: [[0.2, 0.0, -1.2], [0.0, 0.4, 0.0], [0.2, 0.3, 0.3], [-0.3, -0.5, -0.5]],
    lacks: [-0.8, -5.0, -0.6],
};

impl StyleModel {
    /// What the page's habit adds for a field in this dress between these cuts.
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

    /// What it adds when `field` follows `before`.
    pub(crate) fn follows(&self, before: usize, field: Field) -> f32 {
        at(&self.follows, before, field.code())
    }

    /// What it costs to leave out the fields that are not in `taken`, a set of bits.
    pub(crate) fn lacks(&self, taken: usize) -> f32 {
        self.lacks.iter().enumerate().filter(|(code, _)| taken & (1 << code) == 0).map(|(_, cost)| cost).sum()
    }
}

fn at<const N: usize>(table: &[[f32; N]], row: usize, slot: usize) -> f32 {
    table.get(row).and_then(|row| row.get(slot)).copied().unwrap_or_default()
}

/// Adds to a row of habits what its counts say, of `all` of them.
fn learn<const N: usize>(style: &mut [[f32; N]], counts: &[[f32; N]], row: usize, all: f32, weight: f32) {
    let (Some(style), Some(counts)) = (style.get_mut(row), counts.get(row)) else { return };
    for (slot, count) in style.iter_mut().zip(counts) {
        *slot += habit(*count, all) * weight;
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

/// From about -0.3 for what nobody does to 0.7 for what all do; 0 without votes.
fn habit(count: f32, all: f32) -> f32 {
    if all > 0.0 { count / all - 0.3 } else { 0.0 }
}
