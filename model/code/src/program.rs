//! Programs: code objects of one version, the first of which is run.

use crate::{CodeIndex, Flags, Version};
use num_bigint::BigInt;
use std::fmt;

/// Code objects of one version. `codes[0]` is run: called without arguments if it has OPTIMIZED and NEWLOCALS, as a
/// function body has; else executed as a module, its globals being its locals too.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    /// The CPython whose bytecode this is.
    pub version: Version,
    /// The code objects; constants refer to them by index, and each but the first is referred to by exactly one.
    pub codes: Vec<Code>,
    /// The Python source that was compiled, if it was.
    pub source: Option<String>,
}

/// A code object, field by field as CPython has it; a field that the version does not have is 0, empty or equal to
/// what CPython would derive.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Code {
    /// `co_argcount`: positional parameters, positional-only ones included.
    pub argcount: u32,
    /// `co_posonlyargcount` (3.8).
    pub posonlyargcount: u32,
    /// `co_kwonlyargcount` (3.0).
    pub kwonlyargcount: u32,
    /// `co_nlocals`.
    pub nlocals: u32,
    /// `co_stacksize`, in stack entries.
    pub stacksize: u32,
    /// `co_flags`.
    pub flags: Flags,
    /// `co_code`: the bytes as executed, inline caches zero.
    pub code: Vec<u8>,
    /// `co_consts`.
    pub consts: Vec<Const>,
    /// `co_names`.
    pub names: Vec<String>,
    /// `co_varnames`: parameters first.
    pub varnames: Vec<String>,
    /// `co_cellvars`.
    pub cellvars: Vec<String>,
    /// `co_freevars`.
    pub freevars: Vec<String>,
    /// `co_filename`.
    pub filename: String,
    /// `co_name`.
    pub name: String,
    /// `co_qualname` (3.11); before, the same as `name`.
    pub qualname: String,
    /// `co_firstlineno`.
    pub firstlineno: u32,
    /// `co_lnotab` or `co_linetable`, in the version's own format.
    pub linetable: Vec<u8>,
    /// `co_exceptiontable` (3.11).
    pub exceptiontable: Vec<u8>,
}

/// A constant.
#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    /// `None`
    None,
    /// `...`
    Ellipsis,
    /// `True`, `False`
    Bool(bool),
    /// `int`; 2.7: also what fits a C long.
    Int(BigInt),
    /// 2.7's `long`, whatever its size.
    Long(BigInt),
    /// `float`, by its bits, so that NaN and -0.0 are kept.
    Float(u64),
    /// `complex`, real and imaginary part by their bits.
    Complex(u64, u64),
    /// `str`. In 2.7 the bytes are the UTF-8 of this.
    Str(String),
    /// 2.7's `unicode`.
    Unicode(String),
    /// `bytes` (3.x), or a 2.7 `str` that is not UTF-8.
    Bytes(Vec<u8>),
    /// `tuple`
    Tuple(Vec<Const>),
    /// `frozenset`, sorted as written.
    FrozenSet(Vec<Const>),
    /// A code object, by its index in [`Program::codes`].
    Code(CodeIndex),
}

impl Code {
    /// Whether a call of it makes new locals in the fast array, as a function body does.
    pub fn is_function(&self) -> bool {
        self.flags.contains(Flags::OPTIMIZED) && self.flags.contains(Flags::NEWLOCALS)
    }

    /// The parameters that a call fills, `*args` and `**kwargs` included.
    pub fn parameters(&self) -> u32 {
        let star = self.flags.contains(Flags::VARARGS);
        let double_star = self.flags.contains(Flags::VARKEYWORDS);
        self.argcount.saturating_add(self.kwonlyargcount).saturating_add(u32::from(star) + u32::from(double_star))
    }
}

impl fmt::Display for CodeIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "codes[{}]", self.0)
    }
}
