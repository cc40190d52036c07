//! Vectors are the same from the same seed, read as what was written, are found by their index, and hold.

use freevars::vectors::{Corpus, EACH, Expected, Index, Vector, files};
use freevars_code::Version;
use std::{collections::BTreeMap, sync::LazyLock};

/// What the corpora of this test are drawn from.
const SEED: u64 = 3;
/// How many programs are drawn for each.
const CASES: u64 = 100;

static CORPORA: LazyLock<Vec<Corpus>> =
    LazyLock::new(|| Version::ALL.iter().map(|version| Corpus::of(*version, SEED, CASES)).collect());

#[test]
fn what_is_written_reads_the_same_and_is_found_by_the_index() {
    let written = files(&CORPORA, SEED, CASES);
    let index: Index = serde_json::from_str(&written["index.json"]).unwrap();
    assert_eq!((index.seed, index.cases), (SEED, CASES));
    for corpus in &*CORPORA {
        let contents = &index.versions[&corpus.version.to_string()];
        let read: Vec<Vector> =
            written[&contents.file].lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(read == corpus.vectors, "{}: a line reads as something else", corpus.version);
        let numbered = |wanted: &dyn Fn(&Vector) -> bool| {
            (0..).zip(&read).filter(|(_, vector)| wanted(vector)).map(|(line, _)| line).collect::<Vec<usize>>()
        };
        for (opcode, lines) in &contents.opcodes {
            assert_eq!(*lines, numbered(&|vector| vector.opcodes.contains(opcode)), "{opcode}");
        }
        for (exit, lines) in &contents.exits {
            assert_eq!(*lines, numbered(&|vector| vector.exits.contains(exit)), "{exit}");
        }
        for (requirement, lines) in &contents.requirements {
            let refused =
                |vector: &Vector| matches!(&vector.expected, Expected::Rejected(r) if r.requirement == *requirement);
            assert_eq!(*lines, numbered(&refused), "{requirement}");
        }
        let refused = numbered(&|vector| matches!(vector.expected, Expected::Rejected(_))).len();
        assert_eq!(contents.requirements.values().map(Vec::len).sum::<usize>(), refused);
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let drawn = |seed| files(&[Corpus::of(Version::V2_7, seed, CASES)], seed, CASES);
    let of_2_7 = CORPORA.iter().filter(|corpus| corpus.version == Version::V2_7).cloned();
    let (again, other) = (drawn(SEED), drawn(SEED + 1));
    assert!(again == files(&of_2_7.collect::<Vec<_>>(), SEED, CASES), "the same seed gave other files");
    assert_ne!(other["2.7.jsonl"], again["2.7.jsonl"]);
    let checksum = |index: &str| serde_json::from_str::<Index>(index).unwrap().checksum;
    assert_ne!(checksum(&other["index.json"]), checksum(&again["index.json"]));
}

/// Every sort of program is there, and generated ones only for exits that few others take.
#[test]
fn each_vector_is_there_for_something() {
    for corpus in &*CORPORA {
        let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
        for vector in &corpus.vectors {
            if vector.name.starts_with("generated/") {
                let few = vector.exits.iter().any(|exit| taken.get(exit.as_str()).is_none_or(|times| *times < EACH));
                assert!(few, "{}: {} takes exits that others take", corpus.version, vector.name);
            }
            vector.exits.iter().for_each(|exit| *taken.entry(exit).or_default() += 1);
        }
        for sort in ["shipped/", "unemitted/", "rejected/", "generated/"] {
            let some = corpus.vectors.iter().any(|vector| vector.name.starts_with(sort));
            assert!(some, "{}: no vector is {sort}", corpus.version);
        }
    }
}
