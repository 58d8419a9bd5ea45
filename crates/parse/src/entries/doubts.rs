//! Entries that may be read in two ways.

use super::candidate::Candidate;
use crate::citation;
use crate::strings::lower_only;
use offprint_model::{Diagnostic, Doubt, DoubtedField, Place, Problem, Publication};

/// How near another reading must come to the best to raise a doubt, in the unit of the weights. Nearer ones are
/// often right where the best is wrong; of those further away hardly one is.
pub(crate) const NEAR: f32 = 8.0;

/// The doubt about an accepted entry that was read as `shown`, if another reading that gives another title,
/// other authors or another venue is nearly as good.
pub(crate) fn doubt(candidate: &Candidate, shown: &Publication) -> Option<Diagnostic> {
    if candidate.reading.labels.is_empty() {
        return None;
    }
    for reading in candidate.rivals.iter().filter(|reading| reading.title.is_some()) {
        let other = citation::publication(&candidate.entry, reading, &candidate.context);
        for field in [DoubtedField::Title, DoubtedField::Authors, DoubtedField::Venue] {
            let (shown_as, other) = (written(shown, field), written(&other, field));
            if !is_same(field, &shown_as, &other) {
                let doubt = Doubt { field, shown: shown_as, other };
                let problem = Problem::Doubtful { title: shown.title.clone(), doubt };
                return Some(Diagnostic { place: Place { line: candidate.line, column: 1 }, problem });
            }
        }
    }
    None
}

fn written(publication: &Publication, field: DoubtedField) -> String {
    match field {
        DoubtedField::Title => publication.title.clone(),
        DoubtedField::Authors => {
            let names: Vec<&str> = publication.authors.iter().map(|author| author.name.as_str()).collect();
            names.join(", ")
        }
        DoubtedField::Venue => {
            publication.venue.as_ref().map_or_else(String::new, |venue| venue.name.clone())
        }
    }
}

/// Returns whether two readings of a field say the same. A venue may have its year or acronym, or have not.
fn is_same(field: DoubtedField, one: &str, other: &str) -> bool {
    if field != DoubtedField::Venue {
        return lower_only(one, char::is_alphanumeric) == lower_only(other, char::is_alphanumeric);
    }
    let (one, other) = (lower_only(one, char::is_alphabetic), lower_only(other, char::is_alphabetic));
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    long.contains(&short) && short.len() * 5 >= long.len() * 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_venue_with_its_year_or_acronym_is_the_same() {
        let same = |one, other| is_same(DoubtedField::Venue, one, other);
        assert!(same("ACL", "ACL 2026"));
        assert!(same("Conference on Towns", "Conference on Towns (COT 2020)"));
        assert!(!same("Towns", "Journal of Towns and Letters"));
        assert!(!same("", "Town Letters"));
        assert!(same("", ""));
        assert!(!is_same(DoubtedField::Title, "Doors", "Doors 2"));
    }

    #[test]
    fn an_entry_that_can_be_read_in_one_way_only_is_not_doubted() {
        let page = "# Publications\n\n- Ann Lee, Bo Lind. “A Town of Doors and Windows.” *Journal of Towns*, \
                    12(3):4–9, 2020.\n- Ann Lee, Jin-Ho Park. “A Town of Roofs and Walls.” *Journal of Towns*, \
                    13(1):10–19, 2021.\n";
        let diagnostics = crate::parse(page.as_bytes()).diagnostics;
        assert!(!diagnostics.iter().any(|found| matches!(found.problem, Problem::Doubtful { .. })));
    }
}
