//! Versions of CPython, as data: a version is a value with [`Facts`], and nothing else in the project asks which
//! version it is. To add one, add its file beside this one and its name to [`Version::KNOWN`].

mod v2_7;
mod v3_11;
mod v3_13;
mod v3_8;

use crate::opcode::Opcode;
use num_bigint::BigInt;
use std::{cmp::Ordering, fmt, hash, str::FromStr};
use strum::EnumCount;

/// What is true of the code objects of one CPython version.
#[derive(Debug)]
pub struct Facts {
    /// As in `sys.version_info.major`.
    pub major: u8,
    /// As in `sys.version_info.minor`.
    pub minor: u8,
    /// How an instruction is laid out in `co_code`.
    pub encoding: Encoding,
    /// Where the variables of a frame live.
    pub layout: Layout,
    /// How a handler is found.
    pub handlers: Handlers,
    /// The bytes that one unit of a jump's operand stands for.
    pub jump_unit: u32,
    /// How a code object maps offsets to source lines.
    pub lines: Lines,
    /// Whether messages name a callable in full: a method with its type, a function with module and qualname (3.9).
    pub callables_named_in_full: bool,
    /// Whether an exception has its traceback for good (`__traceback__`, 3.0), not only while it is raised and handled.
    pub exceptions_keep_tracebacks: bool,
    /// Whether each generator keeps apart which exception it is handling.
    pub generators_handle_apart: bool,
    /// Whether `|` unites dicts (3.9).
    pub dicts_unite: bool,
    /// Whether the iterator of an ASCII str has a type of its own (3.11).
    pub ascii_iterators: bool,
    /// Whether the constructor of code objects sees to NOFREE itself (3.x up to 3.10).
    pub constructor_sets_nofree: bool,
    /// Whether a NameError has the name as its attribute `name` (3.10).
    pub name_errors_have_names: bool,
    /// Whether a property knows the name under which its class keeps it (`property_descr_set`, 3.10).
    pub properties_have_names: bool,
    /// Whether a staticmethod can be called itself (`sm_call`, 3.10).
    pub static_methods_are_callable: bool,
    /// Whether a frame whose globals name no builtins makes do with None alone (`_PyFrame_New_NoTrack`, up to 3.9).
    pub frames_make_do_without_builtins: bool,
    /// Whether the caller of a built-in function refuses names of arguments that are no strs, before the function is asked
    /// (`_PyStack_UnpackDict`, 3.9).
    pub callers_check_names: bool,
    /// Which of the optional fields a code object has.
    pub fields: Fields,
    /// Which types constants have.
    pub constants: Constants,
    /// `dis.cmp_op`: what the operand of COMPARE_OP counts.
    pub compare: &'static [&'static str],
    /// What `dis` prints that is not the same in every version.
    pub listing: Listing,
    /// The opcodes that may stand in `co_code`, by ascending number.
    pub opcodes: &'static [Row],
    /// Where each of them is found.
    rows: Rows,
}

/// How an instruction is laid out in `co_code`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// One byte; two more, little-endian, if the opcode takes an operand. EXTENDED_ARG carries the high 16 bits.
    Bytes,
    /// Two-byte units, opcode and operand, then as many units of inline cache as the opcode's row says. Each
    /// EXTENDED_ARG, three at most, carries the next higher 8 bits.
    Words,
}

impl Encoding {
    /// The bits of an operand that one prefix or opcode carries.
    pub fn operand_bits(self) -> u32 {
        match self {
            Encoding::Bytes => 16,
            Encoding::Words => 8,
        }
    }

    /// How many EXTENDED_ARG an operand has room for.
    pub fn max_prefixes(self) -> u32 {
        32 / self.operand_bits() - 1
    }
}

/// Where the variables of a frame live, and so what the operand of a `*_DEREF` opcode counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Up to 3.10: local variables; cell variables; free variables. The operand counts from the first cell variable.
    Separate,
    /// From 3.11, CPython's *localsplus*: local variables, some of them cells too; the other cell variables; free
    /// variables. The operand counts from the first local variable.
    LocalsPlus,
}

/// How a handler is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handlers {
    /// Up to 3.10: SETUP_* opcodes push blocks onto the frame's block stack.
    BlockStack,
    /// From 3.11: ranges of the code object's exception table.
    ExceptionTable,
}

/// Which of the optional fields a code object has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields {
    /// `co_posonlyargcount` (3.8).
    pub posonlyargcount: bool,
    /// `co_kwonlyargcount` (3.0).
    pub kwonlyargcount: bool,
    /// `co_qualname` (3.11).
    pub qualname: bool,
    /// `co_exceptiontable` (3.11).
    pub exceptiontable: bool,
}

/// How a code object maps offsets to source lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// Up to 3.9, `co_lnotab`: pairs of bytes, by how much the offset and the line grow.
    Increments {
        /// Whether the line may shrink (3.6).
        signed: bool,
    },
    /// From 3.11, `co_linetable`: entries of up to eight code units with a position in the source.
    Locations,
}

/// Which types constants have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constants {
    /// 2.x: `str` is made of bytes, `unicode` of characters; `long` stands beside `int`, which is a C long.
    Two,
    /// 3.x: `str` is made of characters, `bytes` of bytes; `int` has any size.
    Three,
}

impl Constants {
    /// Whether a constant of type `int` may have this value.
    pub fn has_int(self, value: &BigInt) -> bool {
        self == Constants::Three || i64::try_from(value).is_ok()
    }

    /// Whether [`crate::Const::Bytes`] may have these bytes: in 2.x only those that are no UTF-8, the others being
    /// [`crate::Const::Str`].
    pub fn has_bytes(self, bytes: &[u8]) -> bool {
        self == Constants::Three || str::from_utf8(bytes).is_err()
    }
}

/// What `dis` prints that is not the same in every version.
#[derive(Clone, Copy, Debug)]
pub struct Listing {
    /// Whether `(to 12)` is printed after an absolute jump as after a relative one.
    pub absolute_targets: bool,
    /// Whether the columns of lines and offsets widen as one.
    pub aligned: bool,
    /// The opcodes whose operand is not printed as operands of its kind are.
    pub notes: &'static [(Opcode, Note)],
}

/// How an operand is printed in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// Not at all.
    Silent,
    /// The names of the bits set, lowest first.
    Bits(&'static [&'static str]),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// The low bits choose one of `choices`, to which a further bit adds `suffix`.
    Choice {
        /// What the low bits choose from; its length is a power of two.
        choices: &'static [&'static str],
        /// What the next bit adds, after a comma if there is something before it.
        suffix: &'static str,
    },
}

/// MAKE_FUNCTION's, 3.6 to 3.12.
const FUNCTION_PARTS: Note = Note::Bits(&["defaults", "kwdefaults", "annotations", "closure"]);

/// FORMAT_VALUE's.
const CONVERSIONS: Note = Note::Choice { choices: &["", "str", "repr", "ascii"], suffix: "with format" };

/// `dis.cmp_op` up to 3.8.
#[rustfmt::skip]
const ALL_COMPARISONS: &[&str] = &["<", "<=", "==", "!=", ">", ">=", "in", "not in", "is", "is not", "exception match", "BAD"];

/// `dis.cmp_op` from 3.9.
const RICH_COMPARISONS: &[&str] = &["<", "<=", "==", "!=", ">", ">="];

/// An opcode as one version has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The byte in `co_code`.
    pub number: u8,
    /// Its name.
    pub opcode: Opcode,
    /// What the operand means.
    pub operand: Operand,
    /// How many units of inline cache follow.
    pub caches: u8,
}

const fn row(number: u8, opcode: Opcode, operand: Operand, caches: u8) -> Row {
    Row { number, opcode, operand, caches }
}

/// The rows of a version by their number, and by their opcode.
#[derive(Debug)]
struct Rows {
    by_number: [Option<&'static Row>; 1 << u8::BITS],
    by_opcode: [Option<&'static Row>; Opcode::COUNT],
}

impl Rows {
    const fn of(rows: &'static [Row]) -> Rows {
        let mut found = Rows { by_number: [None; 1 << u8::BITS], by_opcode: [None; Opcode::COUNT] };
        let mut i = 0;
        while i < rows.len() {
            found.by_number[rows[i].number as usize] = Some(&rows[i]);
            found.by_opcode[rows[i].opcode as usize] = Some(&rows[i]);
            i += 1;
        }
        found
    }
}

/// What an operand means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// Nothing: 2.7 does not encode it, later versions ignore it.
    Unused,
    /// A number whose meaning is the opcode's own.
    Number,
    /// An index into `co_consts`.
    Const,
    /// An index into `co_names`.
    Name,
    /// 3.11's LOAD_GLOBAL: an index into `co_names`, doubled, plus one to push NULL first.
    GlobalName,
    /// An index into the local variables.
    Local,
    /// A cell or free variable; where the count starts depends on the [`Layout`].
    Deref,
    /// An index into `dis.cmp_op`.
    Compare,
    /// A jump: units from the start of `co_code`.
    Absolute,
    /// A jump: units forward from the next instruction.
    Forward,
    /// A jump: units back from the next instruction.
    Backward,
}

impl Operand {
    /// Whether the operand names another instruction.
    pub fn is_jump(self) -> bool {
        matches!(self, Operand::Absolute | Operand::Forward | Operand::Backward)
    }
}

/// A CPython version: `Version::V3_8`, or `"3.8".parse()`. Ordered as the versions are.
#[derive(Clone, Copy)]
pub struct Version(&'static Facts);

impl Version {
    /// CPython 2.7.
    pub const V2_7: Version = Version(&v2_7::FACTS);
    /// CPython 3.8.
    pub const V3_8: Version = Version(&v3_8::FACTS);
    /// CPython 3.11.
    pub const V3_11: Version = Version(&v3_11::FACTS);

    /// CPython 3.13.
    pub const V3_13: Version = Version(&v3_13::FACTS);

    /// The versions that are specified, oldest first: every rule that a program of theirs needs is there.
    pub const ALL: &[Version] = &[Version::V2_7, Version::V3_8, Version::V3_11];

    /// Every version whose facts are known, oldest first.
    pub const KNOWN: &[Version] = &[Version::V2_7, Version::V3_8, Version::V3_11, Version::V3_13];

    /// What is true of it.
    pub fn facts(self) -> &'static Facts {
        self.0
    }

    /// The row of the opcode with this number, if the version has one.
    pub fn row_of_number(self, number: u8) -> Option<&'static Row> {
        self.0.rows.by_number[usize::from(number)]
    }

    /// The row of an opcode, if the version has it.
    pub fn row(self, opcode: Opcode) -> Option<&'static Row> {
        self.0.rows.by_opcode[opcode as usize]
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}.{}", self.0.major, self.0.minor))
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// There is no such version among [`Version::KNOWN`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVersion(pub String);

impl fmt::Display for UnknownVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<String> = Version::KNOWN.iter().map(Version::to_string).collect();
        write!(f, "unknown version {:?}: the versions are {}", self.0, known.join(", "))
    }
}

impl std::error::Error for UnknownVersion {}

impl FromStr for Version {
    type Err = UnknownVersion;
    fn from_str(text: &str) -> Result<Version, UnknownVersion> {
        Version::KNOWN.iter().copied().find(|v| v.to_string() == text).ok_or_else(|| UnknownVersion(text.to_string()))
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Version) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Version) -> Ordering {
        (self.0.major, self.0.minor).cmp(&(other.0.major, other.0.minor))
    }
}

impl hash::Hash for Version {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        (self.0.major, self.0.minor).hash(state);
    }
}
