use super::fold;
use offprint_model::Venue;

/// What a venue's short name stands for, without what differs from year to year: ordinal, year and the
/// acronym in parentheses. `None` if that is the short name again.
pub(super) fn full_name(venue: &Venue) -> Option<String> {
    let mut name = String::new();
    let mut depth = 0_usize;
    for word in venue.name.split_whitespace() {
        let outside = depth == 0 && !word.starts_with('(');
        depth += word.matches('(').count();
        depth = depth.saturating_sub(word.matches(')').count());
        if outside && !is_ordinal(word) && !is_year(word) {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(word);
        }
    }
    let name = name.trim_end_matches([',', ';', ':', '-', '–']);
    let told = fold::key(name);
    (!name.is_empty() && told != fold::key(&venue.short)).then(|| name.to_owned())
}

/// "14th", "2nd".
fn is_ordinal(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = word.strip_prefix(digits).unwrap_or_default();
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && ["st", "nd", "rd", "th"].iter().any(|end| ending.eq_ignore_ascii_case(end))
}

/// "2020", "'20", "’20,".
fn is_year(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ':']);
    let (digits, length) = match word.strip_prefix(['\'', '’']) {
        Some(digits) => (digits, 2),
        None => (word, 4),
    };
    digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(name: &str, short: &str) -> Option<String> {
        full_name(&Venue { name: name.to_owned(), short: short.to_owned(), ..Venue::default() })
    }

    #[test]
    fn tells_what_a_short_name_stands_for() {
        for (name, short, expected) in [
            ("12th Symposium on Quiet Systems (SQS 2020)", "SQS", Some("Symposium on Quiet Systems")),
            ("Symposium on Quiet Systems, 2020", "SQS", Some("Symposium on Quiet Systems")),
            (
                "Workshop at the 3rd Lake Conference (LC '20 co-located)",
                "LC Workshop",
                Some("Workshop at the Lake Conference"),
            ),
            ("SQS '20", "SQS", None),
            ("SQS 2020", "sqs", None),
            ("Journal of Lakes", "Journal of Lakes", None),
            ("(", "SQS", None),
            ("", "SQS", None),
        ] {
            assert_eq!(told(name, short).as_deref(), expected, "{name}");
        }
    }
}
