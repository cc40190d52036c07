//! `refinement` over every program of few steps: the optimised machine does what the specification does.

use freevars::{
    exhaustive::Exhaustive,
    observation::{Mode, difference},
    subject::{Answer, Model, Subject, Vm},
};
use freevars_code::{Program, Version};
use std::collections::HashSet;

/// Of so many steps at most; by hand, `freevars check --every 5` takes more.
const STEPS: usize = 3;

/// What some small program of each version has.
const CLOSURES: [&str; 5] = ["LOAD_CLOSURE", "LOAD_DEREF", "STORE_DEREF", "DELETE_DEREF", "LOAD_CLASSDEREF"];

#[test]
fn the_machine_refines_the_specification_on_every_small_program() {
    for &version in Version::ALL {
        let all = Exhaustive::of(version, STEPS);
        let (mut model, mut vm) = (Model::default(), Vm::default());
        let (mut seen, mut opcodes) = (HashSet::new(), HashSet::new());
        for number in 0..all.count() {
            let program = all.program(number);
            assert!(seen.insert(program.to_json()), "{version}: program {number} is there twice");
            opcodes.extend(names(&program));
            let Ok(Answer::Observed(expected)) = model.observe(&program) else {
                panic!("{version}: the specification has no answer to program {number}\n{}", program.to_assembly());
            };
            let Ok(Answer::Observed(observed)) = vm.observe(&program) else {
                panic!("{version}: the machine has no answer to program {number}\n{}", program.to_assembly());
            };
            if let Some(difference) = difference(&expected, &observed, Mode::Exact) {
                let sentence = difference.sentence("the specification", "the machine");
                panic!("{version}: program {number}: {sentence}\n{}", program.to_assembly());
            }
        }
        for opcode in
            CLOSURES.into_iter().filter(|name| version.facts().opcodes.iter().any(|row| row.opcode.name() == *name))
        {
            assert!(opcodes.contains(opcode), "{version}: no program has {opcode}");
        }
        // Each further step multiplies them.
        let fewer = Exhaustive::of(version, STEPS - 1).count();
        assert!(all.count() > 4 * fewer, "{version}: {} programs, {fewer} of one step less", all.count());
    }
}

fn names(program: &Program) -> Vec<&'static str> {
    let instructions = program.codes.iter().flat_map(|code| code.instructions(program.version).unwrap_or_default());
    instructions.map(|instruction| instruction.opcode.name()).collect()
}
