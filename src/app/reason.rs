use crate::load_error::{LoadError, ReaderError};
use crate::view::Words;

/// Why the content is not there, as a sentence for the visitor.
pub(super) fn reason(error: &LoadError, words: &Words) -> String {
    let faults = &words.faults;
    let sentence = match error {
        LoadError::Offline => faults.offline,
        LoadError::Unreachable => faults.unreachable,
        LoadError::CutShort => faults.cut_short,
        LoadError::TimedOut => faults.timed_out,
        LoadError::Missing => faults.missing,
        LoadError::Status(status) => return faults.status.with(&[&status.to_string()]),
        LoadError::WebPage => faults.page,
        LoadError::NotText(media_type) => return faults.not_text.with(&[media_type]),
        LoadError::TooLarge(_) => faults.too_large,
        LoadError::Reader(error) => return reader(*error),
    };
    sentence.to_owned()
}

fn reader(error: ReaderError) -> String {
    match error {
        ReaderError::NoProgress(seconds) => {
            format!("Loading it has made no progress for {seconds} seconds.")
        }
        ReaderError::MissingPart(status) => {
            format!("A part of it is missing (the server answered {status}).")
        }
        ReaderError::AlteredPart => "A part of it is not as it was published.".to_owned(),
        ReaderError::NotLoaded => "A part of it could not be loaded.".to_owned(),
        ReaderError::OtherVersion => "Its reader is of another version than the page.".to_owned(),
    }
}
