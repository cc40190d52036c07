//! What is known of a primitive without computing it.

use super::{Primitive, Unary};

/// What a primitive may answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// How many operands it takes at least.
    pub operands: usize,
    /// Whether it may answer with an exception.
    pub raises: bool,
    /// Whether it may answer with neither a value nor an exception.
    pub misses: bool,
    /// Whether it may answer with a value.
    pub answers: bool,
}

const fn value(operands: usize) -> Declaration {
    Declaration { operands, raises: false, misses: false, answers: true }
}

const fn value_or_raise(operands: usize) -> Declaration {
    Declaration { raises: true, ..value(operands) }
}

const fn check(operands: usize) -> Declaration {
    Declaration { operands, raises: true, misses: true, answers: false }
}

const fn any(operands: usize) -> Declaration {
    Declaration { raises: true, misses: true, ..value(operands) }
}

impl Primitive {
    /// What it may answer.
    pub fn declaration(self) -> Declaration {
        match self {
            Primitive::ListAsTuple | Primitive::ClassOf | Primitive::Successor | Primitive::Unary(Unary::Not) => {
                value(1)
            }
            Primitive::Is | Primitive::EqualOrSame => value(2),
            Primitive::BuiltinNamed => Declaration { misses: true, ..value(1) },
            Primitive::DictToKeep | Primitive::MethodOf | Primitive::ContextLink => {
                Declaration { misses: true, ..value(2) }
            }
            Primitive::CheckArguments(_) => check(0),
            Primitive::Hashable | Primitive::ClosureIsATuple => check(1),
            Primitive::CheckDeleteAttribute | Primitive::IsAPair => check(2),
            Primitive::UniqueKeyword => check(3),
            Primitive::Next
            | Primitive::Cause
            | Primitive::Iterate
            | Primitive::Items
            | Primitive::Unpack
            | Primitive::UnpackStarred
            | Primitive::UnpackedItems => any(1),
            Primitive::Compare | Primitive::Contains | Primitive::StarArgument | Primitive::PairItems => any(2),
            Primitive::CheckSetAttribute => any(3),
            Primitive::Builtin(builtin) if builtin.may_miss() => any(0),
            Primitive::Builtin(_) | Primitive::Arguments(_) => value_or_raise(0),
            Primitive::Unary(_)
            | Primitive::UnpackGathered
            | Primitive::UnpackGatheredStarred
            | Primitive::UnpackedMapping
            | Primitive::Format
            | Primitive::Text
            | Primitive::Repr
            | Primitive::Join
            | Primitive::Raisable => value_or_raise(1),
            Primitive::IsLess
            | Primitive::IsGreater
            | Primitive::JoinBy
            | Primitive::Binary(_)
            | Primitive::Inplace(_)
            | Primitive::BinaryOperand
            | Primitive::Catches
            | Primitive::Subscript
            | Primitive::CheckStoreSubscript
            | Primitive::CheckDeleteSubscript
            | Primitive::DoubleStarArgument
            | Primitive::Attribute => value_or_raise(2),
            Primitive::SliceBetween | Primitive::Sorted => value_or_raise(3),
        }
    }
}
