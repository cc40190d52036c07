//! Special methods: the names under which a class written in Python defines what its instances do.

#![allow(clippy::wildcard_enum_match_arm, reason = "most special methods have one name")]

use freevars_code::Version;
use strum::IntoStaticStr;

/// A special method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[allow(missing_docs, reason = "the names are Python's")]
pub enum Special {
    #[strum(serialize = "__new__")]
    New,
    #[strum(serialize = "__init__")]
    Init,
    #[strum(serialize = "__call__")]
    Call,
    #[strum(serialize = "__getattribute__")]
    GetAttribute,
    #[strum(serialize = "__getattr__")]
    GetAttr,
    #[strum(serialize = "__setattr__")]
    SetAttr,
    #[strum(serialize = "__delattr__")]
    DelAttr,
    #[strum(serialize = "__get__")]
    Get,
    #[strum(serialize = "__set__")]
    Set,
    #[strum(serialize = "__delete__")]
    Delete,
    #[strum(serialize = "__set_name__")]
    SetName,
    #[strum(serialize = "__prepare__")]
    Prepare,
    #[strum(serialize = "__init_subclass__")]
    InitSubclass,
    #[strum(serialize = "__instancecheck__")]
    InstanceCheck,
    #[strum(serialize = "__subclasscheck__")]
    SubclassCheck,
    #[strum(serialize = "__len__")]
    Len,
    #[strum(serialize = "__getitem__")]
    GetItem,
    #[strum(serialize = "__setitem__")]
    SetItem,
    #[strum(serialize = "__delitem__")]
    DelItem,
    #[strum(serialize = "__contains__")]
    Contains,
    #[strum(serialize = "__missing__")]
    Missing,
    #[strum(serialize = "__iter__")]
    Iter,
    /// `__next__`, in 2.7 `next`.
    #[strum(serialize = "__next__")]
    Next,
    /// `__bool__`, in 2.7 `__nonzero__`.
    #[strum(serialize = "__bool__")]
    Bool,
    #[strum(serialize = "__repr__")]
    Repr,
    #[strum(serialize = "__str__")]
    Str,
    #[strum(serialize = "__format__")]
    Format,
    #[strum(serialize = "__hash__")]
    Hash,
    #[strum(serialize = "__eq__")]
    Eq,
    #[strum(serialize = "__del__")]
    Del,
    #[strum(serialize = "__iadd__")]
    IAdd,
    #[strum(serialize = "__enter__")]
    Enter,
    #[strum(serialize = "__exit__")]
    Exit,
    #[strum(serialize = "__slots__")]
    Slots,
    /// The method of the binary operator that the operand names, for its left side.
    #[strum(serialize = "the left operand's method")]
    Left,
    /// The same, in place; there is none unless the operand says so.
    #[strum(serialize = "the method in place")]
    InPlace,
    /// The method of the comparison that the operand names.
    #[strum(serialize = "the comparison's method")]
    Compare,
    /// The method of the same comparison with its sides exchanged.
    #[strum(serialize = "the reflected comparison's method")]
    CompareReflected,
    /// The method of the unary operator that the operand names.
    #[strum(serialize = "the operator's method")]
    Unary,
}

/// The methods of the binary operators, in the order of [`crate::primitive::Binary::operand`], without underscores.
const BINARY: [&str; 13] =
    ["add", "and", "floordiv", "lshift", "matmul", "mul", "mod", "or", "pow", "rshift", "sub", "truediv", "xor"];
/// The operand that stands for 2.7's classic division, and the same in place.
const CLASSIC: [u32; 2] = [26, 27];
/// The operand that stands for `divmod`.
const DIVMOD: u32 = 28;
/// The methods of comparisons, in the order of `dis.cmp_op`, and of those with their sides exchanged.
const COMPARE: [&str; 6] = ["__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"];
const REFLECTED: [&str; 6] = ["__gt__", "__ge__", "__eq__", "__ne__", "__lt__", "__le__"];
/// The last one is what `abs` asks.
const UNARY: [&str; 5] = ["__pos__", "__neg__", "__bool__", "__invert__", "__abs__"];

/// The name of a binary operator's method: `add` with the operand 0 or, in place, 13.
pub(crate) fn binary_name(arg: u32) -> Option<&'static str> {
    match arg {
        0..26 => BINARY.get(arg as usize % BINARY.len()).copied(),
        _ if CLASSIC.contains(&arg) => Some("div"),
        DIVMOD => Some("divmod"),
        _ => None,
    }
}

/// Whether the operand of a binary operator says that it works in place.
pub(crate) fn in_place(arg: u32) -> bool {
    (13..26).contains(&arg) || arg == CLASSIC[1]
}

impl Special {
    /// The name of the method in a version, for an operand; none: there is no such method.
    pub fn name(self, version: Version, arg: u32) -> Option<String> {
        let py2 = version == Version::V2_7;
        let at = |names: &[&str]| names.get(arg as usize).map(|name| (*name).to_string());
        match self {
            Special::Next if py2 => Some("next".to_string()),
            Special::Bool if py2 => Some("__nonzero__".to_string()),
            Special::Left => binary_name(arg).map(|name| format!("__{name}__")),
            Special::InPlace if in_place(arg) => binary_name(arg).map(|name| format!("__i{name}__")),
            Special::InPlace => None,
            Special::Compare => at(&COMPARE),
            Special::CompareReflected => at(&REFLECTED),
            Special::Unary => at(&UNARY),
            other => Some(<&str>::from(other).to_string()),
        }
    }
}
