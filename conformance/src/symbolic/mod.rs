//! Programs as they are edited: an instruction names its variable by identity, its constant by value, its name by text
//! and the instruction that it jumps to by index. Indices, counts, offsets and prefixes are not there; laying a program
//! out makes them, by the version's own rules.
//!
//! [`Symbolic::read`] and [`Symbolic::lay_out`] are inverse for whatever the verifier accepts, except that equal
//! constants become one. `read` takes apart, `lay_out` puts together, `edit` has what edits are made of.

mod edit;
mod lay_out;
mod read;

pub(crate) use edit::walk;
pub use edit::{code_objects, each_code_object};
pub use lay_out::NoLayout;
pub use read::Unreadable;

use freevars_code::{Const, Flags, Opcode, Version, version::Layout};
use std::ops::Range;

/// A program.
#[derive(Clone, Debug, PartialEq)]
pub struct Symbolic {
    /// The CPython whose bytecode this is.
    pub version: Version,
    /// The code objects; the first is run, and [`Const::Code`] counts them. One that no constant reaches is not laid
    /// out.
    pub bodies: Vec<Body>,
    /// The Python source that was compiled, if it was.
    pub source: Option<String>,
}

/// A code object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// `co_name`.
    pub name: String,
    /// `co_qualname` (3.11).
    pub qualname: String,
    /// `co_filename`.
    pub filename: String,
    /// `co_firstlineno`.
    pub firstlineno: u32,
    /// `co_flags` but for VARARGS and VARKEYWORDS, which parameters say.
    pub flags: Flags,
    /// `co_stacksize`.
    pub stacksize: u32,
    /// Every variable that the lists below name.
    pub variables: Vec<Variable>,
    /// `co_varnames`; laid out, parameters come first in the order of their kinds.
    pub locals: Vec<VariableIndex>,
    /// `co_cellvars`. A variable is in `locals` too if one slot or argument is meant by both: a captured parameter, and
    /// from 3.11 on a captured local variable.
    pub cells: Vec<VariableIndex>,
    /// `co_freevars`.
    pub frees: Vec<VariableIndex>,
    /// The instructions.
    pub instructions: Vec<Instruction>,
    /// What `co_consts` starts with; what else instructions name follows in the order in which they do.
    pub consts: Vec<Const>,
    /// What `co_names` starts with, likewise.
    pub names: Vec<String>,
    /// `co_lnotab` or `co_linetable` as it was read, nothing if it says that no line starts anywhere: its offsets are
    /// those of the instructions as they were read, so who changes those takes it away.
    pub linetable: Option<Vec<u8>>,
    /// The entries of `co_exceptiontable`.
    pub handlers: Vec<Handler>,
    /// `co_exceptiontable` as it was read, if that is not what these entries make: likewise.
    pub exceptiontable: Option<Vec<u8>>,
}

/// An entry of an exception table: what handles the exceptions of some instructions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handler {
    /// The instructions.
    pub covers: Range<usize>,
    /// The instruction where the handler starts.
    pub target: usize,
    /// How many stack entries the handler keeps.
    pub depth: u32,
    /// Whether the position of the instruction that raised is pushed before the exception.
    pub lasti: bool,
}

/// The place of a variable in [`Body::variables`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariableIndex(pub u32);

/// A variable as one code object knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// Which parameter it is, if it is one.
    pub parameter: Option<Parameter>,
}

/// Kinds of parameters, in the order in which `co_varnames` has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Parameter {
    /// Before the `/` (3.8).
    PositionalOnly,
    /// Given by position or by name.
    Positional,
    /// After the `*` (3.0).
    KeywordOnly,
    /// `*args`
    Star,
    /// `**kwargs`
    DoubleStar,
}

/// An instruction.
#[derive(Clone, Debug, PartialEq)]
pub struct Instruction {
    /// The opcode; never EXTENDED_ARG, never CACHE.
    pub opcode: Opcode,
    /// The operand.
    pub operand: Operand,
    /// How many EXTENDED_ARG to write at least.
    pub prefixes: u32,
}

/// The operand of an [`Instruction`].
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// This number: one with a meaning of its own, 0 where there is none, or an index at which nothing is.
    Number(u32),
    /// As many as there are free variables: COPY_FREE_VARS.
    Frees,
    /// A constant.
    Const(Const),
    /// A name.
    Name {
        /// The name.
        name: String,
        /// Whether 3.11's LOAD_GLOBAL is to push NULL first.
        null: bool,
    },
    /// A variable; whether its local or its cell is meant is the opcode's matter.
    Variable(VariableIndex),
    /// The instruction at this index.
    To(usize),
}

impl Instruction {
    /// An instruction.
    pub fn new(opcode: Opcode, operand: Operand) -> Instruction {
        Instruction { opcode, operand, prefixes: 0 }
    }

    /// An instruction without an operand.
    pub fn plain(opcode: Opcode) -> Instruction {
        Instruction::new(opcode, Operand::Number(0))
    }

    /// LOAD_CONST.
    pub fn constant(constant: Const) -> Instruction {
        Instruction::new(Opcode::LOAD_CONST, Operand::Const(constant))
    }
}

impl Body {
    /// A variable.
    ///
    /// # Panics
    ///
    /// The code object has no such variable.
    pub fn variable(&self, index: VariableIndex) -> &Variable {
        &self.variables[index.0 as usize]
    }

    /// Adds a variable, which is in none of the lists yet.
    pub fn add_variable(&mut self, name: String, parameter: Option<Parameter>) -> VariableIndex {
        let index = u32::try_from(self.variables.len()).expect("variables: there are fewer than bytes in a file");
        self.variables.push(Variable { name, parameter });
        VariableIndex(index)
    }

    /// What the operand of a `*_DEREF` opcode counts.
    pub fn deref_slots(&self, layout: Layout) -> Vec<VariableIndex> {
        match layout {
            Layout::Separate => [&self.cells[..], &self.frees].concat(),
            Layout::LocalsPlus => {
                let cells = self.cells.iter().copied().filter(|cell| !self.locals.contains(cell));
                self.locals.iter().copied().chain(cells).chain(self.frees.iter().copied()).collect()
            }
        }
    }
}
