//! A browser to visit with: the driver's process, a session in it, and what its console said.

mod bidi;
mod console;
mod driver;
mod session;

pub(crate) use session::Session;
