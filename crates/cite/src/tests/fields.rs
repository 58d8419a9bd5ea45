//! Names and titles in LaTeX.

use offprint_model::{Name, Person};

use crate::{capitals, tex};

/// Of given names, particle, family name and suffix.
fn person(parts: [&str; 4]) -> Name {
    let [given, particle, family, suffix] = parts.map(str::to_owned);
    Name::Person(Person { given, particle, family, suffix })
}

#[test]
fn names_stay_whole_in_bibtex() {
    let berg = person(["Jan", "van der", "Berg", ""]);
    assert_eq!(tex::names(&[berg, person(["Bo", "", "Reed", "Jr."])]), "van der Berg, Jan and Reed, Jr., Bo");
    let cajal = person(["Santiago", "", "Ramón y Cajal", ""]);
    assert_eq!(tex::names(&[cajal, Name::Others]), "{Ramón y Cajal}, Santiago and others");
    assert_eq!(tex::names(&[Name::Group("The R&D Consortium".to_owned())]), "{The R\\&D Consortium}");
    assert_eq!(tex::names(&[person(["Peter", "", "Van Damme", ""])]), "Van Damme, Peter");
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
