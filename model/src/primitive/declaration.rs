//! What is known of a primitive without computing it.

#![allow(clippy::match_same_arms, reason = "an arm a line reads better than arms merged by chance")]

use super::{Primitive, Unary};
use crate::builtin::Builtin;

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
            Primitive::ListAsTuple
            | Primitive::ClassOf
            | Primitive::Successor
            | Primitive::Unary(Unary::Not)
            | Primitive::UnboundRepr
            | Primitive::PlainTruth => value(1),
            Primitive::Truth => Declaration { misses: true, ..value(1) },
            Primitive::CheckTruth | Primitive::CheckIterator => check(1),
            Primitive::Builtin(Builtin::Repr | Builtin::Len | Builtin::NewStr | Builtin::NewBool | Builtin::Print) => {
                any(0)
            }
            Primitive::Is | Primitive::Spliced => value(2),
            Primitive::EqualOrSame => Declaration { misses: true, ..value(2) },
            Primitive::BuiltinNamed => Declaration { misses: true, ..value(1) },
            Primitive::Complain(_) | Primitive::KeyError => Declaration { answers: false, ..value_or_raise(1) },
            Primitive::Unspecified(_) => Declaration { answers: false, ..value_or_raise(0) },
            Primitive::Prepare => Declaration { misses: true, ..value(1) },
            Primitive::OwnAttribute => Declaration { misses: true, ..value(2) },
            Primitive::StatementMetaclass2 => value(3),
            Primitive::MetaclassError => check(1),
            Primitive::TheBuiltin(_) | Primitive::StatementBases | Primitive::StatementKeywords => value(0),
            Primitive::Special(_) | Primitive::LengthHint | Primitive::TellsLength => {
                Declaration { misses: true, ..value(1) }
            }
            Primitive::ReflectedFirst
            | Primitive::ReflectedLast
            | Primitive::ComparedFirst
            | Primitive::ComparedReflected
            | Primitive::ComparedLast
            | Primitive::OfType
            | Primitive::OfClass
            | Primitive::InstanceDictToKeep
            | Primitive::OfSuper => Declaration { misses: true, ..value(2) },
            Primitive::Constructor | Primitive::Initialiser | Primitive::Members => value(1),
            Primitive::Metaclass | Primitive::ClassCell => any(0),
            Primitive::InheritedLeft | Primitive::InheritedRight => any(2),
            Primitive::NewClass => value_or_raise(0),
            Primitive::SubclassHook => any(1),
            Primitive::Linearised | Primitive::StatementMetaclass => value_or_raise(1),
            Primitive::CheckClassCell => check(3),
            Primitive::BuiltinBound => Declaration { misses: true, ..value(3) },
            Primitive::CheckNamespace | Primitive::CheckDeleteOwn => check(2),
            Primitive::ContextMethod(_) => value_or_raise(1),
            Primitive::NativeAttribute => value_or_raise(2),
            Primitive::DictToKeep | Primitive::MethodOf | Primitive::ContextLink => {
                Declaration { misses: true, ..value(2) }
            }
            Primitive::CheckArguments(_) | Primitive::CheckStatement | Primitive::NamesAreStrs => check(0),
            Primitive::Hashable | Primitive::ClosureIsATuple | Primitive::CheckSlice => check(1),
            Primitive::CheckDeleteAttribute | Primitive::IsAPair => check(2),
            Primitive::UniqueKeyword => check(3),
            Primitive::Raisable => any(1),
            Primitive::Unary(_) | Primitive::Repr | Primitive::Text | Primitive::Format => any(1),
            Primitive::Binary(_)
            | Primitive::Inplace(_)
            | Primitive::BinaryOperand
            | Primitive::Subscript
            | Primitive::CheckStoreSubscript
            | Primitive::CheckDeleteSubscript => any(2),
            Primitive::PlainUnary
            | Primitive::PlainLength
            | Primitive::PlainRepr
            | Primitive::PlainText
            | Primitive::AsLength => value_or_raise(1),
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
            Primitive::UnpackGathered
            | Primitive::UnpackGatheredStarred
            | Primitive::UnpackedMapping
            | Primitive::Join => value_or_raise(1),
            Primitive::IsLess | Primitive::IsGreater => any(2),
            Primitive::JoinBy
            | Primitive::Catches
            | Primitive::PlainBinary
            | Primitive::PlainCompare
            | Primitive::PlainCompareReflected
            | Primitive::PlainSubscript
            | Primitive::PlainCheckStore
            | Primitive::PlainCheckDelete
            | Primitive::PlainContains
            | Primitive::DoubleStarArgument => value_or_raise(2),
            Primitive::Attribute => any(2),
            Primitive::SliceBetween => value_or_raise(3),
            Primitive::Sorted | Primitive::FormatText => value_or_raise(2),
            Primitive::SortedSoFar => value(2),
            Primitive::Asked(asking) => Declaration { misses: true, ..value(asking.operands() + 1) },
        }
    }
}
