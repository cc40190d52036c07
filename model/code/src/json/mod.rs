//! Programs as JSON.
//!
//! A program is one object: `version`, `codes` (the first is run), and `source` if there is one. A code object is an
//! object of CPython's fields without their `co_`; bytes are hexadecimal, `flags` a list of names, with the bits that
//! have none as one number. A field of 0 or nothing may be left out, and `qualname` where it is `name`; a field that
//! the version lacks must be.
//!
//! Constants that JSON has stand for themselves: `null`, `true`, integers of 64 bits, texts. The others are an object
//! with one key: `int` and `long` (decimal digits), `float` and `complex` (the bits of each number as 16 hexadecimal
//! digits, so that every NaN is kept), `unicode`, `bytes`, `tuple`, `frozenset`, `code` (an index in `codes`),
//! `ellipsis`.

mod file;
mod read;

use crate::{Program, nesting::Misnested};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// A program file that cannot be read, and where.
#[derive(Debug)]
pub struct Error {
    /// The line in the text, from 1.
    pub line: usize,
    /// The column in that line, from 1, in bytes.
    pub column: usize,
    /// What part of the program it is, as `codes[1].consts[2]`; empty if it is the whole.
    pub path: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong with a program file.
#[derive(Debug)]
pub enum Problem {
    /// It is not JSON.
    NotJson(serde_json::Error),
    /// It is JSON, of another shape than a program's.
    Shape(serde_json::Error),
    /// It has the shape of a program but is none.
    Requirement(Requirement),
}

/// What a program must meet besides its shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// The version is one that the project knows.
    Version(String),
    /// The version has this field.
    Field(&'static str),
    /// A flag has a name.
    Flag(String),
    /// Bytes are pairs of hexadecimal digits, floats 16 of them.
    Hexadecimal,
    /// An integer is decimal digits, [`MAX_DIGITS`] at most.
    Decimal,
    /// The version has constants of this type, and has this one not by another name.
    ConstType(&'static str),
    /// Constants are not nested deeper than [`crate::nesting::MAX_DEPTH`].
    Depth,
    /// The code objects are a tree.
    Nesting(Misnested),
}

/// The most decimal digits that an integer may have.
pub const MAX_DIGITS: usize = 100_000;

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Requirement::Version(text) => crate::version::UnknownVersion(text.clone()).fmt(f),
            Requirement::Field(name) => write!(f, "the version has no field {name:?}"),
            Requirement::Flag(name) => write!(f, "there is no flag {name:?}"),
            Requirement::Hexadecimal => write!(f, "expected hexadecimal digits: two a byte, 16 a float"),
            Requirement::Decimal => write!(f, "expected at most {MAX_DIGITS} decimal digits"),
            Requirement::ConstType(name) => write!(f, "the version has no such constant of type {name}"),
            Requirement::Depth => write!(f, "constants are nested deeper than {}", crate::nesting::MAX_DEPTH),
            Requirement::Nesting(misnested) => misnested.fmt(f),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: ", self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        match &self.problem {
            Problem::NotJson(error) | Problem::Shape(error) => error.fmt(f),
            Problem::Requirement(requirement) => requirement.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl Program {
    /// The program as one line of JSON, without the line's end.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("json-writable: every key is a text and every number an integer")
    }

    /// The program that a JSON text is.
    pub fn from_json(text: &str) -> Result<Program, Error> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let file: file::ProgramFile = serde_path_to_error::deserialize(&mut deserializer)
            .map_err(|error| shape(error.path().to_string(), error.into_inner()))?;
        deserializer.end().map_err(|error| shape(String::new(), error))?;
        read::program(file).map_err(|wrong| {
            let (line, column) = read::locate(text, &wrong.path);
            Error { line, column, path: wrong.path.to_string(), problem: Problem::Requirement(wrong.requirement) }
        })
    }
}

fn shape(path: String, error: serde_json::Error) -> Error {
    let (line, column) = (error.line(), error.column());
    let path = if path == "." { String::new() } else { path };
    let problem = if error.is_data() { Problem::Shape(error) } else { Problem::NotJson(error) };
    Error { line, column, path, problem }
}

impl Serialize for Program {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        file::ProgramFile::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Program {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Program, D::Error> {
        let file = file::ProgramFile::deserialize(deserializer)?;
        read::program(file).map_err(|wrong| de::Error::custom(format_args!("{}: {}", wrong.path, wrong.requirement)))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Program {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Program".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        file::ProgramFile::json_schema(generator)
    }
}
