//! The syntax that both machines share: no meaning, only form.
//!
//! Read [`version`] for what differs between CPythons, [`opcode`] for the names, [`program`] for code objects,
//! [`nesting`] for how they hold each other, [`instruction`] for bytes to instructions and [`encode`] for the way back,
//! [`exception_table`] and [`line_table`] for what says more about instructions, [`json`] for program files and
//! [`assembly`] for listings, [`marshal`] for what CPython itself reads.

pub mod assembly;
pub mod encode;
pub mod exception_table;
pub mod flags;
mod hex;
pub mod instruction;
pub mod json;
pub mod line_table;
pub mod marshal;
pub mod nesting;
pub mod opcode;
pub mod program;
pub mod version;

pub use exception_table::{ExceptionEntry, MalformedExceptionTable};
pub use flags::Flags;
pub use instruction::{Instruction, Malformed};
pub use opcode::Opcode;
pub use program::{Code, Const, Program};
pub use version::Version;

/// The place of a code object in [`Program::codes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeIndex(pub u32);
