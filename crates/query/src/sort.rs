/// The order of the list. The order of the file breaks ties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As the file has it.
    #[default]
    Written,
    /// Latest year first; before it what is in progress, and last what has no year.
    Newest,
    /// Earliest year first, undated last.
    Oldest,
    /// By the venue's short name, then latest year first; without a venue last.
    Venue,
    /// By folded title.
    Title,
}

impl Sort {
    /// All orders, in the order in which a page offers them.
    pub const ALL: [Self; 5] = [Self::Written, Self::Newest, Self::Oldest, Self::Venue, Self::Title];

    /// The name in the query string: "newest".
    pub fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Venue => "venue",
            Self::Title => "title",
        }
    }

    /// The order with this name, in any case.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::ALL.into_iter().find(|sort| sort.name().eq_ignore_ascii_case(name))
    }
}
