//! Programs as text: under a header, what that version's own `dis` prints.
//!
//! ```text
//! freevars 3.8
//! code <module> stacksize=1 filename='x.py'
//!   1           0 LOAD_CONST               0 (None)
//!               2 RETURN_VALUE
//! ```
//!
//! The first line names the version. Lines that start with `| ` are the Python source. Each code object is a header
//! and its listing; the first is run. Lines that start with `#` and dis's `Disassembly of ...:` are comments.
//!
//! # The header
//!
//! `code NAME`, then the parameters in brackets as Python writes them (a body without brackets has no parameters and
//! is not a function's), then fields, each once:
//!
//! | field | default |
//! |---|---|
//! | `locals=(a, b)`: the names in `co_varnames` after the parameters | none |
//! | `cellvars=(a)`, `freevars=(b)` | none |
//! | `flags=OPTIMIZED\|NEWLOCALS\|0x400` | with brackets OPTIMIZED, NEWLOCALS and what `*` and `**` say, else none |
//! | `nlocals=1` | as many as there are names in `co_varnames` |
//! | `stacksize=2` | 0 |
//! | `filename='x.py'` | that of the code object before |
//! | `qualname=f.<locals>.g` | the name |
//! | `firstlineno=1` | 1 |
//! | `consts=(0: None)`, `names=(2: x)`: entries that no line shows, by index | none |
//! | `argcount=1`, `posonlyargcount=0`, `kwonlyargcount=0`, `varnames=(a)`: instead of brackets | none |
//!
//! Names that are not letters, digits, `_`, `.`, `<` and `>`, or that start with a digit, are quoted.
//!
//! # The listing
//!
//! Each line is as `dis` prints it, in any spacing: the line number if a new line starts, `>>` if a jump leads here,
//! offset, opcode, operand, and in brackets what the operand names. The brackets may be left out; what they say is
//! checked, and makes up `co_consts` and `co_names`. EXTENDED_ARG has its line, inline caches do not.
//!
//! Constants are written as Python's `repr` does, and besides: `<code f>`, the next code object of that name that
//! nothing refers to yet; `<code 3>`, the fourth of the file; `<float 7ff8000000000001>` and `<complex ... ...>`, by
//! their bits.
//!
//! After the lines, `ExceptionTable:` is as `dis` prints it. `LineTable:` gives the bytes of the line table in
//! hexadecimal, where they are not those that the line numbers encode to; so does `ExceptionTable:` if its bytes are
//! not those of entries, and `Code:` stands for the lines if its bytes are not those of instructions.

mod constant;
mod header;
mod operand;
mod print;
mod read;
mod repr;
mod scan;
mod tables;

use crate::{Program, exception_table, instruction, nesting::Misnested};
use std::fmt;

/// A text that is not a program in assembly, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The line in the text, from 1.
    pub line: u32,
    /// The column in that line, from 1, in characters.
    pub column: u32,
    /// What stands there.
    pub text: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a text that should be a program in assembly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Something else should stand here.
    Expected(&'static str),
    /// The version is one that the project knows.
    Version(String),
    /// The version has no such opcode.
    Opcode,
    /// The version has no such field.
    Field,
    /// The field is there already, or another that says the same.
    Repeated,
    /// A number is too large.
    TooLarge,
    /// The instruction falls at this offset.
    Offset(u32),
    /// The operand is this, in brackets.
    Operand(String),
    /// The operand does not continue what EXTENDED_ARG carried, or needs EXTENDED_ARG before it.
    Prefix,
    /// The opcode takes no operand.
    NoOperand,
    /// No jump leads here.
    Marker,
    /// An index of this table is missing: no line shows it, nor does the header.
    Missing(Table, u32),
    /// This index of a table is something else elsewhere.
    Contradiction(Table, u32),
    /// The line table says that this line starts here, or none.
    Line(Option<i32>),
    /// The version's line table cannot hold these line numbers.
    Unlined,
    /// The version has no constant of this type or value.
    ConstType,
    /// Constants are nested too deep.
    Depth,
    /// No code object of this name is left to refer to.
    NoSuchCode,
    /// The bytes are no instructions.
    Malformed(instruction::Malformed),
    /// The code objects are no tree.
    Nesting(Misnested),
    /// The entry has no encoding: an odd offset, or an end before its start.
    Entry(exception_table::ExceptionEntry),
}

/// A table of a code object that its listing makes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// `co_consts`
    Consts,
    /// `co_names`
    Names,
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Table::Consts => "consts",
            Table::Names => "names",
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Expected(what) => write!(f, "expected {what}"),
            Problem::Version(text) => crate::version::UnknownVersion(text.clone()).fmt(f),
            Problem::Opcode => write!(f, "expected an opcode of this version"),
            Problem::Field => write!(f, "expected a field that this version has"),
            Problem::Repeated => write!(f, "expected each field once"),
            Problem::TooLarge => write!(f, "expected a smaller number"),
            Problem::Offset(offset) => write!(f, "expected {offset}, the offset of this instruction"),
            Problem::Operand(text) if text.is_empty() => write!(f, "expected nothing in brackets after this operand"),
            Problem::Operand(text) => write!(f, "expected ({text})"),
            Problem::Prefix => write!(f, "expected an operand that continues the EXTENDED_ARG before it, if any"),
            Problem::NoOperand => write!(f, "expected no operand after this opcode"),
            Problem::Marker => write!(f, "expected no >>, since nothing jumps here"),
            Problem::Missing(table, index) => write!(f, "expected {table}[{index}] in the listing or the header"),
            Problem::Contradiction(table, index) => write!(f, "expected {table}[{index}] to be the same everywhere"),
            Problem::Line(Some(line)) => write!(f, "expected line {line}, as the line table has it"),
            Problem::Line(None) => write!(f, "expected no line number, as the line table has none"),
            Problem::Unlined => write!(f, "expected line numbers that this version's line table can hold"),
            Problem::ConstType => write!(f, "expected a constant that this version has"),
            Problem::Depth => write!(f, "expected constants nested no deeper than {}", crate::nesting::MAX_DEPTH),
            Problem::NoSuchCode => write!(f, "expected the name of a code object that nothing refers to yet"),
            Problem::Malformed(malformed) => malformed.fmt(f),
            Problem::Nesting(misnested) => misnested.fmt(f),
            Problem::Entry(_) => write!(f, "expected even offsets, and an end that is not before the start"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {:?}: {}", self.line, self.column, self.text, self.problem)
    }
}

impl std::error::Error for Error {}

impl Program {
    /// The program as text.
    pub fn to_assembly(&self) -> String {
        print::program(self)
    }

    /// The program that a text is.
    pub fn from_assembly(text: &str) -> Result<Program, Error> {
        read::program(text)
    }
}
