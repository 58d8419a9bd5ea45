//! The TeX and HTML of a field's value as rich text.
//!
//! - `lexer`: the value as tokens: letters, braces, commands, mathematics, tags.
//! - `reader`: tokens as runs of text that look alike.
//! - `accents`, `symbols`, `journals`: what commands stand for.
//! - `rich`: the runs, as plain text and as Markdown.
//! - `address`: addresses, in which TeX is not read.
//! - `names`: lists of names.

mod accents;
mod address;
mod journals;
mod lexer;
mod names;
mod reader;
mod rich;
mod symbols;

pub(super) use address::address;
pub(super) use names::names;
pub(super) use reader::read;
pub(super) use rich::{Rich, escape};
