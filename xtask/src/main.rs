//! Set-up, build, test and measurement of the project.
fn main() {}
