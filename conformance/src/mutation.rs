//! Mutation of the rules: does anything notice if a uop is missing, or changes places with its neighbour?
//!
//! Each mutant is one rule with one change. It is *caught* by the first of these that finds fault with it: the walk over
//! the rule's exits, the verifier, an invariant of the machine, the reference counts, or what a real CPython was observed
//! to do. What nothing catches is listed: it is either equivalent to the rule or waits for a program that tells.

use crate::{
    rejected::{self, Rejected},
    shipped::{self, Shipped},
    subject::{Answer, Model, Subject},
};
use freevars_code::{Program, Version};
use freevars_model::{
    machine::{Limits, Machine},
    ownership::exits,
    rules::RuleName,
    table::{RuleIndex, Table},
    theorems,
    uop::{Target, Uop},
    verify::verify,
};
use rayon::prelude::*;
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    panic::{AssertUnwindSafe, catch_unwind},
};

/// How a rule is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A uop is left out.
    Delete,
    /// A uop changes places with the next one.
    Swap,
}

/// What notices a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Catch {
    /// Some exit of the rule does not give each owned reference away once.
    Linearity,
    /// A program is refused that was accepted, or accepted that was refused.
    Verifier,
    /// An invariant of the machine is broken while a program runs.
    Invariant,
    /// A reference count is not the number of references.
    Counts,
    /// A program is not observed as CPython was.
    Observation,
}

/// A changed rule, and what noticed it.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The version whose rule it is.
    pub version: Version,
    /// Whose rule it is.
    pub rule: RuleName,
    /// The position of the uop.
    pub at: usize,
    /// The uop.
    pub uop: Uop,
    /// What was done to it.
    pub change: Change,
    /// What noticed, if anything did.
    pub caught: Option<Catch>,
}

/// A program that a version's mutants are tried on, and which rules it runs.
struct Probe<'a> {
    program: &'a Program,
    expected: &'a crate::observation::Observation,
    rules: BTreeSet<RuleIndex>,
}

/// The operands for which exits are walked.
const OPERANDS: std::ops::RangeInclusive<u32> = 0..=15;

/// Enough for every shipped program, and little enough that an endless loop is soon noticed.
const LIMITS: Limits =
    Limits { instructions: 50_000, objects: 50_000, recursion: Model::LIMITS.recursion, uops: 1_000_000 };

/// Tries every mutant of one version's rules of which `wanted` says yes. `done` is told of each.
pub fn survey(
    version: Version,
    changes: &[Change],
    wanted: impl Fn(RuleName) -> bool,
    done: impl Fn() + Sync,
) -> Vec<Mutant> {
    let table = Table::of(version);
    let shipped = shipped::all();
    let probes = probes(&shipped, &table);
    let rejected = rejected::all(version);
    let mut mutants = Vec::new();
    for (index, rule) in table.rules().filter(|(_, rule)| wanted(rule.row.name)) {
        for change in changes {
            let mutated = (0..rule.uops.len()).filter_map(|at| Some((at, mutate(&rule.uops, at, *change)?)));
            mutants.extend(mutated.map(|(at, uops)| (index, at, *change, uops)));
        }
    }
    mutants
        .into_par_iter()
        .map(|(index, at, change, uops)| {
            let rule = table.get(index);
            let mut changed = table.clone();
            changed.replace(index, uops);
            let caught = catch(&changed, index, &probes, &rejected);
            done();
            Mutant { version, rule: rule.row.name, at, uop: rule.uops[at], change, caught }
        })
        .collect()
}

/// How many mutants a survey of one version tries.
pub fn count(version: Version, changes: &[Change], wanted: impl Fn(RuleName) -> bool) -> usize {
    let table = Table::of(version);
    let rules = table.rules().filter(|(_, rule)| wanted(rule.row.name));
    rules
        .map(|(_, rule)| {
            let each =
                |change: &Change| (0..rule.uops.len()).filter(|at| mutate(&rule.uops, *at, *change).is_some()).count();
            changes.iter().map(each).sum::<usize>()
        })
        .sum()
}

fn probes<'a>(shipped: &'a [Shipped], table: &Table) -> Vec<Probe<'a>> {
    let recordings = shipped.iter().flat_map(|shipped| &shipped.recordings);
    let mut probes: Vec<(u64, Probe<'a>)> = recordings
        .filter(|recording| recording.program.version == table.version())
        .filter_map(|recording| {
            let mut machine = Machine::new(&recording.program, table, LIMITS).ok()?;
            let mut rules = BTreeSet::new();
            loop {
                rules.extend(machine.position().map(|(rule, ..)| rule));
                if !machine.step() {
                    break;
                }
            }
            let steps = machine.steps();
            machine.drop_outcome();
            Some((steps, Probe { program: &recording.program, expected: &recording.observation, rules }))
        })
        .collect();
    probes.sort_by_key(|(steps, _)| *steps);
    probes.into_iter().map(|(_, probe)| probe).collect()
}

/// The uops with one change, jumps still leading where they led. `None`: the change makes no difference.
pub fn mutate(uops: &[Uop], at: usize, change: Change) -> Option<Vec<Uop>> {
    let mut uops = uops.to_vec();
    match change {
        Change::Delete => {
            uops.remove(at);
            let gone = Target::try_from(at).ok()?;
            for uop in &mut uops {
                if let Some(target) = uop.target_mut()
                    && *target > gone
                {
                    *target -= 1;
                }
            }
        }
        Change::Swap => {
            let next = *uops.get(at + 1)?;
            if next == uops[at] {
                return None;
            }
            uops.swap(at, at + 1);
        }
    }
    Some(uops)
}

fn catch(table: &Table, index: RuleIndex, probes: &[Probe<'_>], rejected: &[Rejected]) -> Option<Catch> {
    let rule = table.get(index);
    if OPERANDS.into_iter().any(|arg| !exits(rule, arg).faults.is_empty()) {
        return Some(Catch::Linearity);
    }
    for Rejected { program, reason, .. } in rejected {
        let answer = catch_unwind(AssertUnwindSafe(|| verify(program, table)));
        if !matches!(answer, Ok(Err(rejected)) if rejected.reason == *reason) {
            return Some(Catch::Verifier);
        }
    }
    let mut model = Model::with_table(LIMITS, table.clone());
    let touched = || {
        let opcode = matches!(rule.row.name, RuleName::Opcode(_) | RuleName::Enter);
        probes.iter().filter(move |probe| probe.rules.contains(&index) || opcode && mentions(probe, rule.row.name))
    };
    for probe in touched() {
        match model.observe(probe.program) {
            Ok(Answer::Rejected(_) | Answer::Unsupported(_)) => return Some(Catch::Verifier),
            Ok(Answer::Exhausted(_)) => return Some(Catch::Observation),
            Ok(Answer::Observed(observed)) if *observed != *probe.expected => return Some(Catch::Observation),
            Ok(Answer::Observed(_)) => {}
            Err(_) => return Some(Catch::Invariant),
        }
    }
    // Most faults of counting have shown themselves by now: a few short programs are enough for the rest.
    for probe in touched().take(COUNTED) {
        let sound = catch_unwind(AssertUnwindSafe(|| counts_hold(probe.program, table)));
        match sound {
            Ok(true) => {}
            Ok(false) => return Some(Catch::Counts),
            Err(_) => return Some(Catch::Invariant),
        }
    }
    None
}

/// How many programs have their counts checked after every uop.
const COUNTED: usize = 8;

fn counts_hold(program: &Program, table: &Table) -> bool {
    let Ok(mut machine) = Machine::new(program, table, LIMITS) else { return false };
    while machine.step() {
        if theorems::counts(&machine).is_err() {
            return false;
        }
    }
    true
}

/// Whether a program has an instruction whose rule this is, reached or not.
fn mentions(probe: &Probe<'_>, name: RuleName) -> bool {
    let RuleName::Opcode(opcode) = name else { return true };
    probe.program.codes.iter().any(|code| {
        let instructions = code.instructions(probe.program.version).unwrap_or_default();
        instructions.iter().any(|instruction| instruction.opcode == opcode)
    })
}

/// How many mutants each way of noticing caught, by version and change.
pub fn tally(mutants: &[Mutant]) -> BTreeMap<(Version, Change), BTreeMap<Option<Catch>, usize>> {
    let mut tally: BTreeMap<_, BTreeMap<_, usize>> = BTreeMap::new();
    for mutant in mutants {
        *tally.entry((mutant.version, mutant.change)).or_default().entry(mutant.caught).or_default() += 1;
    }
    tally
}
