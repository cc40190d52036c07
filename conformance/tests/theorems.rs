//! The theorems, in the states that the shipped programs pass through: after each uop, and now and then where a run gets
//! long. The verifier holds the value stack to `co_stacksize`, and `preservation` holds the stack to what it knows of it.

use freevars::{interpreter::FRAME_LIMIT, shipped};
use freevars_code::{Program, Version};
use freevars_model::{
    machine::{Limits, Machine, Outcome},
    table::Table,
    theorems::{self, Breach, Sharing},
    verify::verify,
};

const LIMITS: Limits =
    Limits { instructions: 1_000_000, objects: 1_000_000, recursion: FRAME_LIMIT as usize, uops: u64::MAX };

/// From so many uops on a run is long: what it still does, it mostly has done before.
const LONG: u64 = 1_000;

/// Of a long run, one instruction in so many is looked at.
const SAMPLED: u64 = 8;

/// How often collections and finalisers may make new work for each other at the end.
const ROUNDS: usize = 5;

/// How much was checked.
#[derive(Debug, Default)]
struct Checked {
    programs: u64,
    states: u64,
    uops: u64,
    instructions: u64,
}

#[test]
fn every_theorem_holds_of_the_shipped_programs_in_2_7() {
    hold(Version::V2_7);
}

#[test]
fn every_theorem_holds_of_the_shipped_programs_in_3_8() {
    hold(Version::V3_8);
}

#[test]
fn every_theorem_holds_of_the_shipped_programs_in_3_11() {
    hold(Version::V3_11);
}

fn hold(version: Version) {
    let table = Table::of(version);
    let mut checked = Checked::default();
    let mut breaches = Vec::new();
    for program in shipped::all() {
        for recording in program.recordings.iter().filter(|recording| recording.program.version == version) {
            if let Err(breach) = check(&recording.program, &table, &mut checked) {
                breaches.push(format!("{}: {breach}", program.name));
            }
        }
    }
    println!("{version}: {checked:?}");
    assert!(breaches.is_empty(), "{version}:\n{}", breaches.join("\n"));
    assert!(checked.programs > 0, "{version}: no program is recorded");
}

fn check(program: &Program, table: &Table, checked: &mut Checked) -> Result<(), Breach> {
    let verified = verify(program, table).unwrap_or_else(|rejected| panic!("the verifier accepts it: {rejected}"));
    let mut machine = Machine::new(program, table, LIMITS).unwrap_or_else(|error| panic!("it loads: {error}"));
    let mut twin = Machine::new(program, table, LIMITS).unwrap_or_else(|error| panic!("it loads: {error}"));
    let mut sharing = Sharing::new(&machine)?;
    while machine.step() {
        twin.step();
        theorems::progress(&machine)?;
        theorems::preservation(&machine, &verified)?;
        let is_long = machine.steps() > LONG;
        if !is_long {
            sharing.after(&machine)?;
        }
        if !is_long || machine.begins_an_instruction() && machine.instructions() % SAMPLED == 0 {
            theorems::counts(&machine)?;
            theorems::closure_arity(&machine)?;
            theorems::determinism(&machine, &twin)?;
            checked.states += 1;
        }
    }
    theorems::progress(&machine)?;
    let outcome = machine.outcome().expect("progress: there is an outcome");
    assert!(matches!(outcome, Outcome::Returned(_) | Outcome::Raised(_)), "it ends by itself: {outcome:?}");
    checked.programs += 1;
    checked.uops += machine.steps();
    checked.instructions += machine.instructions();
    at_the_end(&mut machine)
}

/// Drops all that the program left and collects.
fn at_the_end(machine: &mut Machine<'_>) -> Result<(), Breach> {
    for _ in 0..ROUNDS {
        machine.drop_outcome();
        theorems::counts(machine)?;
        for (name, _) in machine.named_globals() {
            machine.drop_global(&name);
            theorems::counts(machine)?;
        }
        machine.collect();
        theorems::counts(machine)?;
    }
    theorems::balance(machine)
}
