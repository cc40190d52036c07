//! Subjects by what is written for them on the command line.

use super::{BoxedSubject, CPython, Command, Failure, Vm};
use crate::{
    campaign::VM_LIMITS,
    interpreter::{self, Interpreter},
};
use freevars_code::Version;
use std::{fmt, str::FromStr};

/// Which subject is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spec {
    /// A real CPython: `cpython:3.8`, `cpython:PATH`; `cpython` is the one of each version.
    CPython(Option<String>),
    /// The optimised machine: `vm`.
    Vm,
    /// Any command: `command PROGRAM ARGS…`, split into words as a POSIX shell does it.
    Command {
        /// A path, or what is looked for on PATH.
        program: String,
        /// Its arguments.
        arguments: Vec<String>,
    },
}

/// A text that names no subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownSpec {
    /// It begins like none.
    NoSubject(String),
    /// A quote in the command is not closed.
    OpenQuote(String),
    /// The command has no words.
    NoProgram,
}

impl Spec {
    /// Starts the subject for programs of a version. Nothing: it does not take them.
    ///
    /// # Errors
    ///
    /// There is no such interpreter or command, or it does not run.
    pub fn start(&self, version: Version) -> Result<Option<BoxedSubject>, Failure> {
        match self {
            Spec::CPython(None) => Ok(Some(Box::new(CPython(interpreter::find(&version.to_string())?)))),
            Spec::CPython(Some(wanted)) => {
                let found: Interpreter = interpreter::find(wanted)?;
                let same = found.version() == version.to_string();
                Ok(same.then(|| Box::new(CPython(found)) as BoxedSubject))
            }
            Spec::Vm => Ok(Some(Box::new(Vm::with_limits(VM_LIMITS)))),
            Spec::Command { program, arguments } => {
                let started = Command::start(program, arguments, version)?;
                Ok(started.map(|command| Box::new(command) as BoxedSubject))
            }
        }
    }

    fn command(words: &str) -> Result<Spec, UnknownSpec> {
        let words = shell_words::split(words).map_err(|_| UnknownSpec::OpenQuote(words.trim().to_owned()))?;
        let mut words = words.into_iter();
        let program = words.next().ok_or(UnknownSpec::NoProgram)?;
        Ok(Spec::Command { program, arguments: words.collect() })
    }
}

impl FromStr for Spec {
    type Err = UnknownSpec;

    fn from_str(text: &str) -> Result<Spec, UnknownSpec> {
        if let Some(words) = text.strip_prefix("command")
            && words.chars().next().is_none_or(char::is_whitespace)
        {
            return Spec::command(words);
        }
        match text.split_once(':') {
            None if text == "vm" => Ok(Spec::Vm),
            None if text == "cpython" => Ok(Spec::CPython(None)),
            Some(("cpython", wanted)) if !wanted.is_empty() => Ok(Spec::CPython(Some(wanted.to_owned()))),
            _ => Err(UnknownSpec::NoSubject(text.to_owned())),
        }
    }
}

impl fmt::Display for UnknownSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UnknownSpec::NoSubject(text) => write!(
                f,
                "{text:?} is no subject: expected vm, cpython, cpython:VERSION, cpython:PATH or command PROGRAM ARGS..."
            ),
            UnknownSpec::OpenQuote(words) => write!(f, "a quote is not closed in the command {words}"),
            UnknownSpec::NoProgram => write!(f, "the command has no program: expected command PROGRAM ARGS..."),
        }
    }
}

impl std::error::Error for UnknownSpec {}

#[cfg(test)]
mod tests {
    use super::*;

    fn command(program: &str, arguments: &[&str]) -> Result<Spec, UnknownSpec> {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        Ok(Spec::Command { program: program.to_owned(), arguments })
    }

    #[test]
    fn a_subject_is_read() {
        assert_eq!("vm".parse(), Ok(Spec::Vm));
        assert_eq!("cpython".parse(), Ok(Spec::CPython(None)));
        assert_eq!("cpython:3.8".parse(), Ok(Spec::CPython(Some("3.8".to_owned()))));
        assert_eq!("cpython:a/b:c".parse(), Ok(Spec::CPython(Some("a/b:c".to_owned()))));
        assert_eq!("command true".parse(), command("true", &[]));
        assert_eq!(r#"command "a b"/c 'd $e' \"\$f\""#.parse(), command("a b/c", &["d $e", r#""$f""#]));
        for text in ["", "cpython:", "pypy", ":3.8", "commander true", "command:true"] {
            assert_eq!(text.parse::<Spec>(), Err(UnknownSpec::NoSubject(text.to_owned())));
        }
        assert_eq!("command 'a".parse::<Spec>(), Err(UnknownSpec::OpenQuote("'a".to_owned())));
        for text in ["command", "command  "] {
            assert_eq!(text.parse::<Spec>(), Err(UnknownSpec::NoProgram));
        }
    }
}
