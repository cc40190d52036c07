//! `freevars compile`

use super::{Verdict, Wrong, input, print};
use freevars::laid_out;
use std::{fs, path::PathBuf};

/// Compile Python to a program file, or turn one form of a program into another.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The program: Python (.py), a program file (.json), or assembly (.asm, .txt)
    file: PathBuf,
    /// The interpreter that compiles a .py file: a version or a path; the newest that is found if not given
    #[arg(long, value_name = "INTERPRETER")]
    python: Option<String>,
    /// Where to write it; to standard output if not given
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write assembly, not JSON
    #[arg(long, conflicts_with = "json")]
    assembly: bool,
    /// Write JSON: what this does unless told otherwise
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let program = input::program(&args.file, args.python.as_deref())?;
    let text = if args.assembly { program.to_assembly() } else { laid_out(&program) };
    match &args.output {
        Some(path) => fs::write(path, text).map_err(Wrong::file(path))?,
        None => print(&text)?,
    }
    Ok(Verdict::Holds)
}
