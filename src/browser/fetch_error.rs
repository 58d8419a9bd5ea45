/// Why a file is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The browser says that there is no network.
    Offline,
    /// No answer.
    Unreachable,
    /// The answer broke off.
    CutShort,
    /// Nothing came within the time that people wait.
    TimedOut,
    /// The server says no.
    Status(u16),
    /// The answer has this type, or is a page whatever its type: "text/html".
    NotText(String),
    /// The text is longer than the page can show.
    TooLarge,
}

impl FetchError {
    /// Whether it may be gone the next moment.
    pub(super) fn is_passing(&self) -> bool {
        match self {
            Self::Offline | Self::Unreachable | Self::CutShort | Self::TimedOut => true,
            Self::Status(status) => matches!(status, 408 | 425 | 429 | 500..),
            Self::NotText(_) | Self::TooLarge => false,
        }
    }
}
