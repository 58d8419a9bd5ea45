//! The `offprint` command.
fn main() {}
