//! What a page is made of: plain data without behaviour that needs a browser or a parser.

mod author;
mod date;
mod diagnostic;
mod formula;
mod href;
mod kind;
mod link;
mod meta;
mod profile;
mod publication;
mod publication_id;
mod publications;
mod rich_text;
mod shared;
mod site;
mod status;
mod venue;

pub use author::Author;
pub use date::{Month, PartialDate};
pub use diagnostic::{Diagnostic, Place, Problem, Severity};
pub use formula::{Formula, Role};
pub use href::{Href, ImageSource};
pub use kind::Kind;
pub use link::Link;
pub use meta::Meta;
pub use profile::Profile;
pub use publication::Publication;
pub use publications::{Publications, Texts};
pub use rich_text::{ANCHOR_PREFIX, Alignment, Block, Image, Inline, is_abstract, plain_text};
pub use shared::{Rising, Shared, Strings};
pub use site::{Heading, Section, Site};
pub use status::{Stage, Status};
pub use venue::Venue;
