//! Numbers of reports and patents, and the institution of a report.

use super::text::{before, undated, without_end, words};

/// A report's number and institution: "Technical Report LU-TR-23-01, Lake University".
pub(super) fn report(text: &str) -> Option<(Option<String>, String)> {
    let is_report = |part: &str| {
        let part = part.to_ascii_lowercase();
        part.contains("report")
            || part.starts_with("tr-")
            || part.starts_with("tr ")
            || part.contains("white paper")
    };
    let mut parts = undated(text, ",;，");
    let named = parts.iter().find(|part| is_report(part))?;
    let number = words(named).into_iter().rev().find(|word| word.contains(|c: char| c.is_ascii_digit()));
    let named = *named;
    parts.retain(|part| !is_report(part));
    let institution = parts.join(", ");
    // "Lake University Technical Report 12"
    let before = || {
        let at =
            named.to_ascii_lowercase().find("tech").or_else(|| named.to_ascii_lowercase().find("report"))?;
        named.get(..at).map(|before| before.trim().to_owned())
    };
    let institution = if institution.is_empty() { before()? } else { institution };
    Some((number.map(str::to_owned), institution)).filter(|(_, institution)| !institution.is_empty())
}

/// A patent's number: "10,123,456" of "US Patent 10,123,456".
pub(super) fn patent(text: &str) -> Option<String> {
    let (country, rest) = text.split_at_checked(text.find(|c: char| c.is_ascii_digit())?)?;
    // "EP1234567B1", "KR10-2023"
    let country =
        country.rsplit(|c: char| !c.is_ascii_uppercase()).next().filter(|country| country.len() <= 3);
    let number = before(rest, |c| !(c.is_ascii_alphanumeric() || matches!(c, ',' | '/' | '-' | '.')));
    let number = without_end(number, ",.-/");
    (number.len() > 4).then(|| [country.unwrap_or_default(), number].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_and_patents_give_up_their_numbers() {
        let found = report("Technical Report LU-TR-1, Lake University");
        assert_eq!(found, Some((Some("LU-TR-1".to_owned()), "Lake University".to_owned())));
        assert_eq!(report("Journal of Lakes"), None);
        assert_eq!(patent("US Patent 10,123,456, 2023").as_deref(), Some("10,123,456"));
        assert_eq!(patent("EP1234567B1").as_deref(), Some("EP1234567B1"));
    }
}
