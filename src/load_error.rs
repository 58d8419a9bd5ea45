//! Why the page's text is not there, as data: each language words it for the visitor.

/// Why the content file is not there, or could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The browser says that there is no network.
    Offline,
    /// No answer.
    Unreachable,
    /// The answer broke off.
    CutShort,
    /// Nothing came within the time that people wait.
    TimedOut,
    /// The server has no such file: HTTP status 404.
    Missing,
    /// The server answered with this other HTTP status.
    Status(u16),
    /// The server sent a web page in place of the text.
    WebPage,
    /// The server sent this media type, which is none that a text has.
    NotText(String),
    /// The text is longer than this many megabytes.
    TooLarge(u32),
    /// The reader of Markdown, which edited content needs, is not there.
    Reader(ReaderError),
}

/// Why the reader of Markdown is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReaderError {
    /// No byte of it has come for this many seconds.
    NoProgress(u32),
    /// The server answered a request for a part of it with this HTTP status.
    MissingPart(u16),
    /// A part of it is not as it was published.
    AlteredPart,
    /// It could not be loaded or run, for whatever other reason.
    NotLoaded,
    /// It is of another version than the app, which does not understand what it made.
    OtherVersion,
}

impl LoadError {
    /// Of a failure to load the content, as `boot.js` names it: a code, and the number that belongs to some.
    #[must_use]
    pub fn of_content(code: &str, value: u32) -> Self {
        match code {
            "offline" => Self::Offline,
            "cut-short" => Self::CutShort,
            "no-progress" => Self::TimedOut,
            "missing-part-status" if value == 404 => Self::Missing,
            "missing-part-status" => Self::Status(status(value)),
            "too-large" => Self::TooLarge(value),
            _ => Self::Unreachable,
        }
    }
}

impl ReaderError {
    /// Of a failure to load the reader, as `boot.js` names it: a code, and the number that belongs to some.
    #[must_use]
    pub fn of_reader(code: &str, value: u32) -> Self {
        match code {
            "no-progress" => Self::NoProgress(value),
            "missing-part-status" => Self::MissingPart(status(value)),
            "altered-part" => Self::AlteredPart,
            _ => Self::NotLoaded,
        }
    }
}

/// Of HTTP, which has three digits.
fn status(value: u32) -> u16 {
    u16::try_from(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOOT: &str = include_str!("../boot.js");

    #[test]
    fn every_code_is_one_of_the_boot_script() {
        for code in
            ["offline", "cut-short", "no-progress", "missing-part-status", "too-large", "altered-part"]
        {
            assert!(BOOT.contains(&format!("\"{code}\"")), "{code}");
        }
    }

    #[test]
    fn a_status_is_told_and_404_by_its_name() {
        let error = |status| LoadError::of_content("missing-part-status", status);
        assert_eq!((error(404), error(503)), (LoadError::Missing, LoadError::Status(503)));
        assert_eq!(ReaderError::of_reader("missing-part-status", 404), ReaderError::MissingPart(404));
    }

    #[test]
    fn what_has_no_code_is_an_error_all_the_same() {
        assert_eq!(LoadError::of_content("", 0), LoadError::Unreachable);
        assert_eq!(ReaderError::of_reader("", 0), ReaderError::NotLoaded);
    }
}
