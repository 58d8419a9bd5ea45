use serde::{Deserialize, Serialize};

/// How far a publication is from print, when the page says that it is not there yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Status {
    /// What that means.
    pub stage: Stage,
    /// As written: "R&R", "Forthcoming"; empty where only a heading tells it.
    pub written: String,
}

/// The way of a publication to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
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

impl Stage {
    /// The word for scripts and in JSON: "to appear".
    pub fn name(self) -> &'static str {
        match self {
            Self::ToAppear => "to appear",
            Self::UnderReview => "under review",
            Self::Accepted => "accepted",
            Self::InPress => "in press",
            Self::Submitted => "submitted",
        }
    }

    /// Returns whether nobody has taken it yet.
    pub fn is_unpublished(self) -> bool {
        matches!(self, Self::UnderReview | Self::Submitted)
    }
}

impl Status {
    /// As written, else the stage's name.
    pub fn words(&self) -> &str {
        if self.written.is_empty() { self.stage.name() } else { &self.written }
    }
}

impl From<Stage> for Status {
    fn from(stage: Stage) -> Self {
        Self { stage, written: String::new() }
    }
}
