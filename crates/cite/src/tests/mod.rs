//! What citations are made of, by example.

mod fields;
mod formats;
