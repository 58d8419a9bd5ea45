//! Names of months.

/// Names and short forms with the month's number; lower-case, without full stops, sorted.
#[rustfmt::skip]
const MONTHS: &[(&str, u8)] = &[
    ("abr", 4), ("abril", 4), ("ago", 8), ("agosto", 8), ("août", 8), ("apr", 4), ("april", 4),
    ("aprile", 4), ("aralık", 12), ("aug", 8), ("august", 8), ("augusti", 8), ("augustus", 8),
    ("augusztus", 8), ("avr", 4), ("avril", 4), ("ağustos", 8), ("czerwca", 6), ("dec", 12),
    ("december", 12), ("dez", 12), ("dezember", 12), ("dezembro", 12), ("dic", 12), ("dicembre", 12),
    ("diciembre", 12), ("déc", 12), ("décembre", 12), ("ekim", 10), ("ene", 1), ("enero", 1), ("eylül", 9),
    ("feb", 2), ("febbraio", 2), ("febrero", 2), ("februar", 2), ("februari", 2), ("february", 2),
    ("február", 2), ("fev", 2), ("fevereiro", 2), ("fév", 2), ("févr", 2), ("février", 2), ("gen", 1),
    ("gennaio", 1), ("giu", 6), ("giugno", 6), ("grudnia", 12), ("haziran", 6), ("jan", 1), ("janeiro", 1),
    ("januar", 1), ("januari", 1), ("january", 1), ("január", 1), ("janv", 1), ("janvier", 1), ("juil", 7),
    ("juillet", 7), ("juin", 6), ("jul", 7), ("julho", 7), ("juli", 7), ("julio", 7), ("july", 7),
    ("jun", 6), ("june", 6), ("junho", 6), ("juni", 6), ("junio", 6), ("jänner", 1), ("július", 7),
    ("június", 6), ("kasım", 11), ("kwietnia", 4), ("lipca", 7), ("listopada", 11), ("lug", 7),
    ("luglio", 7), ("lutego", 2), ("maart", 3), ("mag", 5), ("maggio", 5), ("mai", 5), ("maio", 5),
    ("maj", 5), ("maja", 5), ("mar", 3), ("marca", 3), ("march", 3), ("mars", 3), ("mart", 3), ("marts", 3),
    ("marzo", 3), ("março", 3), ("may", 5), ("mayo", 5), ("mayıs", 5), ("mei", 5), ("mrt", 3), ("mrz", 3),
    ("május", 5), ("március", 3), ("mär", 3), ("märz", 3), ("nisan", 4), ("nov", 11), ("november", 11),
    ("novembre", 11), ("novembro", 11), ("noviembre", 11), ("ocak", 1), ("oct", 10), ("october", 10),
    ("octobre", 10), ("octubre", 10), ("okt", 10), ("oktober", 10), ("október", 10), ("ott", 10),
    ("ottobre", 10), ("out", 10), ("outubro", 10), ("października", 10), ("sep", 9), ("sept", 9),
    ("september", 9), ("septembre", 9), ("septiembre", 9), ("set", 9), ("setembro", 9), ("settembre", 9),
    ("sierpnia", 8), ("stycznia", 1), ("szeptember", 9), ("temmuz", 7), ("września", 9), ("április", 4),
    ("şubat", 2), ("август", 8), ("августа", 8), ("апрель", 4), ("апреля", 4), ("декабрь", 12),
    ("декабря", 12), ("июль", 7), ("июля", 7), ("июнь", 6), ("июня", 6), ("май", 5), ("март", 3),
    ("марта", 3), ("мая", 5), ("ноябрь", 11), ("ноября", 11), ("октябрь", 10), ("октября", 10),
    ("сентябрь", 9), ("сентября", 9), ("февраль", 2), ("февраля", 2), ("январь", 1), ("января", 1),
];

/// The number of the month that `word`, in lower case and without full stop, names.
pub(crate) fn month(word: &str) -> Option<u8> {
    let at = MONTHS.binary_search_by_key(&word, |(name, _)| name).ok()?;
    MONTHS.get(at).map(|(_, number)| *number)
}

#[cfg(test)]
mod tests {
    use super::{MONTHS, month};

    #[test]
    fn the_table_is_sorted() {
        assert!(MONTHS.is_sorted_by_key(|(name, _)| name));
    }

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
