//! Names of months.

/// Each month's names and short forms, separated by spaces, in lower case and without full stops.
const MONTHS: [&str; 12] = [
    "january jan janvier janv januar jänner enero ene gennaio gen janeiro januari január января январь ocak stycznia",
    "february feb februar février févr fév febrero febbraio fevereiro fev februari február февраля февраль şubat lutego",
    "march mar mars märz mär mrz marzo março maart mrt marts március марта март mart marca",
    "april apr avril avr abril abr aprile április апреля апрель nisan kwietnia",
    "may mai mayo maggio mag maio mei maj május мая май mayıs maja",
    "june jun juin juni junio giugno giu junho június июня июнь haziran czerwca",
    "july jul juillet juil juli julio luglio lug julho július июля июль temmuz lipca",
    "august aug août agosto ago augustus augusti augusztus августа август ağustos sierpnia",
    "september sep sept septembre septiembre settembre set setembro szeptember сентября сентябрь eylül września",
    "october oct octobre oktober okt octubre ottobre ott outubro out október октября октябрь ekim października",
    "november nov novembre noviembre novembro ноября ноябрь kasım listopada",
    "december dec décembre déc dezember dez diciembre dic dicembre dezembro декабря декабрь aralık grudnia",
];

/// The number of the month that `word`, in lower case and without full stop, names.
pub(crate) fn month(word: &str) -> Option<u8> {
    let index = MONTHS.iter().position(|names| names.split(' ').any(|name| name == word))?;
    u8::try_from(index + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::month;

    #[test]
    fn knows_months_and_leaves_other_words_alone() {
        for (word, number) in
            [("january", 1), ("märz", 3), ("may", 5), ("août", 8), ("sept", 9), ("декабря", 12)]
        {
            assert_eq!(month(word), Some(number), "{word}");
        }
        for word in ["", "ja", "janet", "marina", "maya", "decay", "mark"] {
            assert_eq!(month(word), None, "{word}");
        }
    }
}
