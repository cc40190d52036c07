//! Candidates, as whoever drives the shrinker meets them.

use crate::{generated, size};
use freevars::{
    generate::Generator,
    shrink::{Candidates, candidates, shrink},
};
use freevars_code::{Opcode, Program, Version};
use freevars_model::{table::Table, verify::verify};
use std::collections::BTreeSet;

/// How many generated programs of each version are looked at.
const PROGRAMS: u64 = 12;

fn programs() -> impl Iterator<Item = (Table, Program)> {
    Version::ALL.iter().flat_map(|&version| {
        let table = Table::of(version);
        let generator = Generator::of(&table);
        (0..PROGRAMS).map(move |seed| (table.clone(), generated(&generator, seed)))
    })
}

/// How many instructions there are that no variable and no body brings with it.
fn length(program: &Program) -> usize {
    let implied = [Opcode::MAKE_CELL, Opcode::COPY_FREE_VARS, Opcode::RESUME];
    let instructions = program.codes.iter().flat_map(|code| code.instructions(program.version).expect("well-formed"));
    instructions.filter(|instruction| !implied.contains(&instruction.opcode)).count()
}

fn has(program: &Program, opcode: Opcode) -> bool {
    let has = |code: &freevars_code::Code| {
        code.instructions(program.version).is_ok_and(|all| all.iter().any(|instruction| instruction.opcode == opcode))
    };
    program.codes.iter().any(has)
}

#[test]
fn the_verifier_accepts_each_and_none_comes_twice() {
    for (table, program) in programs() {
        let mut seen = BTreeSet::new();
        for candidate in candidates(&program) {
            let text = candidate.to_assembly();
            verify(&candidate, &table).unwrap_or_else(|rejected| panic!("{rejected}\n{text}"));
            assert!(length(&candidate) <= length(&program), "it is no larger:\n{text}");
            assert_ne!(candidate, program, "it is another program");
            assert!(seen.insert(text.clone()), "it comes once:\n{text}");
        }
    }
}

#[test]
fn shrinking_ends_and_comes_to_the_same_end_again() {
    for (_, program) in programs() {
        assert_eq!(shrink(program.clone(), |_| false), program, "nothing smaller fails");
        let smallest = shrink(program.clone(), |_| true);
        assert_eq!(size(&smallest), 2, "None is returned:\n{}", smallest.to_assembly());
        let calls = |candidate: &Program| has(candidate, Opcode::RETURN_VALUE) && size(candidate) % 3 != 2;
        if calls(&program) {
            assert_eq!(shrink(program.clone(), calls), shrink(program, calls), "it is the same each time");
        }
    }
}

#[test]
fn a_round_from_some_place_has_all_that_there_is() {
    for (_, program) in programs().filter(|(_, program)| size(program) < 60) {
        let mut first = candidates(&program);
        let all: BTreeSet<String> = first.by_ref().take(10_000).map(|one| one.to_assembly()).collect();
        let mut halfway = candidates(&program);
        halfway.by_ref().take(all.len() / 2).for_each(drop);
        let again = Candidates::from_place(&program, halfway.place());
        assert_eq!(again.map(|one| one.to_assembly()).collect::<BTreeSet<_>>(), all, "{}", program.to_assembly());
    }
}

/// Whatever fails, the way down has only programs that the verifier accepts.
#[test]
fn any_way_down_is_safe() {
    let walks = std::env::var("FREEVARS_SHRUNK").ok().map_or(30, |n| n.parse::<u64>().expect("a number"));
    for &version in Version::ALL {
        let table = Table::of(version);
        let generator = Generator::of(&table);
        for seed in 0..walks {
            let mut random = fastrand::Rng::with_seed(seed);
            shrink(generated(&generator, seed), |program| {
                verify(program, &table).unwrap_or_else(|rejected| panic!("{rejected}\n{}", program.to_assembly()));
                random.u8(..8) == 0
            });
        }
    }
}

#[test]
fn a_program_that_is_refused_has_none() {
    let text = "freevars 3.8\n\ncode <module> stacksize=1\n 0 POP_TOP\n";
    let program = Program::from_assembly(text).expect("it is assembly");
    assert_eq!(candidates(&program).count(), 0);
}
