use crate::{Block, Inline, Meta, Publications, WrittenList};
use serde::{Deserialize, Serialize};

/// Everything that one content file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// From the front matter.
    pub meta: Meta,
    /// Whose page it is, from the author block or from the page itself.
    pub owner: Option<String>,
    /// The file's text in its order; [`Block::Publications`] stands where entries stood.
    pub sections: Vec<Section>,
    /// In the order of the file.
    pub publications: Publications,
}

impl Site {
    /// Returns the publications as the file has them: in its order, under its headings.
    pub fn written_list(&self) -> WrittenList {
        WrittenList::of(self)
    }
}

/// A heading with what follows it; the first section of a page may have none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its heading, if any.
    pub heading: Option<Heading>,
    /// What stands below, up to the next heading of any level.
    pub blocks: Vec<Block>,
}

/// A heading of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6, as written; 7 for a line of text that serves as a heading.
    pub level: u8,
    /// Its `id` on the page, with [`crate::ANCHOR_PREFIX`]; unique.
    pub anchor: String,
    /// Where it stands in the file; counts from 1.
    pub line: usize,
    /// Its words.
    pub content: Vec<Inline>,
}
