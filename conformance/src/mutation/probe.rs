//! Programs that mutants are tried on: shipped ones, and generated ones that the right rules have observed once.

use super::{Mutant, trial};
use crate::{
    campaign::{Origin, finding::instructions, tape},
    generate::{Generator, grid},
    observation::Observation,
    rejected::{self, Rejected},
    shipped,
    subject::{Answer, Model, Subject, Uops},
};
use freevars_code::{Opcode, Program, Version};
use freevars_model::{
    machine::Limits,
    rules::RuleName,
    table::{RuleIndex, Table},
};
use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap, HashSet};

/// A program, and what is expected of it.
#[derive(Debug)]
pub struct Probe {
    /// Where it comes from.
    pub origin: Origin,
    /// The program.
    pub program: Program,
    /// What it is observed to do: by a real CPython if it is shipped, else by the right rules.
    pub expected: Observation,
    /// How many uops that takes, which is for how long it is run.
    pub(super) uops: u64,
    ran: Uops,
    /// Whether nothing is left over at its end.
    pub(super) balanced: bool,
}

/// The programs that mutants of one version are tried on, those that take fewer uops first.
#[derive(Debug)]
pub struct Probes {
    probes: Vec<Probe>,
    /// Those that run a uop.
    by_uop: HashMap<(RuleIndex, usize), Vec<usize>>,
    /// Those that have an instruction, reached or not.
    by_opcode: HashMap<Opcode, Vec<usize>>,
    pub(super) rejected: Vec<Rejected>,
}

/// Enough for every shipped program, and little enough that an endless loop is soon noticed.
pub(super) const LIMITS: Limits =
    Limits { instructions: 50_000, objects: 50_000, recursion: Model::LIMITS.recursion, uops: 1_000_000 };

/// How many programs, besides the shipped ones, a mutant is tried on at most. Some rules are run by all there are.
const MADE: usize = 1000;

/// How many programs that do something with objects are kept at least for each uop that they run.
const KEPT: usize = 150;

/// How many programs are generated for each time that the grid tries a built-in; with fewer it does not.
const CASES_PER_CALL: u64 = 80;

/// How many of them are looked at at once.
const CHUNK: usize = 2048;

/// Whether a program runs a uop that few of those before it run.
fn adds(times: &mut HashMap<(RuleIndex, usize), usize>, probe: &Probe) -> bool {
    let is_new = probe.ran.iter().any(|uop| times.get(uop).is_none_or(|times| *times < KEPT));
    if is_new {
        probe.ran.iter().for_each(|uop| *times.entry(*uop).or_default() += 1);
    }
    is_new
}

impl Probes {
    /// The shipped programs of a table's version, and so many that are generated from a seed.
    pub fn of(table: &Table, cases: u64, seed: u64) -> Probes {
        let version = table.version();
        let generator = Generator::of(table);
        let shipped = shipped::all().into_iter().flat_map(|shipped| {
            let origin = Origin::Shipped(shipped.name.to_owned());
            shipped.recordings.into_iter().map(move |recording| (origin.clone(), recording))
        });
        let shipped: Vec<_> = shipped.filter(|(_, recording)| recording.program.version == version).collect();
        let model = || Model::with_table(LIMITS, table.clone()).noting_uops();
        let shipped = shipped.into_par_iter().map_init(model, |model, (origin, recording)| {
            Some(Probe { expected: recording.observation, ..Probe::of(origin, recording.program, model, table)? })
        });
        let generated = (0..cases).into_par_iter().map_init(model, |model, number| {
            let program = generator.program(&tape(seed, number));
            Probe::of(Origin::Generated { seed, number }, program, model, table)
        });
        let of_grid = |model: &mut Model, program| Probe::of(Origin::File("grid".to_owned()), program, model, table);
        let grid = grid::programs(table, seed).into_par_iter().map_init(model, of_grid);
        let mut grid: Vec<Probe> = grid.flatten_iter().collect();
        let times = usize::try_from(cases / CASES_PER_CALL).unwrap_or(usize::MAX);
        let mut run = HashMap::new();
        let acts = if times > 0 { grid::acts(table, seed, times) } else { Vec::new() };
        for acts in acts.chunks(CHUNK) {
            let acts: Vec<Probe> = acts.par_iter().cloned().map_init(model, of_grid).flatten_iter().collect();
            grid.extend(acts.into_iter().filter(|probe| adds(&mut run, probe)));
        }
        let drawn = shipped.chain(generated).flatten_iter();
        Probes::by_size(drawn.chain(grid.into_par_iter()).collect(), version)
    }

    /// Some programs of a table's version.
    pub fn only(table: &Table, programs: impl IntoIterator<Item = Program>) -> Probes {
        let version = table.version();
        let programs = programs.into_iter().filter(|program| program.version == version);
        let mut model = Model::with_table(LIMITS, table.clone()).noting_uops();
        let probe = |program| Probe::of(Origin::File(String::new()), program, &mut model, table);
        Probes::by_size(programs.filter_map(probe).collect(), version)
    }

    fn by_size(mut probes: Vec<Probe>, version: Version) -> Probes {
        probes.sort_by_cached_key(|probe| (probe.uops, instructions(&probe.program)));
        let (mut by_uop, mut by_opcode) = (HashMap::<_, Vec<usize>>::new(), HashMap::<_, Vec<usize>>::new());
        for (index, probe) in probes.iter_mut().enumerate() {
            std::mem::take(&mut probe.ran).into_iter().for_each(|uop| by_uop.entry(uop).or_default().push(index));
            probe.opcodes().into_iter().for_each(|opcode| by_opcode.entry(opcode).or_default().push(index));
        }
        Probes { probes, by_uop, by_opcode, rejected: rejected::all(version) }
    }

    /// How many run what was changed.
    pub fn reach(&self, mutant: &Mutant) -> usize {
        self.that_run(mutant.index, mutant.touched()).len()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.probes.len()
    }

    /// Those that run one of some neighbouring uops of a rule: no other one can tell what is done to these.
    pub(super) fn that_run(&self, rule: RuleIndex, uops: std::ops::Range<usize>) -> Vec<&Probe> {
        let indices: BTreeSet<usize> = uops.filter_map(|at| self.by_uop.get(&(rule, at))).flatten().copied().collect();
        let mut made = 0;
        let probes = indices.into_iter().map(|index| &self.probes[index]);
        let kept = probes.filter(|probe| {
            let is_shipped = matches!(probe.origin, Origin::Shipped(_));
            made += usize::from(!is_shipped);
            is_shipped || made <= MADE
        });
        kept.collect()
    }

    /// Those that the verifier follows a rule for.
    pub(super) fn that_name(&self, name: RuleName) -> Vec<&Probe> {
        match name {
            RuleName::Opcode(opcode) => {
                self.by_opcode.get(&opcode).into_iter().flatten().map(|index| &self.probes[*index]).collect()
            }
            RuleName::Enter => self.probes.iter().collect(),
            RuleName::EnterMoved
            | RuleName::Refuse
            | RuleName::Unwind
            | RuleName::Reraise
            | RuleName::Deallocate(_)
            | RuleName::Operation(..)
            | RuleName::Builtin(_) => Vec::new(),
        }
    }
}

impl Probe {
    /// A program as the right rules observe it, which are the model's; nothing, if they do not or it takes too long.
    fn of(origin: Origin, program: Program, model: &mut Model, table: &Table) -> Option<Probe> {
        let Ok(Answer::Observed(observation)) = model.observe(&program) else { return None };
        let (uops, ran) = (model.last_run().uops, model.take_uops());
        let balanced = trial::ends_balanced(&program, table);
        Some(Probe { origin, program, expected: *observation, uops, ran, balanced })
    }

    fn opcodes(&self) -> HashSet<Opcode> {
        let codes = self.program.codes.iter();
        codes
            .flat_map(|code| code.instructions(self.program.version).unwrap_or_default())
            .map(|instruction| instruction.opcode)
            .collect()
    }
}
