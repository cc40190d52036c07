//! Generated programs.

use super::{Tally, from_environment, generated};
use freevars::adaptation::Theorem;
use std::collections::BTreeSet;

/// How many programs the theorem is held against, unless `FREEVARS_ADAPTED` says otherwise.
const ADAPTED: u64 = 2_000;

#[test]
fn generated_programs_are_observed_the_same() {
    let (mut theorem, mut tally) = (Theorem::default(), Tally::default());
    for (seed, program) in generated(from_environment("FREEVARS_ADAPTED", ADAPTED)) {
        tally.hold(&mut theorem, &format!("seed {seed}"), &program);
    }
    tally.print();
    let failed = tally.others.len();
    assert_eq!(failed, 0, "{failed} of {}:\n{}", tally.programs, tally.others.join("\n"));
    let plainly = tally.shown.get(&BTreeSet::new()).copied().unwrap_or(0);
    assert!(100 * plainly > 90 * tally.programs, "nine of ten show no difference: {plainly} of {}", tally.programs);
    for (difference, count) in tally.each() {
        assert!(100 * count < 5 * tally.programs, "one of twenty shows {difference} at most: {count}");
    }
}
