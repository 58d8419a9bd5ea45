use serde::{Deserialize, Serialize};

use crate::{Name, Person};

/// How a name as written divides into the parts of a [`Name`]. Only what its words do not tell is stored,
/// so that most names take a single byte more in a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NameForm {
    /// Given names, then a family name of one word: "Gyeong-In Yu".
    #[default]
    FamilyLast,
    /// Family name, comma, given names: "Yu, Gyeong-In".
    FamilyFirst,
    /// A group: "The Lake Consortium".
    Group,
    /// Further authors: "et al."
    Others,
    /// No name at all: "*".
    Nobody,
    /// Anything else, spelled out: the parts of "Jan van der Berg", "Keller AD", "유경인".
    Spelled(Name),
}

impl NameForm {
    /// Returns the form in which `written` says `name`; `None` stands for no name at all.
    pub fn of(written: &str, name: Option<Name>) -> Self {
        let short = [Self::FamilyLast, Self::FamilyFirst, Self::Group, Self::Others, Self::Nobody];
        let found = short.into_iter().find(|form| form.name(written) == name);
        found.or(name.map(Self::Spelled)).unwrap_or(Self::Nobody)
    }

    /// Returns the name that `written` says in this form; `None` if it is no name.
    pub fn name(&self, written: &str) -> Option<Name> {
        let person = |given: &str, family: &str| {
            let (given, family) = (given.trim().to_owned(), family.trim().to_owned());
            Some(Name::Person(Person { given, family, ..Person::default() }))
        };
        match self {
            Self::FamilyLast => {
                let (given, family) = written.rsplit_once(' ').unwrap_or(("", written));
                person(given, family)
            }
            Self::FamilyFirst => {
                let (family, given) = written.split_once(',').unwrap_or((written, ""));
                person(given, family)
            }
            Self::Group => Some(Name::Group(written.to_owned())),
            Self::Others => Some(Name::Others),
            Self::Nobody => None,
            Self::Spelled(name) => Some(name.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(given: &str, particle: &str, family: &str) -> Option<Name> {
        let [given, particle, family] = [given, particle, family].map(str::to_owned);
        Some(Name::Person(Person { given, particle, family, suffix: String::new() }))
    }

    #[test]
    fn every_name_comes_back_and_usual_ones_are_not_spelled_out() {
        for (written, name, form) in [
            ("Gyeong-In Yu", person("Gyeong-In", "", "Yu"), NameForm::FamilyLast),
            ("J. R. R. Brook", person("J. R. R.", "", "Brook"), NameForm::FamilyLast),
            ("Plato", person("", "", "Plato"), NameForm::FamilyLast),
            ("Yu, Gyeong-In", person("Gyeong-In", "", "Yu"), NameForm::FamilyFirst),
            ("Lake Team", Some(Name::Group("Lake Team".to_owned())), NameForm::Group),
            ("et al.", Some(Name::Others), NameForm::Others),
            ("*", None, NameForm::Nobody),
            (
                "Jan van der Berg",
                person("Jan", "van der", "Berg"),
                NameForm::Spelled(person("Jan", "van der", "Berg").unwrap()),
            ),
        ] {
            let found = NameForm::of(written, name.clone());
            assert_eq!((&found, found.name(written)), (&form, name), "{written}");
        }
    }
}
