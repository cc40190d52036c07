//! The theorem, held against a program.

use super::{
    Adapter, FROM, Refused, TO,
    difference::{Difference, Means, Tables},
    words,
};
use crate::{
    observation,
    subject::{Answer, Failure, Model, Subject},
};
use freevars_code::Program;
use freevars_model::{machine::Limits, table::Table};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// The differences up to which a program is observed the same, none of which could be left out of that sentence.
pub type Held = Result<BTreeSet<Difference>, NotHeld>;

/// Why the theorem does not say of a program that it is observed the same.
#[derive(Debug)]
pub enum NotHeld {
    /// It cannot be carried over.
    Refused(Refused),
    /// One of the two cannot be observed to its end, so nothing is claimed.
    Unobserved {
        /// What became of the program.
        old: Result<Answer, Failure>,
        /// What became of what it was carried over to.
        new: Result<Answer, Failure>,
    },
    /// It is observed otherwise, in a way that no difference explains: the theorem is wrong.
    Differs(observation::Difference),
}

impl fmt::Display for NotHeld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |answer: &Result<Answer, Failure>| match answer {
            Ok(answer) => answer.to_string(),
            Err(failure) => failure.to_string(),
        };
        match self {
            NotHeld::Refused(refused) => refused.fmt(f),
            NotHeld::Unobserved { old, new } => write!(f, "{FROM}: {}; {TO}: {}", shown(old), shown(new)),
            NotHeld::Differs(difference) => difference.sentence(&FROM.to_string(), &TO.to_string()).fmt(f),
        }
    }
}

impl std::error::Error for NotHeld {}

/// Holds the theorem against programs, by the specification.
#[derive(Debug)]
pub struct Theorem {
    adapter: Adapter,
    tables: Tables,
    limits: Limits,
    /// The models of both versions in which the rules of these differences are alike.
    models: BTreeMap<BTreeSet<Difference>, [Model; 2]>,
}

impl Default for Theorem {
    fn default() -> Theorem {
        Theorem::with_limits(Model::LIMITS)
    }
}

impl Theorem {
    /// Programs are observed up to these limits.
    pub fn with_limits(limits: Limits) -> Theorem {
        let tables = Tables { from: Table::of(FROM), to: Table::of(TO) };
        Theorem { adapter: Adapter::default(), tables, limits, models: BTreeMap::new() }
    }

    /// Whether a program, carried over, is observed the same.
    ///
    /// # Errors
    ///
    /// [`NotHeld`], if that cannot be said.
    pub fn hold(&mut self, program: &Program) -> Held {
        let adapted = self.adapter.adapt(program).map_err(NotHeld::Refused)?;
        self.hold_adapted(program, &adapted)
    }

    /// Whether a program and what was made of it are observed the same.
    ///
    /// # Errors
    ///
    /// [`NotHeld`], if that cannot be said.
    pub fn hold_adapted(&mut self, program: &Program, adapted: &Program) -> Held {
        match self.compare(&BTreeSet::new(), program, adapted) {
            Err(NotHeld::Differs(_)) => self.fewest(program, adapted),
            plainly => plainly,
        }
    }

    /// Differences without any of which the two are not observed the same.
    fn fewest(&mut self, program: &Program, adapted: &Program) -> Held {
        let mut needed: BTreeSet<Difference> = Difference::deeds().collect();
        let mut words = self.compare(&needed, program, adapted)?;
        for difference in Difference::deeds() {
            let fewer: BTreeSet<Difference> = needed.iter().copied().filter(|other| *other != difference).collect();
            if let Ok(said) = self.compare(&fewer, program, adapted) {
                (needed, words) = (fewer, said);
            }
        }
        Ok(&needed | &words)
    }

    /// Observes both where they are made alike in some differences; what is left of the others are words.
    fn compare(&mut self, alike: &BTreeSet<Difference>, program: &Program, adapted: &Program) -> Held {
        if !self.models.contains_key(alike) {
            let models = models(self.tables.clone(), alike, self.limits);
            self.models.insert(alike.clone(), models);
        }
        let [from, to] = self.models.get_mut(alike).expect("models-are-kept: it was put there just now");
        let mut adapted = adapted.clone();
        for difference in alike {
            if let Means::Codes(change) = difference.means() {
                program.codes.iter().zip(&mut adapted.codes).for_each(|(old, new)| change(old, new));
            }
        }
        match (from.observe(program), to.observe(&adapted)) {
            (Ok(Answer::Observed(old)), Ok(Answer::Observed(new))) => {
                words::held(&old, &new, &adapted).map_err(NotHeld::Differs)
            }
            (old, new) => Err(NotHeld::Unobserved { old, new }),
        }
    }
}

fn models(mut tables: Tables, alike: &BTreeSet<Difference>, limits: Limits) -> [Model; 2] {
    for difference in alike {
        if let Means::Rules(change) = difference.means() {
            change(&mut tables);
        }
    }
    [tables.from, tables.to].map(|table| Model::with_table(limits, table))
}
