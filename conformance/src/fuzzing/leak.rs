//! Whether counts of references are true, and everything is freed, however a run ends.

use super::{Fault, Fuzzer, LIMITS, Looked, VM_LIMITS};
use freevars_code::{Program, allocation::FailedAllocation};
use freevars_model::{
    machine::{Machine, Outcome},
    object::{Address, Data},
    table::Table,
    theorems,
    verify::{Reason, verify},
};
use freevars_vm::{Answer, Limits, run_to_the_last};

/// So many micro-operations are looked at one by one, then those with which instructions begin.
const CLOSELY: u64 = 2_000;

/// In how many places a run is broken off.
const ENDS: u64 = 4;

/// How often a finaliser may bring something back before the end is no longer looked at.
const RESURRECTIONS: usize = 5;

pub(super) fn look(fuzzer: &Fuzzer, program: &Program) -> Result<Looked, Fault> {
    let table = &fuzzer.tables[&program.version];
    match verify(program, table) {
        Ok(_) => {}
        Err(rejected) if matches!(rejected.reason, Reason::Outside(_)) => return Ok(Looked::Inconclusive),
        Err(_) => return Ok(Looked::Refused),
    }
    let Ok(mut machine) = Machine::new(program, table, LIMITS) else { return Ok(Looked::Inconclusive) };
    let specified = specified(&mut machine).map_err(Fault::Breach)?;
    let instructions = machine.instructions();
    let (answer, remains) = run_to_the_last(program, VM_LIMITS, None);
    if remains.leaked > 0 {
        return Err(Fault::Leaks { objects: remains.leaked, after: None, failing: None });
    }
    without_memory(program, table)?;
    for after in (1..ENDS).map(|n| instructions * n / ENDS) {
        early(program, Limits { instructions: after, ..VM_LIMITS }, after)?;
    }
    match (specified, answer) {
        (Some(specified), Answer::Observed(_)) if specified != remains.kept => {
            Err(Fault::Kept { specified, found: remains.kept, failing: None })
        }
        (Some(_), Answer::Observed(_)) => Ok(Looked::Whole),
        _ => Ok(Looked::Inconclusive),
    }
}

/// A run that is broken off frees all that it has made.
fn early(program: &Program, limits: Limits, after: u64) -> Result<(), Fault> {
    match run_to_the_last(program, limits, None).1.leaked {
        0 => Ok(()),
        objects => Err(Fault::Leaks { objects, after: Some(after), failing: None }),
    }
}

/// A run in which an allocation fails keeps no more than the specification says, and frees all in the end. Which one it is
/// follows from the program, so that the same input finds the same.
fn without_memory(program: &Program, table: &Table) -> Result<(), Fault> {
    let failing = FailedAllocation::numbered(program.codes.first().map_or(0, |main| main.stacksize).into());
    let Ok(mut machine) = Machine::new(program, table, LIMITS) else { return Ok(()) };
    machine.fail_allocation(failing);
    let specified = specified(&mut machine).map_err(Fault::Breach)?;
    let (answer, remains) = run_to_the_last(program, VM_LIMITS, Some(failing));
    match (specified, answer) {
        _ if remains.leaked > 0 => Err(Fault::Leaks { objects: remains.leaked, after: None, failing: Some(failing) }),
        (Some(specified), Answer::Observed(_)) if specified != remains.kept => {
            Err(Fault::Kept { specified, found: remains.kept, failing: Some(failing) })
        }
        _ => Ok(()),
    }
}

/// Runs the specification's machine to its end: the cells, functions, lists and tokens that are left after the last
/// collection. Nothing, if there is no such end.
fn specified(machine: &mut Machine<'_>) -> Result<Option<[u64; 4]>, theorems::Breach> {
    while machine.step() {
        if machine.steps() < CLOSELY || machine.begins_an_instruction() {
            theorems::counts(machine)?;
        }
    }
    theorems::progress(machine)?;
    theorems::counts(machine)?;
    theorems::closure_arity(machine)?;
    if is_broken_off(machine) {
        return Ok(None);
    }
    machine.drop_outcome();
    drop_globals(machine);
    machine.drop_handled();
    machine.collect();
    machine.drop_handled();
    if is_broken_off(machine) {
        return Ok(None);
    }
    let kept = kinds(machine);
    for _ in 0..RESURRECTIONS {
        theorems::counts(machine)?;
        machine.drop_outcome();
        drop_globals(machine);
        machine.collect();
        machine.drop_handled();
    }
    theorems::balance(machine)?;
    Ok(Some(kept))
}

/// Deletes the globals, and those that finalisers make meanwhile, unless they go on doing so.
fn drop_globals(machine: &mut Machine<'_>) {
    for _ in 0..RESURRECTIONS {
        machine.named_globals().iter().for_each(|(name, _)| machine.drop_global(name));
    }
}

/// How many cells, functions, lists and tokens are alive.
fn kinds(machine: &Machine<'_>) -> [u64; 4] {
    let heap = machine.heap();
    let count = |is: fn(&Data) -> bool| {
        let is_one = |address: &Address| is(heap.data(*address)) && heap.class_of(*address).is_none();
        heap.objects().map(|(address, _)| address).filter(is_one).count() as u64
    };
    [
        count(|data| matches!(data, Data::Cell)),
        count(|data| matches!(data, Data::Function)),
        count(|data| matches!(data, Data::List)),
        count(|data| matches!(data, Data::Token { .. })),
    ]
}

fn is_broken_off(machine: &Machine<'_>) -> bool {
    matches!(machine.outcome(), Some(Outcome::Exhausted(_) | Outcome::Unsupported(_)))
}
