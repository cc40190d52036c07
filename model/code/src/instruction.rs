//! Bytes to instructions, and back.

use crate::{Opcode, version::Operand};

/// One instruction with its EXTENDED_ARG prefixes folded in and its inline caches skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// The byte offset in `co_code` of its first prefix, or of itself.
    pub offset: u32,
    /// The bytes it takes, prefixes and inline caches included.
    pub size: u32,
    /// The opcode; never EXTENDED_ARG, never CACHE.
    pub opcode: Opcode,
    /// What the operand means in this version.
    pub operand: Operand,
    /// The operand, prefixes included; 0 if it has none.
    pub arg: u32,
    /// The byte offset that the operand names, if it is a jump.
    pub target: Option<u32>,
}
