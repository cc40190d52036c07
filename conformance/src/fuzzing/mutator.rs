//! The mutator that a fuzzer calls: it knows what a program is.

use super::{Stock, decode, encode};
use crate::doors::generator;
use fastrand::Rng;
use freevars_code::{Program, Version};
use freevars_model::table::Table;
use std::collections::BTreeMap;

/// How many programs of each version are remembered, to take pieces from.
const DONORS: usize = 64;

/// The longest tape that a program is drawn from, in bytes: short programs are seen more often, and run faster.
const TAPE: usize = 96;

/// One input in so many is generated afresh. The generator takes a second to be made where a sanitizer is at work.
const AFRESH: u32 = 2_048;

/// How often an input is mutated in vain until it is replaced.
const ATTEMPTS: usize = 4;

/// Mutants of inputs, for a fuzzer. What it has seen it takes pieces from.
#[derive(Debug)]
pub struct Mutator {
    versions: BTreeMap<Version, Stock>,
}

impl Default for Mutator {
    fn default() -> Mutator {
        let of = |version: &Version| (*version, Stock::of(&Table::of(*version), Vec::new()));
        Mutator { versions: Version::ALL.iter().map(of).collect() }
    }
}

impl Mutator {
    /// An input near another one; now and then, or where there is nothing to mutate, one that is generated.
    pub fn mutate(&mut self, input: &[u8], seed: u32) -> Vec<u8> {
        let mut rng = Rng::with_seed(seed.into());
        let program = decode(input);
        let mutant = match self.versions.get_mut(&program.version) {
            Some(stock) if !input.is_empty() && rng.u32(..AFRESH) > 0 => {
                let mutant = (0..ATTEMPTS).find_map(|_| stock.mutant_of(&mut rng, &program));
                stock.remember(program, DONORS, &mut rng);
                mutant
            }
            _ => None,
        };
        encode(&mutant.unwrap_or_else(|| generated(&mut rng)))
    }

    /// An input with pieces of another one put in.
    pub fn cross(&self, input: &[u8], other: &[u8], seed: u32) -> Vec<u8> {
        let mut rng = Rng::with_seed(seed.into());
        let (program, donor) = (decode(input), decode(other));
        let crossed = match self.versions.get(&program.version) {
            Some(stock) if program.version == donor.version => stock.crossed(&mut rng, &program, &donor),
            _ => None,
        };
        encode(&crossed.unwrap_or(program))
    }
}

fn generated(rng: &mut Rng) -> Program {
    let version = Version::ALL[rng.usize(..Version::ALL.len())];
    let mut tape = vec![0; rng.usize(..=TAPE)];
    rng.fill(&mut tape);
    generator(version).program(&tape)
}
