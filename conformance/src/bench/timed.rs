//! What is timed on: the optimised machine in this process, or a CPython in its own.

use super::{clock, workload::Workload};
use crate::{
    interpreter::{self, Interpreter},
    process::{NoLine, Process},
};
use freevars_vm::{Limits, Session};
use std::{fmt, path::Path, process::Command, sync::Arc, time::Duration};

const TIMING: &str = include_str!("../../driver/timing.py");

/// The longest line that is read of an interpreter, in bytes.
const LINE: usize = 1 << 12;

/// How long an interpreter may take to answer.
const HANG_LIMIT: Duration = Duration::from_secs(120);

/// No limits that a workload comes near to: what counts is only how fast it is.
const LIMITS: Limits = Limits { instructions: u64::MAX, objects: usize::MAX, frames: 1_000 };

/// Why there is no time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot run this, for this reason: 2.7 has no `nonlocal`.
    Unsupported(String),
    /// It gave no answer.
    Failed(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::Unsupported(why) => write!(f, "not supported: {why}"),
            Trouble::Failed(why) => write!(f, "no answer: {why}"),
        }
    }
}

/// Something that is timed.
#[derive(Debug)]
pub struct Subject {
    name: String,
    runs: Runs,
}

enum Runs {
    /// The optimised machine, with the interpreter that compiles for it.
    Vm {
        compiler: Box<Interpreter>,
        session: Option<Session>,
    },
    CPython {
        path: Box<Path>,
        process: Option<Process>,
    },
}

impl fmt::Debug for Runs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Runs::Vm { .. } => "Vm",
            Runs::CPython { .. } => "CPython",
        })
    }
}

impl Subject {
    /// The optimised machine, running what an interpreter compiles.
    pub fn vm(compiler: Interpreter) -> Subject {
        let name = format!("VM, code of {}", compiler.version());
        Subject { name, runs: Runs::Vm { compiler: Box::new(compiler), session: None } }
    }

    /// A real CPython.
    pub fn cpython(interpreter: &Interpreter) -> Subject {
        let path = Box::from(interpreter.path());
        Subject { name: interpreter.release().to_owned(), runs: Runs::CPython { path, process: None } }
    }

    /// What it is called in tables.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same, called otherwise.
    #[must_use]
    pub fn called(self, name: String) -> Subject {
        Subject { name, ..self }
    }

    /// Makes a workload's functions those that are timed.
    ///
    /// # Errors
    ///
    /// Why it cannot run the module.
    pub fn load(&mut self, workload: &Workload) -> Result<(), Trouble> {
        match &mut self.runs {
            Runs::Vm { compiler, session } => {
                *session = None;
                let program = compiler.compile(workload.source, workload.name).map_err(|error| {
                    let refused = matches!(error, interpreter::Error::Refused { .. });
                    (if refused { Trouble::Unsupported } else { Trouble::Failed })(error.to_string())
                })?;
                let unsupported = |answer| Trouble::Unsupported(format!("{answer:?}"));
                *session = Some(Session::new(&program, LIMITS).map_err(unsupported)?);
                Ok(())
            }
            Runs::CPython { path, process } => {
                let mut command = Command::new(&**path);
                command.args(["-S", "-s", "-B", "-W", "ignore", "-c", TIMING]).env("PYTHONHASHSEED", "0");
                let failed = |error: std::io::Error| Trouble::Failed(error.to_string());
                let started = process.insert(Process::start(command, LINE).map_err(failed)?);
                let source = serde_json::to_string(workload.source).expect("json-writable: it is a text");
                ask(started, source).map(|_| ())
            }
        }
    }

    /// The seconds of processor time that a call takes of a function of the module.
    ///
    /// # Errors
    ///
    /// Why there is no such time.
    pub fn time(&mut self, function: &str, count: u64) -> Result<f64, Trouble> {
        match &mut self.runs {
            Runs::Vm { session, .. } => {
                let session = session.as_ref().ok_or_else(|| Trouble::Failed("nothing is loaded".to_owned()))?;
                let number = i64::try_from(count).map_err(|error| Trouble::Failed(error.to_string()))?;
                let begun = clock::now();
                let answer = session.call(function, number);
                let taken = clock::now() - begun;
                answer.map(|_| taken).map_err(|answer| Trouble::Unsupported(format!("{answer:?}")))
            }
            Runs::CPython { process, .. } => {
                let process = process.as_ref().ok_or_else(|| Trouble::Failed("nothing is loaded".to_owned()))?;
                let answer = ask(process, format!("{function} {count}"))?;
                answer.parse().map_err(|error| Trouble::Failed(format!("{answer}: {error}")))
            }
        }
    }
}

/// Sends a line and takes one.
fn ask(process: &Process, mut line: String) -> Result<String, Trouble> {
    line.push('\n');
    process.send(Arc::from(line));
    let answer = process.receive(HANG_LIMIT).map_err(|none| {
        Trouble::Failed(match none {
            NoLine::Silent => "it hangs".to_owned(),
            NoLine::TooLong(_) => "it says too much".to_owned(),
            NoLine::Closed(said) => format!("it has ended: {}", String::from_utf8_lossy(&said)),
        })
    })?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    match answer.strip_prefix("unsupported ") {
        Some(why) => Err(Trouble::Unsupported(why.to_owned())),
        None => Ok(answer),
    }
}
