//! Mutants of the rules: what is said to be equivalent is told by nothing, and all else is told. A sample, spread over the
//! rules of the files that are held to it; the whole survey is `freevars mutate`.

use freevars::{
    campaign::families,
    mutation::{Change, Fate, Mutant, Probes, mutants, reasons, survey},
};
use freevars_code::Version;
use freevars_model::table::Table;

/// How many generated programs there are besides the shipped ones and each instruction alone: too few for built-ins to be
/// tried alone, which none of the rules here needs.
const CASES: u64 = 70;
/// One mutant of so many is tried.
const EVERY: usize = 11;

/// The files of rules whose mutants are all told, or equivalent for a reason.
const HELD: [&str; 4] = ["closures.rs", "functions.rs", "stack.rs", "strs.rs"];

fn nothing_contradicts(version: Version) {
    let table = Table::of(version);
    let probes = Probes::of(&table, CASES, 0);
    let all = mutants(&table, &[Change::Delete, Change::Swap], |rule| families::is_of(&table, rule, &HELD));
    let sample: Vec<_> = all.into_iter().step_by(EVERY).collect();
    let fates = survey(&table, &sample, &probes, || ());
    let wrong: Vec<_> = fates.iter().filter(|(_, fate)| matches!(fate, Fate::Contradicts(_))).collect();
    assert!(wrong.is_empty(), "{version}: said to be equivalent, and told: {wrong:#?}");
    let survivors: Vec<_> = fates.iter().filter(|(_, fate)| *fate == Fate::Survives).collect();
    assert!(survivors.is_empty(), "{version}: told by nothing, and not said to be equivalent: {survivors:#?}");
    let caught = fates.iter().filter(|(_, fate)| matches!(fate, Fate::Caught(_))).count();
    assert!(caught * 10 >= fates.len() * 6, "{version}: most are caught: {caught} of {}", fates.len());
}

#[test]
fn nothing_tells_what_is_equivalent_in_2_7() {
    nothing_contradicts(Version::V2_7);
}

#[test]
fn nothing_tells_what_is_equivalent_in_3_8() {
    nothing_contradicts(Version::V3_8);
}

#[test]
fn nothing_tells_what_is_equivalent_in_3_11() {
    nothing_contradicts(Version::V3_11);
}

/// An entry that names what no rule says any more would go unnoticed otherwise.
#[test]
fn each_entry_of_a_reason_is_of_a_mutant() {
    let all = |version: &Version| mutants(&Table::of(*version), &[Change::Delete, Change::Swap], |_| true);
    let all: Vec<Mutant> = Version::ALL.iter().flat_map(all).collect();
    for reason in reasons() {
        for (entry, uop) in reason.uops.iter().enumerate() {
            let is_of_one = all.iter().any(|mutant| reason.entry_is_of(entry, mutant));
            assert!(is_of_one, "no mutant is {:?} of {uop:?} in {:?}", reason.changes, reason.versions);
        }
    }
}
