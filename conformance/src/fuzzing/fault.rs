//! What is wrong with an input.

use crate::subject::Divergence;
use freevars_code::allocation::FailedAllocation;
use freevars_model::theorems::Breach;
use std::{
    fmt, mem,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// What is wrong.
#[derive(Debug)]
pub enum Fault {
    /// The optimised machine does something else than the specification says.
    Diverges(Divergence),
    /// A theorem does not hold in a state of the specification's machine.
    Breach(Breach),
    /// The optimised machine does not free so many objects.
    Leaks {
        /// How many.
        objects: usize,
        /// After how many instructions the run ended, if not by itself.
        after: Option<u64>,
        /// The allocation that failed, if one did.
        failing: Option<FailedAllocation>,
    },
    /// What is alive after the last collection: cells, functions, lists, tokens.
    Kept {
        /// By the specification.
        specified: [u64; 4],
        /// In the optimised machine.
        found: [u64; 4],
        /// The allocation that failed, if one did.
        failing: Option<FailedAllocation>,
    },
    /// The optimised machine refuses what the verifier accepts.
    Refused(String),
    /// What a reader has read is written as something else.
    Garbled(&'static str),
    /// A panic, with this message.
    Panicked(String),
}

impl Fault {
    /// The allocation that failed, if one did.
    pub fn failing(&self) -> Option<FailedAllocation> {
        match self {
            Fault::Leaks { failing, .. } | Fault::Kept { failing, .. } => *failing,
            Fault::Diverges(_) | Fault::Breach(_) | Fault::Refused(_) | Fault::Garbled(_) | Fault::Panicked(_) => None,
        }
    }

    /// Whether two faults may have one cause: they are of the same kind, and a panic is the same one but for numbers.
    pub fn is_like(&self, other: &Fault) -> bool {
        match (self, other) {
            (Fault::Diverges(Divergence::Differs(one)), Fault::Diverges(Divergence::Differs(other))) => {
                one.part == other.part
            }
            (Fault::Diverges(one), Fault::Diverges(other)) => mem::discriminant(one) == mem::discriminant(other),
            (Fault::Breach(one), Fault::Breach(other)) => one.theorem == other.theorem,
            (Fault::Panicked(one), Fault::Panicked(other)) => unnumbered(one) == unnumbered(other),
            (Fault::Garbled(one), Fault::Garbled(other)) => one == other,
            (one, other) => mem::discriminant(one) == mem::discriminant(other),
        }
    }
}

fn while_failing(f: &mut fmt::Formatter<'_>, failing: Option<FailedAllocation>) -> fmt::Result {
    failing.map_or(Ok(()), |failing| write!(f, " while an allocation fails: {failing}"))
}

/// A text without its digits.
fn unnumbered(text: &str) -> String {
    text.chars().filter(|character| !character.is_ascii_digit()).collect()
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Diverges(divergence) => divergence.sentence("the specification", "the VM").fmt(f),
            Fault::Breach(breach) => breach.fmt(f),
            Fault::Leaks { objects, after, failing } => {
                write!(f, "the VM leaks {objects} objects")?;
                after.map_or(Ok(()), |after| write!(f, " if it ends after {after} instructions"))?;
                while_failing(f, *failing)
            }
            Fault::Kept { specified, found, failing } => {
                write!(
                    f,
                    "cells, functions, lists and tokens are left: {specified:?} by the specification, {found:?} by the VM"
                )?;
                while_failing(f, *failing)
            }
            Fault::Refused(why) => write!(f, "the verifier accepts what the VM refuses: {why}"),
            Fault::Garbled(what) => write!(f, "{what} is read as something else than was written"),
            Fault::Panicked(message) => write!(f, "panicked: {message}"),
        }
    }
}

impl std::error::Error for Fault {}

/// What looking comes to, a panic being a fault.
///
/// # Errors
///
/// The fault.
pub fn caught<T>(look: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(look)).unwrap_or_else(|payload| {
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        Err(Fault::Panicked(text.unwrap_or("without a message").to_owned()))
    })
}
