//! What can be seen of a run.

use crate::{builtin::Builtin, object::Address, table::RuleIndex};
use freevars_code::CodeIndex;

/// What a program tells the world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// `emit` was called; the value as text.
    Emit(String),
    /// The token with this label was finalised.
    Finalise(u32),
    /// The program printed this.
    Write(String),
}

/// What a step did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are what the event happened to")]
pub enum Event {
    /// An instruction begins: the frame's number and the instruction's index.
    Instruction {
        frame: usize,
        index: usize,
    },
    /// A rule begins that is no instruction's.
    Rule(RuleIndex),
    NewRef(Address),
    Close(Address),
    Allocate(Address),
    Free(Address),
    Call(CodeIndex),
    CallBuiltin(Builtin),
    Return,
    /// An activity ends by an exception.
    Raise(Address),
    Told(Told),
}
