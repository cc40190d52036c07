//! The specification against what real CPythons were observed to do with the shipped programs.

use super::{Args, chosen};
use crate::cli::{Verdict, Wrong, input, print, progress, python, record};
use freevars::{
    campaign::Finding,
    interpreter, laid_out,
    observation::{Mode, Observation},
    shipped::{self, Recording},
    subject::{CPython, Model, Subject, divergence},
};
use freevars_code::{Program, Version};
use serde_json::json;
use std::collections::BTreeMap;

/// What was checked of one version against one release of CPython.
#[derive(Debug, Default, serde::Serialize)]
struct Checked {
    programs: u64,
    instructions: u64,
    uops: u64,
    divergences: BTreeMap<String, String>,
}

type Report = BTreeMap<(Version, String), Checked>;

pub(super) fn run(args: &Args) -> Result<Verdict, Wrong> {
    let (files, shipped) = chosen(&args.programs)?;
    let mut interpreters = Vec::new();
    for wanted in &args.python {
        let interpreter = interpreter::find(wanted)?;
        interpreters.push((python::version(&interpreter)?, CPython(interpreter)));
    }
    let mut model = Model::default();
    let mut report = Report::new();
    for file in files {
        let observed =
            Observed::of_finding(input::finding(file)?).ok_or_else(|| Wrong::NotObserved(file.to_owned()))?;
        check(&mut model, &file.display().to_string(), &observed, args, &mut report);
    }
    let bar = progress::bar(shipped.len());
    for program in &shipped {
        bar.set_message(program.name);
        for recording in &program.recordings {
            check(&mut model, program.name, &Observed::of(recording, "recorded"), args, &mut report);
        }
        for (version, cpython) in &mut interpreters {
            if shipped::versions(program.source).contains(version)
                && let Some(recording) = record::recording(program.name, program.source, cpython)?
            {
                check(&mut model, program.name, &Observed::of(&recording, "run afresh"), args, &mut report);
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    print(&if args.json { in_json(&report) } else { in_words(&report) })?;
    Ok(Verdict::of(report.values().all(|checked| checked.divergences.is_empty())))
}

/// What was observed of a program, and of whom.
struct Observed {
    subject: String,
    how: &'static str,
    program: Program,
    observation: Observation,
}

impl Observed {
    fn of(recording: &Recording, how: &'static str) -> Observed {
        let Recording { release, program, observation } = recording.clone();
        Observed { subject: format!("CPython {release}"), how, program, observation }
    }

    fn of_finding(finding: Finding) -> Option<Observed> {
        let Finding { subject, program, observed, .. } = finding;
        Some(Observed { subject, how: "saved", program, observation: observed? })
    }
}

fn check(model: &mut Model, name: &str, observed: &Observed, args: &Args, report: &mut Report) {
    let Observed { subject, how, program, observation } = observed;
    if !args.versions.is_empty() && !args.versions.contains(&program.version) {
        return;
    }
    let divergence = divergence(model, program, observation, Mode::Exact);
    let checked = report.entry((program.version, format!("{subject} {how}"))).or_default();
    checked.programs += 1;
    checked.instructions += model.last_run().instructions;
    checked.uops += model.last_run().uops;
    if let Some(divergence) = divergence {
        let sentence = divergence.sentence(subject, &model.name()).to_string();
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
