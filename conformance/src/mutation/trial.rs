//! A mutant on trial: the first of the checks that finds fault with it.

use super::{
    Catch, Mutant,
    probe::{LIMITS, Probe, Probes},
};
use crate::{
    campaign::Origin,
    rejected::Rejected,
    subject::{Answer, Model, Subject},
};
use freevars_code::Program;
use freevars_model::{
    machine::Machine,
    ownership::exits,
    rules::RuleName,
    table::{Recorded, Table},
    theorems,
    uop::{Test, Uop},
    verify::verify,
};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The operands for which exits are walked.
const OPERANDS: std::ops::RangeInclusive<u32> = 0..=15;

/// How many programs have their counts checked after every uop: most faults of counting have shown themselves by then.
const COUNTED: usize = 8;

/// How many uops a program takes at most that has its counts checked after each.
const SHORT: u64 = 3000;

/// How many programs have their counts checked, and what is left looked at, at the end only, besides the short ones that are
/// shipped.
const ENDED: usize = 150;

/// How many programs are verified that have the instruction, and do not come to run the uop.
const VERIFIED: usize = 200;

pub(super) fn catch(mutant: &Mutant, table: &Table, probes: &Probes) -> Option<Catch> {
    if !is_linear(mutant, table) {
        return Some(Catch::Linearity);
    }
    // The verifier goes by the rules of opcodes and of entering a frame.
    let is_verified = matches!(mutant.rule, RuleName::Opcode(_) | RuleName::Enter);
    for Rejected { program, reason, .. } in probes.rejected.iter().filter(|_| is_verified) {
        let answer = catch_unwind(AssertUnwindSafe(|| verify(program, table)));
        if !matches!(answer, Ok(Err(rejected)) if rejected.reason == *reason) {
            return Some(Catch::Verifier);
        }
    }
    let mut model = Model::with_table(LIMITS, table.clone());
    let touched = probes.that_run(mutant.index, mutant.touched());
    for probe in &touched {
        if let Some(catch) = observe(&mut model, probe) {
            return Some(catch);
        }
    }
    for probe in probes.that_name(mutant.rule).into_iter().take(VERIFIED) {
        match catch_unwind(AssertUnwindSafe(|| verify(&probe.program, table).is_ok())) {
            Ok(true) => {}
            Ok(false) => return Some(Catch::Verifier),
            Err(_) => return Some(Catch::Invariant),
        }
    }
    let sound = |check: &dyn Fn() -> bool| match catch_unwind(AssertUnwindSafe(check)) {
        Ok(true) => None,
        Ok(false) => Some(Catch::Counts),
        Err(_) => Some(Catch::Invariant),
    };
    let mut counted = 0;
    for (nth, Probe { origin, program, balanced, uops, .. }) in touched.into_iter().enumerate() {
        let is_short = *uops < SHORT;
        if nth >= ENDED && !(is_short && matches!(origin, Origin::Shipped(_))) {
            continue;
        }
        let is_counted = counted < COUNTED && is_short;
        counted += usize::from(is_counted);
        let counted = if is_counted { sound(&|| counts_hold(program, table)) } else { None };
        let ended = || if *balanced { sound(&|| ends_balanced(program, table)) } else { None };
        if let Some(catch) = counted.or_else(ended) {
            return Some(catch);
        }
    }
    None
}

/// Whether each way out of the changed rule still gives each owned reference away once.
pub(super) fn is_linear(mutant: &Mutant, table: &Table) -> bool {
    let rule = table.get(mutant.index);
    let operands = if asks_operand(rule) { OPERANDS } else { 0..=0 };
    operands.into_iter().all(|arg| exits(rule, arg).faults.is_empty())
}

/// Whether the way through a rule may depend on the operand.
fn asks_operand(rule: &Recorded) -> bool {
    let is_asked = |uop: &Uop| matches!(uop, Uop::Branch { test: Test::ArgIs(_), .. });
    matches!(rule.row.name, RuleName::Opcode(_)) || rule.uops.iter().any(is_asked)
}

/// What a program tells of a model's rules.
pub(super) fn observe(model: &mut Model, probe: &Probe) -> Option<Catch> {
    match model.observe(&probe.program) {
        Ok(Answer::Rejected(_) | Answer::Unsupported(_)) => Some(Catch::Verifier),
        Ok(Answer::Exhausted(_)) => Some(Catch::Observation),
        Ok(Answer::Observed(observed)) => (*observed != probe.expected).then_some(Catch::Observation),
        Err(_) => Some(Catch::Invariant),
    }
}

fn counts_hold(program: &Program, table: &Table) -> bool {
    let Ok(mut machine) = Machine::new(program, table, LIMITS) else { return false };
    while machine.step() {
        if theorems::counts(&machine).is_err() {
            return false;
        }
    }
    true
}

/// Whether the counts hold, and nothing is alive that nothing holds, once all is dropped and a collection has run.
pub(super) fn ends_balanced(program: &Program, table: &Table) -> bool {
    let Ok(mut machine) = Machine::new(program, table, LIMITS) else { return false };
    machine.run();
    machine.drop_outcome();
    for (name, _) in machine.named_globals() {
        machine.drop_global(&name);
    }
    machine.collect();
    theorems::counts(&machine).is_ok() && theorems::balance(&machine).is_ok()
}
