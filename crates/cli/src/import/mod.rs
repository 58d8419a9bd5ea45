//! `offprint import`: a publication list in our content format from BibTeX or BibLaTeX.
//!
//! ```text
//! bytes ─source─▶ text ─bibtex─▶ entries ─reference─▶ references ─form, list─▶ Markdown
//!                                  └──fields──▶ tex: values to rich text     ▲      │
//!                                                                            └──readback
//! ```
//!
//! - `source`: bytes to text.
//! - `bibtex`: the file as entries, abbreviations and parents resolved; faults with their lines.
//! - `tex`: TeX and HTML in values to rich text, names and addresses.
//! - `fields`: the fields of an entry, and which of them were used.
//! - `reference` with `kind`, `date`, `identifiers`, `links`, `assets`: what an entry says.
//! - `form` with `names`, and `list`: references in Markdown.
//! - `readback`: which form of each item the page reads as it was meant.
//!
//! Why no library reads the files stands in the table of decisions of `docs/architecture.md`.

mod assets;
mod bibtex;
mod date;
mod fields;
mod form;
mod identifiers;
mod kind;
mod links;
mod list;
mod names;
mod readback;
mod reference;
mod source;
mod tex;
mod unused;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::Failure;
use assets::Assets;
use bibtex::Fault;
use fields::Fields;
use unused::Unused;

/// Prints the list of what the file at `path` holds; says on standard error what cannot be used
/// and what the list cannot say, each with its line.
pub(crate) fn run(path: &str, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let text = source::decode(&crate::read(path)?);
    let (list, faults) = import(&text, &Assets::beside(path));
    out.write_all(list.as_bytes())?;
    out.flush()?;
    let mut complain = io::BufWriter::new(io::stderr().lock());
    for Fault { line, sentence } in faults {
        writeln!(complain, "{path}:{line}: {sentence}")?;
    }
    complain.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The list, and what is to be said about the file, in the order of its lines.
fn import(text: &str, assets: &Assets) -> (String, Vec<Fault>) {
    let (entries, mut faults) = bibtex::read(text);
    let mut references = Vec::new();
    let mut unused = Unused::default();
    for entry in &entries {
        let mut fields = Fields::of(entry);
        match reference::reference(&mut fields, assets) {
            Ok(reference) => {
                unused.add(&fields);
                references.push(reference);
            }
            Err(reason) => {
                let sentence = format!("{}: {reason} and is left out", entry.name());
                fields.say(entry.line, sentence);
            }
        }
        faults.append(&mut fields.faults);
    }
    list::order(&mut references);
    let (forms, lost) = readback::forms(&references);
    for ((reference, form), lost) in references.iter().zip(&forms).zip(lost) {
        let (unread, unsaid): (Vec<_>, Vec<_>) =
            lost.fields().into_iter().partition(|field| form.says(reference, field));
        for (fields, what) in [
            (unread, "the page reads in another way"),
            (unsaid, "the list leaves out, so that the rest is read as meant,"),
        ] {
            if !fields.is_empty() {
                let sentence = format!("{}: {what} its {}", reference.name, fields.join(", "));
                faults.push(Fault { line: reference.line, sentence });
            }
        }
    }
    faults.extend(unused.faults());
    faults.sort();
    (list::list(references.iter().zip(forms)), faults)
}
