//! Kinds: what the verifier knows of a slot, a stack entry or a register without running the program.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "these matches pick a few of many variants; a match on every uop has no wildcard"
)]

mod state;

pub use state::State;
pub(crate) use state::{Held, agree, has_reasons, join};

use crate::uop::{Requirement, Why};
use freevars_code::CodeIndex;

/// What is known of a reference that may be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Kind {
    /// There may be nothing.
    pub null: bool,
    /// What it is if there is something; `None`: there is nothing.
    pub what: Option<What>,
}

/// What is known of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// Nothing.
    Any,
    /// A cell.
    Cell,
    /// A tuple.
    Tuple {
        /// How many items it has, if that is known.
        length: Option<u32>,
        /// What each item is.
        items: Items,
    },
    /// A list.
    List,
    /// A dict.
    Dict,
    /// A set.
    Set,
    /// A list or a dict.
    Subscriptable,
    /// A str.
    Str,
    /// An iterator.
    Iterator,
    /// A slice.
    Slice,
    /// A bound method.
    BoundMethod,
    /// None.
    None,
    /// An exception.
    Exception,
    /// The class of an exception that a handler was given.
    ExceptionClass,
    /// Part of what was being handled before, which a handler keeps.
    Saved,
    /// An exception on its way.
    Raised,
    /// A traceback entry.
    Traceback,
    /// A frame.
    Frame,
    /// The int for why a block was left.
    Why(Why),
    /// The int that is the position of an instruction that raised.
    Position,
    /// The int that is the position of an instruction, which is given as an index.
    Noted(u32),
    /// A code object.
    Code(CodeIndex),
    /// A function.
    Function {
        /// Its code object, if that is known.
        code: Option<CodeIndex>,
        /// Whether it has the closure that it needs.
        closed: bool,
    },
}

/// What is known of the items of a tuple.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Items {
    /// Nothing.
    Any,
    /// Each is a cell.
    Cells,
    /// Each is a str.
    Strs,
}

impl Default for Kind {
    fn default() -> Kind {
        Kind::NULL
    }
}

impl Kind {
    /// There is nothing.
    pub const NULL: Kind = Kind { null: true, what: None };
    /// There is something.
    pub const ANY: Kind = Kind::filled(What::Any);

    /// There is something.
    pub const fn filled(what: What) -> Kind {
        Kind { null: false, what: Some(what) }
    }

    /// There may be something.
    pub const fn maybe(what: What) -> Kind {
        Kind { null: true, what: Some(what) }
    }

    /// What there is for sure, or the requirement that is not met.
    pub(crate) fn sure(self, requirement: Requirement) -> Result<What, Requirement> {
        match self {
            Kind { null: false, what: Some(what) } => Ok(what),
            Kind { .. } => Err(requirement),
        }
    }

    /// What is known where two ways meet.
    pub fn join(self, other: Kind) -> Kind {
        let what = match (self.what, other.what) {
            (Some(a), Some(b)) => Some(a.join(b)),
            (a, b) => a.or(b),
        };
        Kind { null: self.null || other.null, what }
    }
}

impl What {
    /// Whether it says why a block was left: ways that differ in that are not joined.
    pub(crate) fn is_reason(self) -> bool {
        matches!(self, What::ExceptionClass | What::Why(_) | What::Noted(_))
    }

    fn join(self, other: What) -> What {
        match (self, other) {
            (a, b) if a == b => a,
            (What::None, What::Saved) | (What::Saved, What::None) => What::Saved,
            (What::Tuple { length: a, items: i }, What::Tuple { length: b, items: j }) => {
                What::Tuple { length: a.filter(|_| a == b), items: if i == j { i } else { Items::Any } }
            }
            (What::Function { closed: a, .. }, What::Function { closed: b, .. }) if a == b => {
                What::Function { code: None, closed: a }
            }
            _ => What::Any,
        }
    }

    /// A tuple of some length of which nothing else is known.
    pub(crate) const fn tuple(length: Option<u32>) -> What {
        What::Tuple { length, items: Items::Any }
    }
}
