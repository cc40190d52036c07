//! The command line: one file a subcommand. `input` reads what a subcommand is given, `wrong` is why one cannot be done.

mod bench;
mod book;
mod check;
mod compile;
mod dis;
mod facts;
mod finding;
mod input;
mod listing;
mod mutate;
mod observe;
mod progress;
mod python;
mod record;
mod report;
mod run;
mod seeds;
mod spec;
mod trace;
mod vectors;
mod verify;
mod wrong;

use clap::{Parser, Subcommand};
use std::{
    io::{self, Write},
    process::ExitCode,
};
use wrong::Wrong;

/// An executable specification of how CPython implements closures, and the kit that checks an implementation against it.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, after_help = EXIT_STATUS)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXIT_STATUS: &str = "\
Exit status:
  0  it holds
  1  it does not: an uncaught Python exception, a divergence
  2  the request or the input is wrong, or goes past a limit or what is specified";

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
    Run(run::Args),
    Trace(trace::Args),
    Dis(dis::Args),
    Verify(verify::Args),
    Compile(compile::Args),
    Observe(observe::Args),
    Record(record::Args),
    Mutate(mutate::Args),
    Spec(spec::Spec),
    Facts(facts::Args),
    Vectors(vectors::Args),
    Bench(bench::Args),
    Finding(finding::Args),
    Seeds(seeds::Args),
    Book(book::Args),
}

/// Whether what a subcommand was asked holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Holds,
    Fails,
}

impl Verdict {
    fn of(holds: bool) -> Verdict {
        if holds { Verdict::Holds } else { Verdict::Fails }
    }
}

pub(crate) fn main() -> ExitCode {
    let cli = Cli::parse();
    let answer = match cli.command {
        Command::Check(args) => check::main(&args),
        Command::Run(args) => run::main(&args),
        Command::Trace(args) => trace::main(&args),
        Command::Dis(args) => dis::main(&args),
        Command::Verify(args) => verify::main(&args),
        Command::Compile(args) => compile::main(&args),
        Command::Observe(args) => observe::main(&args),
        Command::Record(args) => record::main(&args),
        Command::Mutate(args) => mutate::main(&args),
        Command::Spec(args) => spec::run(&args),
        Command::Facts(args) => facts::main(&args),
        Command::Vectors(args) => vectors::main(&args),
        Command::Bench(args) => bench::main(&args),
        Command::Finding(args) => finding::main(&args),
        Command::Seeds(args) => seeds::main(&args),
        Command::Book(args) => book::main(&args),
    };
    match answer {
        Ok(Verdict::Holds) => ExitCode::SUCCESS,
        Ok(Verdict::Fails) => ExitCode::FAILURE,
        Err(wrong) => {
            // Whoever closed standard output, as `head` does, wants to hear no more.
            if !wrong.is_closed_output() {
                let _ = writeln!(io::stderr(), "error: {wrong}");
            }
            ExitCode::from(2)
        }
    }
}

/// Writes to standard output.
fn print(text: &str) -> Result<(), Wrong> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(Wrong::Output)
}
