//! The `freevars` command.
fn main() {}
