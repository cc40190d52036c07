//! `freevars run`

use super::{Verdict, Wrong, input, report};
use clap::ValueEnum;
use freevars::subject::Model;
use freevars_model::{machine::Limits, table::Table};
use std::path::PathBuf;

/// Run a program: what it prints goes to standard output.
///
/// An exception that it does not catch goes to standard error, and the exit status is 1.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The program: Python (.py), a program file (.json), or assembly (.asm, .txt)
    file: PathBuf,
    /// What runs it
    #[arg(long, value_enum, default_value = "model")]
    on: On,
    /// The interpreter that compiles a .py file: a version or a path; the newest that is found if not given
    #[arg(long, value_name = "INTERPRETER")]
    python: Option<String>,
    /// The instructions after which the run is given up
    #[arg(long, value_name = "N", default_value_t = Model::LIMITS.instructions)]
    limit: u64,
    /// Print all that is observed of the run, as JSON, instead of what it prints
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum On {
    /// The specification
    Model,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let program = input::program(&args.file, args.python.as_deref())?;
    input::verified(&program, &Table::of(program.version))?;
    let mut subject = match args.on {
        On::Model => Model::with_limits(Limits { instructions: args.limit, ..Model::LIMITS }),
    };
    let observation = report::observed(&mut subject, &program);
    let observation = observation.map_err(|wrong| wrong.at_line(program.version, subject.stopped()))?;
    if args.json { report::print_observation(&observation) } else { report::print_output(&observation) }
}
