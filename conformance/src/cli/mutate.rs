//! `freevars mutate`

use super::{Verdict, Wrong, input, print, progress};
use freevars::mutation::{self, Catch, Change, Fate, Mutant, Probes, Small, size};
use freevars_code::Version;
use freevars_model::{rules::RuleName, table::Table};
use serde_json::{Value, json};
use std::{
    collections::HashSet,
    fmt::Write,
    fs, io,
    path::{Path, PathBuf},
};

/// Change the rules, one uop at a time: every change must be noticed, or equivalent for a reason.
///
/// A change is noticed by the walk over the rule's exits (linearity), by the verifier, by an invariant of the machine,
/// by the reference counts, or because a program, shipped or generated, is no longer observed as it should be. It is
/// equivalent by proof, if it swaps two uops that commute, or for a reason that is listed.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Change rules of these versions only
    #[arg(long, value_name = "VERSION", num_args = 1.., value_delimiter = ',')]
    versions: Vec<Version>,
    /// Change rules whose name contains this only, as LOAD_DEREF
    #[arg(long, value_name = "NAME")]
    rule: Option<String>,
    /// Make these changes only
    #[arg(long, value_enum, value_delimiter = ',')]
    change: Vec<Change>,
    /// Leave out what is proven, or said for a reason, to be equivalent
    #[arg(long)]
    open: bool,
    /// Make those changes only that survived in this report, which `--json` wrote
    #[arg(long, value_name = "REPORT")]
    again: Option<PathBuf>,
    /// Try the changes on these programs only, Python (.py), program files (.json) or assembly (.asm, .txt)
    #[arg(long, value_name = "FILE", num_args = 1.., conflicts_with_all = ["cases", "seed"])]
    on: Vec<PathBuf>,
    /// Generate so many programs per version, besides the shipped ones
    #[arg(long, value_name = "N", default_value_t = 5000)]
    cases: u64,
    /// Draw the generated programs from this seed
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Instead, shrink the first program that tells each change, and say how small the results are
    #[arg(long)]
    shrink: bool,
    /// Print what became of each change as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    let versions = if args.versions.is_empty() { Version::ALL } else { &args.versions };
    let mut verdict = Verdict::Holds;
    let mut rows = Vec::new();
    let again = args.again.as_deref().map(survivors).transpose()?;
    for version in versions {
        let table = Table::of(*version);
        let mut mutants = args.mutants(&table);
        if let Some(survivors) = &again {
            mutants.retain(|mutant| survivors.contains(&identity(&mutant_in_json(mutant))));
        }
        let probes = args.probes(&table)?;
        let bar = progress::bar(mutants.len());
        if args.shrink {
            let small = mutation::smallest(&table, &mutants, &probes, || bar.inc(1));
            bar.finish_and_clear();
            if median(&small) > MEDIAN {
                verdict = Verdict::Fails;
            }
            if args.json {
                rows.extend(small.iter().map(small_in_json));
            } else {
                print(&small_in_text(*version, &small))?;
            }
        } else {
            let fates = mutation::survey(&table, &mutants, &probes, || bar.inc(1));
            bar.finish_and_clear();
            if !fates.iter().all(|(_, fate)| fate.is_right()) {
                verdict = Verdict::Fails;
            }
            if args.json {
                rows.extend(fates.iter().map(|(mutant, fate)| {
                    let mut row = fate_in_json(&(mutant, *fate));
                    // What no program runs, no program tells.
                    row["run_by"] = json!(probes.reach(mutant));
                    row
                }));
            } else {
                print(&fates_in_text(&fates))?;
            }
        }
    }
    if args.json {
        print(&format!("{:#}", json!({ "mutants": rows })))?;
    }
    Ok(verdict)
}

impl Args {
    fn probes(&self, table: &Table) -> Result<Probes, Wrong> {
        if self.on.is_empty() {
            return Ok(Probes::of(table, self.cases, self.seed));
        }
        let python = table.version().to_string();
        let programs = self.on.iter().map(|file| input::program(file, Some(&python)));
        Ok(Probes::only(table, programs.collect::<Result<Vec<_>, _>>()?))
    }

    fn mutants(&self, table: &Table) -> Vec<Mutant> {
        let changes = if self.change.is_empty() { &[Change::Delete, Change::Swap][..] } else { &self.change };
        let wanted = |name: RuleName| self.rule.as_ref().is_none_or(|part| format!("{name:?}").contains(part.as_str()));
        let mut mutants = mutation::mutants(table, changes, wanted);
        mutants.retain(|mutant| !(self.open && mutant.is_equivalent()));
        mutants
    }
}

/// The changes of a report that were not told, and are not said to be equivalent.
fn survivors(report: &Path) -> Result<HashSet<String>, Wrong> {
    let text = fs::read_to_string(report).map_err(Wrong::file(report))?;
    let report: Value = serde_json::from_str(&text).map_err(io::Error::from).map_err(Wrong::file(report))?;
    let mutants = report["mutants"].as_array().into_iter().flatten();
    let survive = mutants.filter(|row| row["became"] == "survives" || row["became"] == "contradicts");
    Ok(survive.map(identity).collect())
}

/// Which change a row of a report is about.
fn identity(row: &Value) -> String {
    let parts = ["version", "rule", "at", "uop", "change"];
    parts.map(|part| row[part].to_string()).join(" ")
}

/// What a column is called, and which fates it counts.
type Column = (&'static str, fn(Fate) -> bool);

/// The columns of the report.
const COLUMNS: [Column; 9] = [
    ("linearity", |fate| fate == Fate::Caught(Catch::Linearity)),
    ("verifier", |fate| fate == Fate::Caught(Catch::Verifier)),
    ("invariant", |fate| fate == Fate::Caught(Catch::Invariant)),
    ("counts", |fate| fate == Fate::Caught(Catch::Counts)),
    ("observation", |fate| fate == Fate::Caught(Catch::Observation)),
    ("proven", |fate| fate == Fate::Proven),
    ("explained", |fate| matches!(fate, Fate::Explained(_))),
    ("survive", |fate| fate == Fate::Survives),
    ("contradict", |fate| matches!(fate, Fate::Contradicts(_))),
];

fn fates_in_text(fates: &[(&Mutant, Fate)]) -> String {
    let mut text = format!("{:<6}{:<8}{:>9}", "", "", "mutants");
    COLUMNS.iter().for_each(|(name, _)| text.push_str(&format!("{name:>12}")));
    text.push('\n');
    for ((version, change), tally) in mutation::tally(fates) {
        let total: usize = tally.values().sum();
        let _ = write!(text, "{version:<6}{:<8}{total:>9}", in_words(change));
        for (_, is_of) in COLUMNS {
            let count: usize = tally.iter().filter(|(fate, _)| is_of(**fate)).map(|(_, count)| count).sum();
            let _ = write!(text, "{count:>12}");
        }
        text.push('\n');
    }
    for (mutant, fate) in fates.iter().filter(|(_, fate)| !fate.is_right()) {
        let _ = writeln!(text, "{}: {fate:?}", title(mutant));
    }
    text
}

/// The largest median size that a version's programs may have.
const MEDIAN: usize = 20;

fn sizes(small: &[Small<'_>]) -> Vec<usize> {
    let mut sizes: Vec<usize> = small.iter().map(|small| size(&small.program)).collect();
    sizes.sort_unstable();
    sizes
}

fn median(small: &[Small<'_>]) -> usize {
    let sizes = sizes(small);
    sizes.get(sizes.len() / 2).copied().unwrap_or(0)
}

fn small_in_text(version: Version, small: &[Small<'_>]) -> String {
    let Some(worst) = small.iter().max_by_key(|small| size(&small.program)) else {
        return format!("{version}: no change is told by a program\n");
    };
    format!(
        "{version}: {} changes are told by a program; of {} instructions in the median, {} at most: {}\n{}",
        small.len(),
        median(small),
        size(&worst.program),
        title(worst.mutant),
        worst.program.to_assembly()
    )
}

fn title(Mutant { version, rule, at, uop, change, .. }: &Mutant) -> String {
    format!("{version} {rule:?}: {} uop {at}, {uop:?}", in_words(*change))
}

fn in_words(change: Change) -> &'static str {
    match change {
        Change::Delete => "delete",
        Change::Swap => "swap",
    }
}

fn mutant_in_json(Mutant { version, rule, at, uop, change, says, .. }: &Mutant) -> Value {
    json!({
        "version": version.to_string(),
        "rule": format!("{rule:?}"),
        "at": at,
        "uop": format!("{uop:?}"),
        "change": change,
        "says": says,
    })
}

fn fate_in_json((mutant, fate): &(&Mutant, Fate)) -> Value {
    let mut row = mutant_in_json(mutant);
    let (became, by) = match fate {
        Fate::Caught(catch) => ("caught", json!(catch)),
        Fate::Proven => ("proven", Value::Null),
        Fate::Explained(reason) => ("explained", json!(reason)),
        Fate::Survives => ("survives", Value::Null),
        Fate::Contradicts(catch) => ("contradicts", json!(catch)),
    };
    row["became"] = json!(became);
    row["by"] = by;
    row
}

fn small_in_json(small: &Small<'_>) -> Value {
    let mut row = mutant_in_json(small.mutant);
    row["before"] = json!(small.before);
    row["size"] = json!(size(&small.program));
    row["assembly"] = json!(small.program.to_assembly().lines().collect::<Vec<_>>());
    row
}
