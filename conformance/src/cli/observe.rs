//! `freevars observe`

use super::{Verdict, Wrong, input, python, report};
use freevars::{interpreter, subject::CPython};
use std::path::PathBuf;

/// Run a program in a real CPython and print all that is observed of it, as JSON.
///
/// The exit status is 1 if the program left an exception.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The program: Python (.py), a program file (.json), or assembly (.asm, .txt)
    file: PathBuf,
    /// The interpreter that runs it, and compiles a .py file: a version or a path
    #[arg(long, value_name = "INTERPRETER")]
    python: Option<String>,
    /// Print JSON: what this always does
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let program = input::program(&args.file, args.python.as_deref())?;
    let interpreter = match &args.python {
        Some(wanted) => interpreter::find(wanted)?,
        None => interpreter::find(&program.version.to_string())?,
    };
    if python::version(&interpreter)? != program.version {
        let release = interpreter.release().to_owned();
        return Err(Wrong::OtherVersion { program: program.version, release });
    }
    report::print_observation(&report::observed(&mut CPython(interpreter), &program)?)
}
