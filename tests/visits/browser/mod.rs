//! A browser to visit with: the driver's process, a visitor's window in it, and what its console said.

mod bidi;
mod console;
mod driver;
mod running;
mod session;

pub(crate) use running::RunningBrowser;
pub(crate) use session::Session;
