//! Mutation of the rules: does anything notice if a uop is missing, or changes places with its neighbour?
//!
//! Each mutant is one rule with one change. It is *caught* by the first of these that finds fault with it: the walk over
//! the rule's exits, the verifier, an invariant of the machine, the reference counts, or what a program was observed to
//! do ([`probe`]: shipped programs on a real CPython, generated ones by the right rules). What nothing catches must be
//! equivalent to the rule: by proof (`commute`), or for a reason that is listed in `equivalent`. What is neither
//! survives, and there is none of that.

mod commute;
mod equivalent;
pub mod probe;
mod smallest;
mod trial;

pub use equivalent::{Reason, reasons};
pub use probe::{Probe, Probes};
pub use smallest::{Small, size, smallest};

use freevars_code::Version;
use freevars_model::{
    prose::clause,
    rules::RuleName,
    table::{RuleIndex, Table},
    uop::{Target, Uop},
};
use rayon::prelude::*;
use serde::Serialize;
use std::{collections::BTreeMap, panic, thread};

/// How a rule is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A uop is left out.
    Delete,
    /// A uop changes places with the next one.
    Swap,
}

/// What notices a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Catch {
    /// Some exit of the rule does not give each owned reference away once.
    Linearity,
    /// A program is refused that was accepted, or accepted that was refused.
    Verifier,
    /// An invariant of the machine is broken while a program runs.
    Invariant,
    /// A reference count is not the number of references.
    Counts,
    /// A program is not observed as it should be.
    Observation,
}

/// A changed rule.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The version whose rule it is.
    pub version: Version,
    /// Whose rule it is.
    pub rule: RuleName,
    /// The position of the uop.
    pub at: usize,
    /// The uop.
    pub uop: Uop,
    /// What was done to it.
    pub change: Change,
    /// What it says, and what the next two say.
    pub says: [String; 3],
    index: RuleIndex,
    uops: Vec<Uop>,
    /// Whether it is proven that the change makes no difference.
    proven: bool,
}

/// What became of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// This noticed.
    Caught(Catch),
    /// It is proven to be equivalent.
    Proven,
    /// It is equivalent, for this reason.
    Explained(&'static str),
    /// Nothing noticed, and nothing says why.
    Survives,
    /// This noticed, though it is proven, or said, to be equivalent.
    Contradicts(Catch),
}

impl Fate {
    /// Whether that may be.
    pub fn is_right(self) -> bool {
        !matches!(self, Fate::Survives | Fate::Contradicts(_))
    }
}

/// Every mutant of one version's rules that is made by some changes, of rules of which `wanted` says yes.
pub fn mutants(table: &Table, changes: &[Change], wanted: impl Fn(RuleName) -> bool) -> Vec<Mutant> {
    let version = table.version();
    let of = |(index, recorded): (RuleIndex, &freevars_model::table::Recorded)| {
        let (rule, before) = (recorded.row.name, recorded.uops.clone());
        let says: Vec<String> = (0..before.len()).map(|at| clause(recorded, at)).collect();
        let each = |change: Change| {
            let at = 0..before.len();
            let (before, says) = (&before, &says);
            let made = at.filter_map(move |at| Some((at, mutate(before, at, change)?)));
            made.map(move |(at, uops)| {
                let proven = match change {
                    Change::Swap => commute::commute(rule, before, at),
                    Change::Delete => false,
                };
                let says = [at, at + 1, at + 2].map(|at| says.get(at).cloned().unwrap_or_default());
                Mutant { version, rule, at, uop: before[at], change, says, index, uops, proven }
            })
            .collect::<Vec<_>>()
        };
        changes.iter().flat_map(|change| each(*change)).collect::<Vec<_>>()
    };
    table.rules().filter(|(_, rule)| wanted(rule.row.name)).flat_map(of).collect()
}

/// What becomes of each mutant. `done` is told of each.
pub fn survey<'a>(
    table: &Table,
    mutants: &'a [Mutant],
    probes: &Probes,
    done: impl Fn() + Sync,
) -> Vec<(&'a Mutant, Fate)> {
    let fate = |mutant: &'a Mutant| {
        let fate = mutant.fate(table, probes);
        done();
        (mutant, fate)
    };
    quietly(|| mutants.par_iter().map(fate).collect())
}

/// Runs on threads whose panics say nothing: a mutant that panics is caught.
fn quietly<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    const NAME: &str = "mutants";
    static QUIET: std::sync::Once = std::sync::Once::new();
    QUIET.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if thread::current().name() != Some(NAME) {
                loud(panic);
            }
        }));
    });
    let pool = rayon::ThreadPoolBuilder::new().thread_name(|_| NAME.to_owned()).build();
    pool.expect("threads: a few can be started").install(work)
}

impl Mutant {
    /// The rules with the changed one among them.
    pub fn table(&self, right: &Table) -> Table {
        let mut table = right.clone();
        table.replace(self.index, self.uops.clone());
        table
    }

    /// The uops that only a program that runs one of them can tell the change by.
    fn touched(&self) -> std::ops::Range<usize> {
        match self.change {
            Change::Delete => self.at..self.at + 1,
            Change::Swap => self.at..self.at + 2,
        }
    }

    /// Whether it is proven, or said for a reason, that the change makes no difference.
    pub fn is_equivalent(&self) -> bool {
        self.proven || equivalent::reason(self).is_some()
    }

    fn fate(&self, right: &Table, probes: &Probes) -> Fate {
        let caught = trial::catch(self, &self.table(right), probes);
        let reason = equivalent::reason(self);
        match caught {
            Some(Catch::Linearity) => Fate::Caught(Catch::Linearity),
            Some(catch) if self.proven || reason.is_some() => Fate::Contradicts(catch),
            Some(catch) => Fate::Caught(catch),
            None if self.proven => Fate::Proven,
            None => reason.map_or(Fate::Survives, Fate::Explained),
        }
    }
}

/// The uops with one change, jumps still leading where they led. `None`: the change makes no difference.
pub fn mutate(uops: &[Uop], at: usize, change: Change) -> Option<Vec<Uop>> {
    let mut uops = uops.to_vec();
    match change {
        Change::Delete => {
            uops.remove(at);
            let gone = Target::try_from(at).ok()?;
            for uop in &mut uops {
                if let Some(target) = uop.target_mut()
                    && *target > gone
                {
                    *target -= 1;
                }
            }
        }
        Change::Swap => {
            let next = *uops.get(at + 1)?;
            if next == uops[at] {
                return None;
            }
            uops.swap(at, at + 1);
        }
    }
    Some(uops)
}

/// How many mutants came to what, by version and change.
pub fn tally(fates: &[(&Mutant, Fate)]) -> BTreeMap<(Version, Change), BTreeMap<Fate, usize>> {
    let mut tally: BTreeMap<_, BTreeMap<_, usize>> = BTreeMap::new();
    for (mutant, fate) in fates {
        *tally.entry((mutant.version, mutant.change)).or_default().entry(*fate).or_default() += 1;
    }
    tally
}
