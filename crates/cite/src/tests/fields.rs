//! The parts of names, titles, venues and addresses.

use crate::identifiers::{arxiv, doi};
use crate::locators::{self, Locators};
use crate::{Name, capitals, segments, tex};

/// "given|particle|family|suffix"; a group in braces.
fn parts(written: &str) -> String {
    match Name::parse(written).unwrap() {
        Name::Person(person) => [person.given, person.particle, person.family, person.suffix].join("|"),
        Name::Group(group) => format!("{{{group}}}"),
        Name::Others => "others".to_owned(),
    }
}

#[test]
fn names_have_the_parts_that_their_languages_give_them() {
    for (written, expected) in [
        ("Mira Keller", "Mira||Keller|"),
        ("J. R. R. Brook", "J. R. R.||Brook|"),
        ("J.-P. Reed", "J.-P.||Reed|"),
        ("Plato", "||Plato|"),
        ("Jan van der Berg", "Jan|van der|Berg|"),
        ("Berg, Jan van der", "Jan|van der|Berg|"),
        ("van der Berg, J.", "J.|van der|Berg|"),
        ("Gerard 't Veld", "Gerard|'t|Veld|"),
        ("Peter Van Damme", "Peter||Van Damme|"),
        ("Ludwig von Hügel", "Ludwig|von|Hügel|"),
        ("Jean d'Aubert", "Jean||d'Aubert|"),
        ("Ana García Márquez", "Ana||García Márquez|"),
        ("Juan Carlos Pérez", "Juan Carlos||Pérez|"),
        ("Santiago Ramón y Cajal", "Santiago||Ramón y Cajal|"),
        ("María del Carmen Pérez Soto", "María del Carmen||Pérez Soto|"),
        ("Maria da Silva", "Maria|da|Silva|"),
        ("Maria da Silva Costa", "Maria|da|Silva Costa|"),
        ("María del Pilar", "María|del|Pilar|"),
        ("Ahmed al-Rashid", "Ahmed||al-Rashid|"),
        ("Muhammad ibn Musa al-Basri", "Muhammad ibn Musa||al-Basri|"),
        ("Nasr Abu Zayd", "Nasr||Abu Zayd|"),
        ("Ali Abdel Rahman", "Ali||Abdel Rahman|"),
        ("محمد عبد الرحمن", "محمد||عبد الرحمن|"),
        ("أحمد الراشد", "أحمد||الراشد|"),
        ("Gyeong-In Yu", "Gyeong-In||Yu|"),
        ("Hong Gil-dong", "Gil-dong||Hong|"),
        ("유경인", "경인||유|"),
        ("남궁민수", "민수||남궁|"),
        ("유 경인", "경인||유|"),
        ("王小明", "小明||王|"),
        ("欧阳修文", "修文||欧阳|"),
        ("山田太郎", "||山田太郎|"),
        ("Иванов И. И.", "И. И.||Иванов|"),
        ("Иванов Иван Иванович", "Иван Иванович||Иванов|"),
        ("Иван Иванович Иванов", "Иван Иванович||Иванов|"),
        ("Γιώργος Παπαδόπουλος", "Γιώργος||Παπαδόπουλος|"),
        ("Nguyễn Văn An", "Văn An||Nguyễn|"),
        ("Keller AD", "A. D.||Keller|"),
        ("Müller J.", "J.||Müller|"),
        ("van Houten M", "M.|van|Houten|"),
        ("Bo Reed Jr.", "Bo||Reed|Jr."),
        ("Reed, Jr., Bo", "Bo||Reed|Jr."),
        ("Reed Jr., Bo", "Bo||Reed|Jr."),
        ("hooks, bell", "bell||hooks|"),
        ("Reed, Bo, III", "Bo||Reed|III"),
        ("Bo Reed, Jr.", "Bo||Reed|Jr."),
        ("Bo Reed, PhD", "Bo||Reed|"),
        ("The Lake Consortium", "{The Lake Consortium}"),
        ("DROP Collaboration", "{DROP Collaboration}"),
        ("The Tide Makers", "{The Tide Makers}"),
        ("The", "||The|"),
        ("et al.", "others"),
        ("…", "others"),
    ] {
        assert_eq!(parts(written), expected, "{written}");
    }
}

#[test]
fn names_stay_whole_in_bibtex() {
    let names =
        |list: &[&str]| tex::names(&list.iter().filter_map(|name| Name::parse(name)).collect::<Vec<_>>());
    assert_eq!(names(&["Jan van der Berg", "Bo Reed Jr."]), "van der Berg, Jan and Reed, Jr., Bo");
    assert_eq!(names(&["Santiago Ramón y Cajal", "et al."]), "{Ramón y Cajal}, Santiago and others");
    assert_eq!(names(&["The R&D Consortium"]), "{The R\\&D Consortium}");
    assert_eq!(names(&["Peter Van Damme"]), "Van Damme, Peter");
}

#[test]
fn braces_stand_where_a_capital_must_stay_and_nowhere_else() {
    for (title, expected) in [
        ("Fast Trees for Slow Disks", "Fast Trees for Slow Disks"),
        ("JANUS: Fast Graphs", "{JANUS}: Fast Graphs"),
        ("WindTunnel: Towards Pipelines", "{WindTunnel}: Towards Pipelines"),
        ("Co-Execution of GPU-Based Programs", "Co-Execution of {GPU}-Based Programs"),
        ("A Vitamin C Study", "A Vitamin {C} Study"),
        ("Learning a Model in A Day", "Learning a Model in A Day"),
        ("Bayesian Trees and Bayesian Rivers", "Bayesian Trees and {Bayesian} Rivers"),
        ("Rivers of the Bodensee in winter months", "Rivers of the {Bodensee} in winter months"),
        ("Die Wasser der Seen", "Die {Wasser} der {Seen}"),
        ("50% of $5 & #1_a", "50\\% of \\$5 \\& \\#1\\_a"),
        ("Sorting in $O(n)$ Time", "Sorting in $O(n)$ Time"),
        ("Fast $k$-Means", "Fast $k$-Means"),
        ("From $5 to $6, or $ and $", "From \\$5 to \\$6, or \\$ and \\$"),
        ("Ends in $a{$", "Ends in \\$a\\textbraceleft{}\\$"),
        ("Lakes: The iPhone", "Lakes: The {iPhone}"),
        (
            "a^b~c\\d{e}",
            "a\\textasciicircum{}b\\textasciitilde{}c\\textbackslash{}d\\textbraceleft{}e\\textbraceright{}",
        ),
    ] {
        assert_eq!(capitals::keep(title), expected, "{title}");
    }
}

/// "volume|number|pages".
fn located(text: &str, bare: bool) -> String {
    let Locators { volume, number, pages } = locators::read(text, bare);
    let pages = pages
        .map(|pages| [Some(pages.first), pages.last].into_iter().flatten().collect::<Vec<_>>().join("--"));
    [volume, number, pages].map(Option::unwrap_or_default).join("|")
}

#[test]
fn volume_number_and_pages_are_told_apart() {
    for (text, bare, expected) in [
        ("8(3): 101–119", true, "8|3|101--119"),
        ("8, 101–119", true, "8||101--119"),
        ("vol. 12, no. 4, pp. 5-9", true, "12|4|5--9"),
        ("vol. 12(4), pp. 5-9", true, "12|4|5--9"),
        ("12 (1-2), 33–48", true, "12|1-2|33--48"),
        ("104, 012015 (2023)", true, "104||012015"),
        ("104 (2023), 12–15", true, "104||12--15"),
        ("12(3):45", true, "12|3|45"),
        ("12 (1-2):45", true, "12|1-2|45"),
        ("12 (3/4), 33–48", true, "12|3-4|33--48"),
        ("12 (3-s1), 33–48", true, "12|3|33--48"),
        ("12 (3–2019), 33–48", true, "12|3|33--48"),
        ("9, e1004", true, "9||e1004"),
        ("pages 12:1–12:30", false, "||12:1--12:30"),
        ("pp. S12–S19", false, "||S12--S19"),
        ("pp. S12:1–S12:30", false, "||S12:1--S12:30"),
        ("p. 7", false, "||7"),
        ("pages of a book", false, "||"),
        ("pages abc1", false, "||"),
        ("p. 12345678901", false, "||"),
        ("pages 33–48. Springer", false, "||33--48"),
        ("101–119", true, "||101--119"),
        ("1998–2103", true, "||1998--2103"),
        ("12(3), 2019", true, "12|3|"),
        ("Lisbon, 12 May", false, "||"),
        ("2019–2023", false, "||"),
        ("Т. 12, № 3. С. 5–9", true, "12|3|5--9"),
        ("Article 12", false, "||"),
        ("", true, "||"),
    ] {
        assert_eq!(located(text, bare), expected, "{text}");
    }
}

#[test]
fn identifiers_are_found_in_addresses_and_in_text() {
    for (text, expected) in [
        ("https://doi.org/10.1234/abc_d", Some("10.1234/abc_d")),
        ("http://dx.doi.org/10.1002/%28SICI%291%3C2%3E3", Some("10.1002/(SICI)1<2>3")),
        ("https://dl.acm.example/doi/pdf/10.1145/1.2", Some("10.1145/1.2")),
        ("https://link.example/content/pdf/10.1007/s1-2.pdf", Some("10.1007/s1-2")),
        ("https://bio.example/content/10.1101/2020.01.02v2.full", Some("10.1101/2020.01.02")),
        ("https://a.example/files/10.1234/x.pdf", None),
        ("doi:10.1234/(a)b.", Some("10.1234/(a)b")),
        ("(see 10.1234/ab)", Some("10.1234/ab")),
        ("110.1234/ab", None),
        ("version 10.2/3", None),
    ] {
        assert_eq!(doi(text).as_deref(), expected, "{text}");
    }
    for (text, expected) in [
        ("https://arxiv.org/abs/2301.00001v2", Some("2301.00001")),
        ("https://arxiv.org/pdf/2301.00001.pdf", Some("2301.00001")),
        ("arXiv preprint arXiv:2301.00001 [cs.DC]", Some("2301.00001")),
        ("https://arxiv.org/abs/hep-th/9901001", Some("hep-th/9901001")),
        ("https://doi.org/10.48550/arXiv.2301.00001", Some("2301.00001")),
        ("arXiv, 2021", None),
        ("https://arxiv.org/a/keller_m_1", None),
    ] {
        assert_eq!(arxiv(text).as_deref(), expected, "{text}");
    }
}

#[test]
fn schools_reports_and_patents_give_up_their_parts() {
    assert_eq!(segments::school("PhD thesis, Lake University, 2023").as_deref(), Some("Lake University"));
    assert_eq!(segments::school("Master's thesis at Lake University").as_deref(), Some("Lake University"));
    assert_eq!(segments::school("PhD thesis"), None);
    let report = segments::report("Technical Report LU-TR-1, Lake University");
    assert_eq!(report, Some((Some("LU-TR-1".to_owned()), "Lake University".to_owned())));
    assert_eq!(segments::report("Journal of Lakes"), None);
    assert_eq!(segments::patent("US Patent 10,123,456, 2023").as_deref(), Some("10,123,456"));
    assert_eq!(segments::patent("EP1234567B1").as_deref(), Some("EP1234567B1"));
    assert_eq!(segments::publisher("pages 3–4. Lake University Press"), Some("Lake University Press"));
    assert_eq!(segments::publisher("Lisbon, Portugal"), None);
}
