//! How a command can fail to answer, and how that is said.

use super::LINE_LIMIT;
use crate::process::{NoLine, Process};
use std::{fmt, io, process::ExitStatus, sync::Arc, time::Duration};

/// A command that did not answer as the protocol has it. It has been ended.
#[derive(Clone, Debug)]
pub struct CommandFailure {
    /// What it was to answer.
    pub during: During,
    /// What it did.
    pub fault: Fault,
    /// The end of what it wrote to standard error.
    pub stderr: String,
}

/// What a command was to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum During {
    /// Our hello, after this was started.
    Hello(String),
    /// The program of this number.
    Program(u64),
}

/// What a command did instead of answering. What it said is cut if it is long.
#[derive(Clone, Debug)]
pub enum Fault {
    /// It does not start.
    NotStarted(Arc<io::Error>),
    /// It ended, and may have written a line's start.
    Ended(ExitStatus, String),
    /// It closed its standard output, which may end with a line's start, and went on running.
    Closed(String),
    /// It said nothing for so long.
    Silent(Duration),
    /// It said a line that is longer than is read.
    TooLong(String),
    /// It said something that is not in the protocol, or not at this place.
    Garbage {
        /// What it said.
        said: String,
        /// What is wrong with that.
        problem: String,
    },
    /// It began or answered the program of another number.
    WrongNumber(u64),
}

/// How much of what was said is shown, in characters.
const SHOWN: usize = 200;

/// Why a process is of no more use.
#[derive(Debug)]
pub(super) enum Trouble {
    NoLine(NoLine),
    Fault(Fault),
}

impl Trouble {
    /// Ends the process.
    pub(super) fn end(self, process: Process, during: During, limit: Duration) -> CommandFailure {
        let (fault, end) = match self {
            Trouble::Fault(fault) => (fault, process.kill()),
            Trouble::NoLine(why) => {
                let end = process.end_after(&why);
                let fault = match (why, end.status) {
                    (NoLine::Silent, _) => Fault::Silent(limit),
                    (NoLine::TooLong(start), _) => Fault::TooLong(shown(&start)),
                    (NoLine::Closed(start), Some(status)) => Fault::Ended(status, shown(&start)),
                    (NoLine::Closed(start), None) => Fault::Closed(shown(&start)),
                };
                (fault, end)
            }
        };
        CommandFailure { during, fault, stderr: end.stderr }
    }
}

/// A line that is none of the protocol's, or not here.
pub(super) fn garbage(said: &[u8], problem: &str) -> Trouble {
    Trouble::Fault(Fault::Garbage { said: shown(said), problem: problem.to_owned() })
}

/// The beginning of what was said, as it can be put in a sentence.
fn shown(said: &[u8]) -> String {
    let text = String::from_utf8_lossy(said);
    let mut shown = String::new();
    for character in text.chars().take(SHOWN) {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    if text.chars().nth(SHOWN).is_some() { shown + "…" } else { shown }
}

impl fmt::Display for CommandFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.during {
            During::Hello(program) => write!(f, "{program} does not say hello: ")?,
            During::Program(number) => write!(f, "program {number}: ")?,
        }
        self.fault.fmt(f)?;
        if self.stderr.is_empty() { Ok(()) } else { write!(f, "; on standard error: {}", self.stderr.trim_end()) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let after = |start: &String| if start.is_empty() { String::new() } else { format!(" after saying `{start}`") };
        match self {
            Fault::NotStarted(reason) => write!(f, "it does not start: {reason}"),
            Fault::Ended(status, start) => write!(f, "it ended ({status}){}", after(start)),
            Fault::Closed(start) => write!(f, "it closed its standard output{} and went on running", after(start)),
            Fault::Silent(limit) => write!(f, "it said nothing for {} seconds", limit.as_secs_f32()),
            Fault::TooLong(start) => write!(f, "it said a line of more than {LINE_LIMIT} bytes: `{start}`"),
            Fault::Garbage { said, problem } => write!(f, "it said `{said}`: {problem}"),
            Fault::WrongNumber(number) => write!(f, "it spoke of program {number}, whose turn it was not"),
        }
    }
}

impl std::error::Error for CommandFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.fault {
            Fault::NotStarted(reason) => Some(reason),
            Fault::Ended(..)
            | Fault::Closed(_)
            | Fault::Silent(_)
            | Fault::TooLong(_)
            | Fault::Garbage { .. }
            | Fault::WrongNumber(_) => None,
        }
    }
}
