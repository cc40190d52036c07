//! `freevars check`

use super::{Verdict, Wrong, print, progress, python, record};
use freevars::{
    interpreter, laid_out,
    observation::Mode,
    shipped::{self, Recording, Shipped},
    subject::{CPython, Model, Subject, divergence},
};
use freevars_code::Version;
use serde_json::json;
use std::{collections::BTreeMap, panic};

/// Check the specification against what real CPythons were observed to do with the shipped programs.
///
/// Each program that a version compiles is run on the model; outcome, output, events, the objects that are left with
/// their reference counts, and garbage must be what the recording says.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Check these shipped programs only
    #[arg(value_name = "NAME")]
    programs: Vec<String>,
    /// Check these versions only, as 2.7,3.8
    #[arg(long, value_name = "VERSION", value_delimiter = ',')]
    versions: Vec<Version>,
    /// Compile and run each program afresh in this interpreter too, a version or a path, and check against that
    #[arg(long, value_name = "INTERPRETER")]
    python: Vec<String>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
}

/// What was checked of one version against one release of CPython.
#[derive(Debug, Default, serde::Serialize)]
struct Checked {
    programs: u64,
    instructions: u64,
    uops: u64,
    divergences: BTreeMap<String, String>,
}

type Report = BTreeMap<(Version, String), Checked>;

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    // What the model's panics say is in the report.
    panic::set_hook(Box::new(|_| ()));
    let shipped = chosen(&args.programs)?;
    let mut interpreters = Vec::new();
    for wanted in &args.python {
        let interpreter = interpreter::find(wanted)?;
        interpreters.push((python::version(&interpreter)?, CPython(interpreter)));
    }
    let mut model = Model::default();
    let mut report = Report::new();
    let bar = progress::bar(shipped.len());
    for program in &shipped {
        bar.set_message(program.name);
        for recording in &program.recordings {
            check(&mut model, program.name, recording, "recorded", args, &mut report);
        }
        for (version, cpython) in &mut interpreters {
            if shipped::versions(program.source).contains(version)
                && let Some(recording) = record::recording(program.name, program.source, cpython)?
            {
                check(&mut model, program.name, &recording, "run afresh", args, &mut report);
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    print(&if args.json { in_json(&report) } else { in_words(&report) })?;
    Ok(Verdict::of(report.values().all(|checked| checked.divergences.is_empty())))
}

fn chosen(names: &[String]) -> Result<Vec<Shipped>, Wrong> {
    let mut shipped = shipped::all();
    if let Some(unknown) = names.iter().find(|name| shipped.iter().all(|program| program.name != **name)) {
        return Err(Wrong::NoSuchProgram(unknown.clone()));
    }
    shipped.retain(|program| names.is_empty() || names.iter().any(|name| name == program.name));
    Ok(shipped)
}

fn check(model: &mut Model, name: &str, recording: &Recording, how: &str, args: &Args, report: &mut Report) {
    let Recording { release, program, observation } = recording;
    if !args.versions.is_empty() && !args.versions.contains(&program.version) {
        return;
    }
    let divergence = divergence(model, program, observation, Mode::Exact);
    let checked = report.entry((program.version, format!("CPython {release} {how}"))).or_default();
    checked.programs += 1;
    checked.instructions += model.last_run().instructions;
    checked.uops += model.last_run().uops;
    if let Some(divergence) = divergence {
        let sentence = divergence.sentence(&format!("CPython {release}"), &model.name()).to_string();
        checked.divergences.insert(name.to_owned(), sentence);
    }
}

fn in_json(report: &Report) -> String {
    let checked: Vec<serde_json::Value> = report
        .iter()
        .map(|((version, against), checked)| {
            let Checked { programs, instructions, uops, divergences } = checked;
            json!({
                "version": version.to_string(),
                "against": against,
                "programs": programs,
                "instructions": instructions,
                "uops": uops,
                "divergences": divergences,
            })
        })
        .collect();
    laid_out(&checked)
}

fn in_words(report: &Report) -> String {
    let mut out = format!("{:36} {:>8} {:>12} {:>12} {:>11}\n", "", "programs", "instructions", "uops", "divergences");
    for ((version, against), checked) in report {
        let Checked { programs, instructions, uops, divergences } = checked;
        let whose = format!("{version:<5} {against}");
        out += &format!("{whose:36} {programs:>8} {instructions:>12} {uops:>12} {:>11}\n", divergences.len());
    }
    for ((version, _), checked) in report {
        for (name, sentence) in &checked.divergences {
            out += &format!("\n{version} {name}: {sentence}");
        }
    }
    if out.ends_with('\n') { out } else { out + "\n" }
}
