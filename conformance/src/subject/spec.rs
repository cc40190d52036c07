//! Subjects by what is written for them on the command line.

use super::{BoxedSubject, CPython};
use crate::interpreter::{self, Interpreter};
use freevars_code::Version;
use std::{fmt, str::FromStr};

/// Which subject is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spec {
    /// A real CPython: `cpython:3.8`, `cpython:PATH`; `cpython` is the one of each version.
    CPython(Option<String>),
}

/// A text that names no subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSpec(String);

impl Spec {
    /// Starts the subject for programs of a version. Nothing: it is of another version.
    ///
    /// # Errors
    ///
    /// There is no such interpreter, or it does not run.
    pub fn start(&self, version: Version) -> Result<Option<BoxedSubject>, interpreter::Error> {
        match self {
            Spec::CPython(None) => Ok(Some(Box::new(CPython(interpreter::find(&version.to_string())?)))),
            Spec::CPython(Some(wanted)) => {
                let found: Interpreter = interpreter::find(wanted)?;
                let same = found.version() == version.to_string();
                Ok(same.then(|| Box::new(CPython(found)) as BoxedSubject))
            }
        }
    }
}

impl FromStr for Spec {
    type Err = UnknownSpec;

    fn from_str(text: &str) -> Result<Spec, UnknownSpec> {
        match text.split_once(':') {
            None if text == "cpython" => Ok(Spec::CPython(None)),
            Some(("cpython", wanted)) if !wanted.is_empty() => Ok(Spec::CPython(Some(wanted.to_owned()))),
            _ => Err(UnknownSpec(text.to_owned())),
        }
    }
}

impl fmt::Display for UnknownSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no subject: expected cpython, cpython:VERSION or cpython:PATH", self.0)
    }
}

impl std::error::Error for UnknownSpec {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_read() {
        assert_eq!("cpython".parse(), Ok(Spec::CPython(None)));
        assert_eq!("cpython:3.8".parse(), Ok(Spec::CPython(Some("3.8".to_owned()))));
        assert_eq!("cpython:a/b:c".parse(), Ok(Spec::CPython(Some("a/b:c".to_owned()))));
        for text in ["", "cpython:", "pypy", ":3.8"] {
            assert_eq!(text.parse::<Spec>(), Err(UnknownSpec(text.to_owned())));
        }
    }
}
