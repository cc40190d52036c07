//! The doors to the generator: each draws programs that the verifier accepts, and what shrinks ends where our shrinker
//! does.

use arbitrary::{Arbitrary, Unstructured};
use freevars::{
    doors::{AnyVersion, Generated, V2_7, V3_8, V3_11, proptest::programs},
    generate,
    shrink::elementary,
};
use freevars_code::{Code, Opcode, Program, Version};
use freevars_model::{table::Table, verify::verify};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner},
};
use quickcheck::{Gen, QuickCheck, TestResult};
use std::{cell::RefCell, collections::BTreeSet};

/// What the tests take for a failure: a function is made that has a closure.
fn closes(program: &Program) -> bool {
    let captures = |code: &Code| {
        let instructions = code.instructions(program.version).expect("well-formed");
        let has = |opcode| instructions.iter().any(|instruction| instruction.opcode == opcode);
        has(Opcode::LOAD_CLOSURE) && (has(Opcode::MAKE_FUNCTION) || has(Opcode::MAKE_CLOSURE))
    };
    program.codes.iter().any(captures)
}

fn assert_smallest(program: &Program) {
    let text = program.to_assembly();
    assert!(closes(program), "it fails:\n{text}");
    assert!(!elementary(program).any(|smaller| closes(&smaller)), "nothing smaller fails:\n{text}");
}

fn assert_accepted(program: &Program) {
    let verdict = verify(program, &Table::of(program.version));
    verdict.unwrap_or_else(|rejected| panic!("{rejected}\n{}", program.to_assembly()));
}

fn runner(config: Config) -> TestRunner {
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

#[test]
fn proptest_draws_programs_of_all_sizes() {
    let mut runner = runner(Config::default());
    for &version in Version::ALL {
        let programs = programs(version);
        let drawn: Vec<_> = (0..50).map(|_| programs.new_tree(&mut runner).expect("it draws").current()).collect();
        drawn.iter().for_each(|program| assert_accepted(program));
        assert!(drawn.iter().all(|program| program.version == version));
        let codes: BTreeSet<usize> = drawn.iter().map(|program| program.codes.len()).collect();
        assert!(codes.len() > 3, "{version}: programs have {codes:?} code objects");
        let empty = programs.with_tapes(0..=0).new_tree(&mut runner).expect("it draws").current();
        assert_eq!(empty.into_program(), generate::program(&[], version));
    }
}

#[test]
fn proptest_shrinks_by_our_candidates() {
    for &version in Version::ALL {
        let asked = RefCell::new(0);
        let found =
            runner(Config { failure_persistence: None, ..Config::default() }).run(&programs(version), |program| {
                *asked.borrow_mut() += 1;
                if closes(&program) { Err(TestCaseError::fail("it closes")) } else { Ok(()) }
            });
        let Err(TestError::Fail(_, smallest)) = found else { panic!("{version}: some program fails: {found:?}") };
        assert_smallest(&smallest);
        assert!(*asked.borrow() < 400, "{version}: it asks {} times", asked.borrow());
    }
}

#[test]
fn a_tree_goes_back_to_the_smallest_program_that_failed() {
    let mut tree =
        programs(Version::V3_8).with_tapes(200..=300).new_tree(&mut runner(Config::default())).expect("drawn");
    let original = tree.current();
    assert!(tree.simplify(), "there is something smaller");
    assert_ne!(tree.current(), original);
    assert!(tree.simplify(), "and something smaller still");
    let second = tree.current();
    while tree.complicate() {}
    assert_ne!(tree.current(), second, "what did not fail is not it");
    assert_ne!(tree.current(), original, "nor what has a smaller one that fails");
    assert!(!tree.complicate(), "that is the end");
}

thread_local! {
    /// The programs that failed since the last look, and how many were tried.
    static TRIED: RefCell<(Vec<Program>, usize)> = const { RefCell::new((Vec::new(), 0)) };
}

fn tried<V>(program: Generated<V>) -> TestResult {
    let fails = closes(&program);
    TRIED.with_borrow_mut(|(failed, tried)| {
        *tried += 1;
        failed.extend(fails.then(|| program.into_program()));
    });
    TestResult::from_bool(!fails)
}

fn quickcheck_finds(property: impl quickcheck::Testable) -> Program {
    TRIED.take();
    let found = QuickCheck::new().rng(Gen::from_size_and_seed(100, 1)).quicktest(property);
    assert!(found.is_err(), "some program fails");
    let (failed, tried) = TRIED.take();
    assert!(tried < 400, "it asks {tried} times");
    failed.last().expect("some program failed").clone()
}

#[test]
fn quickcheck_shrinks_by_our_candidates() {
    let found = [
        quickcheck_finds(tried::<V2_7> as fn(_) -> _),
        quickcheck_finds(tried::<V3_8> as fn(_) -> _),
        quickcheck_finds(tried::<V3_11> as fn(_) -> _),
    ];
    found.iter().for_each(assert_smallest);
    assert_eq!(found.map(|program| program.version), Version::ALL);
}

#[test]
fn quickcheck_draws_programs_of_all_versions() {
    let mut g = Gen::from_size_and_seed(100, 1);
    let drawn: Vec<Generated> = (0..100).map(|_| quickcheck::Arbitrary::arbitrary(&mut g)).collect();
    drawn.iter().for_each(|program| assert_accepted(program));
    let versions: BTreeSet<Version> = drawn.iter().map(|program| program.version).collect();
    assert_eq!(versions.into_iter().collect::<Vec<_>>(), Version::ALL);
}

#[test]
fn the_unstructured_bytes_are_the_tape() {
    let bytes: Vec<u8> = (0..=255).rev().collect();
    let all = Generated::<V3_11>::arbitrary_take_rest(Unstructured::new(&bytes)).expect("any bytes will do");
    assert_eq!(all.into_program(), generate::program(&bytes, Version::V3_11));
    let nothing = Generated::<V3_8>::arbitrary_take_rest(Unstructured::new(&[])).expect("no bytes will do");
    assert_eq!(nothing.into_program(), generate::program(&[], Version::V3_8));
    let mut rest = Unstructured::new(&bytes);
    let some = Generated::<AnyVersion>::arbitrary(&mut rest).expect("any bytes will do");
    assert_accepted(&some);
    assert!(rest.len() < bytes.len(), "it takes some of the bytes");
    assert_eq!(Generated::<V2_7>::size_hint(0), (0, None), "it takes any number of bytes");
}
