//! Accepted mutants on any way down: whatever the shrinker meets, it offers what the verifier accepts, and ends.

use crate::{programs, setting};
use fastrand::Rng;
use freevars::{fuzzing::Stock, shrink::shrink};
use freevars_code::Version;
use freevars_model::{table::Table, verify::verify};

/// How many mutants each version is given, accepted or not.
const MUTANTS: usize = 100;

#[test]
fn mutants_shrink() {
    let mutants = setting("FREEVARS_HOSTILE_SHRUNK", MUTANTS);
    for &version in Version::ALL {
        let (programs, table) = (programs(version), Table::of(version));
        let stock = Stock::of(&table, programs);
        let mut rng = Rng::with_seed(setting("FREEVARS_HOSTILE_SEED", 1));
        for _ in 0..mutants {
            let mutant = stock.mutant(&mut rng);
            if verify(&mutant, &table).is_ok() {
                shrink(mutant, |program| {
                    verify(program, &table).unwrap_or_else(|rejected| panic!("{rejected}\n{}", program.to_assembly()));
                    rng.u8(..8) == 0
                });
            }
        }
    }
}
