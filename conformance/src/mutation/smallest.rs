//! How small a program is that tells a mutant: the first one that does, shrunk.

use super::{
    Mutant,
    probe::{LIMITS, Probes},
    quietly, trial,
};
use crate::{
    observation::{Mode, Observation, difference},
    shrink::shrink,
    subject::{Answer, Model, Subject},
};
use freevars_code::{Code, Opcode, Program};
use freevars_model::table::Table;
use rayon::prelude::*;

/// A small program that tells a mutant.
#[derive(Clone, Debug)]
pub struct Small<'a> {
    /// The mutant.
    pub mutant: &'a Mutant,
    /// The size of the program that told it first.
    pub before: usize,
    /// That program, shrunk.
    pub program: Program,
}

/// How many instructions a program has, without those that follow from others.
pub fn size(program: &Program) -> usize {
    use Opcode::{COPY_FREE_VARS, EXTENDED_ARG, MAKE_CELL, NOP, PRECALL, PUSH_NULL, RESUME};
    let implied = [MAKE_CELL, COPY_FREE_VARS, RESUME, PUSH_NULL, PRECALL, NOP, EXTENDED_ARG];
    let of = |code: &Code| {
        let instructions = code.instructions(program.version).unwrap_or_default();
        instructions.iter().filter(|instruction| !implied.contains(&instruction.opcode)).count()
    };
    program.codes.iter().map(of).sum()
}

/// Of each mutant that still gives each reference away once and that an observation notices, the first program that tells,
/// shrunk as long as it observes a difference. `done` is told of each mutant.
pub fn smallest<'a>(table: &Table, mutants: &'a [Mutant], probes: &Probes, done: impl Fn() + Sync) -> Vec<Small<'a>> {
    let small = |mutant: &'a Mutant| {
        let small = shrunk(mutant, table, probes);
        done();
        small
    };
    quietly(|| mutants.par_iter().filter_map(small).collect())
}

fn shrunk<'a>(mutant: &'a Mutant, right: &Table, probes: &Probes) -> Option<Small<'a>> {
    let table = mutant.table(right);
    if mutant.proven || !trial::is_linear(mutant, &table) {
        return None;
    }
    let (mut wrong, mut right) = (Model::with_table(LIMITS, table), Model::with_table(LIMITS, right.clone()));
    let told = probes.that_run(mutant.index, mutant.touched());
    // Where something else notices first, as an invariant, no program need be observed otherwise.
    let first = told.into_iter().find(|probe| trial::observe(&mut wrong, probe).is_some())?;
    if !differs(&mut wrong, &first.program, &first.expected) {
        return None;
    }
    let program = shrink(first.program.clone(), |program| {
        let Ok(Answer::Observed(expected)) = right.observe(program) else { return false };
        differs(&mut wrong, program, &expected)
    });
    Some(Small { mutant, before: size(&first.program), program })
}

fn differs(wrong: &mut Model, program: &Program, expected: &Observation) -> bool {
    let answer = wrong.observe(program);
    matches!(answer, Ok(Answer::Observed(observed)) if difference(expected, &observed, Mode::Exact).is_some())
}
