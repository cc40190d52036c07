//! Families of rules, by the file that they stand in, and those that programs are held to take every exit of.

use freevars_model::{rules::RuleName, table::Table};

/// The families of which shipped and generated programs take every exit that can be taken. Most of what came in with classes,
/// handlers, generators and iteration is not among them yet: of it the report of `check` says what was not taken.
const HELD: [&str; 11] = [
    "attributes.rs",
    "calls.rs",
    "closures.rs",
    "control.rs",
    "dicts.rs",
    "frames.rs",
    "functions.rs",
    "operators.rs",
    "sets.rs",
    "stack.rs",
    "strs.rs",
];

/// Whether a rule is of a family whose exits are all held to be taken.
pub fn is_held(table: &Table, rule: RuleName) -> bool {
    is_of(table, rule, &HELD)
}

/// Whether a rule stands in one of these files.
pub fn is_of(table: &Table, rule: RuleName, files: &[&str]) -> bool {
    let source = table.find(rule).map(|index| table.get(index).row.source.file());
    source.is_some_and(|source| files.iter().any(|file| source.ends_with(file)))
}
