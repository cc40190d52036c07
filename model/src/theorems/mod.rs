//! The theorems about states. A [`Theorem`] has a name, a sentence, and a predicate here: [`counts`] and [`balance`] say what
//! references are worth, [`preservation`] what the verifier is worth, [`Sharing`] what cells are for.
//!
//! The shipped programs are held to all of them after every uop of their first thousand, and now and then from there on; what
//! is accepted of hostile bytes to most; one program in eight of a campaign, between instructions, to [`counts`].
//!
//! Theorems about other things stand where these are: `linearity` and `stack-effect`, about rules, are read off
//! [`crate::ownership`]; `adaptation`, about two versions, is of the crate that compares.

mod preservation;
mod references;
mod sharing;

pub use preservation::preservation;
pub use references::{balance, counts};
pub use sharing::{Sharing, closure_arity};

use crate::{machine::Machine, object::Address};
use std::fmt;

/// The theorems about states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Theorem {
    /// A state has at most one successor.
    Determinism,
    /// A program that the verifier accepts and that has not finished can step.
    Progress,
    /// Each slot and stack entry keeps the kind that the verifier gave it.
    Preservation,
    /// An object's reference count is the number of references to it from frames, pending uops and the heap.
    Counts,
    /// Closures made from one cell see one variable: only MAKE_CELL, entering a frame and `cell()` make cells, none of them
    /// from another cell, and what a function or a frame has once got as its cell stays its cell.
    Sharing,
    /// At the end only what the result reaches, and garbage cycles, is alive.
    Balance,
    /// A function's closure is absent, or a tuple of exactly as many cells as its code has free variables.
    ClosureArity,
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
