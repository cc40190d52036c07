//! An allocation that fails is a MemoryError, in both machines at the same place, after which nothing is left that should not
//! be.

use freevars::{
    campaign::{LIMITS, tape},
    generate::Generator,
    observation::{Outcome, Raised},
    shipped,
    subject::{Answer, Judgement, Model, Subject, Vm, judge},
};
use freevars_code::{
    Program, Version,
    allocation::{FailedAllocation, Site},
};
use freevars_model::{machine::Machine, table::Table, theorems};
use std::collections::BTreeMap;

/// How many generated programs of each version are run, each with one failing allocation of every site.
const GENERATED: u64 = 120;

/// One shipped program of so many is run so too.
const EVERY: usize = 5;

/// How often what finalisers bring back is dropped and collected once more.
const RESURRECTIONS: usize = 3;

/// Whether counts are right, and nothing is alive that nothing holds, when a program has ended and all that it left was
/// dropped.
fn ends_balanced(program: &Program, table: &Table, failing: Option<FailedAllocation>) -> bool {
    let mut machine = Machine::new(program, table, LIMITS).expect("it has run before");
    failing.into_iter().for_each(|failing| machine.fail_allocation(failing));
    machine.run();
    for _ in 0..RESURRECTIONS {
        machine.drop_outcome();
        for (name, _) in machine.named_globals() {
            machine.drop_global(&name);
        }
        machine.collect();
        machine.drop_handled();
    }
    theorems::counts(&machine).is_ok() && theorems::balance(&machine).is_ok()
}

/// Runs a program on both machines while an allocation fails. Answers whether it did, and how it ended.
fn run(program: &Program, failing: FailedAllocation, model: &mut Model, vm: &mut Vm) -> Option<Outcome> {
    model.fail_allocation(Some(failing));
    vm.fail_allocation(Some(failing));
    model.hold_counts(true);
    let expected = model.observe(program);
    if !model.failed() {
        return None;
    }
    if let Judgement::Diverges(divergence) = judge(&expected, vm.observe(program), vm.mode()) {
        let sentence = divergence.sentence("the specification", "the VM").to_string();
        panic!("{}, {failing}: {sentence}\n{}", program.version, program.to_assembly());
    }
    match expected {
        Ok(Answer::Observed(observation)) => Some(observation.outcome),
        _ => None,
    }
}

fn each_site_fails_in_both_machines_alike(version: Version) {
    let (mut model, mut vm) = (Model::with_limits(LIMITS), Vm::default());
    let table = Table::of(version);
    let generator = Generator::of(&table);
    let shipped = shipped::all().into_iter().flat_map(|shipped| shipped.recordings);
    let shipped = shipped.map(|recording| recording.program).filter(|program| program.version == version);
    let generated = (0..GENERATED).map(|number| generator.program(&tape(1, number)));
    let (mut failed, mut raised) = (BTreeMap::<Site, u32>::new(), 0);
    for program in shipped.step_by(EVERY).chain(generated) {
        let is_balanced = ends_balanced(&program, &table, None);
        for site in Site::ALL {
            for nth in [1, 3] {
                let failing = FailedAllocation { site, nth };
                let outcome = run(&program, failing, &mut model, &mut vm);
                if outcome.is_some() && is_balanced {
                    let balanced = ends_balanced(&program, &table, Some(failing));
                    assert!(balanced, "{version}, {failing}: it leaves more\n{}", program.to_assembly());
                }
                *failed.entry(site).or_default() += u32::from(outcome.is_some());
                let class = |raised: &Raised| raised.class == "MemoryError";
                raised += u32::from(matches!(outcome, Some(Outcome::Raised(error)) if class(&error)));
            }
        }
    }
    assert!(Site::ALL.iter().all(|site| failed.get(site).is_some_and(|&failed| failed > 10)), "{version}: {failed:?}");
    assert!(raised > 100, "{version}: {raised} end by a MemoryError");
}

#[test]
fn each_site_fails_in_both_machines_alike_in_2_7() {
    each_site_fails_in_both_machines_alike(Version::V2_7);
}

#[test]
fn each_site_fails_in_both_machines_alike_in_3_8() {
    each_site_fails_in_both_machines_alike(Version::V3_8);
}

#[test]
fn each_site_fails_in_both_machines_alike_in_3_11() {
    each_site_fails_in_both_machines_alike(Version::V3_11);
}
