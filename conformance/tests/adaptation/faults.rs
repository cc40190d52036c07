//! Mutants: of programs, which are to be observed the same or refused; and of what became of programs, which are not.

use super::{LIMITS, from_environment, generated};
use fastrand::Rng;
use freevars::{
    adaptation::{Adapter, Difference, FROM, Held, Means, NotHeld, Reason, TO, Tables, Theorem},
    fuzzing::Stock,
    shipped,
    subject::{Answer, Model, Subject},
};
use freevars_code::Program;
use freevars_model::{ownership::exits, table::Table, verify::verify};
use std::collections::BTreeMap;
use strum::IntoEnumIterator;

/// How many mutants that the verifier accepts are tried, unless `FREEVARS_ADAPTED` says otherwise.
const MUTANTS: u64 = 2_000;
/// How many generated programs are mutated.
const GENERATED: u64 = 300;

/// Right for every program that the verifier accepts, not only for what compilers and generators write.
#[test]
fn mutants_are_observed_the_same_or_refused() {
    let recorded = shipped::all().into_iter().flat_map(|shipped| shipped.recordings);
    let recorded = recorded.map(|recording| recording.program).filter(|program| program.version == FROM);
    let programs: Vec<Program> = recorded.chain(generated(GENERATED).map(|(_, program)| program)).collect();
    let table = Table::of(FROM);
    let stock = Stock::of(&table, programs);
    let mut rng = Rng::with_seed(from_environment("FREEVARS_SEED", 0));
    let mut theorem = Theorem::with_limits(LIMITS);
    let count = from_environment("FREEVARS_ADAPTED", MUTANTS);
    let mut ends: BTreeMap<String, u64> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mutants = std::iter::from_fn(|| Some(stock.mutant(&mut rng)));
    let accepted = mutants.filter(|mutant| verify(mutant, &table).is_ok());
    for mutant in accepted.take(usize::try_from(count).expect("counts: it fits")) {
        match end(&theorem.hold(&mutant)) {
            Ok(end) => *ends.entry(end).or_default() += 1,
            Err(why) => wrong.push(format!("{why}\n{}", mutant.to_assembly())),
        }
    }
    ends.iter().for_each(|(end, n)| println!("{n:8} {end}"));
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    let same = ends.get(SAME).copied().unwrap_or(0);
    let left_out = ends.get(&format!("refused: {}", Reason::LaidOutOtherwise)).copied().unwrap_or(0);
    assert!(2 * left_out < count, "most are carried over: {left_out} of {count} are not");
    assert!(10 * same > 9 * (count - left_out), "nearly all that are, are observed the same: {same} of {count}");
}

const SAME: &str = "the same, or up to differences";

/// In what way all is well with a mutant, or why it is not.
fn end(held: &Held) -> Result<String, &NotHeld> {
    match held {
        Ok(_) => Ok(SAME.to_owned()),
        Err(NotHeld::Refused(refused)) if named(&refused.reason) => Ok(format!("refused: {}", refused.reason)),
        // What panics is not the theorem's matter.
        Err(NotHeld::Unobserved { old: Err(_), new: Err(_) }) => Ok("not observed".to_owned()),
        Err(NotHeld::Unobserved { old: Ok(_), new: Ok(new) }) if !matches!(new, Answer::Rejected(_)) => {
            Ok("not observed".to_owned())
        }
        // In which order a collection finalises several tokens, and what it makes of what they do, is an accident. No
        // generated program has two tokens with finalisers in a cycle, but a mutant may.
        Err(NotHeld::Differs(difference)) if difference.path.starts_with("collected") => {
            Ok("another order within the last collection".to_owned())
        }
        Err(why) => Err(why),
    }
}

/// Whether it is a refusal for what the program does.
fn named(reason: &Reason) -> bool {
    !matches!(reason, Reason::Misadapted(_) | Reason::NoRow | Reason::Unverified(_))
}

/// How many programs have faults planted in what became of them, and how many each.
const FAULTY: u64 = 1_200;
const FAULTS: u64 = 5;

/// No fault hides behind a difference.
#[test]
fn faults_in_what_is_carried_over_are_noticed() {
    let (adapter, table) = (Adapter::default(), Table::of(TO));
    let mut theorem = Theorem::with_limits(LIMITS);
    let mut model = Model::with_limits(LIMITS);
    let mut rng = Rng::with_seed(from_environment("FREEVARS_SEED", 0));
    let mut planted = 0;
    for (seed, program) in generated(FAULTY) {
        let adapted = adapter.adapt(&program).unwrap_or_else(|refused| panic!("seed {seed}: {refused}"));
        let Ok(Answer::Observed(right)) = model.observe(&adapted) else { continue };
        let differs = theorem.hold_adapted(&program, &adapted).is_ok_and(|differences| !differences.is_empty());
        let stock = Stock::of(&table, vec![adapted]);
        for _ in 0..FAULTS {
            let faulty = stock.mutant(&mut rng);
            let Ok(Answer::Observed(wrong)) = model.observe(&faulty) else { continue };
            if wrong != right {
                planted += 1;
                let held = theorem.hold_adapted(&program, &faulty);
                // What makes up for a difference of the versions is no fault to be noticed.
                let makes_up = differs && held.as_ref().is_ok_and(|differences| differences.is_empty());
                assert!(held.is_err() || makes_up, "seed {seed}: {held:?}\n{}", faulty.to_assembly());
            }
        }
    }
    println!("{planted} faults");
    assert!(planted > 20, "faults that can be observed are planted: {planted}");
}

/// A rule put in another's place gives each reference away once, as every rule does.
#[test]
fn the_changes_lose_no_reference() {
    for difference in Difference::iter() {
        let mut tables = Tables { from: Table::of(FROM), to: Table::of(TO) };
        if let Means::Rules(change) = difference.means() {
            change(&mut tables);
        }
        for table in [tables.from, tables.to] {
            let faults = table.rules().flat_map(|(_, rule)| (0..=15).flat_map(|arg| exits(rule, arg).faults));
            let faults: Vec<String> = faults.map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{difference}: {faults:?}");
        }
    }
}

#[test]
fn every_difference_has_a_reason() {
    for difference in Difference::iter() {
        let sentence = difference.sentence();
        println!("{difference}: {sentence}");
        assert!(sentence.ends_with('.') && sentence.contains("3.1"), "{difference}: {sentence}");
    }
}
