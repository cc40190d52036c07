//! The syntax that both machines share: no meaning, only form.
//!
//! Read [`version`] for what differs between CPythons, [`opcode`] for the names, [`program`] for code objects,
//! [`nesting`] for how they hold each other, [`instruction`] for bytes to instructions and [`encode`] for the way back,
//! [`exception_table`] and [`line_table`] for what says more about instructions, [`json`] for program files and
//! [`assembly`] for listings, [`marshal`] for what CPython itself reads, [`allocation`] for what may be made to fail.
//!
//! The same slot goes by another operand where the layout is another:
//!
//! ```
//! use freevars_code::{Opcode, Version, version::Layout};
//!
//! let (old, new) = (Version::V3_8, Version::V3_11);
//! assert_eq!(old.row(Opcode::LOAD_DEREF).map(|row| row.number), Some(136));
//! assert_eq!(new.row(Opcode::LOAD_DEREF).map(|row| row.number), Some(137));
//! assert!(matches!(old.facts().layout, Layout::Separate) && matches!(new.facts().layout, Layout::LocalsPlus));
//! assert!(old.row(Opcode::MAKE_CELL).is_none());
//! ```
//!
//! Bytes are instructions of a version:
//!
//! ```
//! use freevars_code::{Opcode, Version, instruction::decode};
//!
//! let code = [136, 0, 83, 0];
//! let instructions = decode(&code, Version::V3_8).expect("they are instructions");
//! let opcodes: Vec<Opcode> = instructions.iter().map(|instruction| instruction.opcode).collect();
//! assert_eq!(opcodes, [Opcode::LOAD_DEREF, Opcode::RETURN_VALUE]);
//! assert!(decode(&code[..1], Version::V3_8).is_err());
//! ```

pub mod allocation;
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
