//! Years as written.

use crate::strings::number;
use crate::vocabulary::months;

/// The year from 1900 to 2099 that a word is, maybe with its month or a word for "year": "2024.03", "2024年".
pub(crate) fn year(written: &str) -> Option<u16> {
    let (digits, rest) = written.split_at_checked(4)?;
    let month = rest
        .strip_prefix(['.', '-'])
        .and_then(|rest| rest.get(..2))
        .and_then(number)
        .is_some_and(|month| (1..=12).contains(&month));
    if !(rest.is_empty()
        || month && (rest.len() == 3 || rest.len() == 6 && rest.get(3..4) == rest.get(..1))
        || rest.starts_with(['年', '년']) && (rest.len() == 3 || months::month(rest).is_some()))
    {
        return None;
    }
    number(digits).and_then(|year| u16::try_from(year).ok()).filter(|year| (1900..=2099).contains(year))
}

#[cfg(test)]
mod tests {
    use super::year;

    #[test]
    fn years_stand_alone_with_a_month_or_with_a_word_of_their_script() {
        for written in ["2024", "2024.03", "2024-03", "2024.03.11", "2024年", "2024년", "2024年3月"] {
            assert_eq!(year(written), Some(2024), "{written}");
        }
        for written in
            ["2003.04567", "1899", "2024-25", "2018–2020", "202", "20245", "２０２４", "2024年度", ""]
        {
            assert_eq!(year(written), None, "{written}");
        }
    }
}
