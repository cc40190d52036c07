//! The theorems, each with a name, a sentence and what checks it.
//!
//! [`Theorem`] lists them all. Those about states are predicates here: [`counts`] and [`balance`] say what references are
//! worth, [`preservation`] what the verifier is worth, [`Sharing`] what cells are for. Those about rules are read off
//! [`crate::ownership`]. Those about two machines stand where the second machine is.

mod preservation;
mod references;
mod sharing;

pub use preservation::preservation;
pub use references::{balance, counts};
pub use sharing::{Sharing, closure_arity};

use crate::{machine::Machine, object::Address};
use std::fmt;
use strum::EnumMessage as _;

/// The theorems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::EnumIter, strum::EnumMessage)]
#[strum(serialize_all = "kebab-case")]
pub enum Theorem {
    /// A state has at most one successor.
    #[strum(message = "two machines in lockstep, after every uop of the shipped programs")]
    Determinism,
    /// A program that the verifier accepts and that has not finished can step.
    #[strum(message = "after every uop of the shipped programs, and of bytes that the verifier accepts")]
    Progress,
    /// Each slot and stack entry keeps the kind that the verifier gave it.
    #[strum(message = "after every uop of the shipped programs, and of bytes that the verifier accepts")]
    Preservation,
    /// An object's reference count is the number of references to it from frames, pending uops and the heap.
    #[strum(message = "after every uop of the shipped programs, and between instructions in campaigns")]
    Counts,
    /// Every exit of every rule gives each owned reference away once.
    #[strum(message = "every exit of every rule of every version")]
    Linearity,
    /// A rule pushes and pops what `dis.stack_effect` says of its opcode.
    #[strum(message = "every exit of every rule, against the interpreters that are there")]
    StackEffect,
    /// Closures made from one cell see one variable: only MAKE_CELL, entering a frame and `cell()` make cells, none
    /// of them from another cell, and what a function
    /// or a frame has once got as its cell stays its cell.
    #[strum(message = "after every uop of the shipped programs")]
    Sharing,
    /// At the end only what the result reaches, and garbage cycles, is alive.
    #[strum(message = "at the end of every shipped program, and of bytes that the verifier accepts")]
    Balance,
    /// A function's closure is absent, or a tuple of exactly as many cells as its code has free variables.
    #[strum(message = "after every uop of the shipped programs")]
    ClosureArity,
    /// A 3.8 program that is carried over to the layout of 3.11 is observed the same, but for what its instructions name.
    #[strum(message = "over the shipped programs and generated ones")]
    Adaptation,
}

impl Theorem {
    /// What it says.
    pub fn says(self) -> String {
        self.get_documentation().expect("documented: every theorem is").to_string()
    }

    /// Of what it is checked, and when.
    pub fn checked(self) -> &'static str {
        self.get_message().expect("checked: every theorem is")
    }
}

/// A theorem that does not hold in a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// Which.
    pub theorem: Theorem,
    /// How.
    pub how: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", <&str>::from(self.theorem), self.how)
    }
}

impl std::error::Error for Breach {}

/// `determinism`: after as many uops of one program, two machines are in the same state.
///
/// # Errors
///
/// They are not.
pub fn determinism(one: &Machine<'_>, other: &Machine<'_>) -> Result<(), Breach> {
    if one.is_in_the_state_of(other) {
        return Ok(());
    }
    let how = format!("after {} uops one is at {:?}, the other at {:?}", one.steps(), one.position(), other.position());
    Err(Breach { theorem: Theorem::Determinism, how })
}

/// `progress`, in this state.
///
/// # Errors
///
/// The machine has neither an outcome nor anything to step.
pub fn progress(machine: &Machine<'_>) -> Result<(), Breach> {
    match (machine.position(), machine.outcome()) {
        (Some(_), _) | (None, Some(_)) => Ok(()),
        (None, None) => Err(Breach { theorem: Theorem::Progress, how: "nothing to step, and no outcome".to_string() }),
    }
}

fn breach(theorem: Theorem, machine: &Machine<'_>, address: Address, how: String) -> Breach {
    let data = machine.heap().data(address);
    let position = machine.position().map(|(rule, at, _)| (machine.table().get(rule).row.name, at));
    Breach { theorem, how: format!("{address:?} {data:?} {how}, before {position:?}") }
}
