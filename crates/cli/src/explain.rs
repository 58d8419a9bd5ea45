//! `offprint explain`: how one entry was read: its tokens with what spoke for their labels, the best readings,
//! and what made it a publication or not.

use std::io::{self, Write};
use std::process::ExitCode;

use offprint_parse::explain::{Explanation, Fact, NoEntry, Reading, Reason, Token, explain};

use crate::Failure;
use crate::check::width;

/// Prints how the entry at `place` was read: "content/about.md:12".
pub(crate) fn run(place: &str, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let at = |(path, line): (_, &str)| Some((path, line.parse().ok().filter(|line: &usize| *line > 0)?));
    let Some((path, line)) =
        place.rsplit_once(':').and_then(at).filter(|(path, _): &(&str, _)| !path.is_empty())
    else {
        return Err(crate::usage::wrong_call(&["explain", place]));
    };
    let explanation = explain(&crate::read(path)?, line).map_err(|nearest| Failure::NoEntry {
        path: path.to_owned(),
        line,
        nearest,
    })?;
    head(path, &explanation, out)?;
    tokens(&explanation.tokens, out)?;
    readings(&explanation.readings, out)?;
    verdict(&explanation, out)?;
    Ok(ExitCode::SUCCESS)
}

/// Says that there is no entry at a line, and where the nearest are.
pub(crate) fn no_entry(path: &str, line: usize, nearest: &NoEntry) -> String {
    let where_else = match (nearest.before, nearest.behind) {
        (Some(before), Some(behind)) => format!("the nearest begin at lines {before} and {behind}"),
        (Some(only), None) | (None, Some(only)) => format!("the nearest begins at line {only}"),
        (None, None) => "the file has none".to_owned(),
    };
    format!("no entry stands at line {line} of {path}; {where_else}")
}

fn head(path: &str, explanation: &Explanation, out: &mut impl Write) -> io::Result<()> {
    let (start, end) = explanation.lines;
    let lines = if end > start { format!("{start}-{end}") } else { start.to_string() };
    writeln!(out, "{path}:{lines}")?;
    if let Some(heading) = &explanation.heading {
        writeln!(out, "below the heading “{heading}”")?;
    }
    writeln!(out, "{}", explanation.text)
}

fn tokens(tokens: &[Token], out: &mut impl Write) -> io::Result<()> {
    let row = |token: &Token| {
        let second = format!("not {}", token.second);
        [token.text.clone(), token.label.to_owned(), second, reasons(&token.reasons)]
    };
    writeln!(out, "\nTokens: label, the label that comes second, what counted most against that")?;
    table(&tokens.iter().map(row).collect::<Vec<_>>(), out)
}

fn readings(readings: &[Reading], out: &mut impl Write) -> io::Result<()> {
    for (number, reading) in readings.iter().enumerate() {
        match number {
            0 => writeln!(out, "\nReading 1, the best")?,
            _ => writeln!(out, "\nReading {}, {:.1} behind", number + 1, reading.behind)?,
        }
        let row = |(name, text): &(&str, String)| [(*name).to_owned(), text.clone()];
        table(&reading.fields.iter().map(row).collect::<Vec<_>>(), out)?;
        if !reading.reasons.is_empty() {
            writeln!(out, "  against it (+) and for it (-): {}", reasons(&reading.reasons))?;
        }
    }
    Ok(())
}

fn verdict(explanation: &Explanation, out: &mut impl Write) -> io::Result<()> {
    let verdict = &explanation.verdict;
    let taken = if verdict.taken { "yes" } else { "no" };
    writeln!(out, "\nA publication: {taken}; {}", verdict.why)?;
    if explanation.facts.is_empty() {
        return Ok(());
    }
    let mut facts: Vec<&Fact> = explanation.facts.iter().collect();
    let counts = |fact: &Fact| fact.value * fact.weight;
    facts.sort_by(|one, other| counts(other).total_cmp(&counts(one)));
    let row = |fact: &&Fact| {
        let amount = if fact.value == 1.0 { String::new() } else { format!("{:.2} of it", fact.value) };
        [format!("{:+.2}", counts(fact)), fact.name.to_owned(), amount]
    };
    table(&facts.iter().map(row).collect::<Vec<_>>(), out)?;
    writeln!(out, "  with 3 to begin with {:.2}; 3 is as likely as not", verdict.score)
}

/// "a comma before +12, in italics +8".
fn reasons(reasons: &[Reason]) -> String {
    let words: Vec<String> =
        reasons.iter().map(|reason| format!("{} {:+.0}", reason.words, reason.weight)).collect();
    words.join("; ")
}

/// Prints rows with their columns under each other; the last column ends where it ends.
fn table<const COLUMNS: usize>(rows: &[[String; COLUMNS]], out: &mut impl Write) -> io::Result<()> {
    let columns = |cell: &String| cell.chars().map(width).sum::<usize>();
    let mut widths = [0; COLUMNS];
    for row in rows {
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = columns(cell).max(*widest);
        }
    }
    for row in rows {
        let mut line = String::new();
        for (cell, widest) in row.iter().zip(widths) {
            line.push_str("  ");
            line.push_str(cell);
            line.push_str(&" ".repeat(widest - columns(cell)));
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
