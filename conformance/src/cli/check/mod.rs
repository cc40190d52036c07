//! `freevars check`

mod campaign;
mod junit;
mod recorded;
mod report;

use super::{Verdict, Wrong};
use freevars::{
    shipped::{self, Shipped},
    subject::Spec,
};
use freevars_code::{Opcode, Version, allocation::FailedAllocation};
use std::{
    panic,
    path::{Path, PathBuf},
};

/// Check an implementation against the specification: the optimised machine, or another one that is named.
///
/// Generated programs and the shipped ones run on the subject and on the specification's machine. Outcome, output,
/// events, the objects that are left with their reference counts, and garbage must be the same. Each divergence is run
/// again alone, shrunk, and saved as a file that `run`, `trace` and `check FILE` read. Ctrl-C ends the campaign and
/// reports what was done.
///
/// With --recorded the specification is checked, against what CPythons were observed to do: each shipped program must
/// do on its machine what the recordings say; and what is saved of a divergence, what it says of the subject.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Check these only: shipped programs by their names, or files (.json, .asm, .txt)
    #[arg(value_name = "NAME|FILE")]
    programs: Vec<String>,
    /// Check these versions only, as 2.7,3.8
    #[arg(long, value_name = "VERSION", value_delimiter = ',')]
    versions: Vec<Version>,
    /// Check this: `vm`, the optimised machine; `cpython` (of each version the one that is found), `cpython:3.8`,
    /// `cpython:PATH`, or `command PROGRAM ARGS…`, which speaks the protocol of conformance/PROTOCOL.md
    #[arg(long, value_name = "SUBJECT", default_value = "vm", conflicts_with = "recorded")]
    subject: Spec,
    /// Check the specification itself against what CPythons were observed to do
    #[arg(long)]
    recorded: bool,
    /// Generate so many programs per version
    #[arg(long, value_name = "N", default_value_t = 20_000, conflicts_with = "recorded")]
    cases: u64,
    /// Draw programs from this; the same seed draws the same programs
    #[arg(long, value_name = "N", default_value_t = 0, conflicts_with = "recorded")]
    seed: u64,
    /// Begin with the program of this number: what a divergence says it is, or where another campaign ended
    #[arg(long, value_name = "N", default_value_t = 0, conflicts_with = "recorded")]
    first: u64,
    /// Not drawn: every program of up to so many steps over the closure opcodes, in two code objects
    #[arg(long, value_name = "STEPS", conflicts_with_all = ["recorded", "cases", "seed", "first"],
          value_parser = clap::value_parser!(u8).range(..=MOST_STEPS))]
    every: Option<u8>,
    /// Only programs that have this opcode, or one of several: LOAD_CLASSDEREF,DELETE_DEREF
    #[arg(long, value_name = "OPCODE", value_delimiter = ',', conflicts_with = "recorded")]
    with: Vec<Opcode>,
    /// Run each given program once more while this allocation fails, as cell:2 (what a divergence says of it)
    #[arg(long, value_name = "SITE:NTH", conflicts_with = "recorded")]
    fail: Option<FailedAllocation>,
    /// Run so many subjects side by side; twice as many as there are cores if not given
    #[arg(long, value_name = "N", conflicts_with = "recorded")]
    workers: Option<usize>,
    /// Save divergences in this folder
    #[arg(long, value_name = "DIR", default_value = "findings", conflicts_with = "recorded")]
    findings: PathBuf,
    /// Give a version up after so many divergences
    #[arg(long, value_name = "N", default_value_t = 20, conflicts_with = "recorded")]
    most: usize,
    /// List the exits of rules that no program took, and those that none can take, with what forbids it
    #[arg(long, conflicts_with = "recorded")]
    missed: bool,
    /// With --recorded: compile and run each program afresh in this interpreter too, a version or a path, and check
    /// against that
    #[arg(long, value_name = "INTERPRETER", requires = "recorded")]
    python: Vec<String>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    /// Write the report to this file as JUnit XML too
    #[arg(long, value_name = "FILE", conflicts_with = "recorded")]
    junit: Option<PathBuf>,
}

/// There are so many programs of more steps that they neither fit in memory nor come to an end.
const MOST_STEPS: i64 = 8;

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    // What the model's panics say is in the report.
    panic::set_hook(Box::new(|_| ()));
    if args.recorded { recorded::run(args) } else { campaign::run(&args.subject, args) }
}

/// What is to be checked: the files that are named, and the shipped programs that are, all if nothing is named.
fn chosen(named: &[String]) -> Result<(Vec<&Path>, Vec<Shipped>), Wrong> {
    let (files, names): (Vec<&Path>, Vec<&Path>) =
        named.iter().map(Path::new).partition(|name| name.extension().is_some());
    let mut shipped = shipped::all();
    let is_called = |program: &Shipped, name: &Path| name == Path::new(program.name);
    if let Some(unknown) = names.iter().find(|name| !shipped.iter().any(|program| is_called(program, name))) {
        return Err(Wrong::NoSuchProgram(unknown.display().to_string()));
    }
    shipped.retain(|program| named.is_empty() || names.iter().any(|name| is_called(program, name)));
    Ok((files, shipped))
}
