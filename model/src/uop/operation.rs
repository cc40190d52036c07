//! What objects do by rules of their types: CPython's type slots.

#![allow(clippy::wildcard_enum_match_arm, reason = "few operations have a special method of one name")]

use super::Special;
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
    /// Be called (`tp_call`). Its arguments are those given, not operands.
    Call,
    /// Answer an attribute, by the special methods of the object's class (`slot_tp_getattr_hook`).
    GetAttribute,
    /// Answer an attribute, as the object's built-in type does (`tp_getattro`).
    PlainAttribute,
    /// Keep an attribute, or drop it if there is no value, by the special methods of the object's class.
    SetAttribute,
    /// Keep or drop an attribute as the object's built-in type does (`tp_setattro`).
    SetPlainAttribute,
    /// Drop an attribute, by the special methods of the object's class.
    DeleteAttribute,
    /// Drop an attribute as the object's built-in type does.
    DeletePlainAttribute,
    /// Answer what a descriptor describes, for an object or None, and a type; nothing: it is no descriptor
    /// (`tp_descr_get`).
    Bind,
    /// Set what a data descriptor describes, for an object (`tp_descr_set`).
    SetDescribed,
    /// Delete what a data descriptor describes.
    DeleteDescribed,
    /// Apply the binary operator that the operand names (`binary_op1` and those in place).
    Binary,
    /// Compare as the operand says (`PyObject_RichCompare`).
    Compare,
    /// Compare two keys of one class: the left one is asked before they are compared as others are
    /// (`unsafe_object_compare`).
    CompareKeys,
    /// Apply the unary operator that the operand names.
    Unary,
    /// Answer whether the object is true.
    Truth,
    /// Answer the length.
    Length,
    /// Answer an item.
    Subscript,
    /// Store an item.
    StoreSubscript,
    /// Delete an item.
    DeleteSubscript,
    /// Answer `repr`.
    Repr,
    /// Answer `str`.
    Text,
    /// Run on with a value, the second operand; neither a value nor an exception: that it is over is all it answers (`am_send`).
    Send,
    /// End by GeneratorExit; the answer is None.
    Close,
    /// Append what an iterable gives to a list, the second operand (`list_extend`).
    Extend,
    /// Add what an iterable gives to a set, the second operand (`set_update_internal`).
    Update,
    /// Take what an iterable gives out of a set, the second operand (`set_difference_update_internal`).
    Subtract,
    /// Answer a set of what an iterable gives that a set, the second operand, has (`set_intersection`).
    Intersect,
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
        let any = |operands| Declaration { operands, raises: true, misses: true, answers: true };
        let value_or_raise = |operands| Declaration { misses: false, ..any(operands) };
        let raise = |operands| Declaration { answers: false, ..any(operands) };
        match self {
            Operation::Finalise | Operation::Clear => Declaration { raises: false, ..raise(1) },
            Operation::Next => any(1),
            Operation::Iterate
            | Operation::Close
            | Operation::List
            | Operation::Tuple
            | Operation::Call
            | Operation::Unary
            | Operation::Truth
            | Operation::Length
            | Operation::Repr
            | Operation::Text => value_or_raise(1),
            Operation::GetAttribute
            | Operation::PlainAttribute
            | Operation::Binary
            | Operation::Compare
            | Operation::CompareKeys
            | Operation::Subscript
            | Operation::Intersect
            | Operation::Contains => value_or_raise(2),
            Operation::Send => any(2),
            Operation::Bind => any(3),
            Operation::DeleteAttribute
            | Operation::DeletePlainAttribute
            | Operation::DeleteDescribed
            | Operation::DeleteSubscript
            | Operation::Extend
            | Operation::Update
            | Operation::Subtract
            | Operation::Merge => raise(2),
            Operation::SetAttribute
            | Operation::SetPlainAttribute
            | Operation::SetDescribed
            | Operation::StoreSubscript => raise(3),
        }
    }

    /// The special method that says how an instance does it, where built-in types have rules of their own.
    pub(crate) fn special(self) -> Option<Special> {
        match self {
            Operation::Iterate => Some(Special::Iter),
            Operation::Next => Some(Special::Next),
            Operation::Contains => Some(Special::Contains),
            Operation::Bind => Some(Special::Get),
            Operation::SetDescribed => Some(Special::Set),
            Operation::DeleteDescribed => Some(Special::Delete),
            _ => None,
        }
    }

    /// Whether an object whose type has no rule for it does nothing, which is an answer.
    pub(crate) fn is_optional(self) -> bool {
        matches!(self, Operation::Finalise | Operation::Clear | Operation::Bind)
    }

    /// What it does, of its operands.
    pub(crate) fn says(self, operands: &[String]) -> String {
        let operand = |n: usize| operands.get(n).map_or("it", String::as_str);
        let (first, second, third) = (operand(0), operand(1), operand(2));
        match self {
            Operation::Finalise => format!("finalise {first} as its type does"),
            Operation::Clear => format!("clear {first} as its type does"),
            Operation::Iterate => format!("ask {first} for an iterator"),
            Operation::Next => format!("ask {first} for its next value"),
            Operation::Call => format!("call {first}"),
            Operation::GetAttribute => format!("ask {first} for its attribute {second}"),
            Operation::PlainAttribute => format!("ask {first} for its attribute {second} as its built-in type does"),
            Operation::SetAttribute => format!("have {first} keep {third} as its attribute {second}"),
            Operation::SetPlainAttribute => {
                format!("have {first} keep {third} as its attribute {second} as its built-in type does")
            }
            Operation::DeleteAttribute => format!("have {first} drop its attribute {second}"),
            Operation::DeletePlainAttribute => {
                format!("have {first} drop its attribute {second} as its built-in type does")
            }
            Operation::Bind => format!("ask {first} for what it describes of {second}, of type {third}"),
            Operation::SetDescribed => format!("have {first} set to {third} what it describes of {second}"),
            Operation::DeleteDescribed => format!("have {first} delete what it describes of {second}"),
            Operation::Binary => format!("apply the binary operator to {first} and {second}"),
            Operation::Compare => format!("compare {first} with {second}"),
            Operation::CompareKeys => format!("compare the keys {first} and {second}, of one class"),
            Operation::Unary => format!("apply the unary operator to {first}"),
            Operation::Truth => format!("ask {first} whether it is true"),
            Operation::Length => format!("ask {first} for its length"),
            Operation::Subscript => format!("ask {first} for its item {second}"),
            Operation::StoreSubscript => format!("have {first} keep {third} as its item {second}"),
            Operation::DeleteSubscript => format!("have {first} drop its item {second}"),
            Operation::Repr => format!("ask {first} for its repr"),
            Operation::Text => format!("ask {first} for its text"),
            Operation::Send => format!("send {second} to {first}"),
            Operation::Close => format!("close {first}"),
            Operation::Extend => format!("append what {first} gives to {}", second),
            Operation::Update => format!("add what {first} gives to {}", second),
            Operation::Subtract => format!("take what {first} gives out of {}", second),
            Operation::Intersect => format!("make a set of what {first} gives that {} has", second),
            Operation::Merge => format!("add the pairs that {first} gives to {}", second),
            Operation::List => format!("make a list of what {first} gives"),
            Operation::Tuple => format!("make a tuple of what {first} gives"),
            Operation::Contains => format!("ask {first} whether it has {}", second),
        }
    }

    /// What its answer is called.
    pub(crate) fn result(self) -> &'static str {
        match self {
            Operation::Finalise
            | Operation::Clear
            | Operation::SetAttribute
            | Operation::SetPlainAttribute
            | Operation::DeleteAttribute
            | Operation::DeletePlainAttribute
            | Operation::SetDescribed
            | Operation::DeleteDescribed
            | Operation::StoreSubscript
            | Operation::DeleteSubscript
            | Operation::Extend
            | Operation::Update
            | Operation::Subtract
            | Operation::Merge => "nothing",
            Operation::Send => "sent",
            Operation::Close => "closed",
            Operation::Intersect => "common",
            Operation::List => "list",
            Operation::Tuple => "tuple",
            Operation::Iterate => "iterator",
            Operation::Next => "next",
            Operation::GetAttribute | Operation::PlainAttribute => "attribute",
            Operation::Bind => "bound",
            Operation::Truth => "truth",
            Operation::Length => "length",
            Operation::Repr | Operation::Text => "text",
            Operation::Call
            | Operation::Binary
            | Operation::Compare
            | Operation::CompareKeys
            | Operation::Unary
            | Operation::Subscript
            | Operation::Contains => "result",
        }
    }

    /// What its operands are called.
    pub(crate) fn operands(self) -> [&'static str; 3] {
        match self {
            Operation::Bind => ["descriptor", "object", "owner"],
            Operation::SetDescribed | Operation::DeleteDescribed => ["descriptor", "object", "value"],
            Operation::Binary | Operation::Compare | Operation::CompareKeys => ["left", "right", "value"],
            Operation::Subscript | Operation::StoreSubscript | Operation::DeleteSubscript => {
                ["container", "index", "value"]
            }
            Operation::Extend | Operation::Update | Operation::Subtract | Operation::Intersect | Operation::Merge => {
                ["iterable", "container", "value"]
            }
            Operation::Contains => ["container", "value", "value"],
            Operation::Send => ["generator", "sent", "value"],
            Operation::Finalise
            | Operation::Clear
            | Operation::Iterate
            | Operation::Next
            | Operation::Close
            | Operation::List
            | Operation::Tuple
            | Operation::Call
            | Operation::GetAttribute
            | Operation::PlainAttribute
            | Operation::SetAttribute
            | Operation::SetPlainAttribute
            | Operation::DeleteAttribute
            | Operation::DeletePlainAttribute
            | Operation::Unary
            | Operation::Truth
            | Operation::Length
            | Operation::Repr
            | Operation::Text => ["object", "name", "value"],
        }
    }
}
