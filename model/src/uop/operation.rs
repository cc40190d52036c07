//! What objects do by rules of their types: CPython's type slots.

use crate::primitive::Declaration;
use strum::{EnumCount, EnumIter, IntoStaticStr};

/// Something that an object does as its type has it, by a rule of its own. The first operand's type says by which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, EnumIter, EnumCount, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Operation {
    /// Run the finaliser (`tp_finalize`, `tp_del`).
    Finalise,
    /// Drop what may be part of a cycle (`tp_clear`).
    Clear,
    /// Answer an iterator (`tp_iter`).
    Iterate,
    /// Answer the next value; neither a value nor an exception: there is none left (`tp_iternext`).
    Next,
    /// End by GeneratorExit; the answer is None.
    Close,
    /// Append what an iterable gives to a list, the second operand (`list_extend`).
    Extend,
    /// Add what an iterable gives to a set, the second operand (`set_update_internal`).
    Update,
    /// Add the pairs that an iterable gives to a dict, the second operand (`PyDict_MergeFromSeq2`).
    Merge,
    /// Answer a list of what an iterable gives (`PySequence_List`).
    List,
    /// Answer a tuple of what an iterable gives (`PySequence_Tuple`).
    Tuple,
    /// Answer whether a container has a value, the second operand (`sq_contains`).
    Contains,
}

impl Operation {
    /// What it takes and may answer.
    pub fn declaration(self) -> Declaration {
        let value_or_raise = Declaration { operands: 1, raises: true, misses: false, answers: true };
        match self {
            Operation::Finalise | Operation::Clear => {
                Declaration { operands: 1, raises: false, misses: true, answers: false }
            }
            Operation::Iterate | Operation::Close | Operation::List | Operation::Tuple => value_or_raise,
            Operation::Next => Declaration { misses: true, ..value_or_raise },
            Operation::Contains => Declaration { operands: 2, ..value_or_raise },
            Operation::Extend | Operation::Update | Operation::Merge => {
                Declaration { operands: 2, raises: true, misses: true, answers: false }
            }
        }
    }

    /// What it does, of its operands.
    pub(crate) fn says(self, operands: &[String]) -> String {
        let first = &operands[0];
        match self {
            Operation::Finalise => format!("finalise {first} as its type does"),
            Operation::Clear => format!("clear {first} as its type does"),
            Operation::Iterate => format!("ask {first} for an iterator"),
            Operation::Next => format!("ask {first} for its next value"),
            Operation::Close => format!("close {first}"),
            Operation::Extend => format!("append what {first} gives to {}", operands[1]),
            Operation::Update => format!("add what {first} gives to {}", operands[1]),
            Operation::Merge => format!("add the pairs that {first} gives to {}", operands[1]),
            Operation::List => format!("make a list of what {first} gives"),
            Operation::Tuple => format!("make a tuple of what {first} gives"),
            Operation::Contains => format!("ask {first} whether it has {}", operands[1]),
        }
    }

    /// What its operands after the first one are called.
    pub(crate) fn others(self) -> &'static [&'static str] {
        match self {
            Operation::Extend => &["list"],
            Operation::Update => &["set"],
            Operation::Merge => &["dict"],
            Operation::Contains => &["value"],
            Operation::Finalise
            | Operation::Clear
            | Operation::Iterate
            | Operation::Next
            | Operation::Close
            | Operation::List
            | Operation::Tuple => &[],
        }
    }

    /// What its answer is called.
    pub(crate) fn result(self) -> &'static str {
        match self {
            Operation::Finalise | Operation::Clear | Operation::Extend | Operation::Update | Operation::Merge => {
                "nothing"
            }
            Operation::Iterate => "iterator",
            Operation::Next => "next",
            Operation::Close => "closed",
            Operation::List => "list",
            Operation::Tuple => "tuple",
            Operation::Contains => "found",
        }
    }
}
