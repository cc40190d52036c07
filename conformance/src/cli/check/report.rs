//! What is said of campaigns when they are over.

use super::campaign::Checked;
use freevars::{
    campaign::{Exit, Finding, Report, Tally},
    laid_out,
};
use freevars_model::{prose, table::Table};
use serde_json::{Value, json};
use std::{cmp::Reverse, collections::BTreeMap, fmt::Write};

/// A line of the report: what it says, and how to get it.
type Row = (&'static str, fn(&Checked) -> String);

const ROWS: &[Row] = &[
    ("programs", |checked| tally(checked).programs.to_string()),
    ("compared", |checked| share(checked, tally(checked).compared)),
    ("accepted by the verifier", |checked| share(checked, tally(checked).accepted)),
    ("instructions written", |checked| tally(checked).written.to_string()),
    ("instructions run", |checked| tally(checked).instructions.to_string()),
    ("make a closure", |checked| share(checked, tally(checked).make_a_closure)),
    ("share a cell", |checked| share(checked, tally(checked).share_a_cell)),
    ("re-enter in a finaliser", |checked| share(checked, tally(checked).reenter)),
    ("re-enter during a store", |checked| share(checked, tally(checked).reenter_a_store)),
    ("fail to allocate", |checked| share(checked, tally(checked).failed)),
    ("end normally", |checked| share(checked, tally(checked).returned)),
    ("end by an exception", |checked| share(checked, tally(checked).raised)),
    ("exits of rules taken", |checked| {
        format!("{} of {}", tally(checked).fired.count(), checked.report.exits.reachable())
    }),
    ("not supported", |checked| checked.report.unsupported.values().sum::<u64>().to_string()),
    ("inconclusive", |checked| checked.report.inconclusive.values().sum::<u64>().to_string()),
    ("programs a second", |checked| format!("{:.0}", per_second(checked))),
    ("divergences", |checked| checked.report.findings.len().to_string()),
];

fn tally(checked: &Checked) -> &Tally {
    &checked.report.tally
}

fn share(checked: &Checked, part: u64) -> String {
    #[allow(clippy::cast_precision_loss, reason = "it is shown with one decimal")]
    let percent = 100.0 * part as f64 / (tally(checked).programs.max(1)) as f64;
    format!("{percent:.1} %")
}

fn per_second(checked: &Checked) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "it is shown without decimals")]
    let programs = tally(checked).programs as f64;
    programs / checked.seconds.max(f64::EPSILON)
}

pub(super) fn in_words(all: &[Checked], missed: bool) -> String {
    let mut out = format!("{:26}", "");
    for Checked { report: Report { version, subject, .. }, .. } in all {
        let heading =
            if subject.contains(&version.to_string()) { subject.clone() } else { format!("{version} {subject}") };
        let _ = write!(out, " {heading:>16}");
    }
    for (what, get) in ROWS {
        let _ = write!(out, "\n{what:26}");
        all.iter().for_each(|checked| out += &format!(" {:>16}", get(checked)));
    }
    out.push('\n');
    for Checked { report, kept, .. } in all {
        let version = report.version;
        for (what, count) in most_first(&report.unsupported) {
            let _ = writeln!(out, "{version}: not supported, {count} times: {what}");
        }
        for (why, count) in most_first(&report.inconclusive) {
            let _ = writeln!(out, "{version}: inconclusive, {count} times: {why}");
        }
        let table = Table::of(version);
        for exit in report.tally.fired.missed(&report.exits).filter(|_| missed) {
            let _ = writeln!(out, "{version}: not taken: {exit}{}", condition(exit, &table));
        }
        for (exit, row) in report.exits.unreachable().filter(|_| missed) {
            let _ = writeln!(out, "{version}: cannot be taken: {exit}: {}", row.why);
        }
        for finding in &report.findings {
            let _ = write!(out, "\n{version}, {}: {}\n{}", finding.origin, finding.difference, details(finding));
        }
        if report.gave_up {
            let _ = writeln!(out, "{version}: given up after so many divergences; --most N goes on");
        }
        kept.iter().for_each(|path| out += &format!("saved as {}\n", path.display()));
    }
    out
}

/// What there is to say of a divergence besides its difference, a line each.
pub(super) fn details(finding: &Finding) -> String {
    let mut out = String::new();
    if let Some(place) = &finding.place {
        let _ = writeln!(out, "  the specification was in {place}");
    }
    if let Some(failing) = finding.failing {
        let _ = writeln!(out, "  while an allocation fails: {failing}");
    }
    if !finding.alone {
        let _ = writeln!(out, "  only after other programs: alone in a fresh process it does not differ");
    }
    finding.assembly.iter().for_each(|line| out += &format!("  {line}\n"));
    out
}

/// When an exit is taken, in the words of its page.
fn condition(exit: Exit, table: &Table) -> String {
    let Some(rule) = table.find(exit.rule) else { return String::new() };
    let conditions = prose::exits(table.get(rule), table.version()).into_iter().find(|way| way.uop == exit.at);
    match conditions.map(|way| way.conditions.join("; ")) {
        Some(conditions) if !conditions.is_empty() => format!(", if {conditions}"),
        Some(_) | None => String::new(),
    }
}

/// What there is most of comes first.
fn most_first(counts: &BTreeMap<String, u64>) -> Vec<(&str, u64)> {
    let mut sorted: Vec<(&str, u64)> = counts.iter().map(|(what, count)| (what.as_str(), *count)).collect();
    sorted.sort_by_key(|(_, count)| Reverse(*count));
    sorted
}

pub(super) fn in_json(all: &[Checked]) -> String {
    laid_out(&all.iter().map(one_in_json).collect::<Vec<_>>())
}

fn one_in_json(checked: &Checked) -> Value {
    let Checked { report, seconds, kept } = checked;
    let Tally { programs, accepted, compared, written, instructions, returned, raised, .. } = report.tally;
    let Tally { make_a_closure, share_a_cell, reenter, reenter_a_store, failed, ref fired, .. } = report.tally;
    let missed: Vec<Exit> = fired.missed(&report.exits).collect();
    let unreachable = report.exits.unreachable();
    let unreachable = unreachable.map(|(exit, row)| json!({ "exit": exit.to_string(), "why": row.why.to_string() }));
    let unreachable: Vec<Value> = unreachable.collect();
    json!({
        "version": report.version.to_string(),
        "subject": report.subject,
        "programs": programs,
        "accepted": accepted,
        "compared": compared,
        "written": written,
        "instructions": instructions,
        "make_a_closure": make_a_closure,
        "share_a_cell": share_a_cell,
        "reenter": reenter,
        "reenter_a_store": reenter_a_store,
        "failed": failed,
        "returned": returned,
        "raised": raised,
        "exits": report.exits.reachable(),
        "taken": fired.count(),
        "unreachable": unreachable,
        "missed": missed.iter().map(Exit::to_string).collect::<Vec<_>>(),
        "unsupported": report.unsupported,
        "inconclusive": report.inconclusive,
        "seconds": seconds,
        "findings": report.findings,
        "gave_up": report.gave_up,
        "kept": kept,
        "holds": report.holds(),
    })
}
