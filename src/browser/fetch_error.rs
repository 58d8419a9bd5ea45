use std::fmt;

/// Why a file is not there. Its `Display` is a sentence for the visitor.
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

impl fmt::Display for FetchError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offline => out.write_str("You seem to be offline."),
            Self::Unreachable => out.write_str("The server could not be reached."),
            Self::CutShort => out.write_str("The connection broke off before the whole text was there."),
            Self::TimedOut => out.write_str("The server took too long to answer."),
            Self::Status(404) => out.write_str("The file is missing on the server (404)."),
            Self::Status(status) => write!(out, "The server answered with an error ({status})."),
            Self::NotText(kind) if kind == "text/html" => {
                out.write_str("The server sent a web page in place of the text.")
            }
            Self::NotText(kind) => {
                write!(out, "The server sent something else in place of the text ({kind}).")
            }
            Self::TooLarge => out.write_str("The text is larger than 16 MB."),
        }
    }
}
