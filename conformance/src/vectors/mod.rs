//! Vectors: programs with what is expected of them, for the test suites of other implementations.
//!
//! A [`Corpus`] is the shipped programs of a version, those that must be refused, those that are valid though no compiler
//! emits them, and of a number of generated programs the smallest ones that take exits of rules which too few of the
//! others take. [`files`] writes corpora down, with an index by opcode and by exit, a JSON Schema and a checksum: the
//! same seed gives the same bytes.

mod file;

pub use file::{Files, Index, files, schema};

use crate::{
    campaign::{Exits, LIMITS, Tally, tally, tape},
    generate::Generator,
    observation::Observation,
    rejected, shipped,
    subject::{Answer, Model, Subject},
    unemitted,
};
use freevars_code::{Program, Version};
use freevars_model::{
    table::Table,
    verify::{Reason, Rejected, verify},
};
use rayon::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A program, and what is expected of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// What it is called: `shipped/NAME`, `unemitted/NAME`, `rejected/NAME` or `generated/SEED-NUMBER`.
    pub name: String,
    /// The program.
    pub program: Program,
    /// What is expected of it.
    pub expected: Expected,
    /// The opcodes that its code objects have.
    pub opcodes: BTreeSet<String>,
    /// The exits of rules that its run takes.
    pub exits: BTreeSet<String>,
}

/// What is expected of a program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// It runs, and this is observed.
    Observed(Box<Observation>),
    /// It is refused before anything of it runs.
    Rejected(Refusal),
}

/// Why a program is refused, and where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The requirement that is not met.
    pub requirement: String,
    /// Which code object does not meet it.
    pub code: u32,
    /// The byte offset of the instruction, if it is one instruction's fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u32>,
}

/// The vectors of one version.
#[derive(Clone, Debug, PartialEq)]
pub struct Corpus {
    /// The version.
    pub version: Version,
    /// They, in the order of their names within each sort.
    pub vectors: Vec<Vector>,
}

/// How many vectors of a corpus take each exit that so many take at all.
pub const EACH: usize = 4;

impl Corpus {
    /// The corpus of a version, for which so many programs are generated.
    pub fn of(version: Version, seed: u64, cases: u64) -> Corpus {
        let table = Table::of(version);
        let (generator, exits) = (Generator::of(&table), Exits::of(&table));
        let bench = || Bench { table: &table, exits: &exits, model: Model::with_limits(LIMITS).recording() };
        let mut given = bench();
        let shipped = shipped::all().into_iter().flat_map(|shipped| {
            let programs = shipped.recordings.iter().map(|recording| shipped.with_source(&recording.program));
            let programs = programs.filter(|program| program.version == version);
            programs.map(|program| (format!("shipped/{}", shipped.name), program)).collect::<Vec<_>>()
        });
        let unemitted = unemitted::all().into_iter().filter(|unemitted| unemitted.program.version == version);
        let unemitted = unemitted.map(|unemitted| (format!("unemitted/{}", unemitted.name), unemitted.program));
        let mut vectors: Vec<Vector> =
            shipped.chain(unemitted).filter_map(|(name, program)| given.observed(name, program)).collect();
        let rejected = rejected::all(version).into_iter();
        vectors.extend(rejected.filter_map(|rejected| given.rejected(rejected.name, rejected.program)));
        let drawn = (0..cases).into_par_iter().map_init(bench, |bench, number| {
            bench.observed(format!("generated/{seed}-{number}"), generator.program(&tape(seed, number)))
        });
        let drawn: Vec<Vector> = drawn.flatten().collect();
        vectors.extend(chosen(&vectors, drawn));
        Corpus { version, vectors }
    }
}

/// What vectors are made on.
struct Bench<'a> {
    table: &'a Table,
    exits: &'a Exits,
    model: Model,
}

impl Bench<'_> {
    /// The vector of a program that runs to an end.
    fn observed(&mut self, name: String, program: Program) -> Option<Vector> {
        let Ok(Answer::Observed(observation)) = self.model.observe(&program) else { return None };
        let mut tally = Tally::none(self.exits);
        tally.record(&tally::instructions(&program), self.model.record()?, self.table, self.exits);
        let taken = tally.fired.times(self.exits).filter(|(_, times)| *times > 0);
        let exits = taken.map(|(exit, _)| exit.to_string()).collect();
        Some(Vector { name, opcodes: opcodes(&program), program, expected: Expected::Observed(observation), exits })
    }

    /// The vector of a program that is refused by the name of a requirement.
    fn rejected(&self, name: &str, program: Program) -> Option<Vector> {
        let Err(Rejected { code, at, reason: Reason::Requirement(requirement) }) = verify(&program, self.table) else {
            return None;
        };
        let requirement = <&str>::from(requirement).to_owned();
        let refusal = Refusal { requirement, code: code.0, offset: at.map(|(offset, _)| offset) };
        Some(Vector {
            name: format!("rejected/{name}"),
            opcodes: opcodes(&program),
            program,
            expected: Expected::Rejected(refusal),
            exits: BTreeSet::new(),
        })
    }
}

/// The opcodes of a program; of one whose bytes are no instructions none.
fn opcodes(program: &Program) -> BTreeSet<String> {
    let instructions = program.codes.iter().filter_map(|code| code.instructions(program.version).ok()).flatten();
    instructions.map(|instruction| instruction.opcode.name().to_owned()).collect()
}

/// Of the programs that were drawn the smallest ones that take an exit which fewer than [`EACH`] others take.
fn chosen(given: &[Vector], mut drawn: Vec<Vector>) -> Vec<Vector> {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = |vector: &Vector| {
        let adds = vector.exits.iter().any(|exit| taken.get(exit).is_none_or(|times| *times < EACH));
        vector.exits.iter().for_each(|exit| *taken.entry(exit.clone()).or_default() += 1);
        adds
    };
    for vector in given {
        count(vector);
    }
    let size = |vector: &Vector| vector.program.codes.iter().map(|code| code.code.len()).sum::<usize>();
    drawn.sort_by_cached_key(size);
    drawn.retain(count);
    drawn
}
