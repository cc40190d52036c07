//! Whatever program comes in, the verifier refuses it by the name of a requirement, or the machine runs it to an
//! outcome: no panic, and the theorems hold in every state.
//!
//! `FREEVARS_HOSTILE_MUTANTS` and `FREEVARS_HOSTILE_SEED` choose another campaign; a failure prints a smallest program.

mod compare;
mod execute;
mod shrink;

use execute::{Broken, End, execute};
use fastrand::Rng;
use freevars::{fuzzing::Stock, shipped};
use freevars_code::{Program, Version};
use freevars_model::table::Table;
use std::{collections::BTreeMap, env, fmt::Write, panic, str::FromStr};

/// How many mutants each version is given.
const MUTANTS: usize = 20_000;

/// How many different failures are shrunk and shown.
const SHOWN: usize = 30;

/// Failures that are known and not mended yet, by how they begin. A new one fails; one that is mended goes from here.
const OPEN: &[&str] = &[];

fn setting<T: FromStr>(name: &str, default: T) -> T {
    env::var(name).ok().map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}")))
}

/// The shipped programs as the version compiles them.
fn programs(version: Version) -> Vec<Program> {
    let recorded = shipped::all().into_iter().flat_map(|shipped| shipped.recordings);
    recorded.map(|recording| recording.program).filter(|program| program.version == version).collect()
}

#[test]
fn mutants_of_2_7_are_refused_or_run() {
    campaign(Version::V2_7);
}

#[test]
fn mutants_of_3_8_are_refused_or_run() {
    campaign(Version::V3_8);
}

#[test]
fn mutants_of_3_11_are_refused_or_run() {
    campaign(Version::V3_11);
}

fn campaign(version: Version) {
    // What panics say is in the report.
    panic::set_hook(Box::new(|_| ()));
    let (programs, table) = (programs(version), Table::of(version));
    let stock = Stock::of(&table, programs);
    let mut rng = Rng::with_seed(setting("FREEVARS_HOSTILE_SEED", 1));
    let mutants = setting("FREEVARS_HOSTILE_MUTANTS", MUTANTS);
    let mut ends: BTreeMap<String, usize> = BTreeMap::new();
    let mut broken: BTreeMap<Broken, Vec<Program>> = BTreeMap::new();
    for _ in 0..mutants {
        let program = stock.mutant(&mut rng);
        match execute(&program, &table) {
            Ok(end) => *ends.entry(end.to_string()).or_default() += 1,
            Err(how) => broken.entry(how).or_default().push(program),
        }
    }
    let refused: usize = ends.iter().filter(|(end, _)| end.starts_with(End::REFUSED)).map(|(_, n)| n).sum();
    println!("{version}: {mutants} mutants, {} accepted", mutants - refused);
    ends.iter().for_each(|(end, n)| println!("{n:8} {end}"));
    let open = |how: &Broken| OPEN.iter().any(|start| how.0.starts_with(start));
    let (open, broken): (BTreeMap<_, _>, BTreeMap<_, _>) = broken.into_iter().partition(|(how, _)| open(how));
    open.iter().for_each(|(how, programs)| println!("{:8} open: {how}", programs.len()));
    println!("{}", report(&broken, |program| execute(program, &table).err()));
    assert!(broken.is_empty());
}

fn report(broken: &BTreeMap<Broken, Vec<Program>>, fails: impl Fn(&Program) -> Option<Broken>) -> String {
    let mut report = String::new();
    for (how, programs) in broken.iter().take(SHOWN) {
        let smallest = programs.iter().min_by_key(|program| size(program)).expect("each was seen once");
        let shrunk = freevars::shrink::shrink(smallest.clone(), |program| fails(program).as_ref() == Some(how));
        let _ = writeln!(report, "{} times: {how}\n{}", programs.len(), shrunk.to_assembly());
    }
    let _ = write!(report, "{} ways to fail", broken.len());
    report
}

fn size(program: &Program) -> usize {
    program.codes.iter().map(|code| code.code.len() + code.consts.len()).sum()
}
