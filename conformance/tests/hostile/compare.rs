//! Accepted mutants in real interpreters: whoever runs bytecode that no compiler made must agree with CPython on it too.

use crate::{execute::Broken, programs, report, setting};
use fastrand::Rng;
use freevars::{
    fuzzing::Stock,
    interpreter::{FRAME_LIMIT, Interpreter, find, pythons_required},
    observation::{Mode, difference},
    subject::{Answer, Model, Subject},
};
use freevars_code::{Program, Version};
use freevars_model::{machine::Limits, table::Table};
use std::{cell::RefCell, collections::BTreeMap, env, panic};

/// How many mutants each version is given, accepted or not.
const MUTANTS: usize = 4_000;

/// How many programs the interpreter is sent at a time.
const BATCH: usize = 100;

/// CPython has no limit of instructions: what runs longer is not given to it.
const LIMITS: Limits =
    Limits { instructions: 20_000, objects: 100_000, recursion: FRAME_LIMIT as usize, uops: 2_000_000 };

#[test]
fn mutants_do_in_2_7_what_they_do_in_the_model() {
    campaign(Version::V2_7);
}

#[test]
fn mutants_do_in_3_8_what_they_do_in_the_model() {
    campaign(Version::V3_8);
}

#[test]
fn mutants_do_in_3_11_what_they_do_in_the_model() {
    campaign(Version::V3_11);
}

/// By hand only, as `.ci/long` does it: mutants are beyond what the specification promises to match.
const WANTED: &str = "FREEVARS_COMPARE";

fn campaign(version: Version) {
    if env::var_os(WANTED).is_none() {
        println!("skipped {version}: {WANTED} is not set");
        return;
    }
    let mut python = match find(&version.to_string()) {
        Ok(python) => python,
        Err(error) if pythons_required() => panic!("{error}"),
        Err(error) => {
            println!("skipped {version}: {error}");
            return;
        }
    };
    panic::set_hook(Box::new(|_| ()));
    let (programs, table) = (programs(version), Table::of(version));
    let stock = Stock::of(&table, programs);
    let mut rng = Rng::with_seed(setting("FREEVARS_HOSTILE_SEED", 1));
    let mut model = Model::with_limits(LIMITS);
    let mut broken: BTreeMap<Broken, Vec<Program>> = BTreeMap::new();
    let mut compared = 0;
    let mutants = setting("FREEVARS_HOSTILE_MUTANTS", MUTANTS);
    let mut made = 0;
    while made < mutants {
        let mut batch = Vec::new();
        while batch.len() < BATCH && made < mutants {
            made += 1;
            let program = stock.mutant(&mut rng);
            if let Ok(Answer::Observed(observed)) = model.observe(&program) {
                batch.push((program, observed));
            }
        }
        let programs: Vec<Program> = batch.iter().map(|(program, _)| program.clone()).collect();
        let answers = python.observe_all(&programs);
        compared += batch.len();
        for ((program, observed), answer) in batch.into_iter().zip(answers) {
            let how = match answer {
                Ok(real) => {
                    difference(&real, &observed, Mode::Exact).map(|d| d.sentence("CPython", "the model").to_string())
                }
                Err(error) => Some(format!("CPython: {error}")),
            };
            if let Some(how) = how {
                broken.entry(Broken::new(&how)).or_default().push(program);
            }
        }
    }
    println!("{version}: {compared} of {made} mutants compared with CPython {}", python.release());
    let both = RefCell::new((model, python));
    println!("{}", report(&broken, |program| differs(&mut both.borrow_mut(), program)));
    assert!(broken.is_empty());
}

fn differs((model, python): &mut (Model, Interpreter), program: &Program) -> Option<Broken> {
    let Ok(Answer::Observed(observed)) = model.observe(program) else { return None };
    let how = match python.observe(program) {
        Ok(real) => difference(&real, &observed, Mode::Exact)?.sentence("CPython", "the model").to_string(),
        Err(error) => format!("CPython: {error}"),
    };
    Some(Broken::new(&how))
}
