//! Ids without what the publication says anyway. Of most it is all: the first author's last name, the
//! year, a word of the title.

/// Stands for name, year and the word whose number follows, in digits from 0 to 9.
const STEM: &str = "%";
/// The first words of a title that are not tried are rare.
const WORDS: u8 = 6;

/// What an id mostly repeats.
pub(super) struct Says<'a> {
    /// The first author's name.
    pub(super) author: &'a str,
    pub(super) year: Option<u16>,
    pub(super) title: &'a str,
}

impl Says<'_> {
    fn stem(&self, word: u8) -> String {
        let mut stem = String::new();
        let mut push = |byte: u8| {
            if byte.is_ascii_alphanumeric() {
                stem.push(char::from(byte.to_ascii_lowercase()));
            }
        };
        let author = self.author.as_bytes();
        let last = author.iter().rposition(|byte| *byte == b' ').unwrap_or_default();
        author.iter().skip(last).copied().for_each(&mut push);
        self.year.map(|year| year.to_string()).unwrap_or_default().bytes().for_each(&mut push);
        let mut words = 0;
        let mut within = false;
        for byte in self.title.bytes() {
            let is_part = byte.is_ascii_alphanumeric() || byte == b'\'' || !byte.is_ascii();
            words += u8::from(is_part && !within);
            within = is_part;
            if words > word + 1 {
                break;
            }
            if words == word + 1 {
                push(byte);
            }
        }
        stem
    }
}

/// An id, shortened where that is possible.
pub(super) fn shortened(id: &str, says: &Says) -> String {
    let found = (0..WORDS).find_map(|word| Some((word, id.strip_prefix(&says.stem(word))?)));
    match found {
        Some((word, rest)) => [STEM, &word.to_string(), rest].concat(),
        None if id.starts_with(STEM) => [STEM, id].concat(),
        None => id.to_owned(),
    }
}

/// The id again.
pub(super) fn whole(short: &str, says: &Says) -> String {
    let Some(rest) = short.strip_prefix(STEM) else { return short.to_owned() };
    match rest.as_bytes().first() {
        Some(digit @ b'0'..=b'9') => says.stem(digit - b'0') + rest.get(1..).unwrap_or_default(),
        _ => rest.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_comes_back_as_it_was() {
        let says = |author, year, title| Says { author, year, title };
        for (id, says, short) in [
            ("ek2022tides", says("Bo Ek", Some(2022), "Tides of the Lake"), "%0"),
            ("ek2022tidesb", says("Bo Ek", Some(2022), "The Tides of the Lake"), "%1b"),
            ("ek2022oneday", says("Bo Ek", Some(2022), "One-Day Tides"), "%0day"),
            ("muller2022tides", says("Jo M\u{FC}ller", Some(2022), "Tides"), "muller2022tides"),
            ("publication", says("", None, ""), "%0publication"),
            ("2020", says("", Some(2020), ""), "%0"),
            ("%1", says("Bo", None, ""), "%%1"),
        ] {
            assert_eq!(shortened(id, &says), short);
            assert_eq!(whole(short, &says), id);
        }
    }
}
