//! The theorem `adaptation`: programs of 3.8, carried over to 3.11, are observed the same up to named differences.
//!
//! `FREEVARS_ADAPTED` says how many generated programs it is held against, `FREEVARS_ADAPTED_HELD` how many of them are
//! run in real interpreters, and `FREEVARS_SEED` which is the first.

mod by_hand;
mod faults;
mod generated;
mod pythons;
mod shipped;

use freevars::{
    adaptation::{Adapter, Difference, FROM, NotHeld, Reason, Refused, Theorem},
    generate::Generator,
    subject::{Answer, Model, Subject},
};
use freevars_code::Program;
use freevars_model::machine::Limits;
use std::collections::{BTreeMap, BTreeSet};

/// What a mutant may use up: enough to go wrong in.
const LIMITS: Limits = Limits { instructions: 5_000, objects: 20_000, recursion: 60, uops: 500_000 };

/// How long the tapes of generated programs are.
const LENGTHS: std::ops::Range<usize> = 0..400;

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Generated programs of 3.8, without handlers and generators, that do nothing outside the specified language, in 3.11
/// neither, of so many seeds, with these.
fn generated(count: u64) -> impl Iterator<Item = (u64, Program)> {
    let generator = Generator::new(FROM);
    let first = from_environment("FREEVARS_SEED", 0);
    let (mut model, adapter) = (Model::default(), Adapter::default());
    (first..first + count).filter_map(move |seed| {
        let mut random = fastrand::Rng::with_seed(seed);
        let length = random.usize(LENGTHS);
        let tape: Vec<u8> = (0..length).map(|_| random.u8(..)).collect();
        let program = generator.program(&tape);
        let mut covers = |program: &Program| !matches!(model.observe(program), Ok(Answer::Unsupported(_)));
        let covered = covers(&program)
            && match adapter.adapt(&program) {
                Ok(adapted) => covers(&adapted),
                Err(refused) => !is_laid_out_otherwise(&refused),
            };
        covered.then_some((seed, program))
    })
}

/// Whether a program has handlers or generators, which are not carried over.
fn is_laid_out_otherwise(refused: &Refused) -> bool {
    matches!(refused.reason, Reason::LaidOutOtherwise | Reason::ExceptionMatch)
}

/// What programs showed.
#[derive(Debug, Default)]
struct Tally {
    programs: u64,
    shown: BTreeMap<BTreeSet<Difference>, u64>,
    /// Those with handlers or generators, which are not carried over.
    laid_out_otherwise: u64,
    /// Those that are not observed the same, and how.
    others: Vec<String>,
}

impl Tally {
    fn hold(&mut self, theorem: &mut Theorem, name: &str, program: &Program) {
        self.programs += 1;
        match theorem.hold(program) {
            Err(NotHeld::Refused(refused)) if is_laid_out_otherwise(&refused) => self.laid_out_otherwise += 1,
            Ok(shown) => *self.shown.entry(shown).or_default() += 1,
            Err(why) => self.others.push(format!("{name}: {why}\n{}", program.to_assembly())),
        }
    }

    fn print(&self) {
        println!("{} programs, {} of them with handlers or generators", self.programs, self.laid_out_otherwise);
        let mut shown: Vec<_> = self.shown.iter().collect();
        shown.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for (differences, count) in shown {
            let names: Vec<String> = differences.iter().map(Difference::to_string).collect();
            println!("{count:8} {}", if names.is_empty() { "the same".to_owned() } else { names.join(", ") });
        }
        for (difference, count) in self.each() {
            println!("{count:8} show {difference}");
        }
    }

    /// How many programs show each difference.
    fn each(&self) -> BTreeMap<Difference, u64> {
        let mut each = BTreeMap::new();
        for (differences, count) in &self.shown {
            differences.iter().for_each(|difference| *each.entry(*difference).or_default() += count);
        }
        each
    }
}
