//! proptest: a strategy whose values are programs.
//!
//! ```
//! use freevars::{
//!     doors::proptest::programs,
//!     subject::{Answer, Model, Subject},
//! };
//! use freevars_code::Version;
//! use proptest::prelude::*;
//!
//! # fn my_vm(program: &freevars_code::Program) -> Answer {
//! #     Model::default().observe(program).expect("the model answers")
//! # }
//! proptest! {
//!     fn my_vm_does_what_the_specification_says(program in programs(Version::V3_11)) {
//!         let expected = Model::default().observe(&program).expect("the model answers");
//!         prop_assert_eq!(my_vm(&program), expected);
//!     }
//! }
//! # my_vm_does_what_the_specification_says();
//! ```
//!
//! A failure is shrunk by [`crate::shrink`], in some hundred steps; `PROPTEST_MAX_SHRINK_ITERS` should leave room for them.

use super::{AnyVersion, Generated, TAPE, generator};
use crate::{
    generate::Generator,
    shrink::{Candidates, candidates},
};
use ::proptest::{
    prelude::{Rng, RngExt},
    strategy::{NewTree, Strategy, ValueTree},
    test_runner::TestRunner,
};
use freevars_code::{Program, Version};
use std::ops::RangeInclusive;

/// Programs of a version.
pub fn programs(version: Version) -> Programs {
    Programs { generator: generator(version), lengths: 0..=TAPE }
}

/// A strategy whose values are programs of one version.
#[derive(Clone, Debug)]
pub struct Programs {
    generator: &'static Generator,
    lengths: RangeInclusive<usize>,
}

impl Programs {
    /// With tapes of these lengths, in bytes: a longer tape is a larger program, up to some point.
    pub fn with_tapes(self, lengths: RangeInclusive<usize>) -> Programs {
        Programs { lengths, ..self }
    }
}

impl Strategy for Programs {
    type Tree = Tree;
    type Value = Generated;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Programs> {
        let mut tape = vec![0; runner.rng().random_range(self.lengths.clone())];
        runner.rng().fill_bytes(&mut tape);
        let program = self.generator.program(&tape);
        Ok(Tree { current: program.clone(), smallest: program, candidates: None })
    }
}

/// A program, and what may be tried in its place.
#[derive(Debug)]
pub struct Tree {
    /// The smallest that is known to fail.
    smallest: Program,
    current: Program,
    /// Those of the smallest; nothing before the first failure.
    candidates: Option<Candidates>,
}

impl Tree {
    /// Goes on to the next candidate, or back to the smallest program if there is none.
    fn next(&mut self) -> bool {
        let next = self.candidates.as_mut().and_then(Iterator::next);
        let found = next.is_some();
        self.current = next.unwrap_or_else(|| self.smallest.clone());
        found
    }
}

impl ValueTree for Tree {
    type Value = Generated<AnyVersion>;

    fn current(&self) -> Generated {
        Generated::new(self.current.clone())
    }

    fn simplify(&mut self) -> bool {
        let further = match &self.candidates {
            None => candidates(&self.current),
            Some(candidates) => candidates.resume(&self.current),
        };
        self.candidates = Some(further);
        self.smallest.clone_from(&self.current);
        self.next()
    }

    fn complicate(&mut self) -> bool {
        self.next()
    }
}
