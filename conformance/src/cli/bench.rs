//! `freevars bench`

use super::{Verdict, Wrong, print, progress, python};
use freevars::{
    bench::{Plan, Results, Row, Subject, Workload, measure, workloads},
    interpreter, laid_out,
};
use freevars_code::Version;
use std::io::{self, Write};

/// Time closure programs on the optimised machine and on real interpreters.
///
/// The table has the nanoseconds of each workload, a median of rounds in which all take turns, and how many times as long
/// each interpreter takes as the optimised machine. What is measured is processor time, inside of each process, without
/// the loop around. Nothing is said of programs of another kind.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An interpreter to compare with: a version or a path; those of all versions that are found if none is given
    #[arg(long, value_name = "INTERPRETER")]
    python: Vec<String>,
    /// The interpreter that compiles what the optimised machine runs: a version or a path
    #[arg(long, value_name = "INTERPRETER", default_value = "3.11")]
    compiler: String,
    /// Only these workloads
    #[arg(value_name = "WORKLOAD")]
    workloads: Vec<String>,
    /// How often each has its turn
    #[arg(long, value_name = "N", default_value_t = 7)]
    rounds: usize,
    /// The seconds of each measurement, about
    #[arg(long, value_name = "SECONDS", default_value_t = 0.05)]
    seconds: f64,
    /// Only the optimised machine: nothing is compared
    #[arg(long, conflicts_with = "python")]
    alone: bool,
    /// Print a table in Markdown
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let chosen = chosen(&args.workloads)?;
    let mut subjects = vec![Subject::vm(python::one(Some(&args.compiler))?)];
    if !args.python.is_empty() {
        for wanted in &args.python {
            let found = interpreter::find(wanted)?;
            let name = format!("{} {wanted}", found.release());
            let is_path = wanted.contains(std::path::MAIN_SEPARATOR);
            let subject = Subject::cpython(&found);
            subjects.push(if is_path { subject.called(name) } else { subject });
        }
    } else if !args.alone {
        let found = Version::ALL.iter().filter_map(|version| interpreter::find(&version.to_string()).ok());
        subjects.extend(found.map(|found| Subject::cpython(&found)));
    }
    let plan = Plan { rounds: args.rounds.max(1), seconds: args.seconds };
    let mut results =
        Results { subjects: subjects.iter().map(|subject| subject.name().to_owned()).collect(), rows: Vec::new() };
    let bar = progress::bar(chosen.len());
    for workload in chosen {
        bar.set_message(workload.name);
        let measured = measure(workload, &mut subjects, plan);
        for (subject, measured) in subjects.iter().zip(&measured) {
            if let Err(trouble) = measured {
                // Nobody may be listening; the table shows it too.
                let _ = writeln!(io::stderr(), "{}, {}: {trouble}", workload.name, subject.name());
            }
        }
        results.rows.push(Row::of(workload, &measured));
        bar.inc(1);
    }
    bar.finish_and_clear();
    print(&if args.json {
        laid_out(&results.to_json())
    } else if args.markdown {
        results.to_markdown()
    } else {
        results.to_text()
    })?;
    Ok(Verdict::Holds)
}

fn chosen(names: &[String]) -> Result<Vec<&'static Workload>, Wrong> {
    if names.is_empty() {
        return Ok(workloads().iter().collect());
    }
    let find = |name: &String| {
        let found = workloads().iter().find(|workload| workload.name == name);
        found.ok_or_else(|| Wrong::NoSuchProgram(name.clone()))
    };
    names.iter().map(find).collect()
}
