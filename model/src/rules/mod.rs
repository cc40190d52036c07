//! The table: what every opcode means, and what entering and leaving a frame, unwinding, deallocation and the builtins
//! do. One file a family; a file's rows stand at its top.

use freevars_code::Version;

/// A range of versions, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// The first.
    pub from: Version,
    /// The last.
    pub to: Version,
}

impl Versions {
    /// From one version to another.
    pub const fn between(from: Version, to: Version) -> Versions {
        Versions { from, to }
    }

    /// One version.
    pub const fn only(version: Version) -> Versions {
        Versions { from: version, to: version }
    }

    /// Whether it includes a version.
    pub fn contains(self, version: Version) -> bool {
        (self.from..=self.to).contains(&version)
    }
}

mod attributes;
mod builtins;
mod calls;
mod classes;
mod closures;
mod comparisons;
mod containers;
mod contexts;
mod control;
mod deallocation;
mod delegation;
mod descriptors;
mod dicts;
mod frames;
mod functions;
mod generators;
mod handlers;
mod instances;
mod iteration;
mod iterator_builtins;
mod lists;
mod natives;
mod operators;
mod overloads;
mod raising;
mod reductions;
mod reflection;
mod sets;
mod special;
mod stack;
mod strs;
mod variables;

use crate::{builtin::Builtin, object::TypeClass, rule::Rule, uop::Operation};
use freevars_code::Opcode;
use std::panic::Location;

const V2_7: Version = Version::V2_7;
const V3_8: Version = Version::V3_8;
const V3_11: Version = Version::V3_11;
const V3_13: Version = Version::V3_13;

/// What a rule is the rule of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleName {
    /// An opcode.
    Opcode(Opcode),
    /// Entering a frame whose caller lends the arguments.
    Enter,
    /// Entering a frame into which the caller moves the function and the arguments.
    EnterMoved,
    /// A frame whose arguments do not fit.
    Refuse,
    /// An exception in a frame.
    Unwind,
    /// An exception in a frame that it has been in before.
    Reraise,
    /// The death of an object.
    Deallocate(TypeClass),
    /// What objects of a type do when an operation is asked of them.
    Operation(Operation, TypeClass),
    /// A call of a builtin.
    Builtin(Builtin),
}

impl RuleName {
    /// Whether the rule runs in a frame.
    pub fn is_of_a_frame(self) -> bool {
        match self {
            RuleName::Opcode(_)
            | RuleName::Enter
            | RuleName::EnterMoved
            | RuleName::Refuse
            | RuleName::Unwind
            | RuleName::Reraise => true,
            RuleName::Deallocate(_) | RuleName::Operation(..) | RuleName::Builtin(_) => false,
        }
    }
}

/// A rule: whose, of which versions, in a sentence, and its uops as a function that records them.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Whose it is.
    pub name: RuleName,
    /// The versions that it holds for.
    pub versions: Versions,
    /// What it does.
    pub says: &'static str,
    /// Records its uops.
    pub body: fn(&Rule),
    /// Where its row stands.
    pub source: &'static Location<'static>,
}

#[track_caller]
const fn opcode(opcode: Opcode, from: Version, to: Version, says: &'static str, body: fn(&Rule)) -> Row {
    machine(RuleName::Opcode(opcode), from, to, says, body)
}

#[track_caller]
const fn machine(name: RuleName, from: Version, to: Version, says: &'static str, body: fn(&Rule)) -> Row {
    Row { name, versions: Versions::between(from, to), says, body, source: Location::caller() }
}

/// Every rule of every version.
pub fn all() -> impl Iterator<Item = &'static Row> {
    [
        closures::ROWS,
        functions::ROWS,
        variables::ROWS,
        stack::ROWS,
        containers::ROWS,
        operators::ROWS,
        iteration::ROWS,
        attributes::ROWS,
        control::ROWS,
        handlers::ROWS,
        contexts::ROWS,
        generators::ROWS,
        delegation::ROWS,
        raising::ROWS,
        calls::ROWS,
        frames::ROWS,
        deallocation::ROWS,
        builtins::ROWS,
        classes::ROWS,
        instances::ROWS,
        descriptors::ROWS,
        natives::ROWS,
        reflection::ROWS,
        overloads::ROWS,
        comparisons::ROWS,
        iterator_builtins::ROWS,
        reductions::ROWS,
        lists::ROWS,
        dicts::ROWS,
        sets::ROWS,
        strs::ROWS,
    ]
    .into_iter()
    .flatten()
}
