//! Subjects: whatever can be given a program and be observed.

mod command;
mod cpython;
mod divergence;
mod model;
mod protocol;
mod spec;
mod vm;

pub use command::{Command, CommandFailure, During, Fault};
pub use cpython::CPython;
pub use divergence::{Divergence, Judgement, divergence, judge};
pub use model::{Model, Record, Run, Uops};
pub use protocol::reads_again;
pub use spec::{Spec, UnknownSpec};
pub use vm::Vm;

use crate::{
    interpreter,
    observation::{Mode, Observation},
};
use freevars_code::{Program, allocation::FailedAllocation};
use std::fmt;

/// Something that runs programs and can be observed.
pub trait Subject {
    /// What it is called in reports.
    fn name(&self) -> String;

    /// Runs a program and observes it.
    ///
    /// # Errors
    ///
    /// [`Failure`], if there is no answer: that says something about the subject, not about the program.
    fn observe(&mut self, program: &Program) -> Result<Answer, Failure>;

    /// Runs programs and observes them, in order. A subject that is another process takes them all at once.
    fn observe_all(&mut self, programs: &[Program]) -> Vec<Result<Answer, Failure>> {
        programs.iter().map(|program| self.observe(program)).collect()
    }

    /// How strictly its observations are compared.
    fn mode(&self) -> Mode {
        Mode::Exact
    }

    /// From now on this allocation of each program fails, or none does. False: the subject cannot be asked for that.
    fn fail_allocation(&mut self, failing: Option<FailedAllocation>) -> bool {
        failing.is_none()
    }

    /// Forgets what ran before: the next program is the first of a fresh process, if the subject is a process.
    fn restart(&mut self) {}
}

/// A subject that may move from thread to thread.
pub type BoxedSubject = Box<dyn Subject + Send>;

/// What a subject answers to a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// What was observed.
    Observed(Box<Observation>),
    /// The program does something that the subject does not cover.
    Unsupported(String),
    /// The program is refused before anything of it runs.
    Rejected(String),
    /// The program goes past a limit.
    Exhausted(String),
}

/// Why a subject did not answer.
#[derive(Debug)]
pub enum Failure {
    /// It panicked, with this message: a bug, whatever the program.
    Panicked(String),
    /// The interpreter crashed, hung or garbled its answer.
    Interpreter(interpreter::Error),
    /// The command crashed, hung or did not keep to the protocol.
    Command(CommandFailure),
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Answer::Observed(_) => write!(f, "observed"),
            Answer::Unsupported(what) => write!(f, "not supported: {what}"),
            Answer::Rejected(why) => write!(f, "rejected: {why}"),
            Answer::Exhausted(limit) => write!(f, "exhausted: the limit of {limit} is reached"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Panicked(message) => write!(f, "panicked: {message}"),
            Failure::Interpreter(error) => error.fmt(f),
            Failure::Command(failure) => failure.fmt(f),
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Failure::Panicked(_) => None,
            Failure::Interpreter(error) => Some(error),
            Failure::Command(failure) => Some(failure),
        }
    }
}

impl From<interpreter::Error> for Failure {
    fn from(error: interpreter::Error) -> Failure {
        Failure::Interpreter(error)
    }
}

impl From<CommandFailure> for Failure {
    fn from(failure: CommandFailure) -> Failure {
        Failure::Command(failure)
    }
}
