//! Faults that are planted in the optimised machine: a check tells each, by a small program, from which nothing can be taken
//! away. The book says so of each.

use crate::minimal::assert_minimal;
use freevars::{
    fuzzing::kept,
    planted::{CASES, Planted, Trial, median, page, survey},
};
use freevars_code::Version;
use std::{collections::HashSet, fs, panic, path::Path};

/// The largest median size.
const MEDIAN: usize = 20;

#[test]
fn each_fault_is_told_by_a_small_program() {
    // A machine with a fault may panic, and that tells it.
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| ()));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/programs");
    let corpus: Vec<Vec<u8>> = kept(&folder).expect("the corpus can be read").into_values().collect();
    let rows = survey(Planted::ALL, Version::ALL, (CASES, 0), &corpus, || ());
    panic::set_hook(hook);
    let untold: Vec<_> = rows.iter().filter(|row| row.told.is_none()).map(|row| (row.version, row.fault)).collect();
    assert!(untold.is_empty(), "not told: {untold:?}");
    let median = median(&rows);
    assert!(median <= MEDIAN, "results are small: median {median}");
    for row in &rows {
        let Some(told) = &row.told else { continue };
        let mut trial = Trial::of(row.fault);
        assert_minimal(&told.program, &format!("{}, {}", row.version, row.fault), |program| {
            trial.told_by(program).is_some()
        });
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(page::PATH);
    let bless = format!("cargo run --release --features planted -- planted --page > docs/{}", page::PATH);
    assert!(fs::read_to_string(file).is_ok_and(|text| text == page::page(&rows)), "bless with `{bless}`");
}

#[test]
fn each_fault_has_a_name_and_versions_of_its_own() {
    let names: HashSet<&str> = Planted::ALL.iter().map(|fault| fault.name()).collect();
    assert_eq!(names.len(), Planted::ALL.len());
    assert!(names.len() >= 30, "{} faults", names.len());
    for &fault in Planted::ALL {
        assert_eq!(Planted::named(fault.name()), Some(fault));
        assert!(!fault.versions().is_empty() && fault.versions().iter().all(|version| Version::ALL.contains(version)));
    }
}
