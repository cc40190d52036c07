//! How many arguments builtins take, in which words they say so, and how their parameters are called.

#![allow(clippy::match_same_arms, reason = "a builtin stands with its kin, not with what takes as many arguments")]

use super::Context;
use crate::builtin::Builtin;

/// How a builtin words it that there are too few or too many arguments.
#[derive(Clone, Copy)]
pub(super) enum Words {
    /// `len() takes exactly one argument (0 given)`
    One,
    /// `upper() takes no arguments (1 given)`
    None,
    /// What fills a slot of its type: `expected 1 argument, got 0`
    Slot(usize),
    /// What fills a slot and names no one: ` expected at least 1 argument, got 0`
    Unnamed(usize, usize),
    /// `type.__init__() takes 1 or 3 arguments`
    TypeInit,
    /// `get expected at least 1 argument, got 0`
    Expected(usize, usize),
    /// `pop() takes at most 1 argument (2 given)`
    AtMost(usize),
    /// `xrange() requires 1-3 int arguments`
    XRange,
    /// `type() takes 1 or 3 arguments`
    Type,
    /// Whatever is given; what does not fit is told otherwise.
    Any,
    /// `map() must have at least two arguments.`
    Map,
    /// `insert() takes exactly 2 arguments (0 given)`, `startswith() takes at least 1 argument (0 given)`
    Between(usize, usize),
    /// `sort() takes no positional arguments`, but first of all at most two.
    Sort,
    /// Nothing is said of their number: a required one that is missing is told by its name.
    Named(usize),
}

/// What a builtin makes of keyword arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keywords {
    /// It refuses them, before it counts.
    Refused,
    /// It counts them as arguments, and takes some.
    Counted,
    /// It looks at them itself.
    Free,
}

impl Context<'_> {
    /// How many arguments a builtin takes, in whose words, and what it makes of keyword arguments.
    pub(super) fn shape(&self, builtin: Builtin) -> (Words, Keywords) {
        let py2 = self.is_2_7();
        let at_most_one = if py2 { Words::AtMost(1) } else { Words::Expected(0, 1) };
        let free_in_2 = if py2 { Keywords::Counted } else { Keywords::Refused };
        let any = usize::MAX;
        match builtin {
            Builtin::Super => (Words::Any, Keywords::Refused),
            Builtin::NewProperty => (Words::AtMost(4), Keywords::Counted),
            Builtin::NewClassMethod | Builtin::NewStaticMethod if py2 => (Words::Expected(1, 1), Keywords::Free),
            Builtin::NewClassMethod | Builtin::NewStaticMethod => (Words::Expected(1, 1), Keywords::Refused),
            Builtin::IsSubclass | Builtin::HasAttr | Builtin::DelAttr => (Words::Expected(2, 2), Keywords::Refused),
            Builtin::GetAttr => (Words::Expected(2, 3), Keywords::Refused),
            Builtin::SetAttr => (Words::Expected(3, 3), Keywords::Refused),
            Builtin::ObjectGetAttribute
            | Builtin::ObjectDelAttr
            | Builtin::TypeGetAttribute
            | Builtin::TypeDelAttr
            | Builtin::DictDelItem => (Words::Slot(1), Keywords::Refused),
            Builtin::DictSetItem | Builtin::ListSetItem | Builtin::ObjectSetAttr | Builtin::TypeSetAttr => {
                (Words::Unnamed(2, 2), Keywords::Refused)
            }
            Builtin::DictGetItem
            | Builtin::DictContains
            | Builtin::ListGetItem
            | Builtin::PropertyGetter
            | Builtin::PropertySetter
            | Builtin::PropertyDeleter => (Words::One, Keywords::Refused),
            Builtin::ObjectRepr | Builtin::ObjectStr | Builtin::ExceptionStr | Builtin::DictLen | Builtin::ListLen => {
                (Words::Slot(0), Keywords::Refused)
            }
            Builtin::FunctionGet => (Words::Unnamed(1, 2), Keywords::Refused),
            Builtin::TypeInit => (Words::TypeInit, Keywords::Free),
            Builtin::ObjectInitSubclass => (Words::None, Keywords::Refused),
            Builtin::BuildClass
            | Builtin::NewObject
            | Builtin::ObjectNew
            | Builtin::ObjectInit
            | Builtin::TypeNew
            | Builtin::TypeCall
            | Builtin::TypePrepare
            | Builtin::ExceptionNew
            | Builtin::ExceptionInit
            | Builtin::DictNew
            | Builtin::ListNew => (Words::Any, Keywords::Free),
            Builtin::DictInit => (Words::Expected(0, 1), Keywords::Free),
            Builtin::ListInit => (at_most_one, free_in_2),
            Builtin::Iter | Builtin::Next => (Words::Expected(1, 2), Keywords::Refused),
            Builtin::Enumerate => (Words::Named(2), Keywords::Counted),
            Builtin::Zip => {
                (Words::Expected(0, any), if self.takes_strict() { Keywords::Free } else { Keywords::Refused })
            }
            Builtin::Map => (Words::Map, Keywords::Refused),
            Builtin::Filter | Builtin::DivMod => (Words::Expected(2, 2), Keywords::Refused),
            Builtin::Reversed => (Words::Expected(1, 1), Keywords::Refused),
            Builtin::Sorted if py2 => (Words::Named(4), Keywords::Counted),
            Builtin::Sorted => (Words::Expected(1, 1), Keywords::Free),
            Builtin::ListSort if py2 => (Words::Named(3), Keywords::Counted),
            Builtin::ListSort => (Words::Sort, Keywords::Free),
            Builtin::Reduce => (Words::Expected(2, 3), Keywords::Refused),
            Builtin::Chr | Builtin::StrZFill if py2 => (Words::Between(1, 1), Keywords::Refused),
            Builtin::ListInsert if py2 => (Words::Between(2, 2), Keywords::Refused),
            Builtin::ListInsert => (Words::Expected(2, 2), Keywords::Refused),
            Builtin::ListIndex | Builtin::TupleIndex if py2 => (Words::Between(1, 3), Keywords::Refused),
            Builtin::ListIndex | Builtin::TupleIndex => (Words::Expected(1, 3), Keywords::Refused),
            Builtin::DictSetDefault | Builtin::DictPop => (Words::Expected(1, 2), Keywords::Refused),
            Builtin::DictUpdate => (Words::Expected(0, 1), Keywords::Free),
            Builtin::SetUpdate | Builtin::SetUnion | Builtin::SetIntersection | Builtin::SetDifference => {
                (Words::Expected(0, any), Keywords::Refused)
            }
            Builtin::StrSplit | Builtin::StrRSplit => {
                (Words::AtMost(2), if py2 { Keywords::Refused } else { Keywords::Counted })
            }
            Builtin::StrStrip | Builtin::StrLStrip | Builtin::StrRStrip => (at_most_one, Keywords::Refused),
            Builtin::StrReplace if !py2 => (Words::Expected(2, 3), Keywords::Refused),
            Builtin::StrReplace => (Words::Between(2, 3), Keywords::Refused),
            Builtin::StrCenter | Builtin::StrLJust | Builtin::StrRJust if !py2 => {
                (Words::Expected(1, 2), Keywords::Refused)
            }
            Builtin::StrCenter | Builtin::StrLJust | Builtin::StrRJust => (Words::Between(1, 2), Keywords::Refused),
            Builtin::StrStartsWith
            | Builtin::StrEndsWith
            | Builtin::StrFind
            | Builtin::StrRFind
            | Builtin::StrIndex
            | Builtin::StrRIndex
            | Builtin::StrCount => (Words::Between(1, 3), Keywords::Refused),
            Builtin::StrFormat => (Words::Expected(0, any), Keywords::Free),
            Builtin::ListReverse
            | Builtin::ListClear
            | Builtin::ListCopy
            | Builtin::DictKeys
            | Builtin::DictValues
            | Builtin::DictItems
            | Builtin::DictPopItem
            | Builtin::DictCopy
            | Builtin::DictClear
            | Builtin::DictIterKeys
            | Builtin::DictIterValues
            | Builtin::DictIterItems
            | Builtin::SetPop
            | Builtin::SetCopy
            | Builtin::SetClear
            | Builtin::StrLower
            | Builtin::StrTitle
            | Builtin::StrCapitalize
            | Builtin::StrSwapCase
            | Builtin::StrIsDigit
            | Builtin::StrIsAlpha
            | Builtin::StrIsAlNum
            | Builtin::StrIsUpper
            | Builtin::StrIsLower
            | Builtin::StrIsSpace => (Words::None, Keywords::Refused),
            Builtin::ListRemove
            | Builtin::ListCount
            | Builtin::TupleCount
            | Builtin::DictHasKey
            | Builtin::SetAdd
            | Builtin::SetDiscard
            | Builtin::SetRemove
            | Builtin::SetIsSubset
            | Builtin::SetIsSuperset
            | Builtin::SetIsDisjoint
            | Builtin::StrPartition
            | Builtin::StrRPartition
            | Builtin::StrZFill => (Words::One, Keywords::Refused),
            Builtin::Pow if py2 => (Words::Expected(2, 3), Keywords::Refused),
            Builtin::Pow => (Words::Named(3), Keywords::Counted),
            Builtin::Round => (Words::Named(2), Keywords::Counted),
            Builtin::NewFloat => (at_most_one, free_in_2),
            Builtin::NewSet => (Words::Expected(0, 1), Keywords::Refused),
            Builtin::Any
            | Builtin::All
            | Builtin::Chr
            | Builtin::Ord
            | Builtin::Emit
            | Builtin::Repr
            | Builtin::Len
            | Builtin::Abs
            | Builtin::Callable
            | Builtin::ListAppend
            | Builtin::ListExtend
            | Builtin::StrJoin => (Words::One, Keywords::Refused),
            Builtin::GeneratorSend => (Words::One, Keywords::Refused),
            Builtin::GeneratorThrow => (Words::Expected(1, 3), Keywords::Refused),
            Builtin::GeneratorNext => (Words::Slot(0), Keywords::Refused),
            Builtin::GeneratorClose | Builtin::Collect | Builtin::StrUpper => (Words::None, Keywords::Refused),
            Builtin::MakeToken => (Words::AtMost(1), Keywords::Refused),
            Builtin::Print | Builtin::NewException => (Words::Expected(0, any), Keywords::Free),
            Builtin::Range => (Words::Expected(1, 3), Keywords::Refused),
            Builtin::XRange => (Words::XRange, Keywords::Refused),
            Builtin::Sum if py2 => (Words::Expected(1, 2), Keywords::Refused),
            Builtin::Sum | Builtin::NewInt => (Words::AtMost(2), Keywords::Counted),
            Builtin::Min | Builtin::Max => (Words::Expected(1, any), Keywords::Free),
            Builtin::IsInstance => (Words::Expected(2, 2), Keywords::Refused),
            Builtin::TypeOf => (Words::Type, Keywords::Counted),
            Builtin::NewStr => (Words::AtMost(if py2 { 1 } else { 3 }), Keywords::Counted),
            Builtin::NewBool | Builtin::NewTuple | Builtin::NewList => (at_most_one, free_in_2),
            Builtin::NewDict => (Words::Expected(0, 1), Keywords::Free),
            Builtin::NewFunction => (Words::AtMost(5), Keywords::Counted),
            Builtin::NewCell => (Words::Expected(0, 1), Keywords::Refused),
            Builtin::ListPop => (at_most_one, Keywords::Refused),
            Builtin::DictGet => (Words::Expected(1, 2), Keywords::Refused),
        }
    }

    /// The names of a builtin's parameters, and how many of them may be given by position.
    pub(super) fn parameters(&self, builtin: Builtin) -> (&'static [&'static str], usize) {
        let py2 = self.is_2_7();
        match builtin {
            Builtin::Enumerate if py2 => (&["sequence", "start"], 2),
            Builtin::Enumerate => (&["iterable", "start"], 2),
            Builtin::Sum => (&["", "start"], 2),
            Builtin::Sorted if py2 => (&["iterable", "cmp", "key", "reverse"], 4),
            Builtin::ListSort if py2 => (&["cmp", "key", "reverse"], 3),
            Builtin::Sorted => (&["", "key", "reverse"], 1),
            Builtin::ListSort => (&["key", "reverse"], 0),
            Builtin::Min | Builtin::Max if py2 => (&["key"], 0),
            Builtin::Min | Builtin::Max => (&["key", "default"], 0),
            Builtin::NewInt => (&["", "base"], 2),
            Builtin::Pow => (&["base", "exp", "mod"], 3),
            Builtin::Round => (&["number", "ndigits"], 2),
            Builtin::NewProperty => (&["fget", "fset", "fdel", "doc"], 4),
            Builtin::Print => (&["sep", "end"], 0),
            Builtin::StrSplit | Builtin::StrRSplit => (&["sep", "maxsplit"], 2),
            _ => (&[], 0),
        }
    }
}
