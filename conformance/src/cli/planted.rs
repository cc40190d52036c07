//! `freevars planted`

use super::{Verdict, Wrong, print, progress};
use freevars::{
    fuzzing::kept,
    laid_out,
    planted::{CASES, Planted, Row, median, page, survey},
};
use freevars_code::Version;
use serde_json::{Value, json};
use std::{fmt::Write, panic, path::PathBuf};

/// Check the checker: plant faults in the optimised machine, one at a time, each of which a check must tell.
///
/// The shipped programs, generated ones, and what a fuzzer would make of a corpus run on the machine with the fault and on
/// the specification's, each kind until one is not observed to do the same; the first of these is shrunk. Every fault must
/// be told so, in each version where it makes a difference, and the median of what tells them must have no more than twenty
/// instructions.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Plant these only; all if none is named. What tells one that is named is shown
    #[arg(value_name = "FAULT", value_parser = fault)]
    faults: Vec<Planted>,
    /// Plant them in these versions only
    #[arg(long, value_name = "VERSION", num_args = 1.., value_delimiter = ',')]
    versions: Vec<Version>,
    /// Generate so many programs per version, besides the shipped ones
    #[arg(long, value_name = "N", default_value_t = CASES)]
    cases: u64,
    /// Draw the generated programs from this seed
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Fuzz from the inputs in this folder
    #[arg(long, value_name = "DIR", default_value = "fuzz/seeds/programs")]
    corpus: PathBuf,
    /// Print the page of the book
    #[arg(long, conflicts_with_all = ["faults", "versions", "json"])]
    page: bool,
    /// Print what became of each fault as JSON
    #[arg(long)]
    json: bool,
}

/// The largest median size.
const MEDIAN: usize = 20;

fn fault(name: &str) -> Result<Planted, String> {
    Planted::named(name).ok_or_else(|| {
        let names: Vec<&str> = Planted::ALL.iter().map(|fault| fault.name()).collect();
        format!("there is no such fault; there are {}", names.join(", "))
    })
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let corpus: Vec<Vec<u8>> = kept(&args.corpus).map_err(Wrong::file(&args.corpus))?.into_values().collect();
    // A machine with a fault may panic, and that tells it.
    panic::set_hook(Box::new(|_| ()));
    let faults = if args.faults.is_empty() { Planted::ALL } else { &args.faults };
    let versions = if args.versions.is_empty() { Version::ALL } else { &args.versions };
    let wanted = |fault: &Planted| fault.versions().iter().filter(|version| versions.contains(version)).count();
    let bar = progress::bar(faults.iter().map(wanted).sum());
    let rows = survey(faults, versions, (args.cases, args.seed), &corpus, || bar.inc(1));
    bar.finish_and_clear();
    let text = match args {
        Args { page: true, .. } => page::page(&rows),
        Args { json: true, .. } => laid_out(&rows.iter().map(in_json).collect::<Vec<_>>()),
        Args { .. } => in_words(&rows, !args.faults.is_empty()),
    };
    print(&text)?;
    Ok(Verdict::of(rows.iter().all(|row| row.told.is_some()) && median(&rows) <= MEDIAN))
}

fn in_words(rows: &[Row], shown: bool) -> String {
    let mut out = format!(
        "{:<34}{:>8}{:>10}{:>8}{:>9}{:>8}{:>6}\n",
        "", "shipped", "generated", "inputs", "seconds", "before", "size"
    );
    for Row { fault, version, told } in rows {
        let _ = write!(out, "{version:<6}{:<28}", fault.name());
        let Some(told) = told else {
            out += "  not told\n";
            continue;
        };
        let number = |number: Option<usize>| number.map_or("-".to_owned(), |number| number.to_string());
        let [shipped, generated, inputs] = [told.shipped, told.generated, told.inputs].map(number);
        let (seconds, size) = (told.took.as_secs_f64(), told.size());
        let _ = writeln!(out, "{shipped:>8}{generated:>10}{inputs:>8}{seconds:>9.2}{:>8}{size:>6}", told.before);
        if shown {
            let _ = writeln!(out, "\n{}: {}\n\n{}", told.origin, told.difference, told.program.to_assembly());
        }
    }
    let told = rows.iter().filter(|row| row.told.is_some()).count();
    let _ = writeln!(out, "{told} of {} are told, by {} instructions in the median", rows.len(), median(rows));
    out
}

fn in_json(row: &Row) -> Value {
    let Row { fault, version, told } = row;
    json!({
        "fault": fault.name(),
        "version": version.to_string(),
        "what": fault.what(),
        "why": fault.why(),
        "told": told.as_ref().map(|told| json!({
            "origin": told.origin,
            "shipped": told.shipped,
            "generated": told.generated,
            "inputs": told.inputs,
            "seconds": told.took.as_secs_f64(),
            "before": told.before,
            "size": told.size(),
            "difference": told.difference,
            "program": told.program,
        })),
    })
}
