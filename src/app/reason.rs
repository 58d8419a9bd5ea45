use crate::browser::fetch::FetchError;
use crate::view::Words;

/// Why the content is not there, as a sentence for the visitor.
pub(super) fn reason(error: &FetchError, words: &Words) -> String {
    let faults = &words.faults;
    let sentence = match error {
        FetchError::Offline => faults.offline,
        FetchError::Unreachable => faults.unreachable,
        FetchError::CutShort => faults.cut_short,
        FetchError::TimedOut => faults.timed_out,
        FetchError::Status(404) => faults.missing,
        FetchError::Status(status) => return faults.status.with(&[&status.to_string()]),
        FetchError::NotText(kind) if kind == "text/html" => faults.page,
        FetchError::NotText(kind) => return faults.not_text.with(&[kind]),
        FetchError::TooLarge => faults.too_large,
    };
    sentence.to_owned()
}
