//! What the fuzz targets ask, asked without a fuzzer: of the inputs that fuzzers begin with, of those that once showed a
//! fault, and of mutants; and that there are faults that they find.

use fastrand::Rng;
use freevars::{
    fuzzing::{Fault, Fuzzer, Looked, Mutator, Target, caught, covering, decode, encode, kept},
    mutation::{Change, mutants},
    shipped,
};
use freevars_code::{Opcode, Program, Version};
use freevars_model::{rules::RuleName, table::Table};
use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
};
use strum::IntoEnumIterator;

/// Where a target's seeds are: what is a program is begun with by all targets that take programs.
fn seeds(target: Target) -> BTreeMap<PathBuf, Vec<u8>> {
    match target {
        Target::Divergence | Target::RefcountLeak => inputs("seeds/programs"),
        Target::Bytes => inputs("seeds/programs").into_iter().chain(inputs("seeds/bytes")).collect(),
        Target::Formats => inputs("seeds/formats"),
    }
}

fn inputs(folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz").join(folder);
    kept(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}

/// Looks at inputs: how many were looked at how.
fn hold(target: Target, inputs: &BTreeMap<PathBuf, Vec<u8>>) -> BTreeMap<Looked, usize> {
    let mut fuzzer = Fuzzer::default();
    let mut looked = BTreeMap::new();
    for (file, input) in inputs {
        let seen = caught(|| fuzzer.look(target, input)).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
        *looked.entry(seen).or_default() += 1;
    }
    looked
}

#[test]
fn what_fuzzers_begin_with_shows_no_fault() {
    for target in Target::iter() {
        let seeds = seeds(target);
        let looked = hold(target, &seeds);
        println!("{target}: {looked:?}");
        let whole = looked.get(&Looked::Whole).copied().unwrap_or(0);
        assert!(whole >= 20 && 3 * whole >= seeds.len(), "{target}: {looked:?}");
    }
}

/// What covers is less, and all of it is needed: of it nothing is left out, and of twice as much the same remains.
#[test]
fn what_covers_is_needed() {
    let some: Vec<_> = freevars::fuzzing::seeds(Target::Divergence).into_iter().take(60).collect();
    let covers = covering(some.clone());
    assert!(!covers.is_empty() && covers.len() < some.len(), "{} of {}", covers.len(), some.len());
    assert!(covers.iter().all(|seed| some.contains(seed)));
    assert_eq!(covering(covers.clone()), covers);
    assert_eq!(covering([some.clone(), some].concat()), covers);
}

#[test]
fn what_once_showed_a_fault_shows_none() {
    for target in Target::iter() {
        println!("{target}: {:?}", hold(target, &inputs(&format!("regressions/{target}"))));
    }
}

/// How many mutants each target is given; `FREEVARS_FUZZ_MUTANTS` is another number.
const MUTANTS: usize = 600;

#[test]
fn mutants_show_no_fault_and_many_are_accepted() {
    let mutants = env::var("FREEVARS_FUZZ_MUTANTS").map_or(MUTANTS, |text| text.parse().expect("it is a number"));
    let (mut mutator, mut fuzzer) = (Mutator::default(), Fuzzer::default());
    for target in [Target::Divergence, Target::RefcountLeak, Target::Bytes] {
        let mut rng = Rng::with_seed(1);
        let mut inputs: Vec<Vec<u8>> = vec![Vec::new()];
        let mut faults: BTreeMap<String, (usize, Program)> = BTreeMap::new();
        for number in 0..mutants {
            let input = &inputs[rng.usize(..inputs.len())];
            let mutant = match number % 5 {
                0 => mutator.cross(input, &inputs[rng.usize(..inputs.len())], rng.u32(..)),
                _ => mutator.mutate(input, rng.u32(..)),
            };
            match caught(|| fuzzer.look(target, &mutant)) {
                Ok(Looked::Whole) => inputs.push(mutant),
                Ok(Looked::Refused | Looked::Inconclusive) => {}
                Err(fault) => {
                    let how = fault.to_string().replace(|character: char| character.is_ascii_digit(), "#");
                    faults.entry(how).or_insert_with(|| (0, decode(&mutant))).0 += 1;
                }
            }
        }
        let whole = inputs.len() - 1;
        println!("{target}: {whole} of {mutants} mutants are looked at whole");
        let shown = |(how, (times, program)): (&String, &(usize, Program))| {
            format!("{target}: {times} times: {how}\n{}", program.to_assembly())
        };
        assert!(faults.is_empty(), "{}", faults.iter().map(shown).collect::<String>());
        assert!(6 * whole > mutants, "{target}: only {whole} of {mutants} mutants are looked at whole");
    }
}

#[test]
fn a_seed_makes_one_mutant() {
    let input = encode(&stores(Version::V3_8)[0]);
    let mutant = |seed| Mutator::default().mutate(&input, seed);
    assert_eq!(mutant(7), mutant(7));
    assert_ne!(mutant(7), mutant(8));
}

/// Shipped programs that store in a cell.
fn stores(version: Version) -> Vec<Program> {
    let programs = shipped::all().into_iter().flat_map(|shipped| shipped.recordings).map(|recording| recording.program);
    let stores = |program: &Program| {
        let instructions = program.codes.iter().flat_map(|code| code.instructions(version).unwrap_or_default());
        instructions.into_iter().any(|instruction| instruction.opcode == Opcode::STORE_DEREF)
    };
    programs.filter(|program| program.version == version && stores(program)).take(12).collect()
}

/// Each micro-operation of STORE_DEREF left out is found: the verifier refuses what it should not, or it is a divergence, or
/// a breach of `counts`.
#[test]
fn what_is_planted_is_found() {
    for &version in Version::ALL {
        let (table, programs) = (Table::of(version), stores(version));
        let is_store = |name| name == RuleName::Opcode(Opcode::STORE_DEREF);
        let (mut diverging, mut breaching) = (0, 0);
        for mutant in mutants(&table, &[Change::Delete], is_store).iter().filter(|mutant| !mutant.is_equivalent()) {
            let mut fuzzer = Fuzzer::with_table(mutant.table(&table));
            let mut fault = |target, program| caught(|| fuzzer.look_at(target, program)).err();
            let diverges = programs.iter().find_map(|program| fault(Target::Divergence, program));
            let breach = programs.iter().find_map(|program| fault(Target::RefcountLeak, program));
            let mut refused = |program| matches!(fuzzer.look_at(Target::Bytes, program), Ok(Looked::Refused));
            let found = diverges.is_some() || breach.is_some() || programs.iter().any(&mut refused);
            assert!(found, "{version}: {:?} at {} is not found", mutant.uop, mutant.at);
            diverging += usize::from(matches!(diverges, Some(Fault::Diverges(_))));
            breaching += usize::from(matches!(breach, Some(Fault::Breach(_))));
        }
        // With assertions the machine panics before a theorem is asked.
        let told_apart = cfg!(debug_assertions) || diverging > 0 && breaching > 0;
        assert!(told_apart, "{version}: {diverging} diverge, {breaching} breach");
    }
}
