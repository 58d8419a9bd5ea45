//! What an academic's page is made of: plain data with serde, for the parser that fills it and for
//! everything that shows, searches or cites it. Nothing here needs a browser or a parser.
//!
//! - [`Site`]: all that one content file says; [`Meta`] and [`Profile`] from its front matter, [`Section`]s
//!   of rich text ([`Block`], [`Inline`], [`Formula`]) and the [`Publications`].
//! - [`Publication`]: one entry, with its [`Author`]s, [`Venue`], [`PartialDate`], [`Kind`], [`Status`] and
//!   [`Link`]s as the page shows them, and with [`Locators`], [`Imprint`], editors ([`Name`]), [`Identifiers`] and
//!   [`Degree`] as bibliographies need them. Values are as written.
//! - [`Href`] and [`ImageSource`]: addresses that cannot run script, checked wherever they come from.
//! - [`Diagnostic`]: what the owner should mend, as data that can be worded in any language.
//! - [`WrittenList`]: the publications under the headings that the owner gave them.
//! - [`SiteSnapshot`]: a site as bytes.
//! - [`Gathered`] and [`sorted`]: lists of what iterators yield, in less code than std makes.

#![deny(missing_docs)]

mod author;
mod citation_columns;
mod date;
mod degree;
mod diagnostic;
mod doubt;
mod expected_value;
mod formula;
mod front_matter_error;
mod gathered;
mod href;
mod identifiers;
mod imprint;
mod interned_column;
mod kind;
mod limit;
mod link;
mod locators;
mod meta;
mod name;
mod name_form;
mod numbers;
mod offsets;
mod person;
mod problem;
mod profile;
mod publication;
mod publication_id;
mod publications;
mod rich_text;
mod site;
mod snapshot;
mod sorted;
mod status;
mod strings;
mod venue;
mod written_list;

pub use author::Author;
pub use citation_columns::CitationColumns;
pub use date::{Month, PartialDate};
pub use degree::Degree;
pub use diagnostic::{Diagnostic, Place, Severity};
pub use doubt::{Doubt, DoubtedField};
pub use expected_value::ExpectedValue;
pub use formula::{Formula, Role};
pub use front_matter_error::FrontMatterError;
pub use gathered::Gathered;
pub use href::{Href, ImageSource, UnsafeAddress};
pub use identifiers::Identifiers;
pub use imprint::Imprint;
pub use interned_column::InternedColumn;
pub use kind::Kind;
pub use limit::Limit;
pub use link::{Link, LinkRole};
pub use locators::{Locators, Pages};
pub use meta::Meta;
pub use name::Name;
pub use name_form::NameForm;
pub use numbers::Numbers;
pub use offsets::Offsets;
pub use person::Person;
pub use problem::Problem;
pub use profile::Profile;
pub use publication::Publication;
pub use publications::{Prose, Publications};
pub use rich_text::{ANCHOR_PREFIX, Alignment, Block, Image, Inline, is_abstract, plain_text};
pub use site::{Heading, Section, Site};
pub use snapshot::{FINGERPRINT_ATTRIBUTE, Fingerprint, SiteSnapshot, is_stale};
pub use sorted::sorted;
pub use status::{PublicationStatus, Status};
pub use strings::Strings;
pub use venue::Venue;
pub use written_list::{WrittenHeading, WrittenList, WrittenSection};
