//! `freevars mutate`

use super::{Verdict, Wrong, print, progress};
use freevars::mutation::{self, Catch, Change, Mutant};
use freevars_code::Version;
use freevars_model::rules::RuleName;
use serde_json::json;
use std::{fmt::Write, panic};

/// Change the rules, one uop at a time, and list the changes that nothing notices.
///
/// A change is noticed by the walk over the rule's exits (linearity), by the verifier, by an invariant of the machine,
/// by the reference counts, or because a shipped program is no longer observed as CPython was.
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
    /// Print the changes and what noticed each as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn main(args: &Args) -> Result<Verdict, Wrong> {
    // A mutant that panics is caught: what it says is of no interest.
    panic::set_hook(Box::new(|_| ()));
    let versions = if args.versions.is_empty() { Version::ALL } else { &args.versions };
    let changes = if args.change.is_empty() { &[Change::Delete, Change::Swap][..] } else { &args.change };
    let wanted = |name: RuleName| args.rule.as_ref().is_none_or(|part| format!("{name:?}").contains(part.as_str()));
    let total = versions.iter().map(|version| mutation::count(*version, changes, wanted)).sum();
    let bar = progress::bar(total);
    let mutants: Vec<Mutant> =
        versions.iter().flat_map(|version| mutation::survey(*version, changes, wanted, || bar.inc(1))).collect();
    bar.finish_and_clear();
    print(&if args.json { in_json(&mutants) } else { in_text(&mutants) })?;
    Ok(Verdict::of(mutants.iter().all(|mutant| mutant.caught.is_some())))
}

const CATCHES: [Option<Catch>; 6] = [
    Some(Catch::Linearity),
    Some(Catch::Verifier),
    Some(Catch::Invariant),
    Some(Catch::Counts),
    Some(Catch::Observation),
    None,
];

fn in_text(mutants: &[Mutant]) -> String {
    let mut text = format!(
        "{:<6}{:<8}{:>8}{:>10}{:>10}{:>10}{:>8}{:>13}{:>11}\n",
        "", "", "mutants", "linearity", "verifier", "invariant", "counts", "observation", "unnoticed"
    );
    for ((version, change), tally) in mutation::tally(mutants) {
        let [linearity, verifier, invariant, counts, observation, unnoticed] =
            CATCHES.map(|catch| tally.get(&catch).copied().unwrap_or(0));
        let total: usize = tally.values().sum();
        let change = format!("{change:?}").to_lowercase();
        let _ = writeln!(
            text,
            "{version:<6}{change:<8}{total:>8}{linearity:>10}{verifier:>10}{invariant:>10}{counts:>8}{observation:>13}{unnoticed:>11}"
        );
    }
    let unnoticed = mutants.iter().filter(|mutant| mutant.caught.is_none());
    for Mutant { version, rule, at, uop, change, .. } in unnoticed {
        let _ = write!(text, "\n{version} {rule:?}: {} uop {at}, {uop:?}", format!("{change:?}").to_lowercase());
    }
    text
}

fn in_json(mutants: &[Mutant]) -> String {
    let rows: Vec<_> = mutants
        .iter()
        .map(|Mutant { version, rule, at, uop, change, caught }| {
            json!({
                "version": version.to_string(),
                "rule": format!("{rule:?}"),
                "at": at,
                "uop": format!("{uop:?}"),
                "change": change,
                "caught": caught,
            })
        })
        .collect();
    format!("{:#}", json!({ "mutants": rows }))
}
