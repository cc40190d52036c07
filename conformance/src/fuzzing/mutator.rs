//! The mutator that a fuzzer calls: it knows what a program is.

use super::{Stock, decode, encode};
use crate::generate::Generator;
use fastrand::Rng;
use freevars_code::{Program, Version};
use freevars_model::table::Table;
use std::collections::BTreeMap;

/// How many generated programs of each version pieces are taken from.
const DONORS: usize = 64;

/// The longest tape that a program is drawn from, in bytes: short programs are seen more often, and run faster.
const TAPE: usize = 96;

/// How often an input is mutated in vain until it is replaced.
const ATTEMPTS: usize = 4;

/// Mutants of inputs, for a fuzzer.
#[derive(Debug)]
pub struct Mutator {
    versions: BTreeMap<Version, (Generator, Stock)>,
}

impl Default for Mutator {
    fn default() -> Mutator {
        let of = |version| {
            let table = Table::of(version);
            let generator = Generator::of(&table);
            let mut rng = Rng::with_seed(0);
            let donors = (0..DONORS).map(|_| generator.program(&tape(&mut rng))).collect();
            (version, (generator, Stock::of(&table, donors)))
        };
        Mutator { versions: Version::ALL.iter().map(|&version| of(version)).collect() }
    }
}

impl Mutator {
    /// An input near another one; now and then, or where there is nothing to mutate, one that is generated.
    pub fn mutate(&self, input: &[u8], seed: u32) -> Vec<u8> {
        let mut rng = Rng::with_seed(seed.into());
        let program = decode(input);
        let mutant = match self.versions.get(&program.version) {
            Some((_, stock)) if !input.is_empty() && rng.u8(..32) > 0 => {
                (0..ATTEMPTS).find_map(|_| stock.mutant_of(&mut rng, &program))
            }
            _ => None,
        };
        encode(&mutant.unwrap_or_else(|| self.generated(&mut rng)))
    }

    /// An input with pieces of another one put in.
    pub fn cross(&self, input: &[u8], other: &[u8], seed: u32) -> Vec<u8> {
        let mut rng = Rng::with_seed(seed.into());
        let (program, donor) = (decode(input), decode(other));
        let crossed = match self.versions.get(&program.version) {
            Some((_, stock)) if program.version == donor.version => stock.crossed(&mut rng, &program, &donor),
            _ => None,
        };
        encode(&crossed.unwrap_or(program))
    }

    fn generated(&self, rng: &mut Rng) -> Program {
        let version = Version::ALL[rng.usize(..Version::ALL.len())];
        self.versions[&version].0.program(&tape(rng))
    }
}

fn tape(rng: &mut Rng) -> Vec<u8> {
    let mut bytes = vec![0; rng.usize(..=TAPE)];
    rng.fill(&mut bytes);
    bytes
}
