//! The Markdown or HTML formatting of a token, as a set of flags.

/// A set of formatting flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextStyle(u16);

impl TextStyle {
    pub(crate) const BOLD: Self = Self(1);
    pub(crate) const ITALIC: Self = Self(2);
    pub(crate) const UNDERLINE: Self = Self(4);
    pub(crate) const SUPERSCRIPT: Self = Self(8);
    pub(crate) const SUBSCRIPT: Self = Self(16);
    pub(crate) const CODE: Self = Self(32);
    pub(crate) const MATH: Self = Self(64);
    pub(crate) const STRIKE: Self = Self(128);
    pub(crate) const MARK: Self = Self(256);
    pub(crate) const SMALL: Self = Self(512);
    pub(crate) const KEY: Self = Self(1024);
    /// Formatting that authors use to tell one part of an entry from another.
    pub(crate) const DISTINCTIVE: Self = Self(1 | 2 | 4 | 32 | 256 | 512);

    pub(crate) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
