//! Years that are still to come.

use std::time::{SystemTime, UNIX_EPOCH};

use offprint_model::{Place, Publication};

use super::remark::Remark;

/// Publications dated more than a year ahead of `this_year`: a slip more often than a plan.
pub(super) fn to_come(publications: &[Publication], this_year: u64) -> impl Iterator<Item = Remark> {
    publications.iter().filter_map(move |publication| {
        let year = publication.date.year.filter(|year| u64::from(*year) > this_year + 1)?;
        let place = Place { line: publication.line, column: 1 };
        let message =
            format!("\u{201C}{}\u{201D} is dated {year}, which is in the future", publication.title);
        Some(Remark::hint(place, message))
    })
}

/// The year by this machine's clock, to a day.
pub(super) fn this_year() -> u64 {
    /// Of a year in the Gregorian calendar, on average.
    const SECONDS: u64 = 31_556_952;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    1970 + since.as_secs() / SECONDS
}
