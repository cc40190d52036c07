//! The interpreters that a subcommand is to use.

use super::Wrong;
use freevars::interpreter::{self, Error, Interpreter};
use freevars_code::Version;

/// The interpreter asked for, else the newest that is found.
pub(super) fn one(wanted: Option<&str>) -> Result<Interpreter, Wrong> {
    if let Some(wanted) = wanted {
        return Ok(interpreter::find(wanted)?);
    }
    let mut tried = Vec::new();
    for version in Version::ALL.iter().rev() {
        match interpreter::find(&version.to_string()) {
            Ok(found) => return Ok(found),
            Err(error) => tried.push(error),
        }
    }
    let versions: Vec<String> = Version::ALL.iter().rev().map(Version::to_string).collect();
    Err(Wrong::Interpreter(Error::NotFound { wanted: versions.join(" or "), tried }))
}

/// The version of an interpreter, which must be one that the project knows.
pub(super) fn version(interpreter: &Interpreter) -> Result<Version, Wrong> {
    interpreter.version().parse().map_err(|unknown| Wrong::Version(interpreter.path().to_owned(), unknown))
}
