//! Labels the tokens of an entry with the parts of a reference that they belong to, by weights that were
//! learned from examples.
//!
//! 1. [`shape`], [`boundary`], [`format_runs`] and [`parts`] tell what tokens look like and what company they are
//!    in; [`evidence`] turns that into rows of the table of [`weights`].
//! 2. [`search`] finds the labels whose weights have the highest sum.
//! 3. [`page_style`] learns from a first reading of all entries how the page writes; the second reading
//!    counts that in.

mod boundary;
mod crossing;
mod describe;
mod described;
mod entry_facts;
mod evidence;
mod format_runs;
mod label;
mod name_form;
mod nesting;
mod page_style;
mod parts;
mod reasons;
mod rivals;
mod search;
mod shape;
mod state;
mod steps;
mod weights;

pub use describe::describe;
pub(crate) use evidence::Evidence;
pub use label::Label;
pub(crate) use page_style::{Habits, PageStyle};
pub(crate) use reasons::Reason;
pub use search::Aim;
pub(crate) use search::{Labelling, Sequence};
pub use weights::Weights;
pub(crate) use weights::{Rows, certainty_weights, weights};
