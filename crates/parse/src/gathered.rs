//! Lists of what iterators yield.

/// Iterators of which it is not known beforehand how much they yield.
pub(crate) trait Gathered: Iterator + Sized {
    /// As `collect`, whose code is made anew for each iterator and is three times as large where it does not know the
    /// length.
    fn gathered(self) -> Vec<Self::Item> {
        let mut all = Vec::new();
        self.for_each(|one| all.push(one));
        all
    }
}

impl<I: Iterator> Gathered for I {}
