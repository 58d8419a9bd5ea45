//! What is done to strings again and again. Std's methods are made anew for each closure, sign or
//! list of signs that they are called with; these are made once.

/// Which characters are meant.
pub(super) type Which = fn(char) -> bool;

/// Without those at its ends.
pub(super) fn trim(text: &str, which: Which) -> &str {
    trim_start(trim_end(text, which), which)
}

/// Without those at its start.
#[inline(never)]
pub(super) fn trim_start(text: &str, which: Which) -> &str {
    text.trim_start_matches(which)
}

/// Without those at its end.
#[inline(never)]
pub(super) fn trim_end(text: &str, which: Which) -> &str {
    text.trim_end_matches(which)
}

/// Where the first of them stands; the end if there is none.
#[inline(never)]
pub(super) fn position(text: &str, which: Which) -> usize {
    text.find(which).unwrap_or(text.len())
}

/// Without them.
#[inline(never)]
pub(super) fn without(text: &str, which: Which) -> String {
    let mut kept = text.to_owned();
    kept.retain(|c| !which(c));
    kept
}

/// The words of a text: what stands between those that are `apart`.
#[inline(never)]
pub(super) fn words(text: &str, apart: Which) -> Vec<&str> {
    text.split(apart).filter(|word| !word.is_empty()).collect()
}

/// The number that the digits of `text` are.
#[inline(never)]
pub(super) fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// One space for each run of white space, and none at the ends.
#[inline(never)]
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}
