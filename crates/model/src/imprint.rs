/// Who issued a publication, and as what. All as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imprint {
    /// The publisher; of a thesis the school, of a report the institution.
    pub publisher: Option<String>,
    /// Where the publisher is: "Cambridge, MA".
    pub place: Option<String>,
    /// Which edition, without that word: "2nd", "Third", "4".
    pub edition: Option<String>,
    /// The series that the book or the proceedings belong to: "Lecture Notes in Computer Science".
    pub series: Option<String>,
}
