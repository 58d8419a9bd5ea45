use std::fmt::Display;
use std::time::{Duration, Instant};

/// How long what should appear may take. Generous: a busy machine is slow, and a visit that goes
/// well never waits for it.
const PATIENCE: Duration = Duration::from_secs(15);
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// Looks again and again until `look` finds what it looks for, and gives that.
///
/// The only place that waits. Panics after [`PATIENCE`], saying what was expected and what the last
/// look saw instead.
pub(crate) async fn until<T>(expected: impl Display, mut look: impl AsyncFnMut() -> Result<T, String>) -> T {
    let deadline = Instant::now() + PATIENCE;
    let mut ticks = tokio::time::interval(BETWEEN_LOOKS);
    loop {
        ticks.tick().await;
        match look().await {
            Ok(found) => return found,
            Err(seen) if Instant::now() > deadline => panic!("expected {expected}, but {seen}"),
            Err(_) => {}
        }
    }
}
