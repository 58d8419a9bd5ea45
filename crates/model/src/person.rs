use serde::{Deserialize, Serialize};

/// The parts of a person's name, as written. All but `family` may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Person {
    /// Given names: "Gyeong-In", "J. R. R."
    pub given: String,
    /// Lower-case words before the family name: "van der".
    pub particle: String,
    /// Family name: "Yu", "García Márquez", "Van Damme".
    pub family: String,
    /// Generational suffix: "Jr.", "III".
    pub suffix: String,
}

impl Person {
    /// Returns the name in natural order: "Jan van der Berg Jr."
    pub fn natural(&self) -> String {
        let parts = [&self.given, &self.particle, &self.family, &self.suffix];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Returns particle and family name: "van der Berg".
    pub fn last(&self) -> String {
        let between = if self.particle.is_empty() { "" } else { " " };
        [self.particle.as_str(), between, &self.family].concat()
    }
}
