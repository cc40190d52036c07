//! What the fuzz targets ask, asked without a fuzzer: of the inputs that fuzzers begin with, of those that once showed a
//! fault, and of mutants; and that there are faults that they find.

use fastrand::Rng;
use freevars::{
    fuzzing::{Fault, Fuzzer, Looked, Mutator, Target, caught, decode, encode},
    mutation::{Change, mutants},
    shipped,
};
use freevars_code::{Opcode, Program, Version};
use freevars_model::{rules::RuleName, table::Table};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use strum::IntoEnumIterator;

/// The inputs of a target that are kept in a folder; what git keeps an empty folder by is none.
fn kept(folder: &str, target: Target) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz").join(folder).join(target.to_string());
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder can be listed").path()).collect();
    files.retain(|file| file.file_name().is_some_and(|name| name != ".gitkeep"));
    files.sort();
    files
}

/// Looks at inputs: how many were looked at how.
fn hold(target: Target, files: &[PathBuf]) -> BTreeMap<Looked, usize> {
    let mut fuzzer = Fuzzer::default();
    let mut looked = BTreeMap::new();
    for file in files {
        let input = fs::read(file).expect("a file can be read");
        let seen = caught(|| fuzzer.look(target, &input)).unwrap_or_else(|fault| panic!("{}: {fault}", file.display()));
        *looked.entry(seen).or_default() += 1;
    }
    looked
}

#[test]
fn what_fuzzers_begin_with_shows_no_fault() {
    for target in Target::iter() {
        let seeds = kept("seeds", target);
        let looked = hold(target, &seeds);
        println!("{target}: {looked:?}");
        let whole = looked.get(&Looked::Whole).copied().unwrap_or(0);
        assert!(whole >= 20 && 3 * whole >= seeds.len(), "{target}: {looked:?}");
    }
}

#[test]
fn what_once_showed_a_fault_shows_none() {
    for target in Target::iter() {
        println!("{target}: {:?}", hold(target, &kept("regressions", target)));
    }
}

#[test]
fn mutants_show_no_fault_and_many_are_accepted() {
    let (mutator, mut fuzzer, mut rng) = (Mutator::default(), Fuzzer::default(), Rng::with_seed(1));
    for target in [Target::Divergence, Target::RefcountLeak, Target::Bytes] {
        let mut inputs: Vec<Vec<u8>> = vec![Vec::new()];
        let mut whole = 0;
        for number in 0..600 {
            let input = &inputs[rng.usize(..inputs.len())];
            let mutant = match number % 5 {
                0 => mutator.cross(input, &inputs[rng.usize(..inputs.len())], rng.u32(..)),
                _ => mutator.mutate(input, rng.u32(..)),
            };
            let looked = caught(|| fuzzer.look(target, &mutant));
            match looked.unwrap_or_else(|fault| panic!("{target}: {fault}\n{}", decode(&mutant).to_assembly())) {
                Looked::Whole => {
                    whole += 1;
                    inputs.push(mutant);
                }
                Looked::Refused | Looked::Inconclusive => {}
            }
        }
        println!("{target}: {whole} of 600 mutants are looked at whole");
        assert!(whole > 100, "{target}: only {whole} of 600 mutants are looked at whole");
    }
}

#[test]
fn a_seed_makes_one_mutant() {
    let mutator = Mutator::default();
    let input = encode(&counter(Version::V3_8));
    assert_eq!(mutator.mutate(&input, 7), Mutator::default().mutate(&input, 7));
    assert_ne!(mutator.mutate(&input, 7), mutator.mutate(&input, 8));
}

/// A shipped program that stores in a cell.
fn counter(version: Version) -> Program {
    let all = shipped::all();
    let shipped = all.iter().find(|shipped| shipped.name == "factory_nonlocal_counter").expect("it is shipped");
    let recording = shipped.recordings.iter().find(|recording| recording.program.version == version);
    recording.expect("it is recorded").program.clone()
}

/// Each micro-operation of STORE_DEREF left out is found, some as a divergence and some as a breach of `counts`.
#[test]
fn what_is_planted_is_found() {
    for &version in Version::ALL {
        let (table, program) = (Table::of(version), counter(version));
        let is_store = |name| name == RuleName::Opcode(Opcode::STORE_DEREF);
        let (mut diverging, mut breaching) = (0, 0);
        for mutant in mutants(&table, &[Change::Delete], is_store).iter().filter(|mutant| !mutant.is_equivalent()) {
            let mut fuzzer = Fuzzer::with_table(mutant.table(&table));
            let diverges = caught(|| fuzzer.look_at(Target::Divergence, &program)).err();
            let breach = caught(|| fuzzer.look_at(Target::RefcountLeak, &program)).err();
            assert!(diverges.is_some() || breach.is_some(), "{version}: {:?} at {} is not found", mutant.uop, mutant.at);
            diverging += usize::from(matches!(diverges, Some(Fault::Diverges(_))));
            breaching += usize::from(matches!(breach, Some(Fault::Breach(_))));
        }
        assert!(diverging > 0 && breaching > 0, "{version}: {diverging} diverge, {breaching} breach");
    }
}
