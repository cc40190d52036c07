//! Habits of CPython's compiler.

use super::known::Known;
use freevars_code::{CodeIndex, Opcode, Program};
use std::fmt;

/// A habit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "kebab-case")]
pub enum Habit {
    /// x
    CopiesFreeVariablesFirst,
}

/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unemitted {
    /// The code object.
    pub code: CodeIndex,
    /// The byte offset and opcode of the instruction, if it is one that the habit is about.
    pub at: Option<(u32, Opcode)>,
    /// The habit.
    pub habit: Habit,
}

impl fmt::Display for Unemitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        if let Some((offset, opcode)) = self.at {
            write!(f, ", offset {offset}, {opcode}")?;
        }
        write!(f, ": {}", <&str>::from(self.habit))
    }
}

pub(super) struct Emitted<'a> { p: &'a Program }
impl<'a> Emitted<'a> {
    pub(super) fn of(program: &'a Program, _index: CodeIndex, _known: &'a Known) -> Emitted<'a> { Emitted { p: program } }
}
pub(super) fn broken(e: &Emitted<'_>) -> Vec<Unemitted> { let _ = e.p; Vec::new() }
