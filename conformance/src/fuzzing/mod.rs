//! What coverage-guided fuzzers drive: an input, looked at by a target, and the fault that it shows, if it shows one.
//!
//! The fuzzer itself is outside (`fuzz/`), as it needs another compiler; here is all that it does, so that a test can do
//! it too. An [`input`](decode) is a program; a [`Stock`] makes mutants of programs, a [`Mutator`] does so for the fuzzer; a
//! [`Target`] says what is asked, and a [`Fuzzer`] asks it:
//!
//! | target | input | holds if |
//! |---|---|---|
//! | `divergence` | a program | the optimised machine is observed to do what the specification says |
//! | `refcount_leak` | a program | reference counts are true after every micro-operation, and neither machine leaves anything alive, however early the run ends |
//! | `bytes` | any bytes, as a program | both machines come to an answer; what the verifier accepts runs alike, and what the optimised machine refuses the verifier refuses |
//! | `formats` | any bytes, as text | each reader comes to an answer, and what is read is written and read again as the same |

mod divergence;
mod fault;
mod formats;
mod hostile;
mod input;
mod leak;
mod mutator;
mod seeds;
mod stock;

pub use fault::{Fault, caught};
pub use input::{decode, encode};
pub use mutator::Mutator;
pub use seeds::{covering, kept, seeds};
pub use stock::Stock;

use crate::{
    interpreter::FRAME_LIMIT,
    subject::{Model, Vm},
};
use freevars_code::{Program, Version};
use freevars_model::{machine, table::Table};
use std::collections::BTreeMap;

/// What a fuzzer asks about its inputs.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "snake_case")]
pub enum Target {
    /// Whether the optimised machine does what the specification says.
    Divergence,
    /// Whether counts of references are true, and everything is freed.
    RefcountLeak,
    /// Whether any bytes are refused, or run to an answer.
    Bytes,
    /// Whether any text is refused, or read as what is written again.
    Formats,
}

/// How an input was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Looked {
    /// To the end.
    Whole,
    /// It is refused, as it should be.
    Refused,
    /// It goes past a limit, or does what is not covered.
    Inconclusive,
}

/// What an input may use up: little, so that a fuzzer sees many inputs. Frames are as many as everywhere, since a program
/// can tell.
const LIMITS: machine::Limits =
    machine::Limits { instructions: 2_000, objects: 20_000, recursion: FRAME_LIMIT as usize, uops: 200_000 };

/// The same for the optimised machine, but that it counts whole runs of instructions at once, and what it copies: it is
/// given so much that it stops only where the specification has stopped.
const VM_LIMITS: freevars_vm::Limits =
    freevars_vm::Limits { instructions: 100_000, objects: 200_000, frames: FRAME_LIMIT as usize };

/// Both machines, made once.
#[derive(Debug)]
pub struct Fuzzer {
    model: Model,
    vm: Vm,
    tables: BTreeMap<Version, Table>,
}

impl Default for Fuzzer {
    fn default() -> Fuzzer {
        let tables = Version::KNOWN.iter().map(|&version| (version, Table::of(version))).collect();
        Fuzzer { model: Model::with_limits(LIMITS), vm: Vm::with_limits(VM_LIMITS), tables }
    }
}

impl Fuzzer {
    /// A fuzzer whose rules of one version are these: to plant a fault.
    pub fn with_table(table: Table) -> Fuzzer {
        let model = Model::with_table(LIMITS, table.clone());
        let mut fuzzer = Fuzzer { model, ..Fuzzer::default() };
        fuzzer.tables.insert(table.version(), table);
        fuzzer
    }

    /// Looks at an input.
    ///
    /// # Errors
    ///
    /// The [`Fault`] that it shows. A panic is one too: where panics do not end the process, [`caught`] makes a fault of it.
    pub fn look(&mut self, target: Target, input: &[u8]) -> Result<Looked, Fault> {
        match target {
            Target::Formats => formats::look(input),
            Target::Divergence | Target::RefcountLeak | Target::Bytes => self.look_at(target, &decode(input)),
        }
    }

    /// Looks at an input that is this program.
    ///
    /// # Errors
    ///
    /// As [`Fuzzer::look`].
    pub fn look_at(&mut self, target: Target, program: &Program) -> Result<Looked, Fault> {
        match target {
            Target::Divergence => divergence::look(self, program),
            Target::RefcountLeak => leak::look(self, program),
            Target::Bytes => hostile::look(self, program),
            Target::Formats => formats::look(program.to_assembly().as_bytes()),
        }
    }
}
