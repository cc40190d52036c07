//! What can go wrong with a real interpreter.

use std::{fmt, io, path::PathBuf, process::ExitStatus, time::Duration};

/// Why an interpreter did not give what it was asked for.
#[derive(Debug)]
pub enum Error {
    /// No interpreter of this version was found.
    NotFound {
        /// As it was asked for: a version, or the name of a program.
        wanted: String,
        /// What was tried, and why each was not it.
        tried: Vec<Error>,
    },
    /// What is at the path does not run, or is no CPython.
    NotCPython {
        /// The path.
        path: PathBuf,
        /// What it answered when it was asked for its version.
        answer: String,
    },
    /// The CPython at the path has another version.
    OtherVersion {
        /// The path.
        path: PathBuf,
        /// Its release, as `3.8.18`.
        release: String,
    },
    /// The process could not be started.
    Start {
        /// The path.
        path: PathBuf,
        /// The reason.
        reason: io::Error,
    },
    /// No answer came in time; the process was ended.
    Hang {
        /// The path.
        path: PathBuf,
        /// How long it was waited for.
        limit: Duration,
    },
    /// The process ended instead of answering.
    Crash {
        /// The path.
        path: PathBuf,
        /// How it ended.
        status: ExitStatus,
        /// The end of what it wrote to standard error.
        stderr: String,
    },
    /// The answer is not one that the driver gives.
    Garbled {
        /// The path.
        path: PathBuf,
        /// The answer.
        answer: String,
        /// What is wrong with it.
        problem: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The interpreter, or its driver, cannot do what was asked.
    Unsupported(String),
    /// What was asked is wrong: a source that does not compile, a program that the interpreter does not take.
    Refused {
        /// The class of the Python exception.
        class: String,
        /// Its message.
        message: String,
        /// The line in the source, if it is a SyntaxError that has one.
        line: Option<u32>,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotFound { wanted, tried } => {
                write!(f, "no CPython {wanted} was found on PATH, nor under pyenv's and uv's folders")?;
                tried.iter().try_for_each(|error| write!(f, "\n  {error}"))
            }
            Error::NotCPython { path, answer } => write!(f, "{} is no CPython: {answer}", path.display()),
            Error::OtherVersion { path, release } => write!(f, "{} is CPython {release}", path.display()),
            Error::Start { path, reason } => write!(f, "{} does not start: {reason}", path.display()),
            Error::Hang { path, limit } => {
                write!(f, "{} gave no answer for {} seconds", path.display(), limit.as_secs_f32())
            }
            Error::Crash { path, status, stderr } => {
                write!(f, "{} crashed ({status})", path.display())?;
                if stderr.is_empty() { Ok(()) } else { write!(f, ": {}", stderr.trim_end()) }
            }
            Error::Garbled { path, answer, problem } => {
                write!(f, "{} gave an answer that is none: {problem}: {answer}", path.display())
            }
            Error::Unsupported(why) => write!(f, "unsupported: {why}"),
            Error::Refused { class, message, line: Some(line) } => write!(f, "line {line}: {class}: {message}"),
            Error::Refused { class, message, line: None } => write!(f, "{class}: {message}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Start { reason, .. } => Some(reason),
            Error::Garbled { problem, .. } => Some(&**problem),
            Error::NotFound { .. }
            | Error::NotCPython { .. }
            | Error::OtherVersion { .. }
            | Error::Hang { .. }
            | Error::Crash { .. }
            | Error::Unsupported(_)
            | Error::Refused { .. } => None,
        }
    }
}
