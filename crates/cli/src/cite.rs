//! `offprint cite`: the citations of the publications that the page's own filters keep.

use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;

use offprint_cite::{Format, cite};
use offprint_model::Publication;
use offprint_query::{Facet, Index, Query};

use crate::Failure;
use crate::nearest::did_you_mean;
use crate::usage::{Verb, is_option, wrong_call};

/// Prints the citations that `words`, a file and options, ask for.
pub(crate) fn run(words: &[&str], out: &mut impl Write) -> Result<ExitCode, Failure> {
    let Request { path, format, query } = Request::parse(words)?;
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
    /// Fails for what is no option, an option without a value, and without a file or a format.
    fn parse(words: &[&'w str]) -> Result<Self, Failure> {
        let wrong =
            |reason: String| Verb::named("cite").map_or_else(|| wrong_call(&[]), |cite| cite.wrong(reason));
        let (mut path, mut format, mut query) = (None, None, Query::default());
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let Some(option) = word.strip_prefix("--") else {
                if is_option(word) || path.is_some() {
                    return Err(wrong_call(&["cite", word]));
                }
                path = Some(*word);
                continue;
            };
            let (option, value) = match option.split_once('=') {
                Some((option, value)) => (option, Some(value)),
                None => (option, None),
            };
            let facet = Facet::ALL.into_iter().find(|facet| facet.key() == option);
            if facet.is_none() && !matches!(option, "format" | "q") {
                return Err(wrong_call(&["cite", word]));
            }
            let Some(value) = value.or_else(|| words.next().copied()) else {
                return Err(wrong(format!("`--{option}` needs a value")));
            };
            match facet {
                Some(facet) if query.has(facet, value) => {}
                Some(facet) => query = query.toggled(facet, value),
                None if option == "q" => query = query.searching([&query.words, " ", value].concat().trim()),
                None => {
                    let names = Format::ALL.map(|format| format.name());
                    let known = Format::ALL.into_iter().find(|format| format.name() == value);
                    let reason = || format!("there is no format `{value}`{}", did_you_mean(value, names));
                    format = Some(known.ok_or_else(|| wrong(reason()))?);
                }
            }
        }
        let path = path.ok_or_else(|| wrong("`cite` needs a FILE".to_owned()))?;
        let format = format.ok_or_else(|| wrong("`cite` needs a `--format`".to_owned()))?;
        Ok(Self { path, format, query })
    }
}
