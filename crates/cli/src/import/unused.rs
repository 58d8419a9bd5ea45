//! Fields that have no place in a list.

use std::collections::BTreeMap;

use super::bibtex::Fault;
use super::fields::Fields;

/// How many lines are named for one field.
const NAMED: usize = 8;

/// The lines of unused fields, by the name of the field: a field that every entry has is told of once.
#[derive(Debug, Default)]
pub(super) struct Unused {
    lines: BTreeMap<String, Vec<usize>>,
}

impl Unused {
    /// Adds the fields that no one asked for.
    pub(super) fn add(&mut self, fields: &Fields) {
        for field in fields.unused() {
            self.lines.entry(field.name.clone()).or_default().push(field.line);
        }
    }

    pub(super) fn faults(self) -> impl Iterator<Item = Fault> {
        self.lines.into_iter().filter_map(|(name, mut lines)| {
            lines.sort_unstable();
            // What several children have from one parent.
            lines.dedup();
            let (line, rest) = lines.split_first()?;
            let named: Vec<String> = rest.iter().take(NAMED).map(usize::to_string).collect();
            let more = match rest.len().saturating_sub(NAMED) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let also = match rest {
                [] => String::new(),
                [other] => format!(", as in line {other}"),
                _ => format!(", as in lines {}{more}", named.join(", ")),
            };
            Some(Fault { line: *line, sentence: format!("the field {name} is not used{also}") })
        })
    }
}
