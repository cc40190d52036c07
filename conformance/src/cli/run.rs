//! `freevars run`

use super::{Verdict, Wrong, input, print, report};
use clap::ValueEnum;
use freevars::{
    observation::{Mode, difference},
    subject::{Model, Subject, Vm},
};
use freevars_code::allocation::FailedAllocation;
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
    /// Let an allocation fail: of a cell, tuple, function, frame or of arguments, the NTH there is
    #[arg(long, value_name = "SITE:NTH")]
    fail: Option<FailedAllocation>,
    /// Print all that is observed of the run, as JSON, instead of what it prints
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum On {
    /// The specification
    Model,
    /// The optimised machine
    Vm,
    /// Both, which must be observed the same
    Both,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let program = input::program(&args.file, args.python.as_deref())?;
    input::verified(&program, &Table::of(program.version))?;
    let mut model = Model::with_limits(Limits { instructions: args.limit, ..Model::LIMITS });
    let mut vm = Vm::with_limits(freevars_vm::Limits { instructions: args.limit, ..Vm::LIMITS });
    model.fail_allocation(args.fail);
    vm.fail_allocation(args.fail);
    let mut on_model = || {
        let observation = report::observed(&mut model, &program);
        observation.map_err(|wrong| wrong.at_line(program.version, model.stopped()))
    };
    let observation = match args.on {
        On::Model => on_model()?,
        On::Vm => report::observed(&mut vm, &program)?,
        On::Both => {
            let (first, second) = (on_model()?, report::observed(&mut vm, &program)?);
            if let Some(difference) = difference(&first, &second, Mode::Exact) {
                print(&format!("{}\n", difference.sentence(&model.name(), &vm.name())))?;
                return Ok(Verdict::of(false));
            }
            first
        }
    };
    if args.json { report::print_observation(&observation) } else { report::print_output(&observation) }
}
