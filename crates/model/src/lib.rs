//! What an academic's page is made of: plain data with serde, for the parser that fills it and for
//! everything that shows, searches or cites it. Nothing here needs a browser or a parser.
//!
//! - [`Site`]: all that one content file says; [`Meta`] and [`Profile`] from its front matter, [`Section`]s
//!   of rich text ([`Block`], [`Inline`], [`Formula`]) and the [`Publications`].
//! - [`Publication`]: one entry, with its [`Author`]s, [`Venue`], [`PartialDate`], [`Kind`], [`Status`] and
//!   [`Link`]s. Values are as written, each in the field that a citation needs it in.
//! - [`Href`] and [`ImageSource`]: addresses that cannot run script, checked wherever they come from.
//! - [`Diagnostic`]: what the owner should mend, as data that can be worded in any language.
//! - [`SiteSnapshot`]: a site as bytes.

#![deny(missing_docs)]

mod author;
mod date;
mod diagnostic;
mod expected_value;
mod formula;
mod front_matter_error;
mod href;
mod interned_column;
mod kind;
mod limit;
mod link;
mod meta;
mod offsets;
mod problem;
mod profile;
mod publication;
mod publication_id;
mod publications;
mod rich_text;
mod site;
mod snapshot;
mod status;
mod strings;
mod venue;

pub use author::Author;
pub use date::{Month, PartialDate};
pub use diagnostic::{Diagnostic, Place, Severity};
pub use expected_value::ExpectedValue;
pub use formula::{Formula, Role};
pub use front_matter_error::FrontMatterError;
pub use href::{Href, ImageSource, UnsafeAddress};
pub use interned_column::InternedColumn;
pub use kind::Kind;
pub use limit::Limit;
pub use link::{Link, LinkRole};
pub use meta::Meta;
pub use offsets::Offsets;
pub use problem::Problem;
pub use profile::Profile;
pub use publication::Publication;
pub use publications::{Prose, Publications};
pub use rich_text::{ANCHOR_PREFIX, Alignment, Block, Image, Inline, is_abstract, plain_text};
pub use site::{Heading, Section, Site};
pub use snapshot::{FINGERPRINT_ATTRIBUTE, Fingerprint, SiteSnapshot, is_stale};
pub use status::{PublicationStatus, Status};
pub use strings::Strings;
pub use venue::Venue;
