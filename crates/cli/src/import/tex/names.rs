//! Lists of names, as BibTeX writes them.
//!
//! Source: Nicolas Markey, "Tame the BeaST" (2009), §11; the manual of the package biblatex, §3.4.

use offprint_model::{Name, Person};

use super::lexer::{Token, tokens};
use super::reader::{group_end, runs};

/// The names in `value`. The second part says what was wrong with the list, if anything was.
pub(in super::super) fn names(value: &str) -> (Vec<Name>, Option<&'static str>) {
    let tokens: Vec<Token> = tokens(value).into_iter().map(mark).collect();
    let mut wrong = None;
    let mut names = Vec::new();
    for written in divided(&tokens, is_and) {
        let commas = outside(written, |token| *token == Token::Char(','));
        let semicolons = divided(written, |_, token| usize::from(*token == Token::Char(';')));
        if semicolons.len() > 1 {
            wrong = Some("semicolons stand between names where \"and\" should");
            names.extend(semicolons.into_iter().filter_map(name));
        } else if commas > 2 {
            wrong = Some("commas stand between names where \"and\" should");
            let parts = divided(written, |_, token| usize::from(*token == Token::Char(',')));
            names.extend(parts.into_iter().filter_map(name));
        } else {
            names.extend(name(written));
        }
    }
    (names, wrong)
}

/// A mark behind a name as itself: "Marlow$^*$", "Marlow$^{\dagger}$".
fn mark(token: Token) -> Token {
    let Token::Math(tex) = &token else { return token };
    let raised = tex.trim().strip_prefix('^').map(|mark| mark.trim_matches(['{', '}', ' ']));
    match raised {
        Some("*" | "\\ast" | "\\star") => Token::Char('*'),
        Some("\\dagger" | "\\dag") => Token::Char('†'),
        Some("\\ddagger" | "\\ddag") => Token::Char('‡'),
        _ => token,
    }
}

/// How many tokens the word "and" with the space behind it takes here.
fn is_and(rest: &[Token], _: &Token) -> usize {
    let letter = |at: usize, letter: char| matches!(rest.get(at), Some(Token::Char(c)) if c.eq_ignore_ascii_case(&letter));
    let space = |at: usize| rest.get(at).is_none_or(|token| *token == Token::Space);
    if space(0) && letter(1, 'a') && letter(2, 'n') && letter(3, 'd') && space(4) { 4 } else { 0 }
}

/// The parts of `tokens` between what `joint` finds outside of braces; it gives how many tokens that takes.
fn divided(tokens: &[Token], joint: impl Fn(&[Token], &Token) -> usize) -> Vec<&[Token]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(token) = tokens.get(at) {
        if *token == Token::Open {
            at = group_end(tokens, at);
            continue;
        }
        match joint(tokens.get(at..).unwrap_or_default(), token) {
            0 => at += 1,
            length => {
                parts.extend(tokens.get(start..at));
                at += length;
                start = at;
            }
        }
    }
    parts.extend(tokens.get(start..));
    parts
}

/// How many tokens outside of braces are such.
fn outside(tokens: &[Token], such: impl Fn(&Token) -> bool) -> usize {
    divided(tokens, |_, token| usize::from(such(token))).len() - 1
}

fn name(written: &[Token]) -> Option<Name> {
    let start = written.iter().position(|token| *token != Token::Space)?;
    let end = written.iter().rposition(|token| *token != Token::Space)? + 1;
    let written = written.get(start..end)?;
    let text = runs(written, 0).0.plain();
    if text.is_empty() {
        return None;
    }
    if ["others", "et al", "et al.", "al."].contains(&text.to_lowercase().as_str()) {
        return Some(Name::Others);
    }
    // The whole in braces, which are not those of an accent or a command.
    let is_group = written.first() == Some(&Token::Open)
        && group_end(written, 0) == written.len()
        && !matches!(written.get(1), Some(Token::Command(_)))
        && !matches!(written, [Token::Open, Token::Char(_), Token::Close]);
    if is_group {
        return Some(Name::Group(text));
    }
    Some(person(written).map_or(Name::Group(text), Name::Person))
}

/// A name in the form "First von Last", "von Last, First", "von Last, Jr, First", or in parts with names, as
/// "family=Beek, given=Jan, prefix=van der". `None` if nothing is left for a family name.
fn person(written: &[Token]) -> Option<Person> {
    let parts = divided(written, |_, token| usize::from(*token == Token::Char(',')));
    let mut person = Person::default();
    for part in &parts {
        let mut halves = divided(part, |_, token| usize::from(*token == Token::Char('='))).into_iter();
        let (Some(name), Some(value), None) = (halves.next(), halves.next(), halves.next()) else { break };
        let value = runs(value, 0).0.plain();
        match runs(name, 0).0.plain().as_str() {
            "family" => person.family = value,
            "given" => person.given = value,
            "prefix" => person.particle = value,
            "suffix" => person.suffix = value,
            _ => {}
        }
    }
    if person.family.is_empty() {
        person = match parts.as_slice() {
            [whole] => natural(&words(whole)),
            [last, given] => sorted(&words(last), given, &[]),
            [last, suffix, given, ..] => sorted(&words(last), given, suffix),
            [] => return None,
        };
    }
    (!person.family.is_empty()).then_some(person)
}

/// "First von Last".
fn natural(words: &[Word]) -> Person {
    let before_last = words.len().saturating_sub(1);
    let small = |word: &Word| word.is_small;
    let first = words.iter().take(before_last).position(small);
    let last = words.iter().take(before_last).rposition(small).map_or(before_last, |last| last + 1);
    let start = first.unwrap_or(before_last);
    Person {
        given: joined(words.get(..start)),
        particle: joined(words.get(start..last)),
        family: joined(words.get(last..)),
        suffix: String::new(),
    }
}

/// "von Last, Jr, First".
fn sorted(words: &[Word], given: &[Token], suffix: &[Token]) -> Person {
    let before_last = words.len().saturating_sub(1);
    let end = words.iter().take(before_last).rposition(|word| word.is_small).map_or(0, |last| last + 1);
    let plain = |tokens| runs(tokens, 0).0.plain();
    Person {
        given: plain(given),
        particle: joined(words.get(..end)),
        family: joined(words.get(end..)),
        suffix: plain(suffix),
    }
}

/// A part of a name between white space outside of braces.
struct Word {
    text: String,
    /// Whether its first letter outside of braces is small; the letter of an accent counts, even in braces.
    is_small: bool,
}

fn words(written: &[Token]) -> Vec<Word> {
    let parts = divided(written, |_, token| usize::from(*token == Token::Space));
    let word = |part: &[Token]| {
        let text = runs(part, 0).0.plain();
        let braced = matches!(part, [Token::Open, second, ..] if !matches!(second, Token::Command(_)));
        let first = text.chars().find(|c| c.is_alphabetic());
        Word { is_small: !braced && first.is_some_and(char::is_lowercase), text }
    };
    parts.into_iter().map(word).filter(|word| !word.text.is_empty()).collect()
}

fn joined(words: Option<&[Word]>) -> String {
    words.unwrap_or_default().iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: &str) -> String {
        let show = |name: Name| match name {
            Name::Person(person) => [person.given, person.particle, person.family, person.suffix].join("|"),
            Name::Group(group) => group,
            Name::Others => "…".to_owned(),
        };
        names(value).0.into_iter().map(show).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn names_are_read_as_bibtex_reads_them() {
        for (value, expected) in [
            ("Greta Marlow and Finch, Otis", "Greta||Marlow|; Otis||Finch|"),
            ("Marlow, Greta AND others", "Greta||Marlow|; …"),
            (
                "{\\'E}tienne d'Orl{\\'e}ac\n and de la Vega, Jos\\'e Mar{\\'\\i}a",
                "Étienne||d'Orléac|; José María|de la|Vega|",
            ),
            ("{Garr{\\'\\i}o}, Elsa and {Marlow}, G.~K.", "Elsa||Garrío|; G. K.||Marlow|"),
            ("Low, Jr., Bob and Low, III, Robert", "Bob||Low|Jr.; Robert||Low|III"),
            ("{Kite Makers of the World} and {NASA}", "Kite Makers of the World; NASA"),
            ("{Slate and Sons} and {\\'A}d{\\'a}m Kiss", "Slate and Sons; Ádám||Kiss|"),
            (
                "Jan van der Berg and 't Veld, Ann and Ludwig van Beethoven",
                "Jan|van der|Berg|; Ann|'t|Veld|; Ludwig|van|Beethoven|",
            ),
            (
                "{\\O}ystein {\\AA}kerby and \\c{S}emirel, G{\\\"o}k\\c{c}e",
                "Øystein||Åkerby|; Gökçe||Şemirel|",
            ),
            ("Greta Marlow; Otis Finch; Bo Ek", "Greta||Marlow|; Otis||Finch|; Bo||Ek|"),
            ("Greta Marlow, Otis Finch, Bo Ek, Al Low", "Greta||Marlow|; Otis||Finch|; Bo||Ek|; Al||Low|"),
            (
                "family=Beek, given=Jan, prefix=van der and given={Bo E.}, family={Low}",
                "Jan|van der|Beek|; Bo E.||Low|",
            ),
            (
                "jean de la fontaine and von Beek and d' Orl{\\'e}ac, Jean and Mary {Lee Smith}",
                "|jean de la|fontaine|; |von|Beek|; Jean|d'|Orléac|; Mary||Lee Smith|",
            ),
            ("Plato and Sandy Alexander", "||Plato|; Sandy||Alexander|"),
            ("", ""),
        ] {
            assert_eq!(shown(value), expected, "{value}");
        }
    }
}
