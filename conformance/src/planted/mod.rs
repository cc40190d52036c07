//! Faults that are planted in the optimised machine, and whether a check tells them: the checker, checked.
//!
//! [`tell`] looks for the first program that a machine with a fault does not run as the specification says, among those
//! that `check` runs, and shrinks it; and for the first input of the fuzz target `divergence`. [`page`] is what the book
//! says of all of them.

pub mod page;

pub use freevars_vm::Planted;

use crate::{
    campaign::{self, Origin},
    fuzzing::{Mutator, decode},
    generate::Generator,
    mutation::size,
    shipped,
    shrink::shrink,
    subject::{Answer, Divergence, Failure, Judgement, Model, Subject, Vm, judge},
};
use freevars_code::{Program, Version};
use freevars_model::table::Table;
use rayon::prelude::*;
use std::time::{Duration, Instant};

/// How many programs of each version are generated if nothing else is asked for.
pub const CASES: u64 = 1_000;

/// How many mutants are made of the inputs of each version that a fuzzer begins with.
pub const MUTANTS: usize = 4_000;

/// A program, and what the specification says of it.
#[derive(Debug)]
struct Probe {
    origin: Origin,
    program: Program,
    expected: Result<Answer, Failure>,
}

/// The programs of one version that faults are looked for with, in the order in which they are tried.
#[derive(Debug)]
pub struct Probes {
    shipped: Vec<Probe>,
    generated: Vec<Probe>,
    inputs: Vec<Probe>,
}

impl Probes {
    /// The shipped programs of a version, so many that are generated from a seed, and what a fuzzer may come to from a
    /// corpus: its inputs of the version, then mutants of them.
    pub fn of(version: Version, cases: u64, seed: u64, corpus: &[Vec<u8>]) -> Probes {
        let generator = Generator::of(&Table::of(version));
        let shipped = shipped::all().into_iter().flat_map(|shipped| {
            let of_version = |program: &Program| program.version == version;
            let programs = shipped.recordings.into_iter().map(|recording| recording.program).filter(of_version);
            programs.map(|program| (Origin::Shipped(shipped.name.to_owned()), program)).collect::<Vec<_>>()
        });
        let drawn = |number| (Origin::Generated { seed, number }, generator.program(&campaign::tape(seed, number)));
        let shipped: Vec<_> = shipped.collect();
        let input = |program: Program| (Origin::File("the corpus".to_owned()), program);
        let model = || Model::with_limits(campaign::LIMITS);
        let probe = |model: &mut Model, (origin, program): (Origin, Program)| {
            let expected = model.observe(&program);
            Probe { origin, program, expected }
        };
        Probes {
            shipped: shipped.into_par_iter().map_init(model, probe).collect(),
            generated: (0..cases).into_par_iter().map(drawn).map_init(model, probe).collect(),
            inputs: inputs(version, corpus).into_par_iter().map(input).map_init(model, probe).collect(),
        }
    }
}

/// The inputs of a corpus that are of a version, and mutants of each in turn, as the fuzzer's own mutator makes them. What
/// the fuzzer adds, to go on from the mutants that cover more, is left out.
fn inputs(version: Version, corpus: &[Vec<u8>]) -> Vec<Program> {
    let is_of_version = |input: &&Vec<u8>| decode(input).version == version;
    let seeds: Vec<&Vec<u8>> = corpus.iter().filter(is_of_version).collect();
    let mut mutator = Mutator::default();
    let mutants = seeds.iter().cycle().zip(0..).take(MUTANTS).map(|(seed, number)| mutator.mutate(seed, number));
    let programs: Vec<Program> = mutants.map(|mutant| decode(&mutant)).collect();
    let seeds = seeds.iter().map(|seed| decode(seed));
    seeds.chain(programs.into_iter().filter(|mutant| mutant.version == version)).collect()
}

/// That a fault was told, and by which program.
#[derive(Clone, Debug)]
pub struct Told {
    /// The first program that did.
    pub origin: Origin,
    /// How many shipped programs it took, if one of them did.
    pub shipped: Option<usize>,
    /// How many generated programs it took, if one of them did.
    pub generated: Option<usize>,
    /// How many inputs of a fuzzer it took, if one of them did.
    pub inputs: Option<usize>,
    /// How many instructions the program had, without those that follow from others.
    pub before: usize,
    /// The program, shrunk.
    pub program: Program,
    /// What differs in it.
    pub difference: String,
    /// How long it took to look for one of each kind, and to shrink the first.
    pub took: Duration,
}

impl Told {
    /// How many instructions are left, without those that follow from others.
    pub fn size(&self) -> usize {
        size(&self.program)
    }
}

/// A machine with a fault, beside the one without and the specification.
#[derive(Debug)]
pub struct Trial {
    fault: Vm,
    sound: Vm,
    model: Model,
}

impl Trial {
    /// A trial of a fault.
    pub fn of(fault: Planted) -> Trial {
        Trial { fault: Vm::with_fault(fault), sound: Vm::hurried(), model: Model::with_limits(campaign::LIMITS) }
    }

    /// How the fault makes a difference in a program, if it does.
    pub fn told_by(&mut self, program: &Program) -> Option<Divergence> {
        let answer = self.fault.observe(program);
        // Most programs do not even tell it from the sound machine, which is soon asked.
        if let (Ok(answer), Ok(sound)) = (&answer, self.sound.observe(program))
            && *answer == sound
        {
            return None;
        }
        let expected = self.model.observe(program);
        self.judged(program, &expected, answer)
    }

    /// The same, if it is known what the specification says.
    fn told_by_probe(&mut self, probe: &Probe) -> Option<Divergence> {
        let answer = self.fault.observe(&probe.program);
        self.judged(&probe.program, &probe.expected, answer)
    }

    /// Whether an answer diverges, and that of the sound machine does not.
    fn judged(
        &mut self,
        program: &Program,
        expected: &Result<Answer, Failure>,
        answer: Result<Answer, Failure>,
    ) -> Option<Divergence> {
        let Ok(Answer::Observed(_)) = expected else { return None };
        let Judgement::Diverges(divergence) = judge(expected, answer, self.fault.mode()) else { return None };
        let sound = judge(expected, self.sound.observe(program), self.sound.mode());
        matches!(sound, Judgement::Agrees).then_some(divergence)
    }
}

/// Looks for a program that tells a fault, and shrinks it.
pub fn tell(fault: Planted, probes: &Probes) -> Option<Told> {
    let begun = Instant::now();
    let mut trial = Trial::of(fault);
    let mut first = |probes: &[Probe]| probes.iter().position(|probe| trial.told_by_probe(probe).is_some());
    let [shipped, generated, inputs] = [&probes.shipped, &probes.generated, &probes.inputs].map(|probes| first(probes));
    let found = [(shipped, &probes.shipped), (generated, &probes.generated), (inputs, &probes.inputs)];
    let probe = found.into_iter().find_map(|(at, probes)| at.map(|at| &probes[at]))?;
    let program = shrink(probe.program.clone(), |program| trial.told_by(program).is_some());
    let divergence = trial.told_by(&program)?;
    let difference = divergence.sentence("the specification", "the VM").to_string();
    Some(Told {
        origin: probe.origin.clone(),
        shipped: shipped.map(|at| at + 1),
        generated: generated.map(|at| at + 1),
        inputs: inputs.map(|at| at + 1),
        before: size(&probe.program),
        program,
        difference,
        took: begun.elapsed(),
    })
}

/// What became of one fault in one version.
#[derive(Clone, Debug)]
pub struct Row {
    /// The fault.
    pub fault: Planted,
    /// The version.
    pub version: Version,
    /// That it was told, if it was.
    pub told: Option<Told>,
}

/// Tries faults in the versions where they make a difference. `done` is told of each.
pub fn survey(
    faults: &[Planted],
    versions: &[Version],
    (cases, seed): (u64, u64),
    corpus: &[Vec<u8>],
    done: impl Fn() + Sync,
) -> Vec<Row> {
    let mut rows = Vec::new();
    for &version in versions {
        let probes = Probes::of(version, cases, seed, corpus);
        let of_version = faults.par_iter().filter(|fault| fault.versions().contains(&version));
        rows.par_extend(of_version.map(|&fault| {
            let told = tell(fault, &probes);
            done();
            Row { fault, version, told }
        }));
    }
    rows
}

/// The middle one of the sizes of what tells.
pub fn median(rows: &[Row]) -> usize {
    let mut sizes: Vec<usize> = rows.iter().filter_map(|row| row.told.as_ref()).map(Told::size).collect();
    sizes.sort_unstable();
    sizes.get(sizes.len() / 2).copied().unwrap_or(0)
}
