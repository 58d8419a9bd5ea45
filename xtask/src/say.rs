//! What a command says while it works.

use std::fmt::Display;
use std::time::Duration;

/// Names the step that starts now.
pub(crate) fn step(what: impl Display) {
    eprintln!("==> {what}");
}

/// A duration as people write it.
pub(crate) fn time(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match (seconds / 60, seconds % 60) {
        (0, _) => format!("{:.1} s", duration.as_secs_f64()),
        (minutes, rest) => format!("{minutes} min {rest:02} s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short_and_exact() {
        assert_eq!(time(Duration::from_millis(1250)), "1.2 s");
        assert_eq!(time(Duration::from_secs(59)), "59.0 s");
        assert_eq!(time(Duration::from_secs(425)), "7 min 05 s");
    }
}
