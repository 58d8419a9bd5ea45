/// The formatting that covers exactly one span of an entry, and nothing beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Formatting {
    /// None, or one that reaches further than the span.
    #[default]
    Plain,
    /// Double quotation marks.
    Quoted,
    Linked,
    Bold,
    Italic,
    /// Underlined, highlighted or in code.
    Other,
    /// Brackets around the span.
    Bracketed,
}

impl Formatting {
    /// How many there are.
    pub(crate) const COUNT: usize = 7;
}
