/// Where a publication is on its way to print, when the page says that it is not there yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// "To appear", "forthcoming".
    ToAppear,
    /// "Under review", "in submission", "R&R".
    UnderReview,
    /// "Accepted".
    Accepted,
    /// "In press".
    InPress,
    /// "Submitted to".
    Submitted,
}

impl Status {
    /// The words for people and in JSON: "to appear".
    pub fn name(self) -> &'static str {
        match self {
            Self::ToAppear => "to appear",
            Self::UnderReview => "under review",
            Self::Accepted => "accepted",
            Self::InPress => "in press",
            Self::Submitted => "submitted",
        }
    }
}
