//! `offprint cite`: the citations of the publications that the page's own filters keep.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;

use offprint_cite::{Format, cite};
use offprint_model::Publication;
use offprint_query::{Facet, Index, Query};

use crate::Failure;

/// Prints the citations that `words`, a file and options, ask for.
pub(crate) fn run(words: &[&str], out: &mut impl Write) -> Result<ExitCode, Failure> {
    let Request { path, format, query } = Request::parse(words).ok_or(Failure::Usage)?;
    let site = Arc::new(offprint_parse::parse(&crate::read(path)?).site);
    let shown = Index::new(site.clone()).select(&query).shown;
    let publications: Vec<Publication> =
        shown.into_iter().filter_map(|at| site.publications.get(at)).collect();
    if publications.is_empty() {
        let said = match site.publications.len() {
            0 => format!("no publications were found in {path}"),
            all => format!("none of the {all} publications in {path} is what was asked for"),
        };
        let _ = writeln!(io::stderr(), "offprint: {said}");
    }
    out.write_all(cite(format, &publications).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

struct Request<'w> {
    path: &'w str,
    format: Format,
    query: Query,
}

impl<'w> Request<'w> {
    /// `None` for what is no option, an option without a value, and without a file or a format.
    fn parse(words: &[&'w str]) -> Option<Self> {
        let (mut path, mut format, mut query) = (None, None, Query::default());
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.strip_prefix("--") {
                None if path.is_none() => path = Some(*word),
                None => return None,
                Some(option) => {
                    let (option, value) = match option.split_once('=') {
                        Some((option, value)) => (option, value),
                        None => (option, *words.next()?),
                    };
                    if option == "format" {
                        format = Some(Format::ALL.into_iter().find(|format| format.name() == value)?);
                    } else if option == "q" {
                        query = query.searching([&query.words, " ", value].concat().trim());
                    } else {
                        let facet = Facet::ALL.into_iter().find(|facet| facet.key() == option)?;
                        if !query.has(facet, value) {
                            query = query.toggled(facet, value);
                        }
                    }
                }
            }
        }
        Some(Self { path: path?, format: format?, query })
    }
}
