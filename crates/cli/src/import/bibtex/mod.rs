//! BibTeX files as they are: a scanner that goes on behind what is broken, and what entries take from
//! abbreviations and from each other.
//!
//! - `cursor`: a place in the text that knows its line.
//! - `scanner`: the text as items: entries with their fields, abbreviations, and faults with their lines.
//! - `value`: the value of a field, up to the brace or the quotation mark that ends it.
//! - `macros`: values with `#` and abbreviations put together; months.
//! - `inherit`: what `crossref` and `xdata` hand down.
//!
//! Sources: Oren Patashnik, "BibTeXing" (1988); the manual of the package biblatex, §2.4.1.1 and appendix B;
//! Nicolas Markey, "Tame the BeaST" (2009).

mod cursor;
mod inherit;
mod macros;
mod scanner;
mod value;

pub(super) use scanner::Fault;

/// A field of an entry, its value still in TeX.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// Where it begins, from 1.
    pub(super) line: usize,
    /// In small letters: "title".
    pub(super) name: String,
    /// Without the braces or quotation marks around it.
    pub(super) value: String,
}

/// An entry of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Where it begins, from 1.
    pub(super) line: usize,
    /// In small letters: "article".
    pub(super) kind: String,
    /// As written; may be empty.
    pub(super) key: String,
    /// In the order of the file, those of parents last; no name twice.
    pub(super) fields: Vec<Field>,
}

impl Entry {
    /// The name by which messages call it.
    pub(super) fn name(&self) -> &str {
        if self.key.is_empty() { &self.kind } else { &self.key }
    }

    fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// The entries of `text` in its order, and what is wrong with it.
pub(super) fn read(text: &str) -> (Vec<Entry>, Vec<Fault>) {
    let (items, mut faults) = scanner::scan(text);
    let entries = macros::resolve(items, &mut faults);
    let entries = inherit::inherit(entries, &mut faults);
    (entries, faults)
}
