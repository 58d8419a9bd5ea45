//! Names of months.

use super::holds;
use crate::strings::number;

/// Names and short forms of each month, without full stops.
pub(crate) const MONTHS: [&str; 12] = [
    "ene enero gen gennaio jan janeiro januar januari january január janv janvier jänner ocak stycznia январь января",
    "feb febbraio febrero februar februari february február fev fevereiro fév févr février lutego şubat февраль февраля",
    "maart mar marca march mars mart marts marzo março mrt mrz március mär märz март марта",
    "abr abril apr april aprile avr avril kwietnia nisan április апрель апреля",
    "mag maggio mai maio maj maja may mayo mayıs mei május май мая",
    "czerwca giu giugno haziran juin jun june junho juni junio június июнь июня",
    "juil juillet jul julho juli julio july július lipca lug luglio temmuz июль июля",
    "ago agosto août aug august augusti augustus augusztus ağustos sierpnia август августа",
    "eylül sep sept september septembre septiembre set setembro settembre szeptember września сентябрь сентября",
    "ekim oct october octobre octubre okt oktober október ott ottobre out outubro października октябрь октября",
    "kasım listopada nov november novembre novembro noviembre ноябрь ноября",
    "aralık dec december dez dezember dezembro dic dicembre diciembre déc décembre grudnia декабрь декабря",
];

/// The number of the month that `word`, in lower case and without full stop, names.
pub(crate) fn month(word: &str) -> Option<u8> {
    // "2월", and the end of "2021年3月"
    if let Some(digits) = word.strip_suffix(['月', '월']) {
        let digits = digits.rsplit(['年', '년']).next().and_then(number)?;
        return u8::try_from(digits).ok().filter(|month| (1..=12).contains(month));
    }
    // most words that are asked for are numbers
    if !word.starts_with(char::is_alphabetic) {
        return None;
    }
    (1..).zip(MONTHS).find(|(_, names)| holds(names, word)).map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::month;

    #[test]
    fn knows_months_and_leaves_other_words_alone() {
        for (word, number) in [
            ("january", 1),
            ("märz", 3),
            ("may", 5),
            ("août", 8),
            ("sept", 9),
            ("декабря", 12),
            ("2월", 2),
            ("2021年3月", 3),
        ] {
            assert_eq!(month(word), Some(number), "{word}");
        }
        for word in ["", "ja", "janet", "marina", "maya", "decay", "mark", "월", "13월", "三月"] {
            assert_eq!(month(word), None, "{word}");
        }
    }
}
