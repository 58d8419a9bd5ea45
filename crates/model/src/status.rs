use serde::{Deserialize, Serialize};

/// What the page says about a publication that is not out yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Status {
    /// What that means.
    pub stage: PublicationStatus,
    /// As written: "R&R", "Forthcoming"; empty where only a heading tells it.
    pub written: String,
}

/// How far a publication has got on its way to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PublicationStatus {
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

impl PublicationStatus {
    /// Returns the name in JSON: "to appear".
    pub fn name(self) -> &'static str {
        match self {
            Self::ToAppear => "to appear",
            Self::UnderReview => "under review",
            Self::Accepted => "accepted",
            Self::InPress => "in press",
            Self::Submitted => "submitted",
        }
    }

    /// Returns whether no venue has accepted it yet.
    pub fn is_unpublished(self) -> bool {
        matches!(self, Self::UnderReview | Self::Submitted)
    }
}

impl Status {
    /// Returns the words as written, else the name of the stage.
    pub fn words(&self) -> &str {
        if self.written.is_empty() { self.stage.name() } else { &self.written }
    }
}

/// A status that only a heading tells.
impl From<PublicationStatus> for Status {
    fn from(stage: PublicationStatus) -> Self {
        Self { stage, written: String::new() }
    }
}
