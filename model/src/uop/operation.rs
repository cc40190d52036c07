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
    /// Answer a list of all that an iterator still gives.
    Exhaust,
}

impl Operation {
    /// What it takes and may answer.
    pub fn declaration(self) -> Declaration {
        let value_or_raise = Declaration { operands: 1, raises: true, misses: false, answers: true };
        match self {
            Operation::Finalise | Operation::Clear => {
                Declaration { operands: 1, raises: false, misses: true, answers: false }
            }
            Operation::Iterate | Operation::Close | Operation::Exhaust => value_or_raise,
            Operation::Next => Declaration { misses: true, ..value_or_raise },
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
            Operation::Exhaust => format!("list all that {first} still gives"),
        }
    }

    /// What its answer is called.
    pub(crate) fn result(self) -> &'static str {
        match self {
            Operation::Finalise | Operation::Clear => "nothing",
            Operation::Iterate => "iterator",
            Operation::Next => "next",
            Operation::Close => "closed",
            Operation::Exhaust => "items",
        }
    }
}
