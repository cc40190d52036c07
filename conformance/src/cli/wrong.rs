//! Why a subcommand cannot do what it was asked.

use freevars::{
    interpreter,
    subject::{Answer, Failure},
};
use freevars_code::{CodeIndex, Malformed, Version};
use freevars_model::verify::Rejected;
use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// Why a subcommand cannot do what it was asked.
#[derive(Debug)]
pub(super) enum Wrong {
    /// A file cannot be read or written.
    File { path: PathBuf, reason: io::Error },
    /// An example of the book cannot be run.
    Example { page: PathBuf, command: String, reason: String },
    /// Standard output cannot be written.
    Output(io::Error),
    /// Something stands in a file that should not.
    Place(Place),
    /// A file's name does not say what it is.
    Kind(PathBuf),
    /// There is no program of this name.
    NoSuchProgram(String),
    /// The subject cannot be started.
    Start(Failure),
    /// Nothing that was asked for is of a version that the subject takes.
    NothingToCheck,
    /// What is saved of a divergence does not say what the subject was observed to do.
    NotObserved(PathBuf),
    /// There is no opcode and no rule of this name; the n-th that was given, from 1.
    NoSuchRule { name: String, given: usize, closest: Vec<String> },
    /// No interpreter, or none that answers.
    Interpreter(interpreter::Error),
    /// The interpreter's version is not a known one.
    Version(PathBuf, freevars_code::version::UnknownVersion),
    /// The program was compiled for another version than the interpreter's.
    OtherVersion { program: freevars_code::Version, release: String },
    /// The subject has no observation to give.
    Unobserved { subject: String, answer: Answer },
    /// The subject did not answer.
    Failed { subject: String, failure: Failure },
    /// The bytes of a code object are no instructions.
    Malformed(CodeIndex, Malformed),
    /// The verifier does not accept the program; the instruction at fault, in a listing, if it is one.
    Rejected { rejected: Rejected, line: String },
}

/// A place in a file, and what is wrong there.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) path: PathBuf,
    /// From 1; none if the whole file is meant.
    pub(super) line: Option<usize>,
    /// In characters, from 1; none if the whole line is meant.
    pub(super) column: Option<usize>,
    /// The text of that line.
    pub(super) text: String,
    pub(super) problem: String,
}

impl Wrong {
    pub(super) fn file(path: &Path) -> impl FnOnce(io::Error) -> Wrong {
        let path = path.to_owned();
        move |reason| Wrong::File { path, reason }
    }

    /// Says where in the source it was that something is not supported.
    pub(super) fn at_line(self, version: Version, line: Option<i32>) -> Wrong {
        match (self, line) {
            (Wrong::Unobserved { subject, answer: Answer::Unsupported(what) }, Some(line)) => {
                Wrong::Unobserved { subject, answer: Answer::Unsupported(format!("{version}, line {line}: {what}")) }
            }
            (other, _) => other,
        }
    }

    pub(super) fn is_closed_output(&self) -> bool {
        matches!(self, Wrong::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl From<interpreter::Error> for Wrong {
    fn from(error: interpreter::Error) -> Wrong {
        Wrong::Interpreter(error)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::File { path, reason } => write!(f, "{}: {reason}", path.display()),
            Wrong::Example { page, command, reason } => write!(f, "{}: {command}: {reason}", page.display()),
            Wrong::Output(reason) => write!(f, "standard output: {reason}"),
            Wrong::Place(place) => place.fmt(f),
            Wrong::Kind(path) => write!(
                f,
                "{}: expected a name that ends in .py (Python), .json (a program file), .asm or .txt (assembly)",
                path.display()
            ),
            Wrong::NoSuchProgram(name) => write!(f, "no shipped program is called {name:?}"),
            Wrong::Start(failure) => write!(f, "the subject cannot be started: {failure}"),
            Wrong::NothingToCheck => {
                write!(
                    f,
                    "there is nothing to check: the subject takes no version that was asked for, or no program has what was"
                )
            }
            Wrong::NotObserved(path) => {
                write!(f, "{}: there is no observation in it to check against; leave --recorded out", path.display())
            }
            Wrong::NoSuchRule { name, given, closest } => {
                write!(f, "name {given}: no opcode or rule is called {name:?}")?;
                match closest.as_slice() {
                    [] => write!(f, "; `freevars spec` lists them all"),
                    closest => write!(f, "; did you mean {}?", closest.join(" or ")),
                }
            }
            Wrong::Interpreter(error) => error.fmt(f),
            Wrong::Version(path, unknown) => write!(f, "{}: {unknown}", path.display()),
            Wrong::OtherVersion { program, release } => {
                write!(f, "a program compiled for {program} does not run on CPython {release}")
            }
            Wrong::Unobserved { subject, answer } => write!(f, "{subject}: {answer}"),
            Wrong::Failed { subject, failure } => write!(f, "{subject}: {failure}"),
            Wrong::Malformed(code, malformed) => write!(f, "{code}: {malformed}"),
            Wrong::Rejected { rejected, line } => {
                write!(f, "{}", Answer::from(rejected.clone()))?;
                if line.is_empty() { Ok(()) } else { write!(f, "\n{line}") }
            }
        }
    }
}

/// How much of a line is shown before and after the column at fault: a program file may be one long line.
const AROUND: usize = 50;

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        let Some(line) = self.line else { return write!(f, ": {}", self.problem) };
        write!(f, ":{line}")?;
        if let Some(column) = self.column {
            write!(f, ":{column}")?;
        }
        write!(f, ": {}", self.problem)?;
        let at = self.column.unwrap_or(1) - 1;
        let start = if self.column.is_some() { at.saturating_sub(AROUND) } else { 0 };
        let shown: String = self.text.chars().skip(start).take(2 * AROUND).map(printable).collect();
        let number = line.to_string();
        let left = if start > 0 { "..." } else { "" };
        let right = if self.text.chars().count() > start + 2 * AROUND { "..." } else { "" };
        write!(f, "\n  {number} | {left}{shown}{right}")?;
        if self.column.is_some() {
            write!(f, "\n  {:w$} | {:at$}^", "", "", w = number.len(), at = left.len() + at - start)?;
        }
        Ok(())
    }
}

/// A character that takes one column and moves no cursor.
fn printable(c: char) -> char {
    match c {
        '\t' => ' ',
        c if c.is_control() => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
